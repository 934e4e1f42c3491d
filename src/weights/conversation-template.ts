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

/** What M42's model cards recommend: a model that is not Med42 must not be told that it is. */
const cardSystemMessages: Readonly<Record<Tokenizer['family'], string>> = {
  'llama-3':
    'You are a helpful, respectful and honest medical assistant. You are a second version of Med42 ' +
    'developed by the AI team at M42, UAE. Always answer as helpfully as possible, while being ' +
    'safe. Your answers should not include any harmful, unethical, racist, sexist, toxic, ' +
    'dangerous, or illegal content. Please ensure that your responses are socially unbiased and ' +
    'positive in nature. If a question does not make any sense, or is not factually coherent, ' +
    "explain why instead of answering something not correct. If you don't know the answer to a " +
    "question, please don't share false information.",
  'llama-2': 'You are a helpful medical assistant created by M42 Health in the UAE.',
};

/** Llama 3's headers, as its tokenizer_config.json has them too; sampling as on Med42 v2's card. */
function llama3(begin: number, stop: readonly number[], systemMessage: string): Prompting {
  const template = {
    name: 'llama-3',
    system_template: '<|start_header_id|>system<|end_header_id|>\n\n{system_message}<|eot_id|>',
    system_message: systemMessage,
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
function llama2(begin: number, stop: readonly number[], systemMessage: string): Prompting {
  const template = {
    name: 'med42-v1',
    system_template: '\n<|system|>: {system_message}\n',
    system_message: systemMessage,
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

/** Whether an id names Med42, as M42's own repositories and copies of them are named. */
function isMed42(id: string): boolean {
  return /^((meta-)?llama-?3-|m42-(health-)?)*med42([-_.]|$)/i.test(id);
}

/**
 * How models with this tokenizer are prompted.
 *
 * @param stop the token ids that end an answer
 * @param id the model's; a Med42 gets its card's system message, any other model none
 */
export function promptingOf(tokenizer: Tokenizer, stop: readonly number[], id: string): Prompting {
  const { family, beginToken } = tokenizer;
  const systemMessage = isMed42(id) ? cardSystemMessages[family] : '';
  const prompting = { 'llama-3': llama3, 'llama-2': llama2 }[family];
  return prompting(beginToken, stop, systemMessage);
}

/** Which prompt {@link promptingOf} gives a model, for people. */
export function promptWords(tokenizer: Tokenizer, id: string): string {
  const { template } = promptingOf(tokenizer, [], id);
  const system = isMed42(id) ? "the system message of Med42's card" : 'no system message';
  return `Its prompts are those of ${String(template.name)}, with ${system}.`;
}
