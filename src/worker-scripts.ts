/**
 * The scripts that the page may start. Under its Trusted Types a browser starts no script by an
 * address that this policy has not passed, and it passes these only.
 */
import catalog from './workers/catalog.ts?worker&url';
import convert from './workers/convert.ts?worker&url';
import download from './workers/download.ts?worker&url';
import engine from './workers/engine.ts?worker&url';
import pdf from './workers/pdf.ts?worker&url';

/** The part of `trustedTypes` that the policy needs: TypeScript's own library has none of it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

const serviceWorker = new URL('service-worker.js', document.baseURI).href;
const scripts = [catalog, convert, download, engine, pdf, serviceWorker];

const rules = {
  createScriptURL(address: string): string {
    if (scripts.includes(address)) return address;
    throw new TypeError(`${address} is no script of this page.`);
  },
};
// The name is in the page's Content-Security-Policy. Firefox and Safari got Trusted Types late.
const policy =
  'trustedTypes' in window
    ? (window.trustedTypes as TrustedTypes).createPolicy('med42-scripts', rules)
    : rules;

const spawn = (address: string): Worker =>
  new Worker(policy.createScriptURL(address), { type: 'module' });

export const spawnCatalogWorker = (): Worker => spawn(catalog);
export const spawnConvertWorker = (): Worker => spawn(convert);
export const spawnDownloadWorker = (): Worker => spawn(download);
export const spawnEngineWorker = (): Worker => spawn(engine);
export const spawnPdfWorker = (): Worker => spawn(pdf);

/** The service worker's script, as `register` takes it. */
export const serviceWorkerScript = (): string => policy.createScriptURL(serviceWorker);
