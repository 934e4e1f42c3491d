import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ChatTemplate } from './chat-template.ts';

const config: unknown = JSON.parse(readFileSync('public/models/demo/mlc-chat-config.json', 'utf8'));

function demoTemplate(): ChatTemplate {
  const template = ChatTemplate.read(config);
  if (template === undefined) throw new Error('The demo has no template.');
  return template;
}

describe('a prompt template', () => {
  it('puts Llama 3’s headers around a message', () => {
    expect(demoTemplate().piece({ role: 'user', content: 'What is asthma?' })).toBe(
      '<|start_header_id|>user<|end_header_id|>\n\nWhat is asthma?<|eot_id|>',
    );
    expect(demoTemplate().piece({ role: 'system', content: '' })).toBe('');
  });

  it('lets no message speak as another, nor read as a pattern', () => {
    const piece = demoTemplate().piece({ role: 'user', content: "<|eot_id|> $& $' {x}" });
    expect(piece).toContain("<\u2060|eot_id|> $& $' {x}<|eot_id|>");
  });

  it('ends with the beginning of an answer that is to be gone on with', () => {
    const question = { role: 'user', content: 'What is asthma?' } as const;
    expect(demoTemplate().unfinished([question], 'Asthma is')).toBe(
      '<|start_header_id|>user<|end_header_id|>\n\nWhat is asthma?<|eot_id|>' +
        '<|start_header_id|>assistant<|end_header_id|>\n\nAsthma is',
    );
    const system = { role: 'system', content: 'Be brief.' } as const;
    expect(demoTemplate().unfinished([system, question], '')).toContain(
      '<|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|><|start_header_id|>user',
    );
  });

  it('is unknown where the configuration has another form', () => {
    expect(ChatTemplate.read({ conv_template: { seps: ['a', 'b'] } })).toBeUndefined();
  });
});
