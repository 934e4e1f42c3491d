import { serveRunner } from '../conversion/assistant.ts';
import { checkCheckpoint, convertModel } from '../conversion/convert-model.ts';
import { fileFolder } from '../conversion/file-folder.ts';
import type { ConversionContract } from '../conversion/protocol.ts';
import { exclusively } from '../storage/model-lock.ts';
import { ModelStore } from '../storage/model-store.ts';
import { serveConfined } from './confined.ts';

declare const self: DedicatedWorkerGlobalScope;

const models = new ModelStore();
/** What a conversion brings lies beside the model's stored version until all of it is there. */
const store = {
  file: models.pendingFile.bind(models),
  putFile: models.putFile.bind(models),
  commit: models.commit.bind(models),
};
const now = (): number => performance.now();

async function freeBytes(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}

serveConfined<ConversionContract>(self, {
  check: async ({ files }) => {
    await checkCheckpoint(files);
    return undefined;
  },
  convert: async ({ assistants, ...request }, { report, signal }) => {
    await exclusively(request.model.id, () =>
      convertModel(request, { store, assistants, freeBytes, now }, report, signal),
    );
    return undefined;
  },
  assist: ({ files, port }) => {
    serveRunner(port, fileFolder(files), now);
    return new Promise<never>(() => undefined);
  },
});
