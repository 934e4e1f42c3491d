import type { Tokenizer } from './tokenizer.ts';

/** How a family of models is prompted: `conv_template`, and the sampling that its card recommends. */
export interface Prompting {
  readonly template: Readonly<Record<string, unknown>>;
  readonly temperature: number;
  readonly topP: number;
}

/** Placeholders that WebLLM fills in. */
const user = '{user_message}';
const assistant = '{assistant_message}';
const tool = '{tool_message}';

/** Llama 3's headers, as its tokenizer_config.json has them too; sampling as on Med42 v2's card. */
function llama3(begin: number, stop: readonly number[]): Prompting {
  const template = {
    name: 'llama-3',
    system_template: '<|start_header_id|>system<|end_header_id|>\n\n{system_message}<|eot_id|>',
    system_message: '',
    render_empty_system_message: false,
    system_prefix_token_ids: [begin],
    add_role_after_system_message: true,
    roles: {
      user: '<|start_header_id|>user',
      assistant: '<|start_header_id|>assistant',
      tool: '<|start_header_id|>ipython',
    },
    role_templates: { user, assistant, tool },
    messages: [],
    seps: ['<|eot_id|>'],
    role_content_sep: '<|end_header_id|>\n\n',
    role_empty_sep: '<|end_header_id|>\n\n',
    stop_str: [],
    stop_token_ids: stop,
  };
  return { template, temperature: 0.4, topP: 0.75 };
}

/**
 * Med42 v1's tags, which are plain text: the card gives one turn, and later ones continue it in the
 * same form. The tag of the next question ends an answer too.
 */
function llama2(begin: number, stop: readonly number[]): Prompting {
  const template = {
    name: 'med42-v1',
    system_template: '\n<|system|>: {system_message}\n',
    system_message: 'You are a helpful medical assistant created by M42 Health in the UAE.',
    render_empty_system_message: false,
    system_prefix_token_ids: [begin],
    add_role_after_system_message: true,
    roles: { user: '<|prompter|>', assistant: '<|assistant|>', tool: '<|prompter|>' },
    role_templates: { user, assistant: `\n${assistant}`, tool },
    messages: [],
    seps: ['\n'],
    role_content_sep: ':',
    role_empty_sep: ':\n',
    stop_str: ['<|prompter|>'],
    stop_token_ids: stop,
  };
  return { template, temperature: 0.7, topP: 1 };
}

/** How models with this tokenizer are prompted; `stop` are the token ids that end an answer. */
export function promptingOf(tokenizer: Tokenizer, stop: readonly number[]): Prompting {
  switch (tokenizer.family) {
    case 'llama-3':
      return llama3(tokenizer.beginToken, stop);
    case 'llama-2':
      return llama2(tokenizer.beginToken, stop);
  }
}
