import type { CatalogModel } from '../shared/catalog.ts';
import type { ChosenCheckpoint } from './checkpoint-files.ts';
import type { CheckpointFile } from './file-folder.ts';

/** Bytes of the published weights that are converted, those of an earlier attempt included. */
export interface ConversionProgress {
  /** `check`: what is stored of an earlier attempt was looked at. */
  readonly phase: 'check' | 'convert';
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface ConversionRequest {
  readonly model: CatalogModel;
  readonly checkpoint: ChosenCheckpoint;
  /** Of the weights' licence, for a checkpoint that lacks it; null where the site has none. */
  readonly licenceText: string | null;
  /** The build record of the model's library; null where the site has none. */
  readonly libraryRecord: string | null;
}

/** What a converter worker does: lead a conversion, or lend a hand in one. */
export interface ConversionContract {
  /** Reads all of a checkpoint but its weights, to say what is wrong with it. */
  readonly check: {
    readonly payload: { readonly files: readonly CheckpointFile[] };
    readonly event: never;
    readonly result: undefined;
  };
  readonly convert: {
    readonly payload: ConversionRequest & {
      /** To workers that assist, one each. */
      readonly assistants: readonly MessagePort[];
    };
    readonly event: ConversionProgress;
    readonly result: undefined;
  };
  /** Converts the blocks that come by `port`, until the worker is ended. */
  readonly assist: {
    readonly payload: { readonly files: readonly CheckpointFile[]; readonly port: MessagePort };
    readonly event: never;
    readonly result: never;
  };
}
