/** `npm run bench -- NAME`: runs one benchmark; the last line printed is one JSON object. */
import { ensureBuilt } from '../scripts/build.mjs';
import { runMain, ScriptError } from '../scripts/processes.mjs';
import { convert } from './convert.ts';
import { demoQuality } from './demo-quality.ts';
import { download } from './download.ts';
import { largeModel } from './large-model.ts';
import { marking } from './marking.ts';
import { prefillChunk } from './prefill-chunk.ts';
import { safety } from './safety.ts';
import { soak } from './soak.ts';
import { startup } from './startup.ts';
import { storage } from './storage.ts';
import { summary } from './summary.ts';
import { trueShape } from './true-shape.ts';
import { ui } from './ui.ts';

const benchmarks: Readonly<Record<string, (args: readonly string[]) => Promise<unknown>>> = {
  convert,
  'demo-quality': demoQuality,
  download,
  'large-model': largeModel,
  marking,
  'prefill-chunk': prefillChunk,
  safety,
  soak,
  startup,
  storage,
  summary,
  'true-shape': trueShape,
  ui,
};

/** Those that measure code of the repository, not the built page. */
const withoutPage = new Set(['safety']);

await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const benchmark = benchmarks[name];
  if (benchmark === undefined) {
    throw new ScriptError(
      `npm run bench -- NAME, with one of: ${Object.keys(benchmarks).join(', ')}`,
    );
  }
  if (!withoutPage.has(name)) await ensureBuilt();
  console.log(JSON.stringify(await benchmark(args)));
  return 0;
});
