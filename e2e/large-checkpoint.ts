import { createHash } from 'node:crypto';
import { mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseLlamaConfig } from '../src/weights/llama-config.ts';
import { sourceTensors } from '../src/weights/llama-layout.ts';
import { expectedTensors } from '../src/weights/plan.ts';
import { tinyConfig, tinyTokenizer } from '../src/weights/tiny-checkpoint.ts';
import type { Site } from './site.ts';

/** 88 MB in BF16 that become seven shards: a conversion takes long enough to be interrupted. */
const configJson = JSON.stringify({
  ...tinyConfig,
  hidden_size: 512,
  intermediate_size: 8192,
  num_attention_heads: 8,
  num_key_value_heads: 8,
  vocab_size: 16384,
});
const config = parseLlamaConfig(configJson);
const weightsFile = 'model.safetensors';

/** The model's title in the catalog. */
export const title = 'Large';
export const id = 'large';
export const quantization = 'q0f32';
/** That of the library. */
export const prefillChunkSize = 64;

/** Writes published weights, mostly of zeros, as Hugging Face would have them. */
export async function writeCheckpoint(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'config.json'), configJson);
  await writeFile(path.join(folder, 'tokenizer.json'), JSON.stringify(tinyTokenizer));
  const tensors = [...sourceTensors(config, weightsFile, 'BF16').values()];
  const header = Buffer.from(
    JSON.stringify(
      Object.fromEntries(
        tensors.map(({ name, dtype, shape, start, end }) => [
          name,
          { dtype, shape, data_offsets: [start, end] },
        ]),
      ),
    ),
  );
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.byteLength));
  const from = length.byteLength + header.byteLength;
  const file = await open(path.join(folder, weightsFile), 'w');
  await file.write(Buffer.concat([length, header]));
  await file.truncate(from + Math.max(...tensors.map(({ end }) => end)));
  // So that no two shards are the same.
  for (const [index, { start }] of tensors.entries()) {
    await file.write(Buffer.from([index + 1, 0x3f]), 0, 2, from + start);
  }
  await file.close();
}

/** What the model's library says of itself; there is no program in it. */
function library(): Buffer {
  const params = expectedTensors(config, quantization).map(({ name, shape, dtype }) => ({
    name,
    shape,
    dtype,
  }));
  const metadata = JSON.stringify({ quantization, params });
  const json = metadata.replace('{', `{"prefill_chunk_size": ${prefillChunkSize}, `);
  return Buffer.concat([Buffer.from([0, 1]), Buffer.from(json), Buffer.from([0])]);
}

/** Offers the model beside those of the site's own catalog, until the site's faults are cleared. */
export function offer(site: Site): void {
  const bytes = library();
  const file = `libraries/${id}.wasm`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  site.changeCatalog((catalog) => ({
    ...catalog,
    models: [
      ...catalog.models,
      {
        id,
        title,
        library: { path: file, bytes: bytes.byteLength, sha256 },
        manifest: null,
        bytes: 180_000_000,
        contextSizes: [128],
        kvCacheBytesPerToken: 1,
        requires: { features: [], limits: {}, memory: 1 },
        licence: { name: 'Apache-2.0', file: null, notice: null },
        card: null,
        selfTest: null,
      },
    ],
  }));
  site.faults.set(`/models/${file}`, (_request, response) => response.end(bytes));
}
