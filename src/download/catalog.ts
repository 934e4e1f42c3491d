import { type Catalog, parseCatalog } from '../shared/catalog.ts';
import { fetchText } from './request.ts';

/** Keeps the text of the last valid catalog, where the browser lets it. */
export interface CatalogCopy {
  read(): Promise<string | undefined>;
  write(json: string): Promise<void>;
}

/**
 * The catalog at `url`. When it cannot be fetched, or is not valid (a login page; or the service
 * worker keeps a page that is older than the catalog), the copy of the last one.
 * @throws AppError `network`, `http-status` or `catalog-invalid`, and there is no copy.
 */
export async function loadCatalog(url: string, copy: CatalogCopy): Promise<Catalog> {
  let json: string;
  let catalog: Catalog;
  try {
    json = await fetchText(url, new AbortController().signal);
    catalog = parseCatalog(json);
  } catch (thrown) {
    const stored = await readCopy(copy);
    if (stored === undefined) throw thrown;
    return stored;
  }
  try {
    await copy.write(json);
  } catch {
    // Full or blocked storage costs the next offline visit, not this one.
  }
  return catalog;
}

async function readCopy(copy: CatalogCopy): Promise<Catalog | undefined> {
  try {
    const json = await copy.read();
    return json === undefined ? undefined : parseCatalog(json);
  } catch {
    // No better than no copy: why the catalog itself did not come says more.
    return undefined;
  }
}
