// @ts-check
/**
 * `npm run train`: the demo model from its corpus, in about half an hour: tokenizer, training,
 * four-bit weights, their entry in the catalog, and the reference.
 */
import { runMain } from './processes.mjs';
import { runPython, training } from './python-env.mjs';

const stages = /** @type {const} */ ([
  ['demo.tokenizer'],
  ['demo.train'],
  ['demo.quantize'],
  ['catalog', 'demo'],
  ['demo.reference'],
]);

await runMain(async () => {
  for (const [name, ...args] of stages) {
    const code = await runPython(training, name, args);
    if (code !== 0) return code;
  }
  return 0;
});
