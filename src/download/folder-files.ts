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
export function besideManifests(chosen: readonly File[]): FolderFile[] {
  const files = chosen.map((file) => ({ path: pathInFolder(file), file }));
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

/** Where a browser cannot choose folders, files are chosen, and have no path. */
function pathInFolder({ webkitRelativePath, name }: File): string {
  return webkitRelativePath === ''
    ? name
    : webkitRelativePath.slice(webkitRelativePath.indexOf('/') + 1);
}
