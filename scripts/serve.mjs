// @ts-check
/**
 * A static HTTP server for the production build: the headers that the build wrote (headers.json),
 * byte ranges, validators, and nothing from outside its folder.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';
import { readJson, ScriptError } from './processes.mjs';

/**
 * Response headers by exact path, as the build wrote them; `other` is for every path not named.
 *
 * @typedef {import('../src/service-worker/headers.ts').HeaderTable} HeaderTable
 */

/**
 * Content types by file extension; anything else is `application/octet-stream`.
 *
 * @type {Record<string, string>}
 */
export const contentTypes = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The path inside the site that a request names: `/` is `/index.html`, a query is dropped.
 *
 * @param {string} requestUrl
 * @returns {string | undefined} undefined for anything that could leave the folder or is hidden
 */
export function sitePath(requestUrl) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(requestUrl, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (pathname === '/') return '/index.html';
  // URL has resolved `..` already; an encoded one, a backslash or a drive letter has not been.
  const safe = pathname.split('/').slice(1);
  return safe.every((part) => /^[^.\\:\0][^\\:\0]*$/.test(part)) ? pathname : undefined;
}

/**
 * The first and last byte that a Range header asks for.
 *
 * @param {string | undefined} header
 * @param {number} size of the whole file, in bytes
 * @returns {{ start: number, end: number } | 'unsatisfiable' | undefined} undefined: send it whole
 */
export function byteRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [first = '', last = ''] = match.slice(1);
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'unsatisfiable' : { start, end };
}

/**
 * Answers one GET or HEAD from a folder.
 *
 * @param {string} folder
 * @param {HeaderTable} table
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, table, request, response) {
  const name = sitePath(request.url ?? '');
  const headers = table.paths[name ?? ''] ?? table.other;
  /** @param {number} status @param {Record<string, string>} [more] */
  const refuse = (status, more) =>
    response.writeHead(status, { ...headers, 'Cache-Control': 'no-store', ...more }).end();

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(405, { Allow: 'GET, HEAD' });
  }
  if (name === undefined) return refuse(404);
  const file = path.join(folder, name);
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile()) return refuse(404);

  const etag = `"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
  const common = {
    'Cache-Control': 'no-cache',
    ...headers,
    'Accept-Ranges': 'bytes',
    'Content-Type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    ETag: etag,
  };
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, common).end();
  const fresh = (request.headers['if-range'] ?? etag) === etag;
  const range = fresh ? byteRange(request.headers.range, info.size) : undefined;
  if (range === 'unsatisfiable') return refuse(416, { 'Content-Range': `bytes */${info.size}` });

  const { start, end } = range ?? { start: 0, end: info.size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...common,
    'Content-Length': end - start + 1,
    ...(range && { 'Content-Range': `bytes ${start}-${end}/${info.size}` }),
  });
  if (request.method === 'HEAD' || info.size === 0) return response.end();
  const stream = createReadStream(file, { start, end });
  // Headers are gone by now: cutting the connection is the one way left to say that it failed.
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  return stream.pipe(response);
}

/**
 * The headers that the build wrote for its site.
 *
 * @param {string} folder the build's output
 */
export function builtHeaders(folder) {
  return /** @type {HeaderTable} */ (readJson(path.join(folder, 'headers.json')));
}

/**
 * A request handler for a built site, for servers that add something of their own.
 *
 * @param {string} folder the build's output
 * @param {HeaderTable} [table] what to send in place of the build's own headers
 * @returns {import('node:http').RequestListener}
 */
export function siteHandler(folder, table = builtHeaders(folder)) {
  return (request, response) => {
    answer(folder, table, request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      response.destroy();
    });
  };
}

/**
 * Listens on 127.0.0.1.
 *
 * @param {import('node:http').RequestListener} handler
 * @param {number} port 0 for any free one
 * @param {{ key: string, cert: string }} [certificate] in PEM; with one, it speaks HTTPS
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws {ScriptError} when the port is taken
 */
export function listen(handler, port, certificate) {
  const server = certificate ? createSecureServer(certificate, handler) : createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const busy = error.code === 'EADDRINUSE';
      reject(
        busy
          ? new ScriptError(
              `Port ${port} is in use. Stop what uses it, or set PORT to another one ` +
                '(stored models belong to the port they were downloaded on).',
            )
          : error,
      );
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      resolve({
        url: `${certificate ? 'https' : 'http'}://127.0.0.1:${bound}/`,
        port: bound,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}
