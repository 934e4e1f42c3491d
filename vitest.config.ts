import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

// Not the app's Vite config: its messages plugin keeps a watcher open. `npm run messages` runs first.
export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  test: {
    environment: 'node',
    include: ['{src,cli,scripts,bench}/**/*.test.ts'],
  },
});
