import type { Attachment } from 'svelte/attachments';

/** Pixels from the end within which a reader counts as being there. */
const nearEnd = 120;

/** Keeps the end of a growing element in view, unless the reader has scrolled away from it. */
export const followEnd: Attachment<HTMLElement> = (element) => {
  const page = document.scrollingElement;
  if (page === null) return;
  let height = element.offsetHeight;
  const observer = new ResizeObserver(() => {
    const growth = element.offsetHeight - height;
    height = element.offsetHeight;
    const belowView = page.scrollHeight - page.scrollTop - page.clientHeight;
    if (growth > 0 && belowView - growth < nearEnd) page.scrollTop = page.scrollHeight;
  });
  observer.observe(element);
  return () => observer.disconnect();
};
