// @ts-check
/** `npm run reference`: what the demo model must answer, in plain NumPy → fixtures/reference.json. */
import { runMain } from './processes.mjs';
import { building, runPython } from './python-env.mjs';

await runMain(() => runPython(building, 'demo.reference', process.argv.slice(2)));
