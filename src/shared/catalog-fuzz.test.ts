import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import catalog from '../../public/models/catalog.json' with { type: 'json' };
import manifest from '../../public/models/demo/manifest.json' with { type: 'json' };
import { parseCatalog, parseManifest } from './catalog.ts';
import { AppError } from './errors.ts';
import { garbledJson, strangePath, trials } from './garbled.ts';

// Many inputs take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Every text and number in a value, with the name that it goes by. */
function leaves(value: unknown, name = ''): [name: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[name, value]];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, isList ? name : key));
}

/** Whether a path, wherever the site is, leads into the folder that it is relative to, and to a file. */
function staysInside(path: string): boolean {
  return ['https://site.test/m/', 'http://127.0.0.1:4173/', 'file:///m/'].every(
    (folder) => new URL(path, folder).href === folder + path,
  );
}

const oneHost = /^https:\/\/(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/;

/** What of a parsed file no reader of it expects. */
function unsound(parsed: unknown = null): [name: string, leaf: unknown][] {
  return leaves(parsed).filter(([name, leaf]) => {
    if (typeof leaf === 'number') return !Number.isSafeInteger(leaf) || leaf < 1;
    if (typeof leaf !== 'string') return leaf !== null;
    if (name === 'sha256') return !/^[0-9a-f]{64}$/.test(leaf);
    if (name === 'path' || name === 'file') return !staysInside(leaf);
    // In a policy, nothing but one host: no wildcard, no end of the directive.
    if (name === 'weightsHost') return !oneHost.test(new URL(leaf).origin);
    if (name === 'id' || name === 'model_id') return !staysInside(`${leaf}/manifest.json`);
    return false;
  });
}

/** What was read; undefined where it was refused as it should be. */
function readOrRefused<T>(parse: (json: string) => T, file: string, json: string): T | undefined {
  try {
    return parse(json);
  } catch (thrown) {
    const isNamed = thrown instanceof AppError && thrown.code === 'catalog-invalid';
    if (!isNamed || !thrown.message.startsWith(file)) throw thrown;
    return undefined;
  }
}

const [demo] = catalog.models;
const small = { ...catalog, models: catalog.models.slice(0, 2) };

describe.each([
  ['catalog.json', parseCatalog, small],
  ['manifest.json', parseManifest, manifest],
] as const)('a spoilt %s', (file, parse, valid) => {
  it('is read as what it may be, or refused with a named error', () => {
    const shared = Reflect.ownKeys(Object.prototype);
    let read = 0;
    const property = fc.property(garbledJson(valid), (json) => {
      const parsed = readOrRefused<unknown>(parse, file, json);
      if (parsed === undefined) return;
      read += 1;
      expect(unsound(parsed)).toEqual([]);
      expect(parse(JSON.stringify(parsed))).toEqual(parsed);
    });
    fc.assert(property, trials);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(shared);
    // Not every change does harm: without these, nothing but refusal would be tested.
    expect(read).toBeGreaterThan(trials.numRuns / 100);
    expect(read).toBeLessThan(trials.numRuns / 2);
  });
});

/** A catalog of one model, and what is other about it. */
function catalogWith(change: object, weightsHost: string | null = null): string {
  const site = { ...catalog.site, weightsHost };
  return JSON.stringify({ ...catalog, site, models: [{ ...demo, ...change }] });
}

it('takes no path, id or host that would lead elsewhere', () => {
  let read = 0;
  const property = fc.property(strangePath, (path) => {
    const library = { ...demo?.library, path };
    const licence = { ...demo?.licence, file: path };
    const files = [{ path, bytes: 1, sha256: 'a'.repeat(64) }];
    const hosted = catalogWith({}, `https://${path}`);
    const parsed = [
      ...[
        catalogWith({ id: path }),
        catalogWith({ library }),
        catalogWith({ licence }),
        hosted,
      ].map((json) => readOrRefused(parseCatalog, 'catalog.json', json)),
      readOrRefused(parseManifest, 'manifest.json', JSON.stringify({ ...manifest, files })),
    ];
    expect(parsed.flatMap(unsound)).toEqual([]);
    read += parsed.filter((one) => one !== undefined).length;
  });
  fc.assert(property, trials);
  expect(read).toBeGreaterThan(trials.numRuns / 100);
});
