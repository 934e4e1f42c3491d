// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it } from 'vitest';
import type { CatalogModel } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import {
  conversationOf,
  catalogModel,
  fakeServices,
  everythingFits,
} from '../state/fake-services.ts';
import { Models } from '../state/models.svelte.ts';
import { modelCards } from './model-cards.ts';
import PageFixture from './PageFixture.svelte';
// Loaded before it is first shown, which would else take as long as compiling it does.
import './ModelCardDialog.svelte';

/** The open model card of a model with this entry. */
async function openCard(
  services: ReturnType<typeof fakeServices>,
  entry: Partial<CatalogModel>,
  beforeOpening?: () => void,
): Promise<HTMLElement> {
  const site = { name: null, notices: [], emergencyNumbers: [], weightsHost: null };
  services.downloads.catalog = () =>
    Promise.resolve({ version: 1, site, models: [{ ...catalogModel('a'), ...entry }] });
  const models = new Models(services);
  render(PageFixture, {
    models,
    conversation: conversationOf(services.engine, everythingFits, { maxTokens: 64 }),
  });
  await models.open();
  await tick();
  beforeOpening?.();
  await fireEvent.click(screen.getByRole('button', { name: 'Model card' }));
  return screen.findByRole('dialog', { name: 'Model card' });
}

const llama3 = {
  name: 'Llama 3 Community License',
  file: 'licences/llama-3/LICENSE.txt',
  notice: 'Built with Meta Llama 3',
};
const withoutLibrary = { library: null, manifest: null };

it('shows published scores beside the base model’s, and where it was worse', async () => {
  const entry = { ...withoutLibrary, card: 'Llama3-Med42-8B', licence: llama3 } as const;
  const card = await openCard(fakeServices(), entry);
  const row = within(card).getByRole('row', { name: /MedQA/ });
  expect([...row.children].map(({ textContent }) => textContent)).toEqual([
    'MedQA',
    '62.84',
    '61.64',
  ]);
  expect(within(card).getByText(/924 points.*1,352.*the base model did better/)).toBeTruthy();
  expect(within(card).getByText(/4 bits. What that costs was not measured/)).toBeTruthy();
  expect(within(card).getByText('Built with Meta Llama 3')).toBeTruthy();
  const links = within(card).getAllByRole<HTMLAnchorElement>('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://huggingface.co/m42-health/Llama3-Med42-8B',
    'https://arxiv.org/abs/2408.06142',
    llama3.file,
    'licences/llama-3/NOTICE.txt',
  ]);
  expect(within(card).getByText('Nothing of this model that is complete.')).toBeTruthy();
});

it('says exactly what is stored', async () => {
  const services = fakeServices();
  services.records.add('a');
  const card = await openCard(services, { card: 'demo' });
  for (const kept of ['q4f32_1', 'somewhere', 'r1', '4 MB']) {
    expect(await within(card).findByText(kept)).toBeTruthy();
  }
  expect(within(card).getAllByText('a'.repeat(64))).toHaveLength(2);
});

it('says so when storage cannot be read', async () => {
  const services = fakeServices();
  const card = await openCard(services, { card: 'demo' }, () => {
    services.store.record = () => Promise.reject(new AppError('storage-failed', ''));
  });
  expect(await within(card).findByText(/could not read or write/)).toBeTruthy();
});

it('has no button where the page has no card', async () => {
  await expect(openCard(fakeServices(), { card: null })).rejects.toThrow('Model card');
});

it.each(Object.entries(modelCards))('gives %s limits, and scores from 0 to 100', (_name, card) => {
  expect(card.limits.length).toBeGreaterThan(2);
  for (const { own, other } of card.scores?.rows ?? []) {
    for (const score of [own, other]) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(100);
    }
  }
});
