/** The PDF worker by itself, under its policy. */
import type { Page, Worker } from '@playwright/test';
import { pdfOf, textAt } from '../src/documents/fake-pdf.ts';
import { builtHeaders } from './built-headers.ts';
import { expect, test } from './fixtures.ts';
import { keepScriptPolicy } from './script-policy.ts';

const isPdf = (worker: Worker): boolean => worker.url().includes('/workers/pdf-');
const script = Object.keys(builtHeaders()).find((file) => file.startsWith('/workers/pdf-')) ?? '';

/** What the worker answers when it is given a file. */
async function read(page: Page, bytes: Uint8Array): Promise<unknown> {
  return page.evaluate(
    (data) =>
      new Promise((resolve) => {
        const worker = Reflect.get(window, 'kept') as Worker & { postMessage(m: unknown): void };
        const receive = ({ data: message }: MessageEvent<{ kind?: string }>): void => {
          if (message.kind === 'result' || message.kind === 'failure') resolve(message);
        };
        Object.assign(worker, { onmessage: receive });
        const file = new Blob([Uint8Array.from(data)]);
        worker.postMessage({ kind: 'call', id: 1, method: 'read', payload: { file } });
      }),
    [...bytes],
  );
}

test('it reads a PDF without a request, and without breaking its policy', async ({
  app: { page },
  site,
  egress,
}) => {
  await keepScriptPolicy(page);
  await page.goto('/');
  const started = page.waitForEvent('worker', isPdf);
  await page.evaluate((url) => {
    const address = window.scriptPolicy.createScriptURL(url);
    Reflect.set(window, 'kept', new Worker(address, { type: 'module' }));
  }, script);
  const worker = await started;
  await worker.evaluate(() => {
    const broken: string[] = [];
    Reflect.set(self, 'broken', broken);
    self.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI } = event;
      broken.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  site.forget();
  egress.attempts = [];
  expect(await read(page, pdfOf(textAt(50, 700, 'Sodium 140')))).toMatchObject({
    kind: 'result',
    result: { text: 'Sodium 140', pages: 1 },
  });
  expect(await read(page, pdfOf('0 0 m'))).toMatchObject({ error: { code: 'pdf-scanned' } });
  // But for the worker's own look whether it has a policy.
  const broken = await worker.evaluate(() => Reflect.get(self, 'broken') as string[]);
  expect(broken.filter((one) => one !== 'connect-src data')).toEqual([]);
  expect(site.requests.filter((url) => url !== '/service-worker.js')).toEqual([]);
  expect(egress.attempts).toEqual([]);
});
