/** For tests: the folder of the tiny model, with up to three of its files spoilt. */
import * as fc from 'fast-check';
import type { ChosenFile } from '../shared/chosen-file.ts';
import { garbledJson, strangePath } from '../shared/garbled.ts';
import { files, manifest } from './fake-model.ts';

interface Written {
  readonly path: string;
  readonly text: string;
  readonly unreadable?: boolean;
}

const whole: readonly Written[] = Object.entries({ 'manifest.json': manifest, ...files }).map(
  ([path, text]) => ({ path, text }),
);

/** What becomes of the file at a place of the list: other properties, gone, or there twice. */
interface Spoil {
  readonly at: number;
  readonly change: Partial<Written> | 'gone' | 'twice';
}

const text = fc.oneof(
  fc.constantFrom(...whole.map((file) => file.text), 'ZERO'.repeat(1000), ''),
  fc.string(),
);
const spoil = fc.record<Spoil>({
  at: fc.nat(whole.length),
  change: fc.oneof(
    fc.record({ path: fc.constant('manifest.json'), text: garbledJson(JSON.parse(manifest)) }),
    fc.record({ path: strangePath }),
    fc.record({ path: fc.constantFrom(...whole.map(({ path }) => path), 'b/manifest.json') }),
    fc.record({ text }),
    fc.record({ unreadable: fc.constant(true) }),
    fc.constantFrom('gone' as const, 'twice' as const),
  ),
});

function spoilt(list: readonly Written[], { at, change }: Spoil): readonly Written[] {
  const file = list[at];
  if (change === 'gone') return list.filter((_, index) => index !== at);
  if (change === 'twice') return file ? [...list, file] : list;
  const changed = { path: 'x', text: 'x', ...file, ...change };
  return [...list.slice(0, at), changed, ...list.slice(at + 1)];
}

function fileOf({ text: content, unreadable }: Written): File {
  const file = new File([content], 'x');
  if (unreadable !== true) return file;
  const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'NotReadableError'));
  file.arrayBuffer = refuse;
  file.stream = () => new ReadableStream({ pull: refuse });
  return file;
}

export interface SpoiltFolder {
  /** Where it lies in what was chosen. */
  readonly top: string;
  readonly spoils: readonly Spoil[];
}

/** A folder as a browser may give it. */
export const spoiltFolder = fc.record<SpoiltFolder>({
  top: fc.constantFrom('demo/', '/', '', 'models/demo/', 'far/models/demo/'),
  spoils: fc.array(spoil, { maxLength: 3 }),
});

/** The files of such a folder. */
export function chosenFrom({ top, spoils }: SpoiltFolder): ChosenFile[] {
  const written = spoils.reduce(spoilt, whole);
  return written.map((file) => ({ path: top + file.path, file: fileOf(file) }));
}
