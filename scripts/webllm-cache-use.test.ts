import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { ModelCacheStorage } from '../src/storage/cache-storage.ts';
import { readJson, root } from './processes.mjs';
import { cacheUseFaults, provided, readVersion } from './webllm-cache-use.mjs';

const webllm = path.join(root, 'node_modules', '@mlc-ai', 'web-llm');

/** What web-llm does, in few lines. */
const bundle = `
  class ArtifactCache {
    convert(response, kind) {
      if (kind === 'json') return response.json();
      return response.arrayBuffer();
    }
    async fetchWithCache(url, kind) {
      if (this.cache === undefined) this.cache = await caches.open(this.scope);
      await this.cache.add(url);
      const result = await this.cache.match(new Request(url));
      if (result === undefined) throw Error(url);
      return await this.convert(result, kind);
    }
    async hasAllKeys(keys) {
      const stored = (await this.cache.keys()).map((request) => request.url);
      return keys.every((key) => stored.includes(key));
    }
    async deleteInCache(url) {
      if (typeof caches === 'undefined') return;
      await this.cache.delete(url);
    }
  }
  class ArtifactIndexedDBCache {
    open() { return indexedDB.open('db'); }
  }
  function createArtifactCache(type) {
    if (type === 'indexeddb') return new ArtifactIndexedDBCache();
    return new ArtifactCache();
  }
  function load(cache, url) { return cache.fetchWithCache(url, 'arraybuffer'); }
`;

const faultsOf = (code: string): string[] => cacheUseFaults(parseSync('bundle.js', code).program);

describe('the installed web-llm', () => {
  it('is the one whose storage code was read', () => {
    expect(readJson(path.join(webllm, 'package.json'))).toMatchObject({ version: readVersion });
    expect(readJson(path.join(root, 'package.json'))).toMatchObject({
      dependencies: { '@mlc-ai/web-llm': readVersion },
    });
  });

  it('asks no more of its cache than the app provides', () => {
    const code = readFileSync(path.join(webllm, 'lib', 'index.js'), 'utf8');
    expect(faultsOf(code)).toEqual([]);
  });
});

it('takes for provided what the adapter has', async () => {
  const storage = new ModelCacheStorage({
    file: () => Promise.resolve({ blob: new Blob([]) }),
    fileKeys: () => Promise.resolve(['demo/a.bin']),
  });
  const cache = await storage.open();
  const [key] = await cache.keys();
  const response = await cache.match(key?.url ?? '');
  const methods = (object: object | undefined): string[] =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(object)).filter(
      (name) => name !== 'constructor',
    );
  expect(methods(storage)).toEqual(expect.arrayContaining(provided.storage));
  expect(methods(cache).sort()).toEqual([...provided.cache].sort());
  expect(methods(response).sort()).toEqual([...provided.response].sort());
  expect(Object.keys(key ?? {})).toEqual(provided.key);
});

describe('cacheUseFaults', () => {
  it('finds none in what web-llm does now', () => {
    expect(faultsOf(bundle)).toEqual([]);
  });

  it.each<[what: string, from: string, to: string, fault: string]>([
    ['put', 'this.cache.add(url)', 'this.cache.put(url, r)', 'ArtifactCache uses .put of a cache'],
    [
      'a computed call',
      'this.cache.add(url)',
      'this.cache[name](url)',
      'uses .undefined of a cache',
    ],
    ['text', 'response.json()', 'response.text()', 'uses .text of a response'],
    ['a body', 'response.json()', 'response.body', 'uses .body of a response'],
    [
      'a status, where the response is got',
      'if (result === undefined) throw Error(url);',
      'if (!result.ok) throw Error(url);',
      'uses .ok of a response',
    ],
    [
      'a response without a name',
      'const result = await this.cache.match(new Request(url));',
      'const result = (await this.cache.match(url)).clone();',
      'uses .clone of a response',
    ],
    [
      'a cache under another name',
      'await this.cache.add(url)',
      'const c = this.cache; c.put(url)',
      'uses all of a cache',
    ],
    [
      'a response that is handed to others',
      'return await this.convert(result, kind)',
      'return await other(result)',
      'uses all of a response',
    ],
    ['a method of a key', '=> request.url', '=> request.method', '.method of a key is used'],
    [
      'caches.match',
      'await this.cache.delete(url)',
      'await caches.match(url)',
      'uses caches other',
    ],
    ['self.caches', 'typeof caches', 'self.caches.keys()', 'uses caches other'],
    [
      'caches handed on',
      'await this.cache.delete(url)',
      'return remove(caches, url)',
      'uses caches other',
    ],
    [
      'a response that nobody converts',
      "fetchWithCache(url, 'arraybuffer')",
      'fetchWithCache(url)',
      'load calls fetchWithCache() without',
    ],
    ['indexedDB', 'throw Error(url)', 'indexedDB.open(url)', 'ArtifactCache reaches indexedDB'],
    [
      'navigator.storage',
      'throw Error(url)',
      'await navigator.storage.getDirectory()',
      'ArtifactCache reaches storage',
    ],
    [
      'globalThis.navigator.storage, as compilers write it',
      'throw Error(url)',
      '(_a = globalThis.navigator) === null || _a === void 0 ? void 0 : _a.storage',
      'ArtifactCache reaches storage',
    ],
    [
      'IndexedDB whatever is asked for',
      "if (type === 'indexeddb') return",
      'if (large) return',
      'createArtifactCache makes ArtifactIndexedDBCache',
    ],
    [
      'IndexedDB elsewhere',
      'return cache.fetch',
      'new ArtifactIndexedDBCache(); return cache.fetch',
      'load makes ArtifactIndexedDBCache',
    ],
    [
      'a second class',
      'class ArtifactIndexedDBCache {',
      'class Second { open() { return caches.open("b"); } }\nclass ArtifactIndexedDBCache {',
      'caches are opened by Second, ArtifactCache',
    ],
  ])('names %s', (_what, from, to, fault) => {
    expect(bundle).toContain(from);
    const faults = faultsOf(bundle.replace(from, to));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('does not take silence for innocence', () => {
    expect(faultsOf('export const nothing = 1;')).toEqual(['caches are opened by nobody']);
  });
});
