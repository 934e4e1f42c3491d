import { beforeEach, describe, expect, it } from 'vitest';
import type { Chosen, ChosenFile } from '../shared/chosen-file.ts';
import { AppError } from '../shared/errors.ts';
import { catalogModel } from './fake-services.ts';
import { installer } from './install.ts';

const entry = { ...catalogModel('a'), manifest: null };
const filesOf = (...names: string[]): ChosenFile[] =>
  names.map((name) => ({ path: `folder/${name}`, file: new File(['x'], name) }));
const published = filesOf('config.json', 'model.safetensors');
const converted = filesOf('manifest.json');

let done: string[];
const services = {
  downloads: {
    library: () => {
      done.push('library');
      return Promise.resolve();
    },
    licence: () => Promise.resolve('the licence'),
    libraryRecord: () => Promise.resolve('{}'),
    install: (_model: unknown, files: readonly { path: string }[]) => {
      done.push(`install ${files.map(({ path }) => path).join(' ')}`);
      return Promise.resolve();
    },
  },
  conversions: {
    check: () => {
      done.push('check');
      return Promise.resolve();
    },
    convert: ({ licenceText }: { licenceText: string | null }) => {
      done.push(`convert under ${licenceText}`);
      return Promise.resolve();
    },
  },
};

async function install(files: Chosen, model: typeof entry | ReturnType<typeof catalogModel>) {
  const run = installer(services.downloads, services.conversions);
  await run(model, files, () => undefined, new AbortController().signal);
  return done;
}

beforeEach(() => {
  done = [];
});

describe('installer', () => {
  it('converts published weights once the library is there', async () => {
    expect(await install(published, entry)).toEqual([
      'check',
      'library',
      'convert under the licence',
    ]);
  });

  it('takes a converted folder as it is, though published weights lie beside it', async () => {
    expect(await install([...published, ...converted], entry)).toEqual([
      'install config.json model.safetensors manifest.json',
    ]);
  });

  it('waits until what was dropped is read, and passes on that it cannot be', async () => {
    expect(await install(Promise.resolve(converted), entry)).toEqual(['install manifest.json']);
    done = [];
    const unreadable = Promise.reject(new AppError('file-unreadable', ''));
    await expect(install(unreadable, entry)).rejects.toMatchObject({ code: 'file-unreadable' });
    expect(done).toEqual([]);
  });

  it('converts nothing where the catalog pins a manifest', async () => {
    expect(await install(published, catalogModel('a'))).toEqual(['install ']);
  });

  it('does not convert when the library cannot be had', async () => {
    const library = services.downloads.library;
    services.downloads.library = () => Promise.reject(new AppError('network', ''));
    await expect(install(published, entry)).rejects.toMatchObject({ code: 'network' });
    services.downloads.library = library;
    expect(done).toEqual(['check']);
  });
});
