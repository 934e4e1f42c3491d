// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../shared/errors.ts';
import {
  conversationOf,
  answer,
  fakeServices,
  lookAt,
  Pending,
  everythingFits,
} from '../state/fake-services.ts';
import type { ModelServices } from '../state/model-services.ts';
import { Models } from '../state/models.svelte.ts';
import { OfflineShell } from '../state/offline-shell.svelte.ts';
import PageFixture from './PageFixture.svelte';
// Loaded before it is first shown, which would else take as long as compiling it does.
import './ConversationTurns.svelte';
import './Composer.svelte';

async function open(services: ModelServices, shell = new OfflineShell()): Promise<Models> {
  const models = new Models(services);
  const conversation = conversationOf(services.engine, everythingFits, { maxTokens: 64 });
  render(PageFixture, { models, conversation, shell });
  await models.open();
  return models;
}

/** The page with a loaded model, which answers when the test says so. */
async function ready(): Promise<{
  models: Models;
  box: HTMLTextAreaElement;
  asked: string[];
  reply: Pending<typeof answer>;
}> {
  const services = fakeServices('a');
  services.records.add('a');
  const asked: string[] = [];
  const reply = new Pending<typeof answer>();
  services.engine.generate = ({ messages }, onText) => {
    asked.push(messages.at(-1)?.content ?? '');
    onText('An answer.');
    return reply.promise;
  };
  const models = await open(services);
  await Promise.all(models.all.map((model) => models.load(model)));
  await tick();
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
  return { models, box, asked, reply };
}

