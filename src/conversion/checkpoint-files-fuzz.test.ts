import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { checkpointErrorCodes } from '../shared/checkpoint-errors.ts';
import { AppError } from '../shared/errors.ts';
import { strangePath, trials } from '../shared/garbled.ts';
import { tinyFiles } from '../weights/tiny-checkpoint.ts';
import { checkpointIn } from './checkpoint-files.ts';
import { checkCheckpoint } from './convert-model.ts';

// Many inputs take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

interface Written {
  readonly folder: string;
  readonly name: string;
  /** Whose content it has. */
  readonly as: string;
  /** Whether it is gone, or locked, once it was chosen. */
  readonly isGone: boolean;
}

const contents = new Map(
  Object.entries(tinyFiles()).map(([name, content]) => [
    name,
    new Blob([content instanceof Uint8Array ? content : JSON.stringify(content)]),
  ]),
);
const names = [...contents.keys()];
const folders = fc.constantFrom('a/', 'a/', 'a/', '', '/', 'a/b/', 'a/c/', 'a/b/c/');
const written = (name: fc.Arbitrary<string>, as: fc.Arbitrary<string>): fc.Arbitrary<Written> =>
  fc.record({ folder: folders, name, as, isGone: fc.nat(9).map((n) => n === 9) });
const folder = fc
  .tuple(
    fc.tuple(...names.map((name) => written(fc.constant(name), fc.constant(name)))),
    fc.array(
      written(
        fc.oneof(strangePath, fc.constantFrom(...names, 'manifest.json', 'model.gguf')),
        fc.constantFrom(...names),
      ),
      { maxLength: 2 },
    ),
  )
  .map((lists) => lists.flat());

function fileOf({ name, as, isGone }: Written): File {
  const file = new File([contents.get(as) ?? ''], name);
  if (isGone) {
    file.slice = () => {
      const gone = new Blob();
      gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
      return gone;
    };
  }
  return file;
}

it('finds a checkpoint among any files, or none, and says what is wrong with it', async () => {
  const seen = new Set<string>();
  const property = fc.asyncProperty(folder, async (files) => {
    const chosen = files.map((file) => ({ path: file.folder + file.name, file: fileOf(file) }));
    const found = checkpointIn(chosen);
    if (found === undefined) {
      seen.add('none');
      return;
    }
    expect(found.files.filter(({ path }) => path.includes('/'))).toEqual([]);
    try {
      await checkCheckpoint(found.files);
      seen.add('whole');
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      expect([...checkpointErrorCodes, 'file-unreadable'], thrown.message).toContain(thrown.code);
      seen.add(thrown.code);
    }
  });
  await fc.assert(property, trials);
  expect([...seen]).toEqual(expect.arrayContaining(['none', 'whole', 'file-unreadable']));
});
