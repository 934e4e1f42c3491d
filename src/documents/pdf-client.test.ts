import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToWorker } from '../shared/worker-protocol.ts';
import { PdfClient } from './pdf-client.ts';
import type { PdfContract } from './protocol.ts';

/** A worker that says only what the test says. */
class SilentWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  terminated = false;
  id = 0;

  postMessage(message: ToWorker<PdfContract>): void {
    if (message.kind === 'call') this.id = message.id;
  }
  terminate(): void {
    this.terminated = true;
  }
  say(message: object): void {
    this.onmessage?.({ data: { id: this.id, ...message } });
  }
}

let worker: SilentWorker;
const client = new PdfClient(() => worker as unknown as Worker);
const file = new Blob();
const text = { text: 'x', pages: 1, emptyPages: [] };

beforeEach(() => {
  worker = new SilentWorker();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading a PDF', () => {
  it('tells how far it is, and ends the worker', async () => {
    const pages: number[] = [];
    const reading = client.read(file, { onProgress: ({ page }) => pages.push(page) });
    worker.say({ kind: 'event', event: { page: 1, pages: 1 } });
    worker.say({ kind: 'result', result: text });
    expect(await reading).toEqual(text);
    expect(pages).toEqual([1]);
    expect(worker.terminated).toBe(true);
  });

  it('is cancelled at once, whatever the worker does', async () => {
    const controller = new AbortController();
    const reading = client.read(file, { signal: controller.signal });
    const outcome = expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    controller.abort();
    expect(worker.terminated).toBe(true);
    await outcome;
  });

  it('is broken off when no page comes, though the worker lives', async () => {
    const reading = client.read(file);
    const outcome = expect(reading).rejects.toMatchObject({ code: 'pdf-stopped' });
    for (let seconds = 0; seconds < 40; seconds++) {
      worker.say({ kind: 'beat' });
      await vi.advanceTimersByTimeAsync(1000);
    }
    await outcome;
    expect(worker.terminated).toBe(true);
  });

  it('goes on while pages come, but not for ever', async () => {
    let settled = false;
    const reading = client.read(file).finally(() => (settled = true));
    const outcome = expect(reading).rejects.toMatchObject({ code: 'pdf-stopped' });
    const read = async (seconds: number): Promise<void> => {
      for (let second = 0; second < seconds; second++) {
        worker.say({ kind: 'event', event: { page: 1, pages: 9 } });
        await vi.advanceTimersByTimeAsync(1000);
      }
    };
    await read(290);
    expect(settled).toBe(false);
    await read(30);
    await outcome;
  });

  it('fails by name when the worker ends, for want of memory', async () => {
    const reading = client.read(file);
    worker.onerror?.({ message: 'out of memory' });
    await expect(reading).rejects.toMatchObject({ code: 'pdf-stopped' });
  });
});
