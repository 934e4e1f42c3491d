import type { CatalogModel } from '../shared/catalog.ts';
import { fetchText } from './request.ts';

/**
 * The text of a model's licence as this site serves it, or null where it has none. The catalog gives
 * its place relative to the page, which lies one folder above the catalog.
 * @throws AppError `network` or `http-status`; an AbortError.
 */
export async function licenceText(
  catalogUrl: string,
  { licence }: CatalogModel,
  signal: AbortSignal,
): Promise<string | null> {
  if (licence.file === null) return null;
  return fetchText(new URL(`../${licence.file}`, catalogUrl).href, signal);
}
