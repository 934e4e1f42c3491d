// @ts-check
/**
 * Vite plugin: once the site is written, builds the service worker with the list of files that
 * work offline, writes the response headers that the server sends, and the page's policy into it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { headerTable, pageMetaPolicy } from '../src/service-worker/headers.ts';
import { parseCatalog } from '../src/shared/catalog.ts';
import { sourcesHash, sourcesStamp } from './build.mjs';

const serviceWorker = '/service-worker.js';

/**
 * Every built file that belongs to the shell, as a path that begins with a slash.
 *
 * @param {string} folder the build's output
 */
function shellPaths(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => `/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => !file.startsWith('/models/'))
    .sort();
}

/** @param {import('node:crypto').BinaryLike} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes);

/**
 * The one origin besides the site's own that weights may come from.
 *
 * @param {string} publicDir with the catalog that this build will serve
 */
function weightsOrigin(publicDir) {
  const { site } = parseCatalog(readFileSync(path.join(publicDir, 'models/catalog.json'), 'utf8'));
  return site.weightsHost === null ? null : new URL(site.weightsHost).origin;
}

/** @returns {import('vite').Plugin} */
export function precache() {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  /** @type {string | null} */
  let weightsHost;
  let sources = '';
  return {
    name: 'precache',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
      // Here, and not at the end: a catalog that is wrong stops the build before it begins.
      weightsHost = weightsOrigin(config.publicDir);
    },
    buildStart() {
      // Taken first: an edit during the build makes the next start build again.
      sources = sourcesHash();
    },
    transformIndexHtml() {
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: pageMetaPolicy() };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
    async writeBundle() {
      const outDir = path.resolve(config.root, config.build.outDir);
      const paths = shellPaths(outDir);
      const headers = headerTable([...paths, serviceWorker], weightsHost);
      const files = Object.fromEntries(
        paths.map((file) => {
          const digest = sha256(readFileSync(path.join(outDir, file))).digest('base64');
          return [file, `sha256-${digest}`];
        }),
      );
      const contents = { files, headers, weightsHost };
      const version = sha256(JSON.stringify(contents)).digest('hex');
      await build({
        configFile: false,
        root: config.root,
        publicDir: false,
        logLevel: 'warn',
        define: { SHELL: JSON.stringify({ version, ...contents }) },
        build: {
          outDir,
          emptyOutDir: false,
          target: config.build.target,
          rolldownOptions: {
            input: path.join(config.root, 'src/service-worker/service-worker.ts'),
            output: { format: 'iife', entryFileNames: serviceWorker.slice(1) },
          },
        },
      });
      writeFileSync(path.join(outDir, 'headers.json'), JSON.stringify(headers, null, 2));
      writeFileSync(path.join(outDir, sourcesStamp), sources);
    },
  };
}
