import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { messages } from './scripts/vite-messages.mjs';
import { notices } from './scripts/vite-notices.mjs';
import { precache } from './scripts/vite-precache.mjs';
import { webllmCacheUse } from './scripts/vite-webllm.mjs';

const thirdParty = notices();

export default defineConfig({
  // Relative, so that the built folder can be hosted under any path.
  base: './',
  plugins: [
    messages(),
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/paraglide',
      strategy: ['globalVariable', 'baseLocale'],
      emitTsDeclarations: true,
    }),
    svelte(),
    thirdParty.page,
    precache(),
  ],
  build: {
    target: 'es2023',
    // The engine worker alone is several megabytes; its size is no news.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      output: {
        // Otherwise it goes to the page's first script, which needs nothing of it.
        codeSplitting: { groups: [{ name: 'valibot', test: /node_modules[\\/]valibot[\\/]/ }] },
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [thirdParty.workers(), webllmCacheUse()],
    rolldownOptions: {
      output: {
        // Each worker is ONE file: its Content-Security-Policy lets it load nothing more.
        codeSplitting: false,
        entryFileNames: 'workers/[name]-[hash].js',
      },
    },
  },
});
