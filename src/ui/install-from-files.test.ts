// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { CatalogModel } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import {
  conversationOf,
  catalogModel,
  fakeServices,
  Pending,
  everythingFits,
} from '../state/fake-services.ts';
import type { ModelServices } from '../state/model-services.ts';
import { Models } from '../state/models.svelte.ts';
import PageFixture from './PageFixture.svelte';

async function open(services: ModelServices, entry: Partial<CatalogModel> = {}): Promise<Models> {
  const site = { name: null, notices: [], emergencyNumbers: [], weightsHost: null };
  services.downloads.catalog = () =>
    Promise.resolve({ version: 1, site, models: [{ ...catalogModel('a'), ...entry }] });
  const models = new Models(services);
  const conversation = conversationOf(services.engine, everythingFits, { maxTokens: 64 });
  const { container } = render(PageFixture, { models, conversation });
  await models.open();
  await tick();
  picker = container.querySelector('input[type=file]');
  return models;
}

let picker: HTMLInputElement | null;
const files = [new File(['{}'], 'manifest.json')];
const chosen = files.map((file) => ({ path: file.name, file }));
const button = (): HTMLButtonElement => screen.getByRole('button', { name: 'Install from files' });

/** The browser's own dialog is not part of a page: this is what it leaves behind. */
async function choose(): Promise<void> {
  if (picker === null) throw new Error('there is no file picker');
  Object.defineProperty(picker, 'files', { value: files });
  await fireEvent.change(picker);
}

/** A folder as a browser hands it over while it is dragged or dropped. */
const folder = {
  types: ['Files'],
  dropEffect: 'none',
  items: [
    {
      kind: 'file',
      webkitGetAsEntry: () => folderEntry('/model', [...files, new File([], '.DS_Store')]),
    },
  ],
};

function folderEntry(fullPath: string, content: readonly File[]): object {
  const entries = content.map((file) => ({
    isDirectory: false,
    fullPath: `${fullPath}/${file.name}`,
    file: (resolve: (file: File) => void) => resolve(file),
  }));
  const batches = [entries, []];
  const readEntries = (resolve: (batch: object[]) => void): void => resolve(batches.shift() ?? []);
  return { isDirectory: true, fullPath, createReader: () => ({ readEntries }) };
}

/** Drags a folder onto the model until it is clear whether it may be dropped there. */
async function dragOver(dataTransfer: object = folder): Promise<boolean> {
  const article = screen.getByRole('article');
  await fireEvent.dragEnter(article, { dataTransfer });
  await vi.dynamicImportSettled();
  // What nothing prevents is refused by the page.
  return !(await fireEvent.dragOver(article, { dataTransfer }));
}

/** The drag leaves the article for an element, which the DOM of these tests does not tell by itself. */
async function leave(relatedTarget: HTMLElement): Promise<void> {
  const event = Object.assign(new Event('dragleave'), { relatedTarget });
  await fireEvent(screen.getByRole('article'), event);
}

describe('a folder that is dragged onto a model', () => {
  const invitation = /Drop the folder/;

  it('is announced, forgotten when it leaves, and installed when it is dropped', async () => {
    const services = fakeServices();
    const install = vi.spyOn(services.downloads, 'install');
    await open(services, { manifest: null });
    const article = screen.getByRole('article');
    expect(await dragOver()).toBe(true);
    expect(screen.getByText(invitation)).toBeTruthy();
    await leave(button());
    expect(screen.getByText(invitation)).toBeTruthy();
    await leave(document.body);
    expect(screen.queryByText(invitation)).toBeNull();

    await dragOver();
    await fireEvent.drop(article, { dataTransfer: folder });
    expect(await screen.findByRole('button', { name: 'Load' })).toBeTruthy();
    expect(screen.queryByText(invitation)).toBeNull();
    const given = await install.mock.calls[0]?.[1];
    expect(given).toEqual([{ path: 'model/manifest.json', file: files[0] }]);
  });

  it('is not taken for a model that is stored, or cannot run here', async () => {
    const services = fakeServices();
    services.records.add('a');
    await open(services);
    expect(await dragOver()).toBe(false);
    expect(screen.queryByText(invitation)).toBeNull();
    cleanup();
    await open(fakeServices(), { library: null });
    expect(await dragOver()).toBe(false);
  });

  it('is told from words that are dragged', async () => {
    await open(fakeServices());
    expect(await dragOver({ types: ['text/plain'], items: [] })).toBe(false);
  });

  it('alerts when it cannot be read', async () => {
    const services = fakeServices();
    services.downloads.install = async (_model, given) => {
      await given;
    };
    await open(services);
    await dragOver();
    const items = [{ kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => null }];
    await fireEvent.drop(screen.getByRole('article'), { dataTransfer: { ...folder, items } });
    expect((await screen.findByRole('alert')).dataset).toMatchObject({ code: 'file-unreadable' });
  });
});

