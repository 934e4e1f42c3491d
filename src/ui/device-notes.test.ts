// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CatalogModel } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import { Device } from '../state/device.ts';
import {
  conversationOf,
  catalogModel,
  fakeServices,
  everythingFits,
} from '../state/fake-services.ts';
import type { ModelServices } from '../state/model-services.ts';
import { Models } from '../state/models.svelte.ts';
import { Settings } from '../state/settings.svelte.ts';
import { Space } from '../state/space.svelte.ts';
import PageFixture from './PageFixture.svelte';
import { unfoldDetails } from './unfold.ts';

/** Takes 4 GB on the GPU and 1 MB for each token of context. */
const large: Partial<CatalogModel> = {
  requires: { features: [], limits: {}, memory: 4e9 },
  kvCacheBytesPerToken: 1e6,
  contextSizes: [4096, 1024, 256],
};

interface Given {
  readonly models: Partial<CatalogModel>[];
  readonly services?: Partial<ModelServices>;
  readonly deviceMemory?: number;
  readonly isMobile?: boolean;
  readonly quota?: number;
}

async function open({ models: changes, services, deviceMemory, isMobile, quota }: Given) {
  const fake = fakeServices();
  const { catalog } = fake.downloads;
  const entries = changes.map((change, index) => ({ ...catalogModel(String(index)), ...change }));
  fake.downloads.catalog = async () => ({ ...(await catalog()), models: entries });
  const settings = new Settings(
    () => localStorage,
    null,
    ['en'],
    () => undefined,
  );
  const models = new Models({
    ...fake,
    ...services,
    contextSize: (model) => settings.contextSize(model),
  });
  const space = new Space({
    estimate: () => Promise.resolve({ usage: 0, quota: quota ?? 1e12 }),
    persist: () => Promise.resolve(false),
    persisted: () => Promise.resolve(false),
  });
  const device = new Device({
    navigator: {
      maxTouchPoints: 0,
      ...(deviceMemory === undefined ? {} : { deviceMemory }),
      ...(isMobile === undefined ? {} : { userAgentData: { mobile: isMobile } }),
    },
    screen: { width: 1920, height: 1080 },
    matchMedia: () => ({ matches: true }),
  });
  const conversation = conversationOf(fake.engine, everythingFits, { maxTokens: 64 });
  render(PageFixture, { models, conversation, settings, space, device });
  await models.open();
  await space.look();
  await tick();
  return screen.getAllByRole('article', { name: /^Model/ });
}

const linkTo = (name: RegExp): string | null =>
  screen.getByRole('link', { name }).getAttribute('href');

beforeEach(() => localStorage.clear());

describe('memory', () => {
  it('warns where the model takes more than the device has, and offers a shorter context', async () => {
    const [article] = await open({ models: [large], deviceMemory: 4 });
    const own = within(article ?? document.body);
    expect(own.getByText(/this device has 4.3 GB of memory.*needs 8.1 GB/)).toBeTruthy();
    // It forbids nothing.
    expect(own.getByRole('button', { name: 'Download' })).toBeTruthy();
    await fireEvent.click(
      own.getByRole('button', { name: 'Use a context of 256 tokens, which needs 4.3 GB' }),
    );
    expect(own.queryByText(/of memory/)).toBeNull();
    await unfoldDetails(article ?? document.body);
    expect(own.getByText('4.3 GB (context 256 MB)')).toBeTruthy();
  });

  it('offers a model that fits where no context does', async () => {
    await open({ models: [{}, large], deviceMemory: 2 });
    expect(screen.queryByRole('button', { name: /Use a context/ })).toBeNull();
    expect(linkTo(/Model 0\S? can run on it/)).toBe('#model-0');
  });

  it('does not call a figure the whole that browsers cut off there', async () => {
    await open({ models: [{ ...large, contextSizes: [8192] }], deviceMemory: 8 });
    expect(screen.getByText(/8.6 GB of memory or more.*needs 12.2 GB/)).toBeTruthy();
  });

  it.each([
    ['there is enough', { deviceMemory: 16 }],
    ['the browser does not tell', {}],
  ])('says nothing where %s', async (_what, given) => {
    await open({ models: [large], ...given });
    expect(screen.queryByText(/of memory/)).toBeNull();
  });
});

describe('the device', () => {
  it('says that a phone will hardly hold a large model, and leads to one that it can', async () => {
    await open({ models: [{}, large], isMobile: true });
    expect(screen.getByText(/a phone or a tablet.*use a computer/)).toBeTruthy();
    expect(linkTo(/Model 0\S? can run on it/)).toBe('#model-0');
    expect(screen.getAllByRole('button', { name: 'Download' })).toHaveLength(2);
  });

  it('says that no graphics processor computes, and what to do', async () => {
    const gpu = { isSoftware: true, lack: () => undefined };
    await open({ models: [{}, large], services: { preflight: () => Promise.resolve(gpu) } });
    expect(screen.getByText(/far too slow for Med42.*Turn on hardware acceleration/)).toBeTruthy();
  });

  it('says nothing of either where only small models are offered', async () => {
    const gpu = { isSoftware: true, lack: () => undefined };
    const services = { preflight: () => Promise.resolve(gpu) };
    await open({ models: [{}], isMobile: true, services });
    expect(screen.queryByText(/phone|too slow/)).toBeNull();
  });
});

describe('space', () => {
  it('offers a model that fits, and tells of private windows', async () => {
    const [article] = await open({ models: [{ bytes: 9e9 }, { bytes: 1000 }], quota: 1e8 });
    const own = within(article ?? document.body);
    expect(own.getByText(/it does not fit: 100 MB free, 9 GB needed/)).toBeTruthy();
    expect(own.getByText(/private window offers less space and keeps nothing/)).toBeTruthy();
    expect(own.getByRole('button', { name: 'Download' })).toBeTruthy();
  });
});

describe('an obstacle', () => {
  const blocked = new AppError('storage-blocked', 'SecurityError');

  it.each([
    ['insecure-context', /over a secure connection/],
    ['webgpu-missing', /does not offer WebGPU/],
    ['adapter-missing', /found no GPU/],
  ] as const)('%s is said once, and nothing is offered', async (code, words) => {
    const preflight = (): Promise<never> => Promise.reject(new AppError(code, ''));
    await open({ models: [{}, { manifest: null }], services: { preflight } });
    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(screen.getAllByText(words)).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /Download|Install/ })).toBeNull();
    expect(screen.queryByText(/download is/)).toBeNull();
  });

  it('says that the browser stores nothing for this site, which trying again cannot change', async () => {
    const preflight = (): Promise<never> => Promise.reject(blocked);
    const models = new Models({ ...fakeServices('a'), preflight });
    const conversation = conversationOf(fakeServices().engine, everythingFits, { maxTokens: 64 });
    render(PageFixture, { models, conversation });
    await models.open();
    expect((await screen.findByRole('alert')).textContent).toContain('Allow site data');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
