// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import { conversationOf, fakeServices, everythingFits } from '../state/fake-services.ts';
import { Models } from '../state/models.svelte.ts';
import { Settings } from '../state/settings.svelte.ts';
import PageFixture from './PageFixture.svelte';
import { unfoldDetails } from './unfold.ts';

async function open(contextSizes: number[]) {
  const settings = new Settings(
    () => localStorage,
    null,
    ['en'],
    () => undefined,
  );
  const services = fakeServices('a');
  services.records.add('a');
  const { catalog } = services.downloads;
  services.downloads.catalog = async () => {
    const { models, ...rest } = await catalog();
    return { ...rest, models: models.map((entry) => ({ ...entry, contextSizes })) };
  };
  const load = vi.spyOn(services.engine, 'load');
  const models = new Models({
    ...services,
    contextSize: (model) => settings.contextSize(model),
  });
  const conversation = conversationOf(services.engine, everythingFits, { maxTokens: 64 });
  render(PageFixture, { models, conversation, settings });
  await models.open();
  await tick();
  const article = screen.getByRole('article', { name: 'Model a' });
  await unfoldDetails(article);
  return { models, load, article };
}

it('shows the memory of every context, and loads the chosen one', async () => {
  const { models, load, article } = await open([8192, 1024]);
  const choice = within(article).getByRole<HTMLSelectElement>('combobox', { name: 'Context' });
  // A thousand bytes a token, and a million for the weights.
  expect([...choice.options].map(({ text }) => text)).toEqual([
    '8,192 tokens: context memory 8.2 MB of 9.2 MB',
    '1,024 tokens: context memory 1 MB of 2 MB',
  ]);
  expect(choice.value).toBe('8192');
  await fireEvent.change(choice, { target: { value: '1024' } });
  expect(within(article).getByText('2 MB (context 1 MB)')).toBeTruthy();

  await Promise.all(models.all.map((model) => models.load(model)));
  expect(load.mock.calls[0]?.[0]).toMatchObject({ contextSize: 1024 });
  await tick();
  expect(choice.disabled).toBe(true);
  expect(within(article).getByText('Unload the model to change it.')).toBeTruthy();
});

it('has nothing to choose where the model supports one context', async () => {
  const { article } = await open([2048]);
  expect(within(article).queryByRole('combobox')).toBeNull();
  expect(within(article).getByText('2,048 tokens')).toBeTruthy();
});
