import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binOf, readJson, root } from '../../scripts/processes.mjs';
import { parseCatalog } from '../../src/shared/catalog.ts';
import { expectedTensors } from '../../src/weights/plan.ts';
import { modelOf, type LibraryRecord } from '../../src/weights/library-record.ts';
import { readBuildRecord } from './build-record.ts';
import { descriptionOf, readOptions } from '../convert/options.ts';
import { libraryRecord } from '../convert/library-fit.ts';
import { validatingDevice } from './dawn.ts';
import { checkLibrary, type LibraryReport } from './check.ts';

const models = path.join(root, 'public', 'models');
const libraries = readdirSync(path.join(models, 'libraries'))
  .filter((file) => file.endsWith('.wasm'))
  .map((file) => `libraries/${file}`);
const catalog = parseCatalog(readFileSync(path.join(models, 'catalog.json'), 'utf8'));

let device: GPUDevice;
const reports = new Map<string, LibraryReport>();

function reportOf(library: string): LibraryReport {
  const report = reports.get(library);
  if (!report) throw new Error(`${library} is not among ${libraries.join(', ')}.`);
  return report;
}

// The first run installs Dawn.
beforeAll(async () => {
  device = await validatingDevice();
  for (const library of libraries) {
    reports.set(library, await checkLibrary(device, path.join(models, library)));
  }
}, 300_000);

describe.each(libraries)('the committed %s', (library) => {
  it('has only valid shaders, and asks for the tensors that the converter writes', () => {
    const { faults, warnings, shaders } = reportOf(library);
    expect(faults).toEqual([]);
    expect(warnings).toEqual([]);
    expect(shaders).toBeGreaterThan(30);
  });
});

const offered = catalog.models.flatMap((model) =>
  model.library ? [{ ...model, library: model.library.path }] : [],
);

describe.each(offered)('the catalog entry of $id', ({ library, requires, contextSizes }) => {
  it('requires the features that its shaders enable', () => {
    const { extensions } = reportOf(library);
    expect(requires.features).toEqual(extensions.has('f16') ? ['shader-f16'] : []);
    expect([...extensions.keys()].filter((extension) => extension !== 'f16')).toEqual([]);
  });

  it('requires the limits that its shaders and its largest tensor need', () => {
    const { invocations, storageBuffers, workgroupStorage } = reportOf(library);
    const wasm = path.join(models, library);
    const record = readBuildRecord(wasm, readFileSync(wasm));
    const tensors = expectedTensors(modelOf(record), record.quantization);
    const largest = Math.max(...tensors.map(({ nbytes }) => nbytes));
    // What an entry does not state is what every adapter has, and so Dawn's.
    const { limits } = device;
    const needed = {
      maxComputeInvocationsPerWorkgroup: invocations,
      maxStorageBuffersPerShaderStage: storageBuffers,
      maxComputeWorkgroupStorageSize: workgroupStorage,
      maxStorageBufferBindingSize: largest,
      maxBufferSize: largest,
    };
    for (const [name, least] of Object.entries(needed)) {
      expect(requires.limits[name] ?? Reflect.get(limits, name), name).toBeGreaterThanOrEqual(
        least,
      );
    }
  });

  it('offers no context beyond the library, and a prefill as the converter writes it', () => {
    const { context_window_size, prefill_chunk_size } = reportOf(library).metadata;
    expect(Math.max(...contextSizes)).toBeLessThanOrEqual(context_window_size);
    const options = readOptions(['DIR', '--quantization', 'q4f16_1', '--out', 'OUT'], []);
    if (!options) throw new Error('The options are not understood.');
    const { prefillChunkSize } = descriptionOf(options, libraryRecord(path.join(models, library)));
    expect(prefill_chunk_size).toBe(prefillChunkSize);
  });
});

describe('npm run check-library', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-library-'));
  const wasm = path.join(folder, 'demo-q4f32_1.wasm');
  const committed = path.join(models, 'libraries', 'demo-q4f32_1');

  afterAll(() => rmSync(folder, { recursive: true }));

  /** The demo's library with one text in it replaced, and a record that says so. */
  function spoil(text: string, replacement: string, config: Record<string, unknown> = {}): void {
    const content = readFileSync(`${committed}.wasm`).toString('latin1');
    const spoilt = Buffer.from(content.replace(text, replacement), 'latin1');
    const record = readJson(`${committed}.build.json`) as LibraryRecord;
    writeFileSync(wasm, spoilt);
    writeFileSync(
      path.join(folder, 'demo-q4f32_1.build.json'),
      JSON.stringify({
        ...record,
        sha256: createHash('sha256').update(spoilt).digest('hex'),
        config: { ...record.config, ...config },
      }),
    );
  }

  const run = (): { code: number | null; output: string } => {
    const args = [binOf('tsx'), path.join(root, 'cli', 'check-library.ts'), wasm];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { code: status, output: stdout + stderr };
  };

  it('succeeds for a library that is valid', () => {
    spoil('', '');
    const { code, output } = run();
    expect(output).toContain('38 shaders');
    expect(output).toContain('45 tensors');
    expect(code).toBe(0);
  });

  it('fails for one shader that is not, and names it', () => {
    spoil('var condval : i32;', 'var condval : u32;');
    const { code, output } = run();
    expect(output).toMatch(/fault: attention_\w+_kernel: cannot assign .* \(line \d+: condval = /);
    expect(code).toBe(1);
  });

  it('fails for tensors of another model, and names each', async () => {
    spoil('', '', { num_hidden_layers: 5 });
    const { faults } = await checkLibrary(device, wasm);
    expect(faults).toContain('It does not ask for model.layers.4.mlp.down_proj.q_weight.');
    expect(faults).toHaveLength(10);
  });

  it('refuses a file that is no library, or whose record is another one', async () => {
    spoil('\0asm', '\0ASM');
    await expect(checkLibrary(device, wasm)).rejects.toThrow('cannot be started');
    writeFileSync(wasm, 'other');
    await expect(checkLibrary(device, wasm)).rejects.toThrow('its SHA-256 differs');
    await expect(checkLibrary(device, `${folder}/none.wasm`)).rejects.toThrow('cannot be read');
  });
});
