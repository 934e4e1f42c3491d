/** What a compiled library says of the weights that it computes with. */
import * as v from 'valibot';
import { WeightsError } from './errors.ts';
import { libraryJson } from './library-json.ts';
import { quantizations, type Plan, type Quantization } from './plan.ts';

export interface LibraryMetadata {
  readonly quantization: Quantization;
  /** The most tokens that one prefill takes. */
  readonly prefillChunkSize: number;
  /** Every tensor that it asks for. */
  readonly tensors: readonly {
    readonly name: string;
    readonly shape: readonly number[];
    readonly dtype: string;
  }[];
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const metadataSchema = v.object({
  quantization: v.picklist(quantizations),
  prefill_chunk_size: count,
  params: v.array(v.object({ name: v.string(), shape: v.array(count), dtype: v.string() })),
});

/**
 * What a library says of itself.
 *
 * @throws when the bytes are not those of a library, or it is for a quantisation that is not made here
 */
export function libraryMetadata(bytes: Uint8Array): LibraryMetadata {
  const { quantization, prefill_chunk_size, params } = v.parse(metadataSchema, libraryJson(bytes));
  return { quantization, prefillChunkSize: prefill_chunk_size, tensors: params };
}

/** @throws {WeightsError} library-differs when a plan makes other tensors than a library asks for. */
export function expectFit({ shards }: Plan, { tensors }: LibraryMetadata): void {
  const line = (tensor: LibraryMetadata['tensors'][number]): string =>
    `${tensor.name} [${tensor.shape.join(', ')}] ${tensor.dtype}`;
  const wanted = new Set(tensors.map(line));
  const made = shards.flatMap((shard) => shard.tensors).map(line);
  const extra = made.find((tensor) => !wanted.has(tensor));
  if (extra !== undefined) {
    throw new WeightsError('library-differs', `The model's library does not ask for ${extra}.`);
  }
  for (const tensor of made) wanted.delete(tensor);
  const [missing] = wanted;
  if (missing === undefined) return;
  throw new WeightsError('library-differs', `The model's library asks for ${missing}.`);
}
