import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readJson, root } from './processes.mjs';

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

interface PackageJson {
  readonly license: string;
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
}

function packageJson(...folders: string[]): PackageJson {
  return readJson(path.join(root, ...folders, 'package.json')) as PackageJson;
}

/** What follows a line of the README, up to the next empty line or fence. */
function after(line: string): string[] {
  const [, rest = ''] = readme.split(`${line}\n`);
  return (rest.split(/\n(?:\n|```)/)[0] ?? '').trim().split('\n');
}

it('names every runtime dependency, and its licence', () => {
  const rows = after('| runtime dependency | licence | reason |').slice(1);
  const named = rows.map((row) => row.split(' | ').slice(0, 2).join(' ').replace('| ', ''));
  const installed = Object.keys(packageJson().dependencies).map(
    (name) => `${name} ${packageJson('node_modules', name).license}`,
  );
  expect(named.sort()).toEqual(installed.sort());
});

it('names only commands that exist', () => {
  const commands = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  expect(commands.length).toBeGreaterThan(0);
  expect(Object.keys(packageJson().scripts)).toEqual(expect.arrayContaining(commands));
});

it('names only files that exist', () => {
  const files = after('## Files\n\n```').map((line) => line.split(' ')[0] ?? '');
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
