import * as v from 'valibot';
import { AppError } from './errors.ts';

/**
 * catalog.json: the one file that a deployer edits. It names every model that the page offers,
 * and pins each model's library and manifest by SHA-256.
 */
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'));
const bytes = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** A path below a folder: no leading slash, no `..`, nothing that a URL would read differently. */
const relativePath = v.pipe(
  v.string(),
  v.regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/, 'expected a relative path'),
);
const modelId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]*$/, 'expected a plain name'));

const fileSchema = v.object({ path: relativePath, bytes, sha256 });

const modelSchema = v.object({
  id: modelId,
  title: v.pipe(v.string(), v.minLength(1)),
  /** The compiled library, at `path` relative to catalog.json. */
  library: fileSchema,
  /** `url` is relative to catalog.json, or absolute on the weights host. */
  manifest: v.object({ url: v.pipe(v.string(), v.minLength(1)), bytes, sha256 }),
  /** Bytes of all files that the manifest lists. */
  bytes,
  /** Context windows in tokens that the library supports; the first is used. */
  contextSizes: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
  requires: v.object({
    /** GPUFeatureName values. */
    features: v.array(v.string()),
    /** GPUSupportedLimits name → least value. */
    limits: v.record(v.string(), v.number()),
    /** Bytes of GPU memory for weights, KV cache and activations. */
    memory: bytes,
  }),
  licence: v.pipe(v.string(), v.minLength(1)),
});

const catalogSchema = v.object({
  version: v.literal(1),
  site: v.object({
    /** The page's title; with null its usual one, in the person's language. */
    name: v.nullable(v.pipe(v.string(), v.minLength(1))),
    /** Shown above everything, as they are. */
    notices: v.array(v.string()),
    /** Numbers to call where the site's visitors are. */
    emergencyNumbers: v.array(v.string()),
    /** The one origin besides the site's own that weights may come from. */
    weightsHost: v.nullable(v.pipe(v.string(), v.url())),
  }),
  models: v.array(modelSchema),
});

/** manifest.json in a model folder: every file but itself, with its size and SHA-256. */
const manifestSchema = v.object({
  format_version: v.literal(1),
  model_id: modelId,
  quantization: v.string(),
  source: v.string(),
  revision: v.string(),
  licence: v.string(),
  files: v.pipe(v.array(fileSchema), v.minLength(1)),
});

export type Catalog = v.InferOutput<typeof catalogSchema>;
export type CatalogModel = v.InferOutput<typeof modelSchema>;
export type ModelFile = v.InferOutput<typeof fileSchema>;
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** @throws AppError `catalog-invalid`, naming the path in the file and what is wrong there. */
export function parseCatalog(json: string): Catalog {
  return parse(catalogSchema, json, 'catalog.json');
}

/** @throws AppError `catalog-invalid`, naming the path in the file and what is wrong there. */
export function parseManifest(json: string): Manifest {
  return parse(manifestSchema, json, 'manifest.json');
}

/** Bytes to transfer for a model: the library and every file of the manifest. */
export function downloadBytes(model: CatalogModel): number {
  return model.library.bytes + model.bytes;
}

function parse<S extends v.GenericSchema>(schema: S, json: string, file: string): v.InferOutput<S> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new AppError('catalog-invalid', `${file} is not JSON`, { cause });
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? '(top level)';
  throw new AppError('catalog-invalid', `${file}: ${where}: ${issue.message}`);
}
