import { describe, expect, it } from 'vitest';
import { licenceFiles, missingNotices } from './licences.ts';

it('passes on licence, notice and use policy, under any of their names', () => {
  const carried = ['LICENSE', 'License.md', 'LICENCE.txt', 'NOTICE', 'USE_POLICY.md'];
  const others = ['README.md', 'config.json', 'license (1).txt', 'my-notice'];
  expect(licenceFiles([...others, ...carried])).toEqual(carried);
});

describe('missingNotices', () => {
  it('are the licence’s own text, if it is known and the checkpoint has none', () => {
    const text = { name: 'LICENSE.txt', text: 'MIT License' };
    expect(missingNotices('MIT', text.text, ['NOTICE'])).toEqual([text]);
    expect(missingNotices('MIT', text.text, ['Licence.md'])).toEqual([]);
    expect(missingNotices('MIT', null, [])).toEqual([]);
  });

  it.each([
    'llama3',
    'Llama 3 Community License',
    'llama 3 community licence',
    'Meta Llama 3 Community License Agreement',
  ])('are what the licence demands: %s', (licence) => {
    const [notice] = missingNotices(licence, 'META LLAMA 3', ['LICENSE']);
    expect(notice?.text).toMatch(
      /^Meta Llama 3 is licensed under the Meta Llama 3 Community License, Copyright © Meta Pl/,
    );
  });

  it('are none where the checkpoint has a notice of its own', () => {
    expect(missingNotices('llama3', null, ['Notice.txt'])).toEqual([]);
  });

  it.each(['Apache-2.0', 'llama3.1', 'llama2', 'unknown'])('are none under %s', (licence) => {
    expect(missingNotices(licence, null, [])).toEqual([]);
  });
});
