/** What a page asks of the service worker. */
export type ShellMessage =
  /** To be controlled by it: the page was loaded past it. */
  | 'claim'
  /** To refuse every request from now on. */
  | 'cut-off'
  /** Nothing: the page is open now, which may end the last use of an earlier version. */
  | 'opened'
  /** To take the place of the version that runs. */
  | 'take-over';
