import * as v from 'valibot';

/** Of mlc-chat-config.json: how a question begins, and what ends each message. */
const configSchema = v.object({
  conv_template: v.object({
    roles: v.object({ user: v.string() }),
    seps: v.tuple([v.string()]),
  }),
});

/**
 * Moves the separator that ends an answer to the front of the question after it.
 *
 * web-llm leaves it out where the template has it: the model ends its answer with a stop token, which
 * is not computed any further, and of a conversation that the KV cache holds only the new question
 * is added. So the model would read an answer that never ended.
 */
export interface TurnSeparator {
  /** Overrides the template's: for questions, and for answers. */
  readonly seps: [string, string];
  /** How every question but the first begins. */
  readonly laterQuestion: string;
}

/** The separator of a model, by its mlc-chat-config.json; undefined for a template of another form. */
export function turnSeparatorOf(chatConfig: unknown): TurnSeparator | undefined {
  const parsed = v.safeParse(configSchema, chatConfig);
  if (!parsed.success) return undefined;
  const { roles, seps } = parsed.output.conv_template;
  return { seps: [seps[0], ''], laterQuestion: seps[0] + roles.user };
}
