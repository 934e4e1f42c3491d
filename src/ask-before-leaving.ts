/**
 * Has the browser ask before the page is closed, reloaded or left, as long as that would lose
 * something. The listener is there only then: some browsers keep no page with one for the way back.
 */
export function askBeforeLeaving(page: Window, loses: boolean): (() => void) | undefined {
  if (!loses) return undefined;
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  page.addEventListener('beforeunload', ask);
  return () => page.removeEventListener('beforeunload', ask);
}
