/** `npm run check-host`: what is at a URL, and whether it can be used from there. */
import { notOk, type Finding } from './finding.ts';
import { checkModelFolder } from './model.ts';
import { HostClient } from './request.ts';
import { checkSite, fetchIfThere, messageOf } from './site.ts';
import { checkHttpsOnly, checkTls } from './tls.ts';

export interface HostAsked {
  /** A folder's ends in a slash. */
  readonly url: URL;
  /** The site that will use a weights host; a site's own is known. */
  readonly origin: string | null;
  /** A certificate in PEM to trust besides the usual ones. */
  readonly ca: string | undefined;
  readonly full: boolean;
}

/** What keeps a catalog from being read: no connection, or what came over it. */
function brokenCatalog({ href }: URL, thrown: unknown): Finding {
  const isConnection = thrown instanceof Error && 'code' in thrown;
  if (!isConnection) return notOk('failed', 'catalog', href, messageOf(thrown));
  const next = 'Check address, port and firewall.';
  return notOk('failed', 'reachable', href, `no connection (${String(thrown.code)})`, next);
}

/** Whether the URL is a site's, by its catalog; a model's, otherwise. */
async function checkContent({ url, origin, ca, full }: HostAsked): Promise<Finding[]> {
  const isManifest = url.pathname.endsWith('/manifest.json');
  const catalogUrl = new URL(
    url.pathname.endsWith('/catalog.json') ? url.pathname : 'models/catalog.json',
    url,
  );
  const site = new HostClient(ca, origin ?? url.origin);
  const model = new HostClient(ca, origin);
  try {
    let text: string | undefined;
    try {
      text = isManifest ? undefined : await fetchIfThere(site, catalogUrl);
    } catch (thrown) {
      return [brokenCatalog(catalogUrl, thrown)];
    }
    if (text !== undefined) return await checkSite(site, catalogUrl, text, full);
    if (url.pathname.endsWith('.json') && !isManifest) {
      return [notOk('failed', 'catalog', url.href, 'there is no catalog')];
    }
    const manifestUrl = isManifest ? url : new URL('manifest.json', url);
    return await checkModelFolder(model, manifestUrl, full);
  } finally {
    site.close();
    model.close();
  }
}

/** Everything that can be found out about the URL; with a connection that is not trusted, no more. */
export async function checkHost(asked: HostAsked): Promise<Finding[]> {
  const client = new HostClient(asked.ca, asked.origin);
  try {
    const tls = await checkTls(client, asked.url);
    if (tls.verdict === 'failed') return [tls];
    const first = [tls];
    if (asked.url.protocol === 'https:') first.push(await checkHttpsOnly(client, asked.url));
    return [...first, ...(await checkContent(asked))];
  } finally {
    client.close();
  }
}
