import { describe, expect, it } from 'vitest';
import { lacksLlama3Licence, licenceFiles, missingNotice } from './licences.ts';

it('passes on licence, notice and use policy, under any of their names', () => {
  const carried = ['LICENSE', 'License.md', 'LICENCE.txt', 'NOTICE', 'USE_POLICY.md'];
  const others = ['README.md', 'config.json', 'license (1).txt', 'my-notice'];
  expect(licenceFiles([...others, ...carried])).toEqual(carried);
});

it('asks for the text of Llama 3’s licence where the checkpoint has none', () => {
  expect(lacksLlama3Licence('llama3', ['NOTICE'])).toBe(true);
  expect(lacksLlama3Licence('llama3', ['Licence.txt'])).toBe(false);
  expect(lacksLlama3Licence('Apache-2.0', [])).toBe(false);
});

describe('missingNotice', () => {
  it.each([
    'llama3',
    'Llama 3 Community License',
    'llama 3 community licence',
    'Meta Llama 3 Community License Agreement',
  ])('is what the licence demands: %s', (licence) => {
    expect(missingNotice(licence, ['LICENSE'])?.text).toMatch(
      /^Meta Llama 3 is licensed under the Meta Llama 3 Community License, Copyright © Meta Pl/,
    );
  });

  it('is none where the checkpoint has a notice of its own', () => {
    expect(missingNotice('llama3', ['Notice.txt'])).toBeUndefined();
  });

  it.each(['Apache-2.0', 'llama3.1', 'llama2', 'unknown'])('is none under %s', (licence) => {
    expect(missingNotice(licence, [])).toBeUndefined();
  });
});
