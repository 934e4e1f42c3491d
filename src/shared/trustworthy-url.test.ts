import { expect, it } from 'vitest';
import { isTrustworthy } from './trustworthy-url.ts';

it.each(['https://a.example', 'http://localhost:8080', 'http://127.0.0.1', 'http://[::1]:1/'])(
  'trusts %s',
  (url) => expect(isTrustworthy(new URL(url))).toBe(true),
);

it.each([
  'http://a.example',
  'http://127.a.example',
  'https://me:secret@a.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc',
])('does not trust %s', (url) => expect(isTrustworthy(new URL(url))).toBe(false));
