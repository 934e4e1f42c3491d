/** What the site has of a licence: in its catalog, and as a text. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/processes.mjs';
import type { CatalogModel } from '../../src/shared/catalog.ts';
import { isLlama3Licence } from '../../src/weights/licences.ts';

/** What every model under Llama 3's licence must show, and where the site has its text. */
const llama3Licence: CatalogModel['licence'] = {
  name: 'Llama 3 Community License',
  file: 'licences/llama-3/LICENSE.txt',
  notice: 'Built with Meta Llama 3',
};

/** The licence by its name; what the catalog says of the same one is kept. */
export function licenceEntry(
  name: string,
  known: CatalogModel | undefined,
): CatalogModel['licence'] {
  const llama3 = isLlama3Licence(name);
  const same =
    known?.licence.name === name || (llama3 && isLlama3Licence(known?.licence.name ?? ''));
  if (known && same) return known.licence;
  return llama3 ? llama3Licence : { name, file: null, notice: null };
}

/** The text of a licence by its name, or null where the site has none. `known` as in {@link licenceEntry}. */
export async function licenceText(
  name: string,
  known: CatalogModel | undefined,
): Promise<string | null> {
  const { file } = licenceEntry(name, known);
  return file === null ? null : readFile(path.join(root, 'public', file), 'utf8');
}
