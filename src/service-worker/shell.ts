import type { HeaderTable } from './headers.ts';

/** What the build tells the service worker about the site it belongs to. */
export interface Shell {
  /** SHA-256 over all that follows: the name of this version's cache. */
  readonly version: string;
  /** Path of each file that works offline → its SHA-256 as a Subresource Integrity string. */
  readonly files: Readonly<Record<string, string>>;
  readonly headers: HeaderTable;
  /** The one origin besides the site's own that weights may come from. */
  readonly weightsHost: string | null;
}
