import { beforeAll, describe, expect, it } from 'vitest';
import type { Shader } from './compiled-library.ts';
import { validatingDevice } from './dawn.ts';
import { checkShader, type ShaderVerdict } from './shader-check.ts';
import { readDeclarations } from './wgsl-declarations.ts';

let device: GPUDevice;

// The first run installs Dawn.
beforeAll(async () => {
  device = await validatingDevice();
}, 300_000);

/** Reverses a row through workgroup memory, in the words of TVM's shaders. */
const reverse = `
@group(0) @binding(0) var<storage, read> row : array<f32>;
@group(0) @binding(1) var<storage, read_write> reversed : array<f32>;
struct PODArgs {
  n: i32,
  packGridDimX: u32
}
@group(0) @binding(2) var<uniform> podArgs : PODArgs;
var<workgroup> row_shared : array<f32, 64>;
@compute @workgroup_size(64, 1, 1)
fn reverse(@builtin(local_invocation_id) threadIdx : vec3<u32>) {
  row_shared[threadIdx.x] = row[threadIdx.x];
  workgroupBarrier();
  if (i32(threadIdx.x) < podArgs.n) { reversed[threadIdx.x] = row_shared[63u - threadIdx.x]; }
}
`;

function check(code: string, changes: Partial<Shader> = {}): Promise<ShaderVerdict> {
  return checkShader(device, {
    name: 'reverse',
    code,
    writes: [false, true],
    numbers: 1,
    ...changes,
  });
}

async function faultsOf(code: string, changes: Partial<Shader> = {}): Promise<string> {
  return (await check(code, changes)).faults.join('\n');
}

it('accepts a shader that a browser takes, and reads what it declares', async () => {
  expect(await check(reverse)).toEqual({
    faults: [],
    warnings: [],
    declarations: {
      extensions: [],
      bindings: ['read-only-storage', 'storage', 'uniform'],
      uniformBytes: 8,
      workgroupSize: [64, 1, 1],
      workgroupStorage: 256,
    },
  });
});

describe('a shader that WGSL forbids', () => {
  it('is refused for a barrier that only some invocations reach', async () => {
    const code = reverse.replace(
      'workgroupBarrier()',
      'if (row_shared[0] > 0) { workgroupBarrier(); }',
    );
    expect(await faultsOf(code)).toMatch(
      /'workgroupBarrier' must only be called from uniform control flow \(line 13: if/,
    );
  });

  it('is refused for operands of two types', async () => {
    const code = reverse.replace('podArgs.n)', 'podArgs.packGridDimX)');
    expect(await faultsOf(code)).toMatch(/no matching overload for 'operator < \(i32, u32\)'/);
  });

  it('is refused for half precision that it does not enable', async () => {
    const code = reverse.replaceAll('array<f32', 'array<f16');
    expect(await faultsOf(code)).toMatch(/'f16' type used without .* \(line 2: /);
    expect(await faultsOf(`enable f16;${code}`)).toBe('');
  });
});

it('passes on what Tint warns of', async () => {
  const { faults, warnings } = await check(reverse.replace('Barrier();', 'Barrier(); return;'));
  expect(faults).toEqual([]);
  expect(warnings.join()).toContain('code is unreachable');
});

describe('a pipeline that tvmjs cannot make', () => {
  it('is refused for an entry point of another name', async () => {
    expect(await faultsOf(reverse, { name: 'turn' })).toContain('"turn"');
  });

  it('is refused for buffers that it uses in another way', async () => {
    expect(await faultsOf(reverse, { writes: [true, true] })).toContain('ReadOnlyStorage');
    expect(await faultsOf(reverse, { writes: [false] })).toContain('binding');
  });

  it('is refused for more numbers than it is given', async () => {
    expect(await faultsOf(reverse, { numbers: 0 })).toContain('minBindingSize');
  });

  it('is refused for a workgroup that not every adapter can run', async () => {
    const code = reverse.replace('(64, 1, 1)', '(64, 8, 1)');
    expect(await faultsOf(code)).toContain('It takes 512 invocations a workgroup');
  });
});

describe("a shader beyond the null adapter's limits", () => {
  const [barely, tooLarge] = ['1800', '2100'].map((length) =>
    reverse
      .replace('array<f32, 64>', `array<vec4<f32>, ${length}>`)
      .replace('= row[threadIdx.x]', '= vec4(0)')
      .replace('= row_shared[63u - threadIdx.x]', '= row_shared[0].x'),
  ) as [string, string];

  it('is accepted within what the engine requires of every adapter', async () => {
    expect(await faultsOf(barely)).toBe('');
    expect(await faultsOf(tooLarge)).toContain('It takes 33600 bytes of workgroup memory');
  });

  it('takes as much workgroup memory as Dawn counts', async () => {
    const odd = barely.replace(
      'var<workgroup>',
      'var<workgroup> one : array<f32, 1>;\nvar<workgroup>',
    );
    const code = odd.replace('workgroupBarrier();', 'one[0] = 1; workgroupBarrier();');
    device.pushErrorScope('validation');
    const module = device.createShaderModule({ code });
    device.createComputePipeline({ layout: 'auto', compute: { module } });
    const error = await device.popErrorScope();
    expect(error?.message).toContain(`(${readDeclarations(code).workgroupStorage} bytes)`);
  });

  it('is refused where its declarations are not what tvmjs binds', async () => {
    expect(await faultsOf(barely, { writes: [true, true] })).toContain(
      'tvmjs binds storage, storage',
    );
    expect(await faultsOf(barely, { numbers: 0 })).toContain('has 8 bytes; tvmjs binds 4');
    expect(await faultsOf(barely, { name: 'turn' })).toContain('no such entry point');
    expect(await faultsOf(barely.replace('Barrier()', 'Barrier(1)'))).toContain('(line 13: ');
  });
});

it('refuses a shader that it cannot read', async () => {
  const code = reverse.replace('array<f32, 64>', 'array<atomic<u32>, 64>');
  expect(await faultsOf(code)).toContain('The size of var<workgroup> row_shared');
});
