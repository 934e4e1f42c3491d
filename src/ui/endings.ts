import { m } from '../paraglide/messages.js';
import type { ConversationRecord } from '../state/conversations.svelte.ts';

const endings = {
  stopped: m.answer_stopped,
  'max-tokens': m.answer_max_tokens,
  'context-full': m.answer_context_full,
  interrupted: m.answer_interrupted,
  streaming: m.answer_interrupted,
};

/** What is said of a kept answer that did not end by itself. */
export function endingOf(
  status: Exclude<ConversationRecord['turns'][number]['status'], 'done'>,
): string {
  return endings[status]();
}
