import { expect, it } from 'vitest';
import { parseLlamaConfig } from './llama-config.ts';
import { tinyConfig } from './tiny-checkpoint.ts';

it.each(['rope_theta', 'rms_norm_eps'])('refuses a %s that no float can hold', (field) => {
  const json = JSON.stringify({ ...tinyConfig, [field]: 1 }).replace(/1}$/, '1e999}');
  expect(() => parseLlamaConfig(json)).toThrow(
    expect.objectContaining({
      code: 'config-invalid',
      message: expect.stringContaining(field) as string,
    }),
  );
});
