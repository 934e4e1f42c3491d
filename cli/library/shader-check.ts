/** Whether a browser takes a shader: Dawn's verdict on the module, and on the pipeline that tvmjs makes. */
import { engineLimits } from '../../src/engine/preflight.ts';
import type { Shader } from './compiled-library.ts';
import { readDeclarations, type BufferType, type Declarations } from './wgsl-declarations.ts';

export interface ShaderVerdict {
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  /** Undefined when they cannot be read, which is a fault. */
  readonly declarations?: Declarations;
}

/** GPUShaderStage.COMPUTE; Node has no such global. */
const computeStage = 4;

/** tvmjs puts a shader's numbers into one uniform buffer, and after them the size of the grid. */
function uniformBytes({ numbers }: Shader): number {
  return 4 * (numbers + 1);
}

/** The buffers of the bind group that tvmjs makes for a shader, in order. */
function bindGroupOf({ writes }: Shader): BufferType[] {
  return [...writes.map((write) => (write ? 'storage' : 'read-only-storage')), 'uniform'];
}

export function storageBuffers({ bindings }: Declarations): number {
  return bindings.filter((type) => type !== 'uniform').length;
}

export function invocations({ workgroupSize }: Declarations): number {
  return workgroupSize.reduce((product, n) => product * n, 1);
}

/**
 * Makes a shader's pipeline as tvmjs does. Only that the layout says how long the uniform is: a
 * shader that expects more numbers fails here, and not at its first dispatch.
 */
function makePipeline(device: GPUDevice, shader: Shader, module: GPUShaderModule): void {
  const entries = bindGroupOf(shader).map((type, binding) => ({
    binding,
    visibility: computeStage,
    buffer: type === 'uniform' ? { type, minBindingSize: uniformBytes(shader) } : { type },
  }));
  const bindGroupLayouts = [device.createBindGroupLayout({ entries })];
  const layout = device.createPipelineLayout({ bindGroupLayouts });
  device.createComputePipeline({ layout, compute: { module, entryPoint: shader.name } });
}

/** What Dawn says of the module, with the line of the shader, and then of the pipeline. */
async function dawnVerdict(
  device: GPUDevice,
  shader: Shader,
  withPipeline: boolean,
): Promise<ShaderVerdict> {
  device.pushErrorScope('validation');
  const module = device.createShaderModule({ code: shader.code });
  const { messages } = await module.getCompilationInfo();
  if (withPipeline) makePipeline(device, shader, module);
  const error = await device.popErrorScope();

  const lines = shader.code.split('\n');
  const describe = ({ message, lineNum }: GPUCompilationMessage): string =>
    `${message} (line ${lineNum}: ${lines[lineNum - 1]?.trim() ?? ''})`;
  const errors = messages.filter(({ type }) => type === 'error').map(describe);
  const warnings = messages.filter(({ type }) => type !== 'error').map(describe);
  // An error of the module is repeated by the scope, without the line.
  return { faults: errors.length > 0 || !error ? errors : [error.message], warnings };
}

/** What makes Dawn refuse a pipeline, for one that is beyond the device's limits. */
function declarationFaults(shader: Shader, declared: Declarations): string[] {
  const faults: string[] = [];
  const expected = bindGroupOf(shader).join(', ');
  const bindings = declared.bindings.join(', ');
  if (bindings !== expected) faults.push(`It declares ${bindings}; tvmjs binds ${expected}.`);
  if (declared.uniformBytes > uniformBytes(shader)) {
    faults.push(
      `Its uniform has ${declared.uniformBytes} bytes; tvmjs binds ${uniformBytes(shader)}.`,
    );
  }
  if (!shader.code.includes(`fn ${shader.name}(`)) faults.push('It has no such entry point.');
  return faults;
}

/** What a shader takes beyond what the engine requires of every adapter before it loads a model. */
function limitFaults(declared: Declarations, limits: GPUSupportedLimits): string[] {
  const compared = [
    ['storage buffers', storageBuffers(declared), engineLimits.maxStorageBuffersPerShaderStage],
    [
      'bytes of workgroup memory',
      declared.workgroupStorage,
      engineLimits.maxComputeWorkgroupStorageSize,
    ],
    ['invocations a workgroup', invocations(declared), limits.maxComputeInvocationsPerWorkgroup],
  ] as const;
  return compared.flatMap(([what, used, limit]) =>
    used > limit ? [`It takes ${used} ${what}; an adapter may offer only ${limit}.`] : [],
  );
}

/** Validates one shader of a library. */
export async function checkShader(device: GPUDevice, shader: Shader): Promise<ShaderVerdict> {
  let declarations: Declarations;
  try {
    declarations = readDeclarations(shader.code);
  } catch (cause) {
    const { faults, warnings } = await dawnVerdict(device, shader, false);
    const message = cause instanceof Error ? cause.message : String(cause);
    return { faults: [...faults, message], warnings };
  }
  const { maxStorageBuffersPerShaderStage, maxComputeWorkgroupStorageSize } = device.limits;
  const fits =
    storageBuffers(declarations) <= maxStorageBuffersPerShaderStage &&
    declarations.workgroupStorage <= maxComputeWorkgroupStorageSize;
  const { faults, warnings } = await dawnVerdict(device, shader, fits);
  const unseen = fits ? [] : declarationFaults(shader, declarations);
  return {
    faults: [...faults, ...unseen, ...limitFaults(declarations, device.limits)],
    warnings,
    declarations,
  };
}
