import type { ChosenFile } from '../shared/chosen-file.ts';
import type { CheckpointFile } from './file-folder.ts';

/** Published weights in a folder that a person chose. */
export interface ChosenCheckpoint {
  /** The folder's own name, where the browser tells it. */
  readonly name: string;
  /** The files that lie right in it; `path` is their name. */
  readonly files: readonly CheckpointFile[];
}

/** Weights in any format: the converter says what is wrong with all but the first. */
const weights = /\.(safetensors|gguf|bin|pt|pth)$/i;

/**
 * Published weights among the files of a chosen folder: right in it, or in a folder right below it, as
 * Hugging Face has them. `undefined` when there are none, or when a manifest is there, which lists a
 * converted model.
 */
export function checkpointIn(chosen: readonly ChosenFile[]): ChosenCheckpoint | undefined {
  const folders = new Map<string, CheckpointFile[]>();
  for (const { path: place, file } of chosen) {
    const [folder, path] = splitPath(place);
    if (depthOf(folder) > 2) continue;
    const files = folders.get(folder) ?? [];
    folders.set(folder, files);
    files.push({ path, file });
  }
  const byDepth = [...folders].sort(([a], [b]) => depthOf(a) - depthOf(b));
  if (byDepth.some(([, files]) => has(files, /^manifest\.json$/))) return undefined;
  const found = byDepth.find(
    ([, files]) =>
      has(files, /\.safetensors$/i) || (has(files, /^config\.json$/) && has(files, weights)),
  );
  if (found === undefined) return undefined;
  const [folder, files] = found;
  return { name: folder.split('/').at(-1) ?? '', files };
}

function has(files: readonly CheckpointFile[], name: RegExp): boolean {
  return files.some(({ path }) => name.test(path));
}

function depthOf(folder: string): number {
  return folder.split('/').length;
}

/** The path of a file's folder, which begins with the chosen one, and the file's name. */
function splitPath(path: string): [folder: string, name: string] {
  const end = path.lastIndexOf('/');
  return [path.slice(0, Math.max(end, 0)), path.slice(end + 1)];
}
