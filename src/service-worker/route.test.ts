import { describe, expect, it } from 'vitest';
import { headerTable } from './headers.ts';
import { routeOf, type Asked } from './route.ts';

const shell = {
  version: '',
  files: { '/index.html': '', '/workers/engine-1.js': '', '/assets/icon.svg': '' },
  headers: headerTable([], null),
  weightsHost: 'https://weights.example',
};
const scope = 'https://site.example/med42/';

function route(url: string, asked: Partial<Asked> = {}): string {
  const request = { method: 'GET', mode: 'cors', destination: '', ...asked } as const;
  const found = routeOf({ url: new URL(url, scope).href, ...request }, shell, scope);
  if (found.kind === 'older') return `older ${found.path}`;
  return found.kind === 'shell' ? found.path : found.kind;
}

describe('routeOf', () => {
  it.each(['', 'index.html', '?lang=ar', '?q=what+I+typed'])('opens the page at %j', (url) => {
    expect(route(url, { mode: 'navigate', destination: 'document' })).toBe('/index.html');
  });

  it('answers the files of the shell', () => {
    expect(route('workers/engine-1.js', { destination: 'worker' })).toBe('/workers/engine-1.js');
    expect(route('assets/icon.svg', { destination: 'image' })).toBe('/assets/icon.svg');
  });

  it('looks for an earlier version’s files among what that left', () => {
    const asked = { destination: 'worker' } as const;
    expect(route('workers/engine-0.js', asked)).toBe('older /workers/engine-0.js');
    expect(route('assets/page-0.css', { destination: 'style' })).toBe('older /assets/page-0.css');
  });

  it('passes the download worker’s fetches of models to the network', () => {
    expect(route('models/demo/params_shard_0.bin')).toBe('network');
    expect(route('https://weights.example/demo/params_shard_0.bin')).toBe('network');
  });

  it.each<[string, Partial<Asked>]>([
    ['workers/engine-1.js?text', { destination: 'script' }],
    ['assets/text?text', { destination: 'script' }],
    ['assets/more/text', { destination: 'script' }],
    ['models/demo/manifest.json?text', {}],
    ['models/text.png', { destination: 'image' }],
    ['models/text', { mode: 'navigate', destination: 'document' }],
    ['models/demo/manifest.json', { method: 'POST' }],
    ['index.html', { method: 'POST' }],
    ['anything', {}],
    ['/outside-the-scope', {}],
    ['anything', { mode: 'navigate', destination: 'document' }],
    ['https://evil.example/text', { destination: 'image' }],
  ])('refuses %s', (url, asked) => {
    expect(route(url, asked)).toBe('refuse');
  });
});
