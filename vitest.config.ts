import { svelteTesting } from '@testing-library/svelte/vite';
import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import app from './vite.config.ts';

export default mergeConfig(
  app,
  defineConfig({
    plugins: [svelteTesting()],
    test: {
      environment: 'node',
      include: ['src/**/*.test.ts', 'cli/**/*.test.ts', 'scripts/**/*.test.ts'],
      exclude: [...configDefaults.exclude, 'e2e/**'],
    },
  }),
);
