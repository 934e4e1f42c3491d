import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../../fixtures/safety/', import.meta.url);

/** The sets of a folder of fixtures/safety/, as in their files. */
export interface SafetySets {
  readonly emergencies?: readonly { text: string; emergency: boolean }[];
  readonly harmful?: readonly { text: string; harmful: boolean }[];
  /** What is neither urgent nor harmful. */
  readonly ordinary?: readonly { text: string }[];
  readonly doses?: readonly { text: string; doses: string[]; notDoses: string[] }[];
  readonly citations?: readonly { text: string; citations: string[] }[];
}

/** Whether nothing may be adjusted on a folder: it is for measuring alone. */
export function isHeldOut(folder: string): boolean {
  return folder.startsWith('held-out');
}

/** The names of the folders of sets, in order. */
export async function safetyFolders(): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Reads every set of a folder of fixtures/safety/. */
export async function readSafetySets(name: string): Promise<SafetySets> {
  const files = await readdir(new URL(`${name}/`, folder));
  const sets = files
    .filter((file) => file.endsWith('.json'))
    .map(async (file): Promise<[string, unknown]> => {
      const text = await readFile(new URL(`${name}/${file}`, folder), 'utf8');
      return [file.replace('.json', ''), JSON.parse(text)];
    });
  // Our own files, in the format of docs/safety.md.
  return Object.fromEntries(await Promise.all(sets));
}
