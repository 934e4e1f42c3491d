import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { binOf, root, run, ScriptError } from '../scripts/processes.mjs';
import { building, runPython } from '../scripts/python-env.mjs';
import type { Options } from './true-shape-options.ts';

/** A random model of a library's shape, and what is needed to judge it. */
export interface TrueShapeModel {
  /** The converted folder. */
  readonly model: string;
  readonly library: string;
  /** What proof.reference wrote, if anything is asked. */
  readonly reference: string;
}

/** Milliseconds that a step took; undefined where an earlier run had done it. */
type Times = Record<string, number | undefined>;

async function expectSuccess(what: string, running: Promise<number>): Promise<void> {
  if ((await running) !== 0) throw new ScriptError(`The ${what} could not be made: see above.`);
}

function layersOf({ layers }: Options): string[] {
  return layers === undefined ? [] : ['--layers', layers];
}

async function makeCheckpoint(options: Options, checkpoint: string): Promise<void> {
  // One without its index was not finished.
  await rm(checkpoint, { recursive: true, force: true });
  const args = [options.name, '--out', checkpoint, ...layersOf(options)];
  await expectSuccess('checkpoint', runPython(building, 'proof.checkpoint', args));
}

async function convert({ name }: Options, checkpoint: string, model: string): Promise<void> {
  const args = [
    checkpoint,
    '--quantization',
    name.slice(name.lastIndexOf('-') + 1),
    '--out',
    model,
  ];
  // Not the library's own name: that would bring Med42's system prompt, and its catalog entry.
  const description = ['--id', `random-${name}`, '--source', 'random weights', '--licence', 'none'];
  const script = path.join(root, 'cli', 'convert.ts');
  const node = [binOf('tsx'), script, ...args, ...description];
  await expectSuccess('conversion', run(process.execPath, node));
}

async function compile(options: Options, library: string): Promise<void> {
  const script = path.join(root, 'scripts', 'compile.mjs');
  const args = [script, options.name, ...layersOf(options), '--out', library];
  await expectSuccess('library', run(process.execPath, args));
}

async function makeReference(options: Options, model: string, out: string): Promise<void> {
  const { name, tokens, prompt } = options;
  const asked = ['--tokens', String(tokens), '--prompt', prompt, ...layersOf(options)];
  const args = [name, '--model', model, '--out', out, ...asked];
  await expectSuccess('reference', runPython(building, 'proof.reference', args));
}

/**
 * Makes, in the folder of `options`, whatever an earlier run did not: checkpoint, converted model, library
 * (the committed one for a whole model) and reference.
 */
export async function makeModel(options: Options): Promise<TrueShapeModel & { times: Times }> {
  const inFolder = (name: string): string => path.join(options.folder, name);
  const [checkpoint, model] = [inFolder('checkpoint'), inFolder('model')];
  const asked = JSON.stringify([options.tokens, options.prompt]);
  const question = createHash('sha256').update(asked).digest('hex').slice(0, 8);
  const reference = inFolder(`reference-${question}.json`);
  const built = `${options.name}.wasm`;
  const library =
    options.layers === undefined
      ? path.join(root, 'public', 'models', 'libraries', built)
      : inFolder(built);
  const times: Times = {};
  const step = async (name: string, result: string, make: () => Promise<void>): Promise<void> => {
    if (existsSync(result)) return;
    const start = performance.now();
    await make();
    times[name] = Math.round(performance.now() - start);
  };
  await mkdir(options.folder, { recursive: true });
  const manifest = path.join(model, 'manifest.json');
  const index = path.join(checkpoint, 'model.safetensors.index.json');
  if (!existsSync(manifest)) {
    await step('checkpointMs', index, () => makeCheckpoint(options, checkpoint));
  }
  await step('convertMs', manifest, () => convert(options, checkpoint, model));
  await step('compileLibraryMs', library, () => compile(options, library));
  if (options.tokens > 0) {
    await step('referenceMs', reference, () => makeReference(options, model, reference));
  }
  return { model, library, reference, times };
}
