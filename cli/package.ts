/** `npm run package -- OUT`: one folder that any static HTTPS server can serve. */
import { runMain, ScriptError } from '../scripts/processes.mjs';
import { packageSite } from './package/folder.ts';
import { readOptions, usage } from './package/options.ts';

await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) throw new ScriptError(usage);
  const { catalog, files, bytes } = await packageSite(options);
  for (const { id, manifest } of catalog.models) {
    console.log(`${id}: ${manifest?.url ?? 'not included; it can be installed from files'}`);
  }
  console.log(`${options.out} is complete: ${files} files, ${bytes} bytes.`);
  const weights = options.weightsHost ? `, and weights/ as ${options.weightsHost.href}` : '';
  console.log(`Serve site/ over HTTPS${weights}. server/ has headers for nginx and Caddy;`);
  console.log('`sha256sum -c SHA256SUMS` in that folder verifies a copy of it.');
});
