interface DirectoryPicker {
  showDirectoryPicker(options: { mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/**
 * Lets the person choose a folder to write into; to be called right at a click. Absent where the
 * browser gives pages no folder (Firefox, Safari). Rejects with an AbortError when none is chosen.
 */
export function folderChooser(
  page: object,
): (() => Promise<FileSystemDirectoryHandle>) | undefined {
  if (!hasPicker(page)) return undefined;
  return () => page.showDirectoryPicker({ mode: 'readwrite' });
}

function hasPicker(page: object): page is DirectoryPicker {
  return 'showDirectoryPicker' in page;
}
