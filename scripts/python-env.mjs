// @ts-check
/** The Python environment of compile/: made when missing, exactly as compile/requirements.txt says. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aptInstall } from './apt.mjs';
import { capture, root, run, ScriptError } from './processes.mjs';

const compileFolder = path.join(root, 'compile');
const venv = path.join(compileFolder, '.venv');
const venvPython =
  process.platform === 'win32'
    ? path.join(venv, 'Scripts', 'python.exe')
    : path.join(venv, 'bin', 'python');
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

/** Makes an empty environment in place of any old one. */
async function makeVenv() {
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
 * Makes the environment, unless it was made from the present requirements.
 *
 * @returns {Promise<string>} its Python
 */
async function pythonEnvironment() {
  const requirements = path.join(compileFolder, 'requirements.txt');
  const stampFile = path.join(venv, 'requirements.sha256');
  const stamp = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  try {
    if (readFileSync(stampFile, 'utf8') === stamp) return venvPython;
  } catch {
    // No finished environment yet.
  }
  console.log('Making the Python environment (compile/.venv)…');
  await makeVenv();
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  const code = await run(venvPython, [...pip, '-r', requirements]);
  if (code !== 0) {
    throw new ScriptError('pip could not install compile/requirements.txt: see above.');
  }
  writeFileSync(stampFile, stamp);
  return venvPython;
}

/**
 * Runs a Python module of compile/ in its environment.
 *
 * @param {string} name as after `python -m`
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runPython(name, args) {
  const python = await pythonEnvironment();
  // Without this, what Python prints and what its compilers print come out of order.
  const env = { ...process.env, PYTHONUNBUFFERED: '1' };
  return run(python, ['-m', name, ...args], { cwd: compileFolder, env });
}
