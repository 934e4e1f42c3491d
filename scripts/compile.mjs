// @ts-check
/**
 * `npm run compile -- NAME [--out FILE]`: builds one model library (compile/configs.py lists the
 * names), enters its size and hash in the catalog where that offers it, and validates it.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureEmscripten } from './emscripten.mjs';
import { binOf, readJson, root, run, runMain, ScriptError } from './processes.mjs';
import { building, runPython } from './python-env.mjs';

const libraries = path.join(root, 'public', 'models', 'libraries');

/**
 * The library that was built as `name`, by the records beside the libraries.
 *
 * @param {string} name
 */
function libraryNamed(name) {
  const suffix = '.build.json';
  const records = readdirSync(libraries).filter((file) => file.endsWith(suffix));
  const record = records.find((file) => {
    const { name: built } = /** @type {{ name: string }} */ (readJson(path.join(libraries, file)));
    return built === name;
  });
  if (record === undefined) throw new ScriptError(`No library was built as ${name}.`);
  return path.join(libraries, record.slice(0, -suffix.length) + '.wasm');
}

await runMain(async () => {
  // Python says what is wrong with the others.
  const options = /** @type {const} */ ({ out: { type: 'string' } });
  const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: false });
  const [name] = positionals;
  const out = typeof values.out === 'string' ? path.resolve(values.out) : undefined;
  await ensureEmscripten();
  const args = [...process.argv.slice(2), ...(out === undefined ? [] : ['--out', out])];
  const code = await runPython(building, 'library.build', args);
  if (code !== 0 || name === undefined) return code;
  const check = path.join(root, 'cli', 'check-library.ts');
  return run(process.execPath, [binOf('tsx'), check, out ?? libraryNamed(name)]);
});
