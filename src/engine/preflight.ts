import { AppError } from '../shared/errors.ts';
import type { GpuRequirements } from './engine.ts';

/** The parts of the global scope that a preflight looks at. */
export interface PreflightScope {
  readonly isSecureContext: boolean;
  readonly navigator: { readonly gpu?: Pick<GPU, 'requestAdapter'> };
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

/**
 * Compares the machine with what the engine and a model require, before anything is read.
 * @throws AppError `insecure-context`, `webgpu-missing`, `adapter-missing`,
 *   `gpu-feature-missing` or `gpu-limit-too-small`, naming what is missing.
 */
export async function preflight(scope: PreflightScope, requires: GpuRequirements): Promise<void> {
  if (!scope.isSecureContext) {
    throw new AppError('insecure-context', 'The page is not a secure context.');
  }
  const { gpu } = scope.navigator;
  if (gpu === undefined) throw new AppError('webgpu-missing', 'navigator.gpu is not defined.');
  // The same preference as web-llm's own request, so that both speak of one adapter.
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (adapter === null) throw new AppError('adapter-missing', 'requestAdapter() returned null.');

  const missing = requires.features.filter((feature) => !adapter.features.has(feature));
  if (missing.length > 0) {
    throw new AppError('gpu-feature-missing', `The GPU lacks: ${missing.join(', ')}`);
  }
  const limits = [...Object.entries(engineLimits), ...Object.entries(requires.limits)];
  for (const [name, least] of limits) {
    const limit = limitOf(adapter.limits, name);
    if (limit === undefined || limit < least) {
      throw new AppError(
        'gpu-limit-too-small',
        `The GPU's ${name} is ${limit ?? 'unknown'}; at least ${least} is needed.`,
      );
    }
  }
}

/** A limit by a name that comes from a file. */
function limitOf(limits: GPUSupportedLimits, name: string): number | undefined {
  const limit: unknown = Reflect.get(limits, name);
  return typeof limit === 'number' ? limit : undefined;
}
