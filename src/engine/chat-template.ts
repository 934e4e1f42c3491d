import * as v from 'valibot';
import type { Message } from './engine.ts';
import { toModelText } from './special-tokens.ts';

const text = v.string();

/** Of mlc-chat-config.json: what stands around each message (mlc-llm's `conv_template`). */
const configSchema = v.object({
  conv_template: v.object({
    system_template: text,
    system_message: text,
    system_prefix_token_ids: v.array(v.number()),
    roles: v.object({ user: text, assistant: text }),
    role_templates: v.object({ user: text, assistant: text }),
    role_content_sep: text,
    role_empty_sep: text,
    seps: v.tuple([text]),
  }),
});

/**
 * A model's prompt format, as web-llm applies it. Each piece of a prompt is one that web-llm hands
 * to the tokenizer by itself.
 */
export class ChatTemplate {
  readonly #parts: v.InferOutput<typeof configSchema>['conv_template'];

  private constructor(parts: v.InferOutput<typeof configSchema>['conv_template']) {
    this.#parts = parts;
  }

  /** @returns undefined for a template of another form than our converter writes */
  static read(chatConfig: unknown): ChatTemplate | undefined {
    const parsed = v.safeParse(configSchema, chatConfig);
    return parsed.success ? new ChatTemplate(parsed.output.conv_template) : undefined;
  }

  /** Token ids that begin every prompt. */
  get prefixIds(): readonly number[] {
    return this.#parts.system_prefix_token_ids;
  }

  /** What begins the model's answer. */
  get replyHeader(): string {
    return this.#parts.roles.assistant + this.#parts.role_empty_sep;
  }

  /** The model's own system message; empty for a model that has none. */
  get ownSystem(): string {
    return this.#system(this.#parts.system_message);
  }

  /** A message with what stands around it. */
  piece({ role, content }: Message): string {
    const message = toModelText(content);
    if (role === 'system') return this.#system(message);
    const { roles, role_templates, role_content_sep, seps } = this.#parts;
    const filled = role_templates[role].replace(`{${role}_message}`, () => message);
    return roles[role] + role_content_sep + filled + seps[0];
  }

  /** A prompt that ends with the beginning of an answer, to be gone on with. */
  unfinished(messages: readonly Message[], beginning: string): string {
    const own = messages[0]?.role === 'system' ? [] : [this.ownSystem];
    const pieces = messages.map((message) => this.piece(message));
    return [...own, ...pieces, this.replyHeader, toModelText(beginning)].join('');
  }

  #system(message: string): string {
    if (message === '') return '';
    return this.#parts.system_template.replace('{system_message}', () => message);
  }
}
