import { exportModel } from '../download/export-model.ts';
import { Lanes } from '../download/lanes.ts';
import { downloadModel } from '../download/model-download.ts';
import { installModel } from '../download/model-install.ts';
import { licenceText } from '../download/model-licence.ts';
import { libraryRecord, storeLibrary } from '../download/model-library.ts';
import type { DownloadContract } from '../download/protocol.ts';
import type { StoredContract } from '../download/stored-protocol.ts';
import { verifyModel } from '../download/verify-model.ts';
import type { CatalogModel } from '../shared/catalog.ts';
import { exclusively, unchanged } from '../storage/model-lock.ts';
import { ModelStore } from '../storage/model-store.ts';
import { libraryQuantization } from '../weights/library-json.ts';
import { serveConfined } from './confined.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Files that are fetched at a time, of all models together. */
const lanes = new Lanes(4);
const models = new ModelStore();

/** What a model's library computes with, once it is stored. */
async function wantedQuantization({ id, library }: CatalogModel): Promise<string | undefined> {
  const stored = library === null ? undefined : await models.pendingFile(id, library.path);
  return stored && libraryQuantization(new Uint8Array(await stored.blob.arrayBuffer()));
}

serveConfined<DownloadContract & StoredContract>(self, {
  download: async (request, { report, signal }) => {
    await exclusively(request.model.id, () =>
      downloadModel(request, models, lanes, report, signal),
    );
    return undefined;
  },
  library: async ({ catalogUrl, model }, { report, signal }) => {
    await exclusively(model.id, () => storeLibrary(catalogUrl, model, models, report, signal));
    return undefined;
  },
  licence: ({ catalogUrl, model }, { signal }) => licenceText(catalogUrl, model, signal),
  libraryRecord: ({ catalogUrl, model }, { signal }) => libraryRecord(catalogUrl, model, signal),
  install: async (request, { report, signal }) => {
    const { model } = request;
    const wanted = (): Promise<string | undefined> => wantedQuantization(model);
    await exclusively(model.id, () => installModel(request, models, wanted, report, signal));
    return undefined;
  },
  verify: ({ modelId }, { report, signal }) =>
    unchanged(modelId, () => verifyModel(modelId, models, report, signal)),
  export: async ({ modelId, folder }, { report, signal }) => {
    await unchanged(modelId, () => exportModel(modelId, folder, models, report, signal));
    return undefined;
  },
});
