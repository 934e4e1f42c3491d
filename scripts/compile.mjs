// @ts-check
/** `npm run compile -- NAME`: builds one model library; compile/configs.py lists the names. */
import { aptInstall } from './apt.mjs';
import { capture, runMain, ScriptError } from './processes.mjs';
import { runPython } from './python-env.mjs';

/** emcc is a shell script, or a .bat on Windows, which starts only when named whole. */
const emcc = process.platform === 'win32' ? 'emcc.bat' : 'emcc';

/** Makes sure that Emscripten is there: pip cannot install it. */
async function ensureEmscripten() {
  if (capture(emcc, ['--version']) !== undefined) return;
  await aptInstall(['emscripten']);
  if (capture(emcc, ['--version']) !== undefined) return;
  throw new ScriptError(
    'Emscripten (emcc) is needed. Debian and Ubuntu: apt-get install emscripten; ' +
      'macOS: brew install emscripten; others: https://emscripten.org/docs/getting_started/',
  );
}

await runMain(async () => {
  const args = process.argv.slice(2);
  if (!args.includes('--help')) await ensureEmscripten();
  return runPython('library.build', args);
});
