/** A site: its catalog, its response headers, and every model that it offers. */
import * as v from 'valibot';
import { parseCatalog, type Catalog } from '../../src/shared/catalog.ts';
import { headerTable } from '../../src/service-worker/headers.ts';
import { checkTls } from './tls.ts';
import { statusFault, typeFault } from './file.ts';
import { notOk, ok, type Finding } from './finding.ts';
import { checkLibrary, checkModelFolder } from './model.ts';
import { bodyOf, type HostClient } from './request.ts';

const mostTextBytes = 1024 * 1024;
const tableSchema = v.object({
  paths: v.record(v.string(), v.record(v.string(), v.string())),
  other: v.record(v.string(), v.string()),
});

/** @throws Error saying why there is no such text */
async function fetchText(client: HostClient, url: URL): Promise<string> {
  const text = await fetchIfThere(client, url);
  if (text === undefined) throw new Error(`${url.pathname} is not there`);
  return text;
}

/** Object stores answer 403 in place of 404 to whoever may not list what is there. */
const absent = [403, 404];

/** The text, or undefined when there is no such file. @throws Error saying why what is there cannot be used */
export async function fetchIfThere(client: HostClient, url: URL): Promise<string | undefined> {
  const response = await client.send(url);
  const body = await bodyOf(response, mostTextBytes);
  if (absent.includes(response.statusCode ?? 0)) return undefined;
  const wrong =
    statusFault(response, 200) ?? typeFault(url.pathname, response.headers['content-type']);
  if (wrong !== undefined) throw new Error(wrong);
  return body.toString('utf8');
}

export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

/** How a path's headers differ from the table. */
interface Difference {
  readonly path: string;
  readonly header: string;
  readonly found: string | undefined;
}

async function differences(
  client: HostClient,
  url: URL,
  path: string,
  expected: Readonly<Record<string, string>>,
): Promise<Difference[]> {
  const response = await client.send(url, { method: 'HEAD', compressed: true });
  response.resume();
  const wrong = statusFault(response, 200);
  if (wrong !== undefined) throw new Error(`${path}: ${wrong}`);
  const type = typeFault(path, response.headers['content-type']);
  if (type !== undefined) throw new Error(`${path}: ${type}`);
  return Object.entries(expected).flatMap(([header, value]) => {
    const found = response.headers[header.toLowerCase()]?.toString();
    return found === value ? [] : [{ path, header, found }];
  });
}

function headerFinding(subject: string, all: readonly Difference[], paths: number): Finding {
  // Another policy takes rights that the page needs, or gives rights that it must not have.
  const wrong = all.find(
    ({ header, found }) => header === 'Content-Security-Policy' && found !== undefined,
  );
  if (wrong) {
    const detail = `${wrong.path}: ${wrong.header} is "${wrong.found ?? ''}", which the site does not say`;
    return notOk('failed', 'site-headers', subject, detail);
  }
  const [first] = all;
  if (!first) {
    return ok('site-headers', subject, `${paths} of ${paths} files, as the site was built`);
  }
  const others = new Set(all.map(({ path }) => path)).size;
  const detail =
    `${others} of ${paths} files come without headers of the site, or with others, such as ` +
    `${first.header} on ${first.path}; the service worker supplies them, but not yet on a first visit`;
  return notOk('warning', 'site-headers', subject, detail);
}

/** The page's and the workers' headers against the table that this version builds. */
async function checkHeaders(client: HostClient, site: URL, catalog: Catalog): Promise<Finding> {
  const subject = site.href;
  try {
    const text = await fetchText(client, new URL('headers.json', site));
    const served = v.parse(tableSchema, JSON.parse(text));
    const { weightsHost } = catalog.site;
    const host = weightsHost === null ? null : new URL(weightsHost).origin;
    const table = headerTable(Object.keys(served.paths), host);
    if (JSON.stringify(served) !== JSON.stringify(table)) {
      const detail = 'the site was built for another weights host, or by another version';
      return notOk('failed', 'site-headers', subject, detail);
    }
    const all: Difference[] = [];
    for (const [path, expected] of Object.entries(table.paths)) {
      // People ask for the folder, and get the page.
      const url = new URL(path === '/index.html' ? '.' : `.${path}`, site);
      all.push(...(await differences(client, url, path, expected)));
    }
    return headerFinding(subject, all, Object.keys(table.paths).length);
  } catch (thrown) {
    return notOk('failed', 'site-headers', subject, messageOf(thrown));
  }
}

/** Every model that the site offers for download. */
async function checkModels(
  client: HostClient,
  catalogUrl: URL,
  catalog: Catalog,
  full: boolean,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { weightsHost } = catalog.site;
  const allowed = [
    catalogUrl.origin,
    ...(weightsHost === null ? [] : [new URL(weightsHost).origin]),
  ];
  const seen = new Set([catalogUrl.origin]);
  for (const { id, library, manifest } of catalog.models) {
    if (library) findings.push(...(await checkLibrary(client, catalogUrl, library)));
    if (!library || !manifest) {
      findings.push(ok('catalog', id, 'not for download here, so nothing to look at'));
      continue;
    }
    const url = new URL(manifest.url, catalogUrl);
    if (!allowed.includes(url.origin)) {
      const detail = `${url.origin} is neither the site's origin nor site.weightsHost`;
      findings.push(notOk('failed', 'catalog', id, detail));
      continue;
    }
    if (!seen.has(url.origin)) findings.push(await checkTls(client, url));
    seen.add(url.origin);
    findings.push(...(await checkModelFolder(client, url, full, manifest)));
  }
  return findings;
}

/** Everything that a site's visitors depend on. @param text the catalog's */
export async function checkSite(
  client: HostClient,
  catalogUrl: URL,
  text: string,
  full: boolean,
): Promise<Finding[]> {
  let catalog: Catalog;
  try {
    catalog = parseCatalog(text);
  } catch (thrown) {
    return [notOk('failed', 'catalog', catalogUrl.href, messageOf(thrown))];
  }
  const found = ok('catalog', catalogUrl.href, `${catalog.models.length} models`);
  const headers = await checkHeaders(client, new URL('..', catalogUrl), catalog);
  return [found, headers, ...(await checkModels(client, catalogUrl, catalog, full))];
}
