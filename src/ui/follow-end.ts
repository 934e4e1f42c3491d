import type { Attachment } from 'svelte/attachments';

/** Pixels from the end within which a reader counts as being there. */
const nearEnd = 120;
/** Pixels between the log and what follows it. */
const gap = 16;

/**
 * Keeps the end of a growing log in view: goes there at each new entry, and follows its growth
 * unless the reader has scrolled away. What grows elsewhere moves nobody.
 * @param entry names what came last; undefined while there is nothing
 */
export function followEnd(entry: string | undefined): Attachment<HTMLElement> {
  return (log) => {
    const page = document.scrollingElement;
    if (page === null || entry === undefined) return;
    /** Pixels from the end of the view, above what sticks there, to the log's end. */
    const below = (): number => {
      const bar = log.nextElementSibling?.clientHeight ?? 0;
      return log.getBoundingClientRect().bottom + bar + gap - page.clientHeight;
    };
    // Not to the page's end: what stands beside the log may be longer.
    const goToEnd = (): void => {
      page.scrollTop += below();
    };
    let atEnd = true;
    let top = page.scrollTop;
    const onScroll = (): void => {
      const isNear = below() < nearEnd;
      // Who has not moved up is at the end still, if the log grew in the meantime.
      if (isNear || page.scrollTop < top) atEnd = isNear;
      top = page.scrollTop;
    };
    const growth = new ResizeObserver(() => {
      if (atEnd && below() > 0) goToEnd();
    });
    goToEnd();
    growth.observe(log);
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      growth.disconnect();
      document.removeEventListener('scroll', onScroll);
    };
  };
}
