import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtSite } from '../scripts/build.mjs';
import { expect, test } from './fixtures.ts';

const mostBytes = 80_000;

test('little JavaScript is transferred before the first click, and no engine', async ({
  app,
  site,
}) => {
  await app.page.goto('/');
  await expect(app.notice).toBeVisible();
  await expect(app.demo).toBeAttached();
  await app.page.waitForLoadState('networkidle');

  const scripts = site.requests.filter((url) => url.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = scripts.map((url) => gzipSync(readFileSync(path.join(builtSite, url))).byteLength);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`JavaScript before the first click: ${bytes} bytes gzipped`);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
  expect(scripts.filter((url) => url.includes('engine'))).toEqual([]);
});

test('the server sends the part of a file that a range asks for', async ({ request }) => {
  const shard = '/models/demo/params_shard_0.bin';
  const whole = readFileSync(path.join(builtSite, shard));
  const response = await request.get(shard, { headers: { Range: 'bytes=1000-1999' } });
  expect(response.status()).toBe(206);
  expect(response.headers()['content-range']).toBe(`bytes 1000-1999/${whole.byteLength}`);
  expect((await response.body()).equals(whole.subarray(1000, 2000))).toBe(true);
});
