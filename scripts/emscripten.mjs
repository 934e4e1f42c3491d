// @ts-check
/** The C++ compiler for WebAssembly, which pip cannot install. */
import { aptInstall } from './apt.mjs';
import { capture, ScriptError } from './processes.mjs';

/** emcc is a script, on Windows a .bat, which starts only when named whole. */
const emcc = process.platform === 'win32' ? 'emcc.bat' : 'emcc';

const isInstalled = () => capture(emcc, ['--version']) !== undefined;

/**
 * Makes sure that Emscripten is there.
 *
 * @throws {ScriptError} naming the package, when it is not and cannot be installed from here
 */
export async function ensureEmscripten() {
  if (isInstalled()) return;
  await aptInstall(['emscripten']);
  if (isInstalled()) return;
  throw new ScriptError(
    'Emscripten (emcc) is needed. Debian and Ubuntu: apt-get install emscripten; ' +
      'macOS: brew install emscripten; others: https://emscripten.org/docs/getting_started/',
  );
}
