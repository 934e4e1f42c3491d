import type { ChosenFile } from '../shared/chosen-file.ts';

/** Takes what was chosen out of a file input, so that choosing the same again is a change. */
export function pickedFiles(input: HTMLInputElement): ChosenFile[] {
  const files = [...(input.files ?? [])];
  input.value = '';
  return files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}
