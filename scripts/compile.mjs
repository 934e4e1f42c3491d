// @ts-check
/**
 * `npm run compile -- NAME`: builds one model library (compile/configs.py lists the names) and, if
 * the catalog offers that model, enters the library's new size and hash there.
 */
import path from 'node:path';
import { ensureEmscripten } from './emscripten.mjs';
import { readJson, root, runMain } from './processes.mjs';
import { building, runPython } from './python-env.mjs';

/** @param {string | undefined} name */
function isInCatalog(name) {
  const { models } = /** @type {{ models: { id: string }[] }} */ (
    readJson(path.join(root, 'public', 'models', 'catalog.json'))
  );
  return models.some(({ id }) => id === name);
}

await runMain(async () => {
  const args = process.argv.slice(2);
  await ensureEmscripten();
  const code = await runPython(building, 'library.build', args);
  // With further arguments the library went elsewhere, or is not the one that is offered.
  const [name] = args;
  if (code !== 0 || name === undefined || args.length > 1 || !isInCatalog(name)) return code;
  return runPython(building, 'catalog', [name]);
});