async function unfoldSource(): Promise<void> {
  const details = screen.getByText('How to get this model').closest('details');
  if (details) await fireEvent(details, new Event('toggle'));
}

describe('the button Install from files', () => {
  it('opens a choice of one folder', async () => {
    await open(fakeServices());
    if (picker === null) throw new Error('there is no file picker');
    expect(picker.hasAttribute('webkitdirectory')).toBe(true);
    const click = vi.spyOn(picker, 'click');
    await fireEvent.click(button());
    expect(click).toHaveBeenCalledOnce();
  });

  it('says how, and that nothing is uploaded, where there is no download', async () => {
    await open(fakeServices(), { manifest: null });
    expect(screen.queryByRole('button', { name: 'Download' })).toBeNull();
    const hint = document.getElementById(button().getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('npm run convert');
    expect(hint?.textContent).toContain('stay on this device');
  });

  it('leaves the choice of a quantization open where the name tells none', async () => {
    await open(fakeServices(), { manifest: null });
    await unfoldSource();
    const command = await screen.findByText(/npm run convert -- FOLDER/);
    expect(command.textContent.trim()).toBe(
      'npm run convert -- FOLDER --quantization QUANTIZATION --out a',
    );
  });

  it('shows bytes while it copies, and can be cancelled', async () => {
    const services = fakeServices();
    services.downloads.install = (_model, given, onProgress, signal) => {
      expect(given).toEqual(chosen);
      onProgress({ phase: 'copy', file: 'f', loadedBytes: 1_000_000, totalBytes: 4_000_000 });
      return new Pending<undefined>().follow(signal);
    };
    await open(services, { manifest: null });
    await choose();
    expect(await screen.findByText('1 MB of 4 MB')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Copying from the folder' })).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('button', { name: 'Install from files' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('ends as a download does', async () => {
    await open(fakeServices(), { manifest: null });
    await choose();
    expect(await screen.findByRole('button', { name: 'Load' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Install from files' })).toBeNull();
  });

  it('alerts with what happened and the next step, and can be pressed again', async () => {
    const services = fakeServices();
    services.downloads.install = () => Promise.reject(new AppError('folder-not-converted', ''));
    await open(services, { manifest: null });
    await choose();
    expect((await screen.findByRole('alert')).textContent).toContain('npm run convert');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(button().disabled).toBe(false);
  });

  it('is not there where the site lacks the library, which is said', async () => {
    await open(fakeServices(), { manifest: null, library: null });
    expect(screen.queryByRole('button', { name: 'Install from files' })).toBeNull();
    expect(screen.getByText(/does not carry the program that runs this model/)).toBeTruthy();
    await unfoldSource();
    expect(await screen.findByText('npm run compile -- a')).toBeTruthy();
    expect(screen.queryByText(/Install from files/)).toBeNull();
    expect(screen.getByText(/put the folder that comes of it on a server/)).toBeTruthy();
  });

  it('is not there where the GPU cannot run the model', async () => {
    const lack = (): AppError => new AppError('gpu-feature-missing', '');
    const gpu = { isSoftware: false, lack };
    const services = { ...fakeServices(), preflight: () => Promise.resolve(gpu) };
    await open(services, { manifest: null });
    expect(screen.queryByRole('button', { name: 'Install from files' })).toBeNull();
    expect(screen.getByText(/lacks a feature that the model needs/)).toBeTruthy();
    expect(screen.queryByText(/Install from files/)).toBeNull();
  });
});
