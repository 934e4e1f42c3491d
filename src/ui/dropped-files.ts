import { fromEvent } from 'file-selector';
import type { ChosenFile } from '../shared/chosen-file.ts';
import { AppError, describe } from '../shared/errors.ts';

/**
 * Everything that was dropped: files, and all that lies in folders. To be called right in the
 * handler of `drop`, after which the browser takes the list back.
 * @throws AppError `file-unreadable`.
 */
export async function droppedFiles(event: DragEvent): Promise<ChosenFile[]> {
  try {
    const dropped = (await fromEvent(event)).flatMap((item) =>
      item instanceof File ? { path: item.path.replace(/^\.?\//, ''), file: item } : [],
    );
    const [folder, ...others] = new Set(dropped.map(({ path }) => folderOf(path)));
    if (folder !== '' && others.length === 0) return dropped;
    // As if all of it had been in one folder, whose name is not known.
    return dropped.map(({ path, file }) => ({ path: `/${path}`, file }));
  } catch (cause) {
    throw new AppError('file-unreadable', `What was dropped: ${describe(cause)}`, { cause });
  }
}

/** The name of the topmost folder, or nothing. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.indexOf('/'), 0));
}
