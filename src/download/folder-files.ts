import type { ChosenFile } from '../shared/chosen-file.ts';

/** A file of a folder that a person chose; `path` is relative to that folder. */
export interface FolderFile {
  readonly path: string;
  readonly file: File;
}

/** In a model's folder, the file that lists the others. */
export const manifestName = 'manifest.json';

/**
 * Of the files of a chosen folder, those that a model's folder may hold: the manifest lies in the
 * chosen folder or in one right below it. The thousands of others need not go to a worker.
 */
export function besideManifests(chosen: readonly ChosenFile[]): FolderFile[] {
  const files = chosen.map(({ path, file }) => ({
    path: path.slice(topFolder(path).length),
    file,
  }));
  const folders = new Set(files.map(({ path }) => folderOfManifest(path)));
  const inRoot = folders.has('');
  return files.filter(({ path }) => inRoot || folders.has(topFolder(path)));
}

/**
 * The folder of a manifest, with a slash at its end; that of the chosen folder is ''. `undefined`
 * when the path is no manifest's, or lies deeper than one folder below.
 */
export function folderOfManifest(path: string): string | undefined {
  const folder = topFolder(path);
  return path === folder + manifestName ? folder : undefined;
}

function topFolder(path: string): string {
  return path.slice(0, path.indexOf('/') + 1);
}
