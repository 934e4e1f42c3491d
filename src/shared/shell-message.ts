/** What a page asks of the service worker. */
export type ShellMessage =
  /** To be controlled by it: the page was loaded past it. */
  | 'claim'
  /** To tell the page its client id, by the port that comes along. */
  | 'client-id'
  /** Nothing: the page is open now, which may end the last use of an earlier version. */
  | 'opened'
  /** To take the place of the version that runs. */
  | 'take-over';

/**
 * The name of the lock that a page holds for as long as everything is cut off. A lock outlives a
 * restart of the service worker, and ends with the page.
 *
 * @param clientId the page's, as the service worker told it
 */
export function cutOffLock(clientId: string): string {
  return `cut-off ${clientId}`;
}
