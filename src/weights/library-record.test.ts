import { expect, it } from 'vitest';
import build from '../../public/models/libraries/demo-q4f32_1.build.json' with { type: 'json' };
import { expectCompiledFor, modelOf, parseLibraryRecord } from './library-record.ts';

const record = parseLibraryRecord(build);
const config = modelOf(record);

it('takes the config that a library was compiled for, and no other', () => {
  expectCompiledFor(config, 'q4f32_1', record, 'It');
  const compare = (): void =>
    expectCompiledFor({ ...config, ropeTheta: 1 }, 'q4f32_1', record, 'It');
  expect(compare).toThrow(expect.objectContaining({ code: 'library-differs' }));
});

it('finds no fault with a config where the record describes no model', () => {
  const spoilt = parseLibraryRecord({ ...build, config: { ...build.config, hidden_size: null } });
  expect(() => expectCompiledFor(config, 'q4f32_1', spoilt, 'It')).toThrow(
    expect.objectContaining({
      code: 'library-differs',
      message: 'It has a build record that describes no Llama.',
    }),
  );
});

it.each([0, -1, 1.5, Infinity])('refuses a record with a prefill of %d tokens', (tokens) => {
  const spoilt = { ...build, config: { ...build.config, prefill_chunk_size: tokens } };
  expect(() => parseLibraryRecord(spoilt)).toThrow();
});
