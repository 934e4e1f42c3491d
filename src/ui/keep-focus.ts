import type { Attachment } from 'svelte/attachments';

/**
 * Keeps keyboard focus in a group whose buttons replace each other: when the focused one goes
 * (Download becomes Cancel), its first successor is focused instead of the page's top.
 */
export const keepFocus: Attachment<HTMLElement> = (group) => {
  let hadFocus = false;
  const onFocusIn = (): void => {
    hadFocus = true;
  };
  // A removed element tells of no focus-out in every browser; one that does has nowhere to go to.
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) hadFocus = false;
  };
  const observer = new MutationObserver(() => {
    if (hadFocus && document.activeElement === document.body)
      group.querySelector('button')?.focus();
  });
  group.addEventListener('focusin', onFocusIn);
  group.addEventListener('focusout', onFocusOut);
  observer.observe(group, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    group.removeEventListener('focusin', onFocusIn);
    group.removeEventListener('focusout', onFocusOut);
  };
};
