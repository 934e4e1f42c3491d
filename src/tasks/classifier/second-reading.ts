import { type Classifier, probabilityOf } from './classifier.ts';

/** Words of the longest text that is read; a longer one tells of many things. */
const longest = 200;
/** Words of the shortest text in which a rule is not followed: in fewer, each says too much. */
const shortestLookAlike = 6;

/** Probabilities from which a reading follows. */
export interface Bounds {
  /** Below it, a text that a rule fires in is taken for one that only looks so. */
  readonly lookAlike: number;
  /** From it on, a text is of the class though no rule fires. */
  readonly alone: number;
}

/** What a classifier makes of a text beside a table of rules. */
export type Reading = 'look-alike' | 'open' | 'of the class';

/**
 * Reads a text for a second time; what is too long to be told is left to the rules. A text only looks
 * as if it were of the class where none of its sentences alone is of it: an ordinary one beside it
 * hides nothing. Arabic parts its sentences with commas too.
 */
export function secondReading(classifier: Classifier, text: string, bounds: Bounds): Reading {
  const words = text.trim().split(/\s+/u, longest + 1).length;
  if (words > longest) return 'open';
  const probability = probabilityOf(classifier, text);
  if (probability >= bounds.alone) return 'of the class';
  if (words < shortestLookAlike) return 'open';
  const parts = [text, ...text.split(/[.!?؟،\n]+/u).filter((part) => part.trim() !== '')];
  const isLookAlike = parts.every((part) => probabilityOf(classifier, part) < bounds.lookAlike);
  return isLookAlike ? 'look-alike' : 'open';
}
