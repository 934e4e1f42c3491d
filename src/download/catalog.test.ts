import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CatalogCopy, loadCatalog } from './catalog.ts';
import { model, site } from './fake-model.ts';

const catalogUrl = `${site}catalog.json`;
/** What the server has. */
let served: string | undefined;

beforeEach(() => {
  served = undefined;
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(served ?? null, { status: served === undefined ? 404 : 200 })),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('loadCatalog', () => {
  const json = JSON.stringify({
    version: 1,
    site: { name: 'S', notices: [], emergencyNumbers: [], weightsHost: null },
    models: [model],
  });
  const copyOf = (
    text?: string,
  ): {
    read: () => Promise<string | undefined>;
    write: (t: string) => Promise<void>;
    text: string | undefined;
  } => ({
    text,
    read() {
      return Promise.resolve(this.text);
    },
    write(next) {
      this.text = next;
      return Promise.resolve();
    },
  });

  it('fetches the catalog and keeps a copy', async () => {
    served = json;
    const copy = copyOf();
    expect((await loadCatalog(catalogUrl, copy)).models).toEqual([model]);
    expect(copy.text).toBe(json);
  });

  it('falls back to the copy without a network, and says so when there is none', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect((await loadCatalog(catalogUrl, copyOf(json))).models).toEqual([model]);
    await expect(loadCatalog(catalogUrl, copyOf())).rejects.toMatchObject({
      code: 'network',
    });
  });

  it('falls back to the copy when the catalog is invalid, and keeps that copy', async () => {
    served = '<!doctype html>';
    const copy = copyOf(json);
    expect((await loadCatalog(catalogUrl, copy)).models).toEqual([model]);
    expect(copy.text).toBe(json);
    await expect(loadCatalog(catalogUrl, copyOf())).rejects.toMatchObject({
      code: 'catalog-invalid',
    });
  });

  it('does without a copy that cannot be read or written', async () => {
    const copy: CatalogCopy = {
      read: () => Promise.reject(new DOMException('blocked', 'SecurityError')),
      write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    served = json;
    expect((await loadCatalog(catalogUrl, copy)).models).toEqual([model]);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(loadCatalog(catalogUrl, copy)).rejects.toMatchObject({ code: 'network' });
  });

  it('does without a damaged copy', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(loadCatalog(catalogUrl, copyOf('{}'))).rejects.toMatchObject({
      code: 'network',
    });
  });
});
