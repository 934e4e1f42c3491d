import { afterEach, expect, it, vi } from 'vitest';
import type { CatalogModel } from '../shared/catalog.ts';
import { licenceText } from './model-licence.ts';

const never = new AbortController().signal;
const catalogUrl = 'https://site.example/med42/models/catalog.json';
const under = (file: string | null): CatalogModel =>
  ({ licence: { name: 'MIT', file, notice: null } }) as CatalogModel;

afterEach(() => vi.unstubAllGlobals());

it('finds a licence beside the page', async () => {
  const asked: string[] = [];
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(new Response('MIT License'));
  });
  expect(await licenceText(catalogUrl, under('licences/MIT.txt'), never)).toBe('MIT License');
  expect(asked).toEqual(['https://site.example/med42/licences/MIT.txt']);
});

it('asks for none where the site has none', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('not asked for')));
  expect(await licenceText(catalogUrl, under(null), never)).toBeNull();
});
