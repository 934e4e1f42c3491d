// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { AppError } from '../shared/errors.ts';
import { conversationOf, fakeServices, Pending, everythingFits } from '../state/fake-services.ts';
import { fakeStorage } from '../state/fake-storage.ts';
import { Models } from '../state/models.svelte.ts';
import { Space } from '../state/space.svelte.ts';
import { DeviceStorage, type StorageServices } from '../state/storage.svelte.ts';
import PageFixture from './PageFixture.svelte';
import { unfoldDetails } from './unfold.ts';
// Loaded before it is first shown, which would else take as long as compiling it does.
import './StorageContents.svelte';

interface Opening {
  readonly stored?: readonly string[];
  /** Bytes. */
  readonly quota?: number;
  readonly change?: (services: StorageServices) => Partial<StorageServices>;
}

async function open({ stored = ['a'], quota = 10_000_000, change }: Opening = {}): Promise<void> {
  const pageServices = fakeServices('a');
  for (const id of stored) pageServices.records.add(id);
  const space = new Space({
    estimate: () => Promise.resolve({ usage: 4_000_000, quota }),
    persisted: () => Promise.resolve(false),
    persist: () => Promise.resolve(false),
  });
  const models = new Models(pageServices);
  const services = fakeStorage(pageServices.records);
  const storage = new DeviceStorage({ ...services, ...change?.(services) }, models, space);
  const conversation = conversationOf(pageServices.engine, everythingFits, { maxTokens: 64 });
  render(PageFixture, { models, conversation, space, storage });
  await models.open();
  const summary = await screen.findByText('4 MB used');
  const details = summary.closest('details');
  if (details === null) throw new Error('What storage says is not folded.');
  details.open = true;
  await fireEvent(details, new Event('toggle'));
  await region().findByText(/may delete what is stored/);
}

const region = () => within(screen.getByRole('region', { name: 'Storage' }));
const press = async (name: string): Promise<void> => {
  await fireEvent.click(await region().findByRole('button', { name }));
};

it('shows what each model takes, and free space as the estimate that it is', async () => {
  await open();
  expect(await region().findByRole('heading', { name: 'Model a' })).toBeTruthy();
  expect(region().getByText('4 MB')).toBeTruthy();
  expect(region().getByText('About 6 MB free')).toBeTruthy();
  expect(region().getByText(/are the browser’s estimates.*private window/)).toBeTruthy();
});

it('shows whether the browser promised to keep it, and its answer when asked', async () => {
  await open();
  expect(region().getByText(/may delete what is stored/)).toBeTruthy();
  await press('Ask the browser to keep it');
  expect(await region().findByText(/was asked and made no promise/)).toBeTruthy();
});

it('puts free space before a download', async () => {
  await open({ stored: [] });
  for (const article of screen.getAllByRole('article')) await unfoldDetails(article);
  expect(screen.getByText('The browser estimates 6 MB of free space.')).toBeTruthy();
});

it('warns of a download that does not fit, and does not forbid it', async () => {
  await open({ stored: [], quota: 4_500_000 });
  expect(
    screen.getByText(/does not fit: 500 kB free, 4 MB needed.*may try all the same/),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Download' })).toBeTruthy();
});

it('verifies with progress, which can be cancelled, and says that all is intact', async () => {
  const verify = vi
    .fn<StorageServices['stored']['verify']>()
    .mockImplementationOnce((_id, onProgress, signal) => {
      onProgress({ loadedBytes: 1_000_000, totalBytes: 4_000_000 });
      return new Pending<never>().follow(signal);
    })
    .mockResolvedValue({ files: 143, broken: [] });
  await open({ change: ({ stored }) => ({ stored: { ...stored, verify } }) });
  await press('Verify');
  expect(await region().findByRole('progressbar')).toBeTruthy();
  expect(region().getByText('1 MB of 4 MB')).toBeTruthy();
  await press('Cancel');
  await press('Verify');
  expect(await region().findByText('All files intact: 143.')).toBeTruthy();
});

it('names broken files, and repairs them', async () => {
  const verify = () => Promise.resolve({ files: 143, broken: ['params_shard_7.bin'] });
  await open({ change: ({ stored }) => ({ stored: { ...stored, verify } }) });
  await press('Verify');
  expect(await region().findByText('Broken files: 1 of 143.')).toBeTruthy();
  expect(region().getByText('params_shard_7.bin')).toBeTruthy();
  await press('Repair');
  expect(await region().findByText('Repaired. Files stored anew: 1.')).toBeTruthy();
});

it('offers an export only where the browser can write a folder, and says so elsewhere', async () => {
  await open();
  expect(region().queryByRole('button', { name: 'Export' })).toBeNull();
  expect(region().getByText(/lets no page write a folder/)).toBeTruthy();
});

it('exports, and says what to do when that fails', async () => {
  const refused = () => Promise.reject(new AppError('export-failed', ''));
  const chooseFolder = () => Promise.resolve({} as FileSystemDirectoryHandle);
  await open({
    change: ({ stored }) => ({ chooseFolder, stored: { ...stored, export: refused } }),
  });
  await press('Export');
  expect((await region().findByRole('alert')).textContent).toContain('press Export again');
});

it('tells that a model was lost, and offers it again', async () => {
  const remembered = { all: () => new Map([['a', 4_000_000]]), remember: vi.fn(), forget: vi.fn() };
  await open({ stored: [], change: () => ({ remembered }) });
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('is no longer on this device. Nobody deleted it');
  await fireEvent.click(screen.getByRole('button', { name: 'Download again' }));
  expect(await screen.findByRole('button', { name: 'Load' })).toBeTruthy();
});

it('deletes everything only after it has asked, and says what is left', async () => {
  await open();
  await press('Delete everything');
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Models must then be downloaded or installed again/)).toBeTruthy();
  await fireEvent.click(dialog.getByRole('button', { name: 'Delete everything' }));
  expect(await region().findByText(/Everything was deleted/)).toBeTruthy();
  expect(region().getByText(/nothing is left in databases/)).toBeTruthy();
  expect(region().getByText('No model is stored.')).toBeTruthy();
});
