import * as v from 'valibot';
import { AppError } from './errors.ts';
import { isTrustworthy } from './trustworthy-url.ts';
import { gpuFeatureNames, gpuLimitNames } from './webgpu-names.ts';

/**
 * catalog.json: the one file that a deployer edits. It names every model that the page offers or
 * can be given, and pins each model's library and manifest by SHA-256.
 */
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'));
/** A path below a folder: no leading slash, no `..`, nothing that a URL would read differently. */
const plainPath = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/;
/** Characters; no file system takes many more, and a regular expression gives up at millions. */
const longestPath = 1000;
const relativePath = v.pipe(
  v.string(),
  v.check((path) => path.length <= longestPath && plainPath.test(path), 'expected a relative path'),
);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const bytes = count;
const text = v.pipe(v.string(), v.regex(/\S/, 'expected words'));
/** A model's name in the catalog, in manifests and in addresses. */
export const modelId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]*$/, 'expected a plain name'));

const fileSchema = v.object({ path: relativePath, bytes, sha256 });

/** Stand for the catalog's own address; `https:` alone is a URL beside only one of them. */
const catalogs = ['https://catalog.invalid/', 'http://127.0.0.1/'];
const manifestUrl = v.pipe(
  text,
  v.check(
    (url) => catalogs.every((base) => URL.canParse(url, base) && isTrustworthy(new URL(url, base))),
    'expected a relative URL, or one with https',
  ),
);
/** A URL's host may also have `*` and `;`, which a Content-Security-Policy would read as its own. */
const plainHost = /^[\w.-]+$|^\[[\da-f:]+\]$/;
const origin = v.pipe(
  v.string(),
  v.check((written) => {
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (url === undefined || !plainHost.test(url.hostname)) return false;
    return isTrustworthy(url) && url.href === `${url.origin}/`;
  }, 'expected an https origin such as https://weights.example, without a path'),
);

/** Names of WebGPU. A typo would make a machine look unfit that is not. */
const gpuFeature = v.pipe(
  v.string(),
  v.check((name) => gpuFeatureNames.has(name), 'expected a GPUFeatureName of WebGPU'),
);
const gpuLimit = v.pipe(
  v.string(),
  v.check((name) => gpuLimitNames.has(name), 'expected a GPUSupportedLimits name of WebGPU'),
);

/** The first of the values that is there twice. */
function repeated<T>(values: readonly T[]): T | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

const distinct = (values: readonly unknown[]): boolean => repeated(values) === undefined;

/** The model cards that the page has words for. */
export const modelCards = ['demo', 'Llama3-Med42-8B', 'Llama3-Med42-70B', 'med42-70b'] as const;

const modelSchema = v.strictObject({
  /** The `model_id` of the model folder's manifest. */
  id: modelId,
  title: text,
  /** The compiled library, at `path` relative to catalog.json; null when this site has none. */
  library: v.nullable(v.strictObject(fileSchema.entries)),
  /**
   * `url` is relative to catalog.json, or absolute on the weights host; null when no host has the
   * weights, so that they can only be installed from files.
   */
  manifest: v.nullable(v.strictObject({ url: manifestUrl, bytes, sha256 })),
  /** Bytes of all files of the model folder; without a manifest, what to expect. */
  bytes,
  /** Context windows in tokens that the library supports; the first is used unless one is chosen. */
  contextSizes: v.pipe(
    v.array(count),
    v.minLength(1),
    v.check(
      (sizes: number[]) => distinct(sizes),
      ({ input }) => `${repeated(input)} is there twice`,
    ),
  ),
  /** Bytes of GPU memory that each token of context takes. */
  kvCacheBytesPerToken: count,
  requires: v.strictObject({
    /** GPUFeatureName values. */
    features: v.array(gpuFeature),
    /** GPUSupportedLimits name → least value. */
    limits: v.record(gpuLimit, count),
    /** Bytes of GPU memory for weights and activations, without the KV cache. */
    memory: bytes,
  }),
  licence: v.strictObject({
    name: text,
    /** Its text on this site, relative to the page. */
    file: v.nullable(relativePath),
    /** Words that the licence demands to be shown. */
    notice: v.nullable(text),
  }),
  /** Which of the page's model cards describes it. */
  card: v.nullable(v.picklist(modelCards)),
  /**
   * Asked after every load, before anybody else may ask: words that the most likely answer must
   * contain, small or capital letters alike. A GPU or driver that computes garbage does not find
   * them. Null, or absent in older catalogs, when nobody knows an answer.
   */
  selfTest: v.optional(
    v.nullable(v.strictObject({ question: text, maxTokens: count, answer: text })),
    null,
  ),
});

const idsOf = (models: readonly { readonly id: string }[]): string[] => models.map(({ id }) => id);

const catalogSchema = v.strictObject({
  version: v.literal(1),
  site: v.strictObject({
    /** The page's title; with null its usual one, in the person's language. */
    name: v.nullable(text),
    /** Shown above everything, as they are. */
    notices: v.array(text),
    /** Numbers to call where the site's visitors are. */
    emergencyNumbers: v.array(text),
    /** The one origin besides the site's own that weights may come from. */
    weightsHost: v.nullable(origin),
  }),
  models: v.pipe(
    v.array(modelSchema),
    v.check(
      (models) => distinct(idsOf(models)),
      ({ input }) => `the id ${repeated(idsOf(input))} is there twice`,
    ),
  ),
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
