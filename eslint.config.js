// @ts-check
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { zones } from './eslint.zones.js';
import svelteConfig from './svelte.config.js';

const parserOptions = {
  project: [
    'tsconfig.page.json',
    'tsconfig.workers.json',
    'tsconfig.node.json',
    'tsconfig.e2e.json',
  ],
  tsconfigRootDir: import.meta.dirname,
  extraFileExtensions: ['.svelte'],
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'src/paraglide/',
    'compile/',
    'public/',
    '.cache/',
    '.venv/',
    'test-results/',
  ]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  { languageOptions: { parserOptions } },
  {
    files: ['src/**'],
    languageOptions: { globals: { ...globals.browser, ...globals.worker } },
  },
  {
    files: ['scripts/**', 'cli/**', 'bench/**', 'e2e/**', '*.config.*', 'eslint.zones.js'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { ...parserOptions, parser: ts.parser, svelteConfig },
    },
  },
  {
    rules: {
      'max-lines': ['error', 350],
      'no-console': 'error',
      'no-undef': 'off', // TypeScript's own check, per environment
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        {
          // Components may load another of their own folder when it is first shown.
          selector: 'ImportExpression:not([source.value=/^\\.\\/\\w+\\.svelte$/])',
          message:
            'Import statically: a worker is one file, and zones cannot see a dynamic import.',
        },
      ],
    },
  },
  {
    files: ['**/*.svelte'],
    rules: { 'max-lines': ['error', 150] },
  },
  {
    files: ['scripts/**', 'cli/**', 'bench/**', 'e2e/**'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    // They see all layers anyway, and load what few visits need when they do.
    files: ['src/App.svelte', 'src/every-part.ts', 'src/watch-requests.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  ...zones,
);
