// @ts-check
/**
 * `npm run compile -- NAME`: builds one model library (compile/configs.py lists the names) and
 * enters its size and hash in the catalog where that offers it.
 */
import { ensureEmscripten } from './emscripten.mjs';
import { runMain } from './processes.mjs';
import { building, runPython } from './python-env.mjs';

await runMain(async () => {
  await ensureEmscripten();
  return runPython(building, 'library.build', process.argv.slice(2));
});
