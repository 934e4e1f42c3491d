import { describe, expect, it } from 'vitest';
import { headerTable, pageMetaPolicy } from './headers.ts';

const files = [
  '/index.html',
  '/assets/index-1.js',
  '/service-worker.js',
  '/workers/catalog-1.js',
  '/workers/convert-1.js',
  '/workers/download-1.js',
  '/workers/engine-1.js',
  '/workers/pdf-1.js',
  '/workers/something-new-1.js',
];

/** One directive of a path's policy. */
function directive(path: string, name: string, weightsHost: string | null = null): string {
  const { paths, other } = headerTable(files, weightsHost);
  const policy = (paths[path] ?? other)['Content-Security-Policy'] ?? '';
  const found = policy.split('; ').find((part) => part.startsWith(`${name} `));
  return found?.slice(name.length + 1) ?? '(none)';
}

describe('headerTable', () => {
  it('lets the page run its own scripts and fetch nothing', () => {
    expect(directive('/index.html', 'script-src')).toBe("'self'");
    expect(directive('/index.html', 'connect-src')).toBe("'none'");
    expect(directive('/index.html', 'frame-ancestors')).toBe("'none'");
  });

  it('says the same in the page itself, but for what only a header can say', () => {
    const header = headerTable(files, null).paths['/index.html']?.['Content-Security-Policy'];
    expect(`${pageMetaPolicy()}; frame-ancestors 'none'`).toBe(header);
  });

  it('turns no text into markup or code anywhere', () => {
    for (const path of files) {
      expect(directive(path, 'require-trusted-types-for'), path).toBe("'script'");
      const policies = directive(path, 'trusted-types');
      expect(policies, path).toBe(
        path === '/index.html' ? 'svelte-trusted-html med42-scripts' : "'none'",
      );
    }
  });

  it('keeps every response from other windows, from referrers and from devices', () => {
    const { paths, other } = headerTable(files, null);
    for (const headers of [...Object.values(paths), other]) {
      expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
      expect(headers['Referrer-Policy']).toBe('no-referrer');
      expect(headers['Permissions-Policy']).toContain('camera=()');
    }
  });

  it('lets only the download worker reach the weights host', () => {
    const host = 'https://weights.example';
    expect(directive('/workers/download-1.js', 'connect-src', host)).toBe(`'self' ${host}`);
    const others = files.filter((path) => !path.includes('download'));
    for (const path of others) {
      expect(headerTable(files, host).paths[path]?.['Content-Security-Policy']).not.toContain(host);
    }
  });

  it.each(['/workers/catalog-1.js', '/service-worker.js'])(
    'lets %s reach this site only',
    (path) => {
      expect(directive(path, 'default-src')).toBe("'none'");
      expect(directive(path, 'connect-src', 'https://weights.example')).toBe("'self'");
    },
  );

  it.each([
    '/workers/engine-1.js',
    '/workers/pdf-1.js',
    '/workers/something-new-1.js',
    '/models/x.html',
  ])('seals %s: WebAssembly, and no request of any kind', (path) => {
    expect(directive(path, 'default-src')).toBe("'none'");
    expect(directive(path, 'script-src')).toBe("'wasm-unsafe-eval'");
    expect(directive(path, 'connect-src')).toBe('(none)');
  });

  it('lets the converter do nothing but compute', () => {
    const headers = headerTable(files, 'https://weights.example').paths['/workers/convert-1.js'];
    expect(headers?.['Content-Security-Policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  it('lets a browser keep what has a hash in its name, but no script that carries rights', () => {
    const { paths, other } = headerTable(files, null);
    const cached = (path: string): string => (paths[path] ?? other)['Cache-Control'] ?? '';
    expect(cached('/assets/index-1.js')).toContain('immutable');
    for (const path of [...files, '/models/catalog.json']) {
      if (!path.startsWith('/assets/')) expect(cached(path), path).toBe('no-cache');
    }
  });
});
