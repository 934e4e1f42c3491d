import { findDoses } from '../tasks/answer-flags/find-doses.ts';
import { findReferences } from '../tasks/answer-flags/find-references.ts';
import type { Span } from '../tasks/span.ts';

/** What of an answer is to be checked before anybody acts on it. */
export type FlagKind = 'dose' | 'reference';

/** A part of a text, in UTF-16 code units, that is to be checked. */
export interface Flag extends Span {
  readonly kind: FlagKind;
}

/** The doses and references in a text, in its order. Digits within a reference are no dose. */
export function findFlags(text: string): Flag[] {
  const references = findReferences(text);
  const doses = findDoses(text).filter(
    (dose) => !references.some(({ start, end }) => dose.start < end && start < dose.end),
  );
  return [
    ...references.map((span): Flag => ({ ...span, kind: 'reference' })),
    ...doses.map((span): Flag => ({ ...span, kind: 'dose' })),
  ].sort((a, b) => a.start - b.start);
}
