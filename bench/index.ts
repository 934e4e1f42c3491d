/** `npm run bench -- NAME`: runs one benchmark; the last line printed is one JSON object. */
import { ensureBuilt } from '../scripts/build.mjs';
import { runMain, ScriptError } from '../scripts/processes.mjs';
import { convert } from './convert.ts';
import { demoQuality } from './demo-quality.ts';
import { startup } from './startup.ts';

const benchmarks: Readonly<Record<string, () => Promise<unknown>>> = {
  convert,
  'demo-quality': demoQuality,
  startup,
};

await runMain(async () => {
  const [name = ''] = process.argv.slice(2);
  const benchmark = benchmarks[name];
  if (benchmark === undefined) {
    throw new ScriptError(
      `npm run bench -- NAME, with one of: ${Object.keys(benchmarks).join(', ')}`,
    );
  }
  await ensureBuilt();
  console.log(JSON.stringify(await benchmark()));
  return 0;
});
