import { pathToFileURL } from 'node:url';
import { ensureDawn } from '../../scripts/dawn.mjs';
import { ScriptError } from '../../scripts/processes.mjs';

interface Dawn {
  readonly create: (options: readonly string[]) => GPU;
}

/** Features that WebLLM asks for wherever the adapter has them. */
const requiredFeatures: GPUFeatureName[] = ['shader-f16', 'subgroups'];

/** Dawn ends with its GPU object, even under a device in use: as long as a device, that must live. */
const instances = new WeakMap<GPUDevice, GPU>();

/**
 * A device of Dawn's null backend: it validates as Chromium does, executes nothing, and needs no
 * graphics card. It has every feature, and the limits that every WebGPU adapter has, no higher ones.
 *
 * @throws {ScriptError} when Dawn cannot be installed, or has no build for this machine
 */
export async function validatingDevice(): Promise<GPUDevice> {
  const { href } = pathToFileURL(await ensureDawn());
  const { create } = await import(href).then(
    (module: unknown) => module as Dawn,
    (cause: unknown) => {
      throw new ScriptError(`Dawn does not run here: ${String(cause)}`, { cause });
    },
  );
  const gpu = create(['backend=null']);
  const adapter = await gpu.requestAdapter();
  if (!adapter) throw new ScriptError('Dawn has no null adapter.');
  const device = await adapter.requestDevice({ requiredFeatures });
  instances.set(device, gpu);
  return device;
}
