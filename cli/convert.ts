/** `npm run convert -- DIR --quantization Q --out OUT`: a Hugging Face folder to a model folder. */
import { runMain, ScriptError } from '../scripts/processes.mjs';
import type { Progress } from '../src/weights/convert.ts';
import { WeightsError } from '../src/weights/errors.ts';
import { nextSteps } from './convert-errors.ts';
import { convertFolder, type Conversion } from './convert-folder.ts';
import { readOptions, usage, type ConvertOptions } from './convert-options.ts';

const linesPerSecond = 1;

/** Prints how far it is, at most once a second. */
function progressPrinter(): (progress: Progress) => void {
  const began = performance.now();
  let printed = began;
  return ({ doneBytes, totalBytes }) => {
    const now = performance.now();
    if (now - printed < 1000 / linesPerSecond) return;
    printed = now;
    const bytesPerMs = doneBytes / (now - began);
    const secondsLeft = Math.round((totalBytes - doneBytes) / bytesPerMs / 1000);
    const left = `${Math.floor(secondsLeft / 60)}:${String(secondsLeft % 60).padStart(2, '0')}`;
    const percent = Math.floor((100 * doneBytes) / totalBytes);
    console.log(`${percent} %, ${(bytesPerMs / 1000).toFixed(0)} MB/s, ${left} left`);
  };
}

function report({ description, to }: ConvertOptions, conversion: Conversion): void {
  const { checkpoint, manifest, bytes, errors, resumedShards } = conversion;
  for (const { name, largest, mean } of errors) {
    console.log(`${name}: largest error ${largest.toPrecision(3)}, mean ${mean.toPrecision(3)}`);
  }
  if (resumedShards > 0) console.log(`${resumedShards} shards were there already.`);
  const entry = {
    id: description.id,
    manifest: {
      url: `${description.id}/manifest.json`,
      bytes: manifest.bytes,
      sha256: manifest.sha256,
    },
    bytes,
    contextSizes: [checkpoint.config.contextSize],
    licence: description.licence,
  };
  console.log(`${to} is complete. For its entry in public/models/catalog.json:`);
  console.log(JSON.stringify(entry, null, 2));
}

await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) throw new ScriptError(usage);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    report(options, await convertFolder(options, progressPrinter(), stop.signal));
  } catch (thrown) {
    if (stop.signal.aborted) {
      throw new ScriptError('Stopped. The same command goes on where this one was.');
    }
    if (thrown instanceof WeightsError) {
      throw new ScriptError(`${thrown.message}\n${nextSteps[thrown.code]} (${thrown.code})`);
    }
    throw thrown;
  }
});
