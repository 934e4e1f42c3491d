import { describe, expect, it } from 'vitest';
import { headerTable } from '../../src/service-worker/headers.ts';
import { serverConfigs } from './server-configs.ts';

const table = headerTable(
  ['/index.html', '/assets/index-1.js', '/workers/download-1.js'],
  'https://weights.example',
);
const configs = serverConfigs(table);
const config = (name: string): string => configs.get(name) ?? '';

describe('serverConfigs', () => {
  it.each([
    ['nginx', config('nginx-site.conf') + config('nginx-maps.conf')],
    ['Caddy', config('site.caddy')],
  ])('gives %s every header of the table, and every path that has its own', (_server, text) => {
    for (const [name, value] of Object.entries(table.other)) {
      expect(text).toContain(name);
      expect(text).toContain(`"${value}"`);
    }
    for (const [path, headers] of Object.entries(table.paths)) {
      const policy = headers['Content-Security-Policy'] ?? '';
      if (policy !== table.other['Content-Security-Policy']) {
        expect(text).toContain(`${path} "${policy}"`);
      }
    }
  });

  it('gives Caddy the page also by the folder’s path', () => {
    const policy = table.paths['/index.html']?.['Content-Security-Policy'] ?? '';
    expect(config('site.caddy')).toContain(`/ "${policy}"`);
  });

  it.each(['nginx-weights.conf', 'weights.caddy'])('lets %s serve other sites', (name) => {
    expect(config(name)).toContain('Access-Control-Allow-Origin "*"');
    expect(config(name)).toContain('application/wasm');
  });
});
