import type { Attachment } from 'svelte/attachments';

/** Pixels from the end within which a reader counts as being there. */
const nearEnd = 120;

/**
 * Keeps the end of a growing log in view: goes there with each new entry, and follows its growth
 * unless the reader has scrolled away.
 */
export const followEnd: Attachment<HTMLElement> = (log) => {
  const page = document.scrollingElement;
  if (page === null) return;
  const goToEnd = (): void => {
    page.scrollTop = page.scrollHeight;
  };
  let height = log.offsetHeight;
  const growth = new ResizeObserver(() => {
    const grown = log.offsetHeight - height;
    height = log.offsetHeight;
    const belowView = page.scrollHeight - page.scrollTop - page.clientHeight;
    if (grown > 0 && belowView - grown < nearEnd) goToEnd();
  });
  const entries = new MutationObserver(goToEnd);
  growth.observe(log);
  entries.observe(log, { childList: true });
  return () => {
    growth.disconnect();
    entries.disconnect();
  };
};
