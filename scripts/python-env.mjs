// @ts-check
/** The Python environments of compile/: made when missing, exactly as their requirements.txt say. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aptInstall } from './apt.mjs';
import { capture, root, run, ScriptError } from './processes.mjs';

const compileFolder = path.join(root, 'compile');

/**
 * @typedef {object} Environment
 * @property {string} venv folder of the environment, in compile/
 * @property {readonly string[]} requirements files of pinned packages, in compile/
 */

/**
 * For building libraries and the reference.
 *
 * @type {Environment}
 */
export const building = { venv: '.venv', requirements: ['requirements.txt'] };

/**
 * For training the demo model, and for the tests in compile/.
 *
 * @type {Environment}
 */
export const training = {
  venv: 'demo/.venv',
  requirements: ['requirements.txt', 'demo/requirements.txt'],
};

const oldest = '3.11';

/** @typedef {[command: string, ...args: string[]]} Command */

/**
 * Whether a command starts a Python that is new enough.
 *
 * @param {Command} python
 */
function isRecentPython([command, ...args]) {
  const check = `import sys; print(sys.version_info >= (${oldest.replace('.', ', ')}))`;
  return capture(command, [...args, '-c', check]) === 'True';
}

/**
 * The command that starts Python.
 *
 * @returns {Command}
 * @throws {ScriptError} when there is none, or PYTHON names one that will not do
 */
function findPython() {
  const chosen = process.env.PYTHON;
  /** @type {Command[]} */
  const candidates = chosen === undefined ? [['python3'], ['python'], ['py', '-3']] : [[chosen]];
  const found = candidates.find(isRecentPython);
  if (found) return found;
  throw new ScriptError(
    chosen === undefined
      ? `Python ${oldest} or newer is needed. Debian and Ubuntu: apt-get install python3 ` +
          'python3-venv; macOS: brew install python; others: https://www.python.org/downloads/. ' +
          'PYTHON names an interpreter that is not on the PATH.'
      : `PYTHON is ${chosen}, which is not Python ${oldest} or newer.`,
  );
}

/**
 * Makes an empty environment in place of any old one.
 *
 * @param {string} venv
 */
async function makeVenv(venv) {
  const [command, ...args] = findPython();
  const make = () => {
    rmSync(venv, { recursive: true, force: true });
    return run(command, [...args, '-m', 'venv', venv]);
  };
  if ((await make()) === 0) return;
  await aptInstall(['python3-venv']);
  if ((await make()) === 0) return;
  throw new ScriptError(
    'Python could not make a virtual environment. Debian and Ubuntu: apt-get install python3-venv.',
  );
}

/**
 * Makes an environment, unless it was made from the present requirements.
 *
 * @param {Environment} environment
 * @returns {Promise<string>} its Python
 */
async function pythonOf(environment) {
  const venv = path.join(compileFolder, environment.venv);
  const python =
    process.platform === 'win32'
      ? path.join(venv, 'Scripts', 'python.exe')
      : path.join(venv, 'bin', 'python');
  const files = environment.requirements.map((name) => path.join(compileFolder, name));
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  const stamp = hash.digest('hex');
  const stampFile = path.join(venv, 'requirements.sha256');
  // Written last, so that an interrupted installation counts as none.
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return python;

  console.log(`Making the Python environment compile/${environment.venv}…`);
  await makeVenv(venv);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  const code = await run(python, [...pip, ...files.flatMap((file) => ['-r', file])]);
  if (code !== 0) {
    throw new ScriptError(
      `pip could not install ${environment.requirements.join(', ')}: see above.`,
    );
  }
  writeFileSync(stampFile, stamp);
  return python;
}

/**
 * Runs a Python module of compile/, or of a package, in an environment.
 *
 * @param {Environment} environment
 * @param {string} name as after `python -m`
 * @param {readonly string[]} [args]
 * @returns {Promise<number>} its exit code
 */
export async function runPython(environment, name, args = []) {
  const python = await pythonOf(environment);
  // Without this, what Python prints and what its compilers print come out of order.
  const env = { ...process.env, PYTHONUNBUFFERED: '1' };
  return run(python, ['-m', name, ...args], { cwd: compileFolder, env });
}
