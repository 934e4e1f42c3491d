/** The .build.json beside a compiled library, as compile/library/record.py writes it. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { readJson, ScriptError } from '../../scripts/processes.mjs';
import { parseLlamaConfig, type LlamaConfig } from '../../src/weights/llama-config.ts';
import { quantizations } from '../../src/weights/plan.ts';

const recordSchema = v.object({
  sha256: v.string(),
  quantization: v.picklist(quantizations),
  config: v.looseObject({ context_window_size: v.number(), prefill_chunk_size: v.number() }),
});

export type BuildRecord = v.InferOutput<typeof recordSchema>;

/** Where the record of a library lies. */
export function recordOf(wasm: string): string {
  return wasm.replace(/(?:\.wasm)?$/, '.build.json');
}

/**
 * The record of the library `wasm`, whose bytes are `content`.
 *
 * @throws {ScriptError} when there is none, or it is another library's
 */
export function readBuildRecord(wasm: string, content: Uint8Array): BuildRecord {
  const file = recordOf(wasm);
  let record: BuildRecord;
  try {
    record = v.parse(recordSchema, readJson(file));
  } catch (cause) {
    throw new ScriptError(`${file} is not the build record of a library.`, { cause });
  }
  if (createHash('sha256').update(content).digest('hex') !== record.sha256) {
    throw new ScriptError(`${file} is the record of another library: its SHA-256 differs.`);
  }
  return record;
}

/** The model that a library was compiled for, as the converter knows it from config.json. */
export function modelOf({ config }: BuildRecord): LlamaConfig {
  return parseLlamaConfig(
    JSON.stringify({
      ...config,
      architectures: ['LlamaForCausalLM'],
      max_position_embeddings: config.context_window_size,
      // The compiled code knows no tokens; every config.json does.
      bos_token_id: 0,
      eos_token_id: 0,
    }),
  );
}
