import { AppError } from '../shared/errors.ts';
import type { GpuRequirements } from './engine.ts';

/** The parts of the global scope that a preflight looks at. */
export interface PreflightScope {
  readonly isSecureContext: boolean;
  readonly navigator: { readonly gpu?: Pick<GPU, 'requestAdapter'> };
}

/**
 * Compares the machine with what a model requires, before anything is read.
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
  for (const [name, least] of Object.entries(requires.limits)) {
    const limit = limitOf(adapter.limits, name);
    if (limit === undefined || limit < least) {
      throw new AppError(
        'gpu-limit-too-small',
        `The GPU's ${name} is ${limit ?? 'unknown'}; the model needs ${least}.`,
      );
    }
  }
}

/** A limit by a name that comes from a file. */
function limitOf(limits: GPUSupportedLimits, name: string): number | undefined {
  const limit: unknown = Reflect.get(limits, name);
  return typeof limit === 'number' ? limit : undefined;
}
