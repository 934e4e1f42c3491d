import type { Attachment } from 'svelte/attachments';

/** Takes the focus when what had it has just gone, so that a keyboard goes on where it was. */
export const takeLostFocus: Attachment<HTMLElement> = (element) => {
  if (document.activeElement === document.body) element.focus({ preventScroll: true });
};
