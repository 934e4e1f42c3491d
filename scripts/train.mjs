// @ts-check
/** `npm run train`: the demo model from its corpus: tokenizer, training, four-bit weights. */
import { runMain } from './processes.mjs';
import { runPython } from './python-env.mjs';

await runMain(async () => {
  for (const stage of ['demo.tokenizer', 'demo.train', 'demo.quantize']) {
    const code = await runPython(stage, []);
    if (code !== 0) return code;
  }
  return 0;
});
