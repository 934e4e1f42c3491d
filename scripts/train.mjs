// @ts-check
/**
 * `npm run train`: the demo model from its corpus, in about half an hour: tokenizer, training,
 * four-bit weights, their entry in the catalog, and the reference.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { binOf, root, run, runMain } from './processes.mjs';
import { runPython, training } from './python-env.mjs';

const checkpoint = path.join(root, 'compile', 'demo', 'checkpoint');
const model = path.join(root, 'public', 'models', 'demo');

/** The model folder, by `npm run convert`; the old one stays until the new one is whole. */
async function convert() {
  const weights = readFileSync(path.join(checkpoint, 'model.safetensors'));
  const fresh = path.join(root, '.cache', 'demo');
  rmSync(fresh, { recursive: true, force: true });
  const options = {
    out: fresh,
    quantization: 'q4f32_1',
    source: 'trained by this repository',
    revision: createHash('sha256').update(weights).digest('hex'),
    licence: 'Apache-2.0',
    // That of the demo in compile/configs.py.
    'prefill-chunk-size': '256',
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const command = [binOf('tsx'), path.join(root, 'cli', 'convert.ts'), checkpoint];
  const code = await run(process.execPath, [...command, ...args]);
  if (code !== 0) return code;
  rmSync(model, { recursive: true, force: true });
  renameSync(fresh, model);
  return 0;
}

/** @type {readonly (() => Promise<number>)[]} */
const stages = [
  () => runPython(training, 'demo.tokenizer'),
  () => runPython(training, 'demo.train'),
  convert,
  () => runPython(training, 'catalog', ['demo']),
  () => runPython(training, 'demo.reference'),
];

await runMain(async () => {
  for (const stage of stages) {
    const code = await stage();
    if (code !== 0) return code;
  }
  return 0;
});
