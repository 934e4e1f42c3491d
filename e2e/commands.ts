import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { binOf, root } from '../scripts/processes.mjs';

const start = promisify(execFile);

/** Runs a command of cli/ as its npm script does. @returns what it printed @throws if it fails */
export async function command(name: string, ...args: string[]): Promise<string> {
  const script = [binOf('tsx'), `cli/${name}.ts`, ...args];
  const { stdout } = await start(process.execPath, script, { cwd: root });
  return stdout;
}

/** The verdicts that `npm run check-host` counted. */
export interface Counts {
  readonly ok: number;
  readonly warning: number;
  readonly failed: number;
}

/** @throws when something failed */
export async function checkHost(url: string, ca: string, origin: string): Promise<Counts> {
  const printed = await command('check-host', url, '--ca', ca, '--origin', origin, '--full');
  return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as Counts;
}
