import { AppError, describe } from '../shared/errors.ts';
import type { GpuRequirements } from './engine.ts';

/** The parts of the global scope that a preflight looks at. */
export interface PreflightScope {
  readonly isSecureContext: boolean;
  readonly navigator: { readonly gpu?: Pick<GPU, 'requestAdapter'> };
}

/** The GPU that this browser offers. */
export interface Gpu {
  /** Whether the browser computes on the processor, in place of a GPU. */
  readonly isSoftware: boolean;
  /**
   * What the engine and a model require and it lacks: `gpu-f16-missing`, `gpu-feature-missing`,
   * `gpu-buffer-too-small` or `gpu-limit-too-small`, naming it.
   */
  lack(requires: GpuRequirements): AppError | undefined;
}

/**
 * What web-llm 0.2.86 asks of every GPU, whatever the model (tvmjs' detectGPUDevice, after its
 * fallbacks). Less than that fails the load only once everything was downloaded. Of what the
 * adapter has beyond that, a model gets all: see buffer-limits.ts.
 */
export const engineLimits = {
  maxBufferSize: 256 * 2 ** 20,
  maxStorageBufferBindingSize: 128 * 2 ** 20,
  maxComputeWorkgroupStorageSize: 32 * 2 ** 10,
  maxStorageBuffersPerShaderStage: 10,
} satisfies GpuRequirements['limits'];

/** Limits, in bytes, on the memory that a GPU gives in one piece. */
const bufferLimits: ReadonlySet<string> = new Set(['maxBufferSize', 'maxStorageBufferBindingSize']);

/**
 * Finds the GPU, before anything is downloaded or read.
 * @throws AppError `insecure-context`, `webgpu-missing` or `adapter-missing`.
 */
export async function findGpu(scope: PreflightScope): Promise<Gpu> {
  if (!scope.isSecureContext) {
    throw new AppError('insecure-context', 'The page is not a secure context.');
  }
  const { gpu } = scope.navigator;
  if (gpu === undefined) throw new AppError('webgpu-missing', 'navigator.gpu is not defined.');
  const adapter = await adapterOf(gpu);
  return {
    isSoftware: isFallback(adapter),
    lack: ({ features, limits }) =>
      lackingFeature(adapter, features) ??
      lackingLimit(adapter, Object.entries(engineLimits)) ??
      lackingLimit(adapter, Object.entries(limits)),
  };
}

async function adapterOf(gpu: Pick<GPU, 'requestAdapter'>): Promise<GPUAdapter> {
  try {
    // The same preference as web-llm's own request, so that both speak of one adapter.
    const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
    if (adapter !== null) return adapter;
  } catch (cause) {
    throw new AppError('adapter-missing', describe(cause), { cause });
  }
  throw new AppError('adapter-missing', 'requestAdapter() returned null.');
}

/** Older browsers tell nothing of their adapter. */
function isFallback({ info }: { readonly info?: Partial<GPUAdapterInfo> }): boolean {
  return info?.isFallbackAdapter ?? false;
}

function lackingFeature(
  adapter: GPUAdapter,
  features: GpuRequirements['features'],
): AppError | undefined {
  const missing = features.filter((feature) => !adapter.features.has(feature));
  if (missing.length === 0) return undefined;
  const code = missing.includes('shader-f16') ? 'gpu-f16-missing' : 'gpu-feature-missing';
  return new AppError(code, `The GPU lacks: ${missing.join(', ')}`);
}

function lackingLimit(
  adapter: GPUAdapter,
  limits: readonly (readonly [name: string, least: number])[],
): AppError | undefined {
  for (const [name, least] of limits) {
    const limit = limitOf(adapter.limits, name);
    if (limit !== undefined && limit >= least) continue;
    const code = bufferLimits.has(name) ? 'gpu-buffer-too-small' : 'gpu-limit-too-small';
    const found = limit ?? 'unknown';
    return new AppError(code, `The GPU's ${name} is ${found}; at least ${least} is needed.`);
  }
  return undefined;
}

/** A limit by a name that comes from a file. */
function limitOf(limits: GPUSupportedLimits, name: string): number | undefined {
  const limit: unknown = Reflect.get(limits, name);
  return typeof limit === 'number' ? limit : undefined;
}
