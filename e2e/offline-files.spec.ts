import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtSite } from '../scripts/build.mjs';
import { builtHeaders } from './built-headers.ts';
import { expect, test } from './fixtures.ts';

// The page itself may fetch nothing.
test.use({ bypassCSP: true });

/** Every file of the build that a page can ask for, by its path; models are stored elsewhere. */
function files(): string[] {
  return readdirSync(builtSite, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(builtSite, path.join(entry.parentPath, entry.name)))
    .map((file) => `/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => !/^\/(?:models\/|headers\.json$|service-worker\.js$)/.test(file));
}

interface Found {
  readonly status: number;
  readonly sha256: string;
  readonly policy: string | null;
}

test('after the first click every file of the site is there with the server stopped', async ({
  app: { page },
  app,
  site,
}) => {
  await app.open();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await site.stop();

  const found = await page.evaluate(async (paths) => {
    const hex = (bytes: ArrayBuffer): string =>
      [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const answers: [string, Found][] = [];
    for (const file of paths) {
      const response = await fetch(file);
      const sha256 = hex(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
      const policy = response.headers.get('Content-Security-Policy');
      answers.push([file, { status: response.status, sha256, policy }]);
    }
    return Object.fromEntries(answers);
  }, files());
  await site.start();

  const table = builtHeaders();
  const expected = files().map((file): [string, Found] => {
    const sha256 = createHash('sha256')
      .update(readFileSync(path.join(builtSite, file)))
      .digest('hex');
    return [file, { status: 200, sha256, policy: table[file]?.['Content-Security-Policy'] ?? '' }];
  });
  expect(expected.length).toBeGreaterThan(40);
  expect(found).toEqual(Object.fromEntries(expected));
});
