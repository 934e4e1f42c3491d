import { loadCatalog } from '../download/catalog.ts';
import type { CatalogContract } from '../download/protocol.ts';
import { CatalogStore } from '../storage/catalog-store.ts';
import { serveConfined } from './confined.ts';

declare const self: DedicatedWorkerGlobalScope;

const copy = new CatalogStore();

serveConfined<CatalogContract>(self, {
  catalog: ({ catalogUrl }) => loadCatalog(catalogUrl, copy),
});
