// @ts-check
/** Vite plugin: refuses to build with a web-llm that asks more of its cache than the app provides. */
import path from 'node:path';
import { readJson, root } from './processes.mjs';
import { cacheUseFaults, readVersion } from './webllm-cache-use.mjs';

const bundle = 'node_modules/@mlc-ai/web-llm/lib/index.js';

/** @returns {import('vite').Plugin} for the workers, of which one contains web-llm */
export function webllmCacheUse() {
  return {
    name: 'webllm-cache-use',
    transform: {
      filter: { id: /@mlc-ai\/web-llm\/lib\/index\.js$/ },
      handler(code) {
        const { version } = /** @type {{ version: string }} */ (
          readJson(path.join(root, bundle, '../../package.json'))
        );
        if (version !== readVersion) {
          this.error(`web-llm is ${version}; how it uses storage was read in ${readVersion}.`);
        }
        const faults = cacheUseFaults(this.parse(code));
        if (faults.length > 0) {
          this.error(`web-llm uses what src/storage/cache-storage.ts lacks: ${faults.join('; ')}.`);
        }
      },
    },
  };
}
