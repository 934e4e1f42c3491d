import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtSite } from '../scripts/build.mjs';

/** The headers that the build gives each path of the site. */
export function builtHeaders(): Record<string, Record<string, string>> {
  const table = readFileSync(path.join(builtSite, 'headers.json'), 'utf8');
  return (JSON.parse(table) as { paths: Record<string, Record<string, string>> }).paths;
}
