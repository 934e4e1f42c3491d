import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import vectors from '../fixtures/hostile-markdown.json' with { type: 'json' };
import { root } from '../scripts/processes.mjs';
import { builtHeaders } from './built-headers.ts';
import { expect, test } from './fixtures.ts';
import { SecondOrigin } from './second-origin.ts';
import type { Site } from './site.ts';

const evil = new SecondOrigin();
let bundle: string;

/** Bundles the components that show answers, with no more of the page. */
test.beforeAll(async () => {
  bundle = mkdtempSync(path.join(tmpdir(), 'answer-page-'));
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: path.join(root, 'svelte.config.js') })],
    build: {
      outDir: bundle,
      emptyOutDir: true,
      cssCodeSplit: false,
      rolldownOptions: {
        input: path.join(root, 'e2e/answer-page.ts'),
        output: {
          codeSplitting: false,
          entryFileNames: 'answers.js',
          assetFileNames: 'answers[extname]',
        },
      },
    },
  });
  await evil.start();
});

test.afterAll(async () => {
  rmSync(bundle, { recursive: true });
  await evil.stop();
});

test.use({ serviceWorkers: 'block' });

/** Serves the bundle in a page that has the real page's headers. */
function serveAnswers(site: Site): void {
  const headers = builtHeaders()['/index.html'] ?? {};
  const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };
  for (const name of readdirSync(bundle)) {
    site.faults.set(`/${name}`, (_request, response) =>
      response
        .writeHead(200, { 'Content-Type': types[path.extname(name)] ?? '' })
        .end(readFileSync(path.join(bundle, name))),
    );
  }
  site.faults.set('/answers.html', (_request, response) =>
    response
      .writeHead(200, { ...headers, 'Content-Type': 'text/html' })
      .end(
        '<!doctype html><link rel="stylesheet" href="answers.css" />' +
          '<link rel="icon" href="data:," /><script type="module" src="answers.js"></script>',
      ),
  );
}

test('no hostile answer makes the page ask for anything', async ({ page, site }) => {
  serveAnswers(site);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  await page.goto('/answers.html');
  await page.waitForFunction(() => 'show' in window);
  site.forget();
  evil.forget();
  for (const { markdown, times = 1 } of vectors) {
    const text = markdown.repeat(times).replaceAll('https://evil.example', evil.origin);
    await page.evaluate((answer) => {
      (Reflect.get(window, 'show') as (answer: string) => void)(answer);
    }, text);
  }
  await expect(page.getByRole('article')).toHaveCount(vectors.length);
  // Those that are formulas, and one that can be read among them.
  await expect(page.locator('math').first()).toBeVisible();
  // Pointed at and given focus, as a browser that guesses what is opened next would like it.
  const address = page.getByRole('button', { name: `${evil.origin}/?q=secret` }).first();
  await address.hover();
  await address.click();
  await page.getByRole('link').first().hover();
  await page.waitForLoadState('networkidle');
  expect(evil.heard).toEqual([]);
  expect(evil.connections).toBe(0);
  expect(site.requests).toEqual([]);
  expect(complaints).toEqual([]);

  // What the person opens after it was shown, and only that.
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link').first().click(),
  ]);
  await opened.waitForLoadState();
  await expect.poll(() => evil.heard).toContain('GET /?q=secret ');
  expect(await opened.evaluate(() => [document.referrer, window.opener === null])).toEqual([
    '',
    true,
  ]);
  site.faults.clear();
});