const buttons = (): (string | null)[] =>
  within(screen.getByRole('article', { name: 'Model a' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('the region Models', () => {
  it('offers only what a model’s state allows, and its size before the download', async () => {
    const models = await open(fakeServices('a'));
    await tick();
    expect(screen.getByRole('region', { name: 'Models' })).toBeTruthy();
    expect(screen.getByText('Not on this device. The download is 4 MB.')).toBeTruthy();
    expect(buttons()).toEqual(['Download', 'Install from files']);
    await fireEvent.click(screen.getByRole('button', { name: 'Download' }));
    expect(await screen.findByRole('button', { name: 'Load' })).toBeTruthy();
    expect(buttons()).toEqual(['Load', 'Delete']);
    expect(screen.queryByRole('textbox')).toBeNull();
    await Promise.all(models.all.map((model) => models.load(model)));
    await tick();
    expect(buttons()).toEqual(['Unload']);
  });

  it('shows phase, bytes and per cent of a download, which can be cancelled', async () => {
    const services = fakeServices('a');
    services.downloads.download = (_model, _host, onProgress, signal) => {
      onProgress({ phase: 'download', file: 'f', loadedBytes: 1_000_000, totalBytes: 4_000_000 });
      return new Pending<undefined>().follow(signal);
    };
    await open(services);
    await fireEvent.click(await screen.findByRole('button', { name: 'Download' }));
    expect(await screen.findByText('1 MB of 4 MB')).toBeTruthy();
    expect(screen.getByText('25%')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Downloading' })).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('button', { name: 'Download' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('names the model that can run here in place of one that cannot', async () => {
    const services = fakeServices('a', 'b');
    const lacks = new AppError('gpu-feature-missing', 'The GPU lacks: shader-f16');
    const { catalog } = services.downloads;
    services.downloads.catalog = async () => {
      const { models, ...rest } = await catalog();
      return { ...rest, models: models.map((entry) => ({ ...entry, card: 'demo' })) };
    };
    const gpu = { isSoftware: false, lack: vi.fn().mockReturnValueOnce(lacks) };
    await open({ ...services, preflight: () => Promise.resolve(gpu) });
    expect(await screen.findByText(/lacks a feature/)).toBeTruthy();
    const link = screen.getByRole('link', { name: '\u2068Model b\u2069 can run on it.' });
    expect(link.getAttribute('href')).toBe('#model-b');
    expect(screen.getByRole('article', { name: 'Model b' }).id).toBe('model-b');
    expect(screen.getByText('The GPU lacks: shader-f16')).toBeTruthy();
    // Said, and not shouted: nobody has asked for this model yet.
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Download' })).toHaveLength(1);
  });

  it('folds the other models away once one is ready', async () => {
    const services = fakeServices('a', 'b');
    services.records.add('a');
    const models = await open(services);
    const [first] = models.all;
    if (first) await models.load(first);
    await tick();
    const shown = (): number => screen.getAllByRole('article', { name: /Model/ }).length;
    expect(shown()).toBe(1);
    await fireEvent.click(screen.getByRole('button', { name: 'Other models', expanded: false }));
    expect(shown()).toBe(2);
    await fireEvent.click(screen.getByRole('button', { name: 'Other models', expanded: true }));
    expect(shown()).toBe(1);
  });

  it('alerts with what happened and the next step', async () => {
    const services = fakeServices('a');
    services.downloads.download = () => Promise.reject(new AppError('weights-corrupt', 'shard 0'));
    await open(services);
    await fireEvent.click(await screen.findByRole('button', { name: 'Download' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('wrong bytes');
    expect(alert.textContent).toContain('Try the download again');
    expect(screen.getByText('weights-corrupt: shard 0')).toBeTruthy();
  });

  it('says how much is left of a download that failed, and offers to delete it', async () => {
    const services = fakeServices('a');
    services.store.look = lookAt(() => undefined, 1_000_000);
    services.downloads.download = () => Promise.reject(new AppError('network', ''));
    await open(services);
    expect(await screen.findByText(/1 MB of it is kept on this device/)).toBeTruthy();
    expect(buttons()).toEqual(['Download', 'Install from files', 'Delete']);
    await fireEvent.click(screen.getByRole('button', { name: 'Download' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(buttons()).toEqual(['Try again', 'Download', 'Install from files', 'Delete']);
    services.downloads.download = () => Promise.resolve();
    await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Load' })).toBeTruthy();
  });

  it.each([
    ['network', 1],
    ['catalog-invalid', 0],
  ] as const)('after %s of the catalog offers %i times to try again', async (code, offers) => {
    const services = fakeServices('a');
    services.downloads.catalog = () => Promise.reject(new AppError(code, ''));
    await open(services);
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryAllByRole('button', { name: 'Try again' })).toHaveLength(offers);
  });

  it('promises the page without a network only once the browser has stored it', async () => {
    const shell = new OfflineShell();
    await open(fakeServices('a'), shell);
    await tick();
    expect(screen.queryByText(/network/)).toBeNull();
    shell.status = 'failed';
    expect(await screen.findByText(/could not keep this page/)).toBeTruthy();
    shell.status = 'ready';
    expect(await screen.findByText(/works with the network off/)).toBeTruthy();
  });
});

describe('the conversation', () => {
  it('sends with Enter, streams into an article, and says when it is done', async () => {
    const { box, asked, reply } = await ready();
    await fireEvent.input(box, { target: { value: 'Why?' } });
    await fireEvent.keyDown(box, { key: 'Enter' });
    await vi.waitFor(() => expect(asked).toEqual(['Why?']));
    expect(box.value).toBe('');
    const log = screen.getByRole('log', { name: 'Conversation' });
    expect(log.getAttribute('aria-live')).toBe('off');
    const question = await within(log).findByRole('article', { name: 'Question' });
    expect(question.textContent).toBe('Why?');
    expect(screen.getByRole('status').textContent).toBe('Answering');
    expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
    reply.resolve(answer);
    expect(await screen.findByRole('button', { name: 'Send' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Answer finished');
    const article = await within(log).findByRole('article', { name: 'Answer' });
    expect(article.textContent).toContain('An answer.');
    expect(article.textContent).toContain('12.3 tokens per second');
  });

  it('asks what was sent, whatever is typed while it is counted', async () => {
    const { box, asked } = await ready();
    await fireEvent.input(box, { target: { value: 'Why?' } });
    const sent = fireEvent.keyDown(box, { key: 'Enter' });
    const typed = fireEvent.input(box, { target: { value: 'And' } });
    await Promise.all([sent, typed]);
    await vi.waitFor(() => expect(asked).toEqual(['Why?']));
    expect(box.value).toBe('And');
  });

  it('gives what is typed to no service of the browser', async () => {
    const { box } = await ready();
    expect(box.getAttribute('spellcheck')).toBe('false');
    expect(box.getAttribute('autocomplete')).toBe('off');
  });

  it.each([
    ['Shift and Enter', { key: 'Enter', shiftKey: true }],
    ['Enter that an input method takes', { key: 'Enter', isComposing: true }],
    ['Enter that Safari’s input method takes', { key: 'Enter', keyCode: 229 }],
  ])('does not send with %s', async (_what, key) => {
    const { box, asked } = await ready();
    await fireEvent.input(box, { target: { value: 'Why?' } });
    await fireEvent.keyDown(box, key);
    expect(asked).toEqual([]);
    expect(box.value).toBe('Why?');
  });

  it('lets the alert of a failed answer speak alone', async () => {
    const { box, reply } = await ready();
    await fireEvent.input(box, { target: { value: 'Why?' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    reply.reject(new AppError('context-exceeded', ''));
    expect((await screen.findByRole('alert')).textContent).toContain('no longer fits');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('keeps what is typed while the model is unloaded and loaded again', async () => {
    const { models, box } = await ready();
    await fireEvent.input(box, { target: { value: 'Half a quest' } });
    await Promise.all(models.all.map((model) => models.unload(model)));
    await tick();
    expect(screen.queryByRole('textbox')).toBeNull();
    await Promise.all(models.all.map((model) => models.load(model)));
    await tick();
    expect(
      (await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })).value,
    ).toBe('Half a quest');
  });

  it('shows markup in an answer as text', async () => {
    const { box, reply } = await ready();
    await fireEvent.input(box, { target: { value: '<b>Why?</b>' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    reply.resolve(answer);
    expect(await screen.findByText('<b>Why?</b>')).toBeTruthy();
  });
});
