import { m } from '../paraglide/messages.js';
import type { MarkKind } from '../state/checked-summary.ts';

const words = {
  number: m.mark_number,
  drug: m.mark_drug,
  negation: m.mark_negation,
  side: m.mark_side,
  unsupported: m.mark_unsupported,
} as const satisfies Record<MarkKind, () => string>;

/** Why a piece of a statement is marked. */
export function markWords(kind: MarkKind): string {
  return words[kind]();
}
