import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { headerTable } from './headers.ts';
import { ShellCache } from './shell-cache.ts';
import type { Shell } from './shell.ts';

const scope = 'https://site.example/med42/';
const page = '/index.html';
const worker = '/workers/download-1.js';

/** The browser's caches, by name and then by URL. */
let kept: Map<string, Map<string, Response>>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('caches', {
    open: (name: string) => {
      const cache = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, cache);
      return Promise.resolve({
        put: (url: string, response: Response) => Promise.resolve(cache.set(url, response)),
        match: (url: string) => Promise.resolve(cache.get(url)),
      });
    },
    keys: () => Promise.resolve([...kept.keys()]),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
  });
  vi.stubGlobal(
    'fetch',
    vi.fn((url: string) =>
      Promise.resolve(new Response(`bytes of ${url}`, { headers: { Server: 'some' } })),
    ),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function version(name: string, files: readonly string[], folder = scope): ShellCache {
  const shell: Shell = {
    version: name,
    files: Object.fromEntries(files.map((path) => [path, `sha256-${name}`])),
    headers: headerTable(files, 'https://weights.example'),
    weightsHost: 'https://weights.example',
  };
  return new ShellCache(shell, folder);
}

const policyOf = (response: Response | undefined): string | null | undefined =>
  response?.headers.get('Content-Security-Policy');

it('stores each file with its own headers, and none of the server’s', async () => {
  const files = version('one', [page, worker]);
  expect(await files.stored(page)).toBeUndefined();
  await files.fill();
  expect(fetch).toHaveBeenCalledWith(`${scope}index.html`, {
    integrity: 'sha256-one',
    cache: 'no-cache',
    redirect: 'error',
  });
  const stored = await files.stored(worker);
  expect(policyOf(stored)).toContain("connect-src 'self' https://weights.example");
  expect(stored?.headers.get('Server')).toBeNull();
  expect(await stored?.text()).toBe(`bytes of ${scope}workers/download-1.js`);
});

it('is not filled when the server lacks a file', async () => {
  vi.mocked(fetch).mockImplementation(() => Promise.resolve(new Response('', { status: 404 })));
  await expect(version('one', [page]).fill()).rejects.toThrow('/index.html: HTTP 404');
});

it('seals a worker that may fetch', async () => {
  const files = version('one', [worker]);
  const sealed = files.seal(await files.fetch(worker));
  expect(policyOf(sealed)).toContain("default-src 'none'; script-src 'wasm-unsafe-eval'");
  expect(policyOf(sealed)).not.toContain('connect-src');
});

it('has an earlier version’s files until they are removed, with the rights they had', async () => {
  await version('one', [page, worker]).fill();
  const newer = version('two', [page]);
  await newer.fill();
  expect(await newer.stored(worker)).toBeUndefined();
  expect(policyOf(await newer.older(worker))).toContain('https://weights.example');
  await newer.removeOthers();
  expect(await newer.older(worker)).toBeUndefined();
  expect(await newer.stored(page)).toBeDefined();
});

it('leaves another folder’s copy of the site alone', async () => {
  const other = version('one', [page], 'https://site.example/other/');
  await other.fill();
  await version('two', [page]).removeOthers();
  expect(await other.stored(page)).toBeDefined();
});
