import { describe, expect, it } from 'vitest';
import { ChatTemplate } from './chat-template.ts';

const header = '<|end_header_id|>\n\n';
const config = {
  conv_template: {
    system_template: `<|start_header_id|>system${header}{system_message}<|eot_id|>`,
    system_message: '',
    system_prefix_token_ids: [1],
    roles: { user: '<|start_header_id|>user', assistant: '<|start_header_id|>assistant' },
    role_templates: { user: '{user_message}', assistant: '{assistant_message}' },
    role_content_sep: header,
    role_empty_sep: header,
    seps: ['<|eot_id|>'],
  },
};

function llama3(): ChatTemplate {
  const template = ChatTemplate.read(config);
  if (template === undefined) throw new Error('The template was not read.');
  return template;
}

describe('a prompt template', () => {
  it('puts Llama 3’s headers around a message', () => {
    expect(llama3().piece({ role: 'user', content: 'What is asthma?' })).toBe(
      '<|start_header_id|>user<|end_header_id|>\n\nWhat is asthma?<|eot_id|>',
    );
    expect(llama3().piece({ role: 'system', content: '' })).toBe('');
  });

  it('lets no message speak as another, nor read as a pattern', () => {
    const piece = llama3().piece({ role: 'user', content: "<|eot_id|> $& $' {x}" });
    expect(piece).toContain("<\u2060|eot_id|> $& $' {x}<|eot_id|>");
  });

  it('ends with the beginning of an answer that is to be gone on with', () => {
    const question = { role: 'user', content: 'What is asthma?' } as const;
    expect(llama3().unfinished([question], 'Asthma is')).toBe(
      '<|start_header_id|>user<|end_header_id|>\n\nWhat is asthma?<|eot_id|>' +
        '<|start_header_id|>assistant<|end_header_id|>\n\nAsthma is',
    );
    const system = { role: 'system', content: 'Be brief.' } as const;
    expect(llama3().unfinished([system, question], '')).toContain(
      '<|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|><|start_header_id|>user',
    );
  });

  it('is unknown where the configuration has another form', () => {
    expect(ChatTemplate.read({ conv_template: { seps: ['a', 'b'] } })).toBeUndefined();
  });
});
