import type { SeenRequest } from '../shared/seen-request.ts';

/** Requests to one place for one reason. */
export interface RequestGroup {
  /** The origin. */
  readonly where: string;
  readonly why: 'page' | 'catalog' | 'model' | 'other';
  readonly outcome: SeenRequest['outcome'];
  readonly count: number;
  /** The last one, whole. */
  readonly last: string;
}

function whyOf(url: URL, site: string, outcome: RequestGroup['outcome']): RequestGroup['why'] {
  // The policies allow one other host, and that only for weights.
  if (!url.href.startsWith(site)) return outcome === 'network' ? 'model' : 'other';
  const path = url.href.slice(site.length);
  if (path.startsWith('models/catalog.json')) return 'catalog';
  return path.startsWith('models/') ? 'model' : 'page';
}

/** @param site the URL of the site's folder */
export function groupsOf(seen: readonly SeenRequest[], site: string): RequestGroup[] {
  const groups = new Map<string, RequestGroup>();
  for (const { url, outcome } of seen) {
    // What a policy forbade may be named by no more than a word, such as "inline".
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const where = parsed?.origin ?? url;
    const why = parsed ? whyOf(parsed, site, outcome) : 'other';
    const key = `${where} ${why} ${outcome}`;
    const count = (groups.get(key)?.count ?? 0) + 1;
    groups.set(key, { where, why, outcome, count, last: url });
  }
  return [...groups.values()];
}
