import path from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { ScriptError } from '../../scripts/processes.mjs';
import { modelId, type CatalogModel } from '../../src/shared/catalog.ts';
import type { ModelDescription } from '../../src/weights/model-files.ts';
import { quantizations } from '../../src/weights/plan.ts';
import type { LibraryRecord } from '../../src/weights/library-record.ts';

export const usage = `npm run convert -- DIR --quantization ${quantizations.join('|')} --out OUT
  DIR                       a Hugging Face folder: config.json, safetensors, tokenizer
  --id ID                   the model's id in the catalog; default: the name of OUT
  --source TEXT             where DIR came from; default: its name
  --revision TEXT           its revision there, such as a commit
  --licence TEXT            the weights' licence, such as llama3; default: that of the catalog
  --library FILE            the compiled library, for the printed entry; default: the catalog's
  --prefill-chunk-size N    that of the compiled library; default: as its record says, or 1024
  --threads N               default: one for each processor core`;

export interface ConvertOptions {
  readonly from: string;
  readonly to: string;
  readonly threads: number | undefined;
  readonly library: string | undefined;
  /** What the catalog says of the model so far. */
  readonly known: CatalogModel | undefined;
  /** That of the command line; undefined where it says none. */
  readonly prefillChunkSize: number | undefined;
  readonly description: Omit<ModelDescription, 'prefillChunkSize'>;
}

const usualPrefillChunkSize = 1024;

/** The model as its folder will describe it, on the library whose record is `library`. */
export function descriptionOf(
  { description, prefillChunkSize }: ConvertOptions,
  library: LibraryRecord | undefined,
): ModelDescription {
  const chunk = prefillChunkSize ?? library?.config.prefill_chunk_size ?? usualPrefillChunkSize;
  return { ...description, prefillChunkSize: chunk };
}

function expectId(id: string): void {
  if (v.safeParse(modelId, id).success) return;
  throw new ScriptError(
    `"${id}" cannot be a model's id: letters, digits, ".", "_" and "-" can, a letter or digit ` +
      'first. --id gives it another than the name of OUT.',
  );
}

function count(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : NaN;
}

/**
 * The command line's meaning, or undefined when it has none.
 *
 * @param models those of the site's catalog
 * @throws {ScriptError} when the model's id is one that no catalog takes
 */
export function readOptions(
  args: readonly string[],
  models: readonly CatalogModel[],
): ConvertOptions | undefined {
  const text = { type: 'string' } as const;
  const options = {
    quantization: text,
    out: text,
    id: text,
    source: text,
    revision: text,
    licence: text,
    library: text,
    'prefill-chunk-size': text,
    threads: text,
  };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [from] = positionals;
    const quantization = quantizations.find((name) => name === values.quantization);
    const prefillChunkSize = count(values['prefill-chunk-size']);
    const threads = count(values.threads);
    if (from === undefined || positionals.length > 1 || !quantization) return undefined;
    if (Object.values(values).includes('')) return undefined;
    if (values.out === undefined || Number.isNaN((prefillChunkSize ?? 0) + (threads ?? 0))) {
      return undefined;
    }
    const id = values.id ?? path.basename(path.resolve(values.out));
    expectId(id);
    const known = models.find((model) => model.id === id);
    const description = {
      id,
      quantization,
      source: values.source ?? path.basename(path.resolve(from)),
      revision: values.revision ?? 'unknown',
      licence: values.licence ?? known?.licence.name ?? 'unknown',
    };
    const { out: to, library } = values;
    return { from, to, threads, library, known, prefillChunkSize, description };
  } catch (thrown) {
    if (thrown instanceof ScriptError) throw thrown;
    // parseArgs throws for an option that it does not know.
    return undefined;
  }
}
