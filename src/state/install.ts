import { checkpointIn } from '../conversion/checkpoint-files.ts';
import type { ConversionClient } from '../conversion/conversion-client.ts';
import type { DownloadClient } from '../download/download-client.ts';
import { besideManifests } from '../download/folder-files.ts';
import type { ModelServices } from './model-services.ts';

type Install = ModelServices['downloads']['install'];

/**
 * Installs a model from a chosen folder: a converted one as it is, published weights by converting
 * them. Where the catalog pins a manifest, only the folder that has it will do.
 */
export function installer(
  downloads: Pick<DownloadClient, 'install' | 'library' | 'licence' | 'libraryRecord'>,
  conversions: Pick<ConversionClient, 'check' | 'convert'>,
): Install {
  return async (model, files, onProgress, signal) => {
    const chosen = await files;
    signal.throwIfAborted();
    const checkpoint = model.manifest === null ? checkpointIn(chosen) : undefined;
    if (checkpoint === undefined) {
      await downloads.install(model, besideManifests(chosen), onProgress, signal);
      return;
    }
    await conversions.check(checkpoint, signal);
    // Before the weights: it says how the weights have to be converted, and a conversion takes long.
    await downloads.library(model, onProgress, signal);
    const licenceText = await downloads.licence(model, signal);
    const libraryRecord = await downloads.libraryRecord(model, signal);
    const request = { model, checkpoint, licenceText, libraryRecord };
    await conversions.convert(request, onProgress, signal);
  };
}
