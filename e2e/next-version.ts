import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtSite } from '../scripts/build.mjs';
import { contentTypes } from '../scripts/serve.mjs';
import { builtHeaders } from './built-headers.ts';
import type { Site } from './site.ts';

const text = /\.(?:js|css|html)$/;
const hashed = /^\/(?:assets|workers)\//;

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/**
 * Puts another build of the site onto the server, until its faults are cleared: all files with a
 * hash in their name have another one, those of the present build are gone, and the page says
 * `<meta name="version" content="next">`.
 */
export function deployNextVersion(site: Site): void {
  const table = builtHeaders();
  const paths = Object.keys(table).filter((file) => text.test(file));
  const nextOf = (file: string): string =>
    hashed.test(file) ? file.replace(/\.(\w+)$/, '-next.$1') : file;
  const names = paths
    .filter((file) => hashed.test(file))
    .map((file) => [path.basename(file), path.basename(nextOf(file))] as const);
  const rename = (content: string): string =>
    names.reduce((renamed, [from, to]) => renamed.replaceAll(from, to), content);

  const read = (file: string): string => readFileSync(path.join(builtSite, file), 'utf8');
  let serviceWorker = rename(read('/service-worker.js'));
  for (const file of paths.filter((name) => name !== '/service-worker.js')) {
    const before = read(file);
    const after = rename(before).replace('<head>', '<head><meta name="version" content="next">');
    serviceWorker = serviceWorker.replace(sha256(before), sha256(after));
    serve(site, nextOf(file), after, table[file]);
    if (file === '/index.html') serve(site, '/', after, table[file]);
    else if (nextOf(file) !== file) remove(site, file);
  }
  const version = /\b[0-9a-f]{64}\b/.exec(serviceWorker)?.[0] ?? '';
  serviceWorker = serviceWorker.replaceAll(version, sha256(serviceWorker));
  serve(site, '/service-worker.js', serviceWorker, table['/service-worker.js']);
}

function serve(site: Site, file: string, content: string, headers = {}): void {
  const type = contentTypes[path.extname(file)] ?? 'text/html';
  site.faults.set(file, (_request, response) =>
    response.writeHead(200, { ...headers, 'Content-Type': type }).end(content),
  );
}

function remove(site: Site, file: string): void {
  site.faults.set(file, (_request, response) => response.writeHead(404).end());
}
