// @ts-check
/**
 * Checks one thing about compile/, named on the command line: `tests` runs its Python tests,
 * `library` and `reference` rebuild the demo's and compare them with what is committed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureEmscripten } from './emscripten.mjs';
import { readJson, root, runMain, ScriptError } from './processes.mjs';
import { building, runPython, training } from './python-env.mjs';

const committedLibrary = path.join(root, 'public', 'models', 'libraries', 'demo-q4f32_1.wasm');
const committedReference = path.join(root, 'fixtures', 'reference.json');

/** Natural logarithms; another processor adds up floats in another order. */
const tolerance = 1e-4;

/**
 * @typedef {{ prompts: { messages: unknown, prompt_ids: number[], greedy_ids: number[],
 *   top_logprobs: { logprob: number }[][] }[] }} Reference
 */

/**
 * @param {string} folder for what is built
 * @returns {Promise<void>}
 */
async function checkLibrary(folder) {
  await ensureEmscripten();
  const rebuilt = path.join(folder, path.basename(committedLibrary));
  const code = await runPython(building, 'library.build', ['demo', '--out', rebuilt]);
  if (code !== 0) throw new ScriptError('The demo library could not be built.');
  if (!readFileSync(rebuilt).equals(readFileSync(committedLibrary))) {
    const [before, after] = [committedLibrary, rebuilt].map((file) =>
      JSON.stringify(toolsOf(file)),
    );
    throw new ScriptError(
      'The rebuilt demo library differs from the committed one. ' +
        (before === after
          ? 'Run `npm run compile -- demo`, then `npm test`, and commit what it wrote.'
          : `It was built with other tools: ${before} then, ${after} now.`),
    );
  }
  console.log('The rebuilt demo library equals the committed one, byte for byte.');
}

/**
 * What a library was built with, by the record beside it.
 *
 * @param {string} library
 */
function toolsOf(library) {
  const record = readJson(library.replace(/\.wasm$/, '.build.json'));
  return /** @type {{ tools: Record<string, string> }} */ (record).tools;
}

/**
 * A reference as what has to be equal, and what may differ a little.
 *
 * @param {string} file
 */
function read(file) {
  const { prompts } = /** @type {Reference} */ (readJson(file));
  return {
    ids: JSON.stringify(prompts.map((entry) => ({ ...entry, top_logprobs: undefined }))),
    logprobs: prompts.flatMap((entry) => entry.top_logprobs.flat().map(({ logprob }) => logprob)),
  };
}

/**
 * @param {string} folder for what is built
 * @returns {Promise<void>}
 */
async function checkReference(folder) {
  const rebuilt = path.join(folder, 'reference.json');
  const code = await runPython(building, 'demo.reference', ['--out', rebuilt]);
  if (code !== 0) throw new ScriptError('The reference could not be built.');
  const before = read(committedReference);
  const after = read(rebuilt);
  if (before.ids !== after.ids) {
    throw new ScriptError('The rebuilt reference has other prompts or tokens.');
  }
  const largest = before.logprobs.reduce(
    (most, logprob, index) => Math.max(most, Math.abs(logprob - (after.logprobs[index] ?? NaN))),
    0,
  );
  // Not `>`: a NaN has to fail.
  if (!(largest <= tolerance)) throw new ScriptError(`A log-probability moved by ${largest}.`);
  console.log(`The rebuilt reference equals the committed one (largest difference ${largest}).`);
}

/** @type {Record<string, (folder: string) => Promise<number | void>>} */
const checks = {
  tests: () => runPython(training, 'pytest', ['--quiet']),
  library: checkLibrary,
  reference: checkReference,
};

await runMain(async () => {
  const check = checks[process.argv[2] ?? ''];
  if (!check) throw new ScriptError(`Name a check: ${Object.keys(checks).join(', ')}.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'check-compile-'));
  try {
    return await check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
