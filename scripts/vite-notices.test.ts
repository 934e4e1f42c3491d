import { describe, expect, it } from 'vitest';
import { packageOf, thirdPartyNotices } from './vite-notices.mjs';

describe('packageOf', () => {
  it.each([
    ['/site/node_modules/svelte/src/index.js', 'node_modules/svelte'],
    ['/site/node_modules/@noble/hashes/sha2.js', 'node_modules/@noble/hashes'],
    ['/site/node_modules/a/node_modules/@b/c/d.js', 'node_modules/a/node_modules/@b/c'],
    ['/site/src/main.ts', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('finds the package of %j', (id, folder) => {
    expect(packageOf(id)).toBe(folder);
  });
});

describe('thirdPartyNotices', () => {
  it('holds the licences of packages, of what web-llm and pdf.js bundle and of the libraries', () => {
    const text = thirdPartyNotices(['node_modules/svelte', 'node_modules/@mlc-ai/web-llm']);
    expect(text).toMatch(/^svelte 5\.[\s\S]*Svelte Contributors/m);
    expect(text).toMatch(/^@mlc-ai\/web-llm 0\.[\s\S]*Version 2\.0, January 2004/m);
    expect(text).toContain('XGrammar Contributors');
    expect(text).toContain('Denis Pushkarev');
    expect(text).toContain('demo-q4f32_1.wasm was compiled by this project');
  });
});
