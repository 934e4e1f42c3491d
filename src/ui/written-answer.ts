import type { ConversationRecord } from '../state/conversations.svelte.ts';
import { differentialIn } from '../state/differential.ts';
import { differentialWords } from './differential-words.ts';

/** An answer as text for people to read: Markdown, whatever form the model was made to write. */
export function writtenAnswer(text: string, task: ConversationRecord['task']): string {
  return differentialIn(text, task, differentialWords()) ?? text;
}
