// @ts-check
/**
 * `npm start`: installs and builds what is missing, then serves the production build on
 * 127.0.0.1:4173, always that port, because stored models belong to the origin. PORT changes it.
 */
import { ensureBuilt, builtSite } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runMain, ScriptError } from './processes.mjs';
import { listen, siteHandler } from './serve.mjs';

await runMain(async () => {
  const port = Number(process.env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new ScriptError(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  }
  await ensureInstalled();
  await ensureBuilt();
  const { url } = await listen(siteHandler(builtSite), port);
  console.log(`Serving on ${url} (Ctrl+C stops it)`);
});
