// @ts-check
/** The hash that a compiled library's build record carries, by the rule of compile/library/record.py. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './processes.mjs';

const compileFolder = path.join(root, 'compile');

/** Files that a library is built from: a folder of compile/, and which of its files. */
const sources = /** @type {const} */ ([
  ['', /^(configs\.py|requirements\.txt)$/],
  ['library/', /\.py$/],
  ['library/kernels/', /\.py$/],
  ['library/shims/', /\.h$/],
]);

/** SHA-256, in hex, over the sources of compile/ that decide a compiled library. */
export function librarySourcesHash() {
  const files = sources.flatMap(([folder, pattern]) =>
    readdirSync(path.join(compileFolder, folder))
      .filter((name) => pattern.test(name) && !name.endsWith('_test.py'))
      .map((name) => folder + name),
  );
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(compileFolder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
