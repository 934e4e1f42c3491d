// @ts-check
/**
 * Starting other programs without a shell, the same way on Linux, macOS and Windows.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A failure whose message is all that a person needs: printed without a stack. */
export class ScriptError extends Error {
  /** @override */
  name = 'ScriptError';
}

/**
 * Runs a script's main function: its number is the exit code, a ScriptError is printed as one line.
 *
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof ScriptError ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Runs a program with this process's terminal.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeoutMs?: number }} [options]
 * @returns {Promise<number>} its exit code; 1 if a signal or the time limit ended it
 * @throws {ScriptError} when the program cannot be started
 */
export function run(command, args, { env = process.env, cwd = root, timeoutMs } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit', timeout: timeoutMs });
    child.on('error', (error) => {
      reject(new ScriptError(`Could not start ${command}: ${error.message}`));
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a short program and returns what it printed, or undefined if it is missing or failed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export function capture(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * The arguments after `node` that start npm. `npm` itself is a shell script (a .cmd on Windows),
 * which Node cannot start without a shell, so its JavaScript is started instead.
 */
function npmCli() {
  const bin = path.dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    path.join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  const found = candidates.find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
  if (!found) throw new ScriptError('npm was not found beside Node. Start this with `npm run …`.');
  return found;
}

/**
 * Runs npm.
 *
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  return run(process.execPath, [npmCli(), ...args]);
}

/**
 * Reads a JSON file; the caller says what it holds.
 *
 * @param {string} file
 * @returns {unknown}
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The JavaScript file behind a command that an installed package provides.
 *
 * @param {string} packageName
 * @param {string} [command] when it differs from the package's name
 */
export function binOf(packageName, command = packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const manifest = readJson(path.join(folder, 'package.json'));
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (manifest);
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new ScriptError(`${packageName} has no command ${command}.`);
  return path.join(folder, file);
}
