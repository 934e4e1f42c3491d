// @ts-check
/** `npm run reference`: what the demo model must answer, in plain Python → fixtures/reference.json. */
import { runMain } from './processes.mjs';
import { runPython } from './python-env.mjs';

await runMain(() => runPython('demo.reference', process.argv.slice(2)));
