import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it('reads the origin of an address', () => {
  const options = readOptions(['https://w.example/a', '--origin', 'https://med42.example/x']);
  expect(options?.url.href).toBe('https://w.example/a/');
  expect(options?.origin).toBe('https://med42.example');
});

it.each(['med42.example', 'med42.example:8443', 'javascript:alert(1)'])(
  'says what is wrong with the origin %s',
  (origin) => {
    expect(() => readOptions(['https://w.example/', '--origin', origin])).toThrow(
      `--origin: ${origin} is no origin. Give it with its scheme`,
    );
  },
);

it.each([[[]], [['w.example']], [['https://w.example/', '--force']]])(
  'means nothing: %j',
  (args) => {
    expect(readOptions(args)).toBeUndefined();
  },
);
