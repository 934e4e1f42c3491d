/** `npm run convert -- DIR --quantization Q --out OUT`: a Hugging Face folder to a model folder. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, runMain, ScriptError } from '../scripts/processes.mjs';
import { parseCatalog, type CatalogModel } from '../src/shared/catalog.ts';
import { promptWords } from '../src/weights/conversation-template.ts';
import { WeightsError } from '../src/weights/errors.ts';
import { catalogEntry, libraryEntry } from './convert/entry.ts';
import { nextSteps } from './convert/errors.ts';
import { convertFolder, type Conversion } from './convert/folder.ts';
import { ConversionMeter } from './convert/meter.ts';
import { descriptionOf, readOptions, usage, type ConvertOptions } from './convert/options.ts';
import { libraryRecord } from './convert/library-fit.ts';

const modelsFolder = path.join(root, 'public', 'models');
const catalogFile = path.join(modelsFolder, 'catalog.json');

/** The site's models; a copy without a catalog has none. */
function knownModels(): readonly CatalogModel[] {
  return existsSync(catalogFile) ? parseCatalog(readFileSync(catalogFile, 'utf8')).models : [];
}

/** The library that will run the model: that of `--library`, else the catalog's. */
function libraryOf({ library, known }: ConvertOptions): string | undefined {
  return library ?? (known?.library ? path.join(modelsFolder, known.library.path) : undefined);
}

function report({ to, description, known }: ConvertOptions, conversion: Conversion): void {
  const { errors, resumedShards } = conversion;
  for (const { name, largest, mean } of errors) {
    console.log(`${name}: largest error ${largest.toPrecision(3)}, mean ${mean.toPrecision(3)}`);
  }
  if (errors.length > 0) {
    console.log('Errors are those of rounding to 4 bits, after the cast to the model’s format.');
  }
  if (resumedShards > 0) console.log(`${resumedShards} shards were there already.`);
  console.log(`${to} is complete.`);
  console.log(promptWords(conversion.checkpoint.tokenizer, description.id));
  if (description.licence === 'unknown') {
    console.log('Its licence is not known: --licence names it, in the manifest too.');
  }
  const instead = known ? ', instead of the one there' : '';
  console.log(`Its entry for the "models" of public/models/catalog.json${instead}:`);
}

await runMain(async () => {
  const options = readOptions(process.argv.slice(2), knownModels());
  if (!options) throw new ScriptError(usage);
  const { known } = options;
  if (options.library !== undefined && !existsSync(options.library)) {
    throw new ScriptError(`There is no ${options.library}.`);
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    const library = options.library === undefined ? null : await libraryEntry(options.library);
    const meter = new ConversionMeter(options.threads);
    const used = libraryOf(options);
    const record = used === undefined ? undefined : libraryRecord(used);
    const description = descriptionOf(options, record);
    const asked = { ...options, description, library: used };
    const conversion = await convertFolder(asked, (now) => meter.show(now), stop.signal);
    report(options, conversion);
    const context = record?.config.context_window_size ?? Infinity;
    const entry = catalogEntry(description, conversion, library, context, known);
    console.log(JSON.stringify(entry, null, 2));
    if (entry.library === null) {
      console.log(
        'Its library is missing: put the compiled .wasm into public/models/libraries/, and give ' +
          'this command --library. `npm run compile -- NAME` builds those of compile/configs.py.',
      );
    }
    console.log(meter.summary());
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
