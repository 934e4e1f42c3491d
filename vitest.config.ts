import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

// Not the app's Vite config: its messages plugin keeps a watcher open. `npm run messages` runs first.
export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  test: {
    environment: 'node',
    // When a file is damaged, pdf.js leaves promises behind that nobody waits for; whoever asked it has its
    // answer all the same.
    onUnhandledError: ({ stack }) => stack?.includes('pdf.worker.mjs') !== true,
    include: ['{src,cli,scripts,bench}/**/*.test.ts'],
  },
});
