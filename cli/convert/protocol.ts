/** What the command and its worker threads say to each other. */
import type { BlockResult } from '../../src/weights/convert-block.ts';
import type { WeightsErrorCode } from '../../src/weights/errors.ts';
import type { Digest } from '../../src/weights/io.ts';
import type { Block, Plan } from '../../src/weights/plan.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly plan: Plan;
  readonly finished: ReadonlySet<string>;
  readonly from: string;
  readonly to: string;
}

/** One at a time: the next one follows the reply. */
export type WorkerRequest =
  | { readonly kind: 'convert'; readonly block: Block }
  | { readonly kind: 'commit'; readonly path: string };

export type WorkerReply =
  | { readonly kind: 'converted'; readonly result: BlockResult }
  | { readonly kind: 'committed'; readonly digest: Digest }
  | { readonly kind: 'failed'; readonly code?: WeightsErrorCode; readonly message: string };
