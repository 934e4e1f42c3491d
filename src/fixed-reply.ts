import type { FixedReply } from './state/turns.svelte.ts';
import { findHarm } from './tasks/harmful/find-harm.ts';
import { harmReply } from './ui/harm-reply.ts';

/** The part of App.svelte that answers a question in the model's place; undefined: the model may. */
export function fixedReply(question: string): FixedReply | undefined {
  const harm = findHarm(question);
  return harm && { rule: `harm/${harm}`, text: harmReply[harm]() };
}
