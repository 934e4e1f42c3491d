import { contexts } from './contexts.ts';
import { findConcepts, type Match } from './find-concepts.ts';
import { liveMatches } from './live-matches.ts';
import { compileLexicon, type Concepts, type Lexicon } from './lexicon.ts';
import { isArabic, tokenise, type Token } from './tokens.ts';

/** What fires, as a clinician reads and reviews it. */
export interface Rule<Id extends string> {
  readonly id: Id;
  /**
   * Names of concepts joined by " + "; each may be a choice ("pain | pressure"). All must be told
   * of within `near` words.
   */
  readonly when: string;
  /** A choice of concepts that keep the rule from firing, where no turn ("but", "now") follows. */
  readonly unless?: string;
  /** Words from the first to the last of what fires; 40 when left out. */
  readonly near?: number;
  readonly why: string;
  /** A published source that a reviewer can check. */
  readonly source: string;
  /** Who reviewed the rule and when; null while no clinician has. */
  readonly reviewed: string | null;
}

/**
 * How a text is read: as told, where only what is present counts, or as asked, where a question
 * or a "without anyone knowing" is the matter itself and every word counts.
 */
export type Reading = 'as told' | 'as asked';

/** Rules with their concepts, ready for many texts. */
export interface RuleSet<Id extends string> {
  readonly lexicon: Lexicon;
  readonly rules: readonly CompiledRule<Id>[];
  readonly reading: Reading;
}

interface CompiledRule<Id extends string> {
  readonly id: Id;
  readonly all: readonly ReadonlySet<string>[];
  readonly unless: ReadonlySet<string>;
  readonly near: number;
}

const usualReach = 40;

/** Compiles a table; throws for a rule that names an unknown concept, which is a mistake of ours. */
export function compileRules<Id extends string>(
  concepts: Concepts,
  rules: readonly Rule<Id>[],
  reading: Reading = 'as told',
): RuleSet<Id> {
  const choice = (text: string): ReadonlySet<string> => {
    const names = text.split('|').map((name) => name.trim());
    const unknown = names.find((name) => !Object.hasOwn(concepts, name));
    if (unknown !== undefined) throw new Error(`No concept is named "${unknown}".`);
    return new Set(names);
  };
  return {
    reading,
    lexicon: compileLexicon(reading === 'as told' ? { ...concepts, ...contexts } : concepts),
    rules: rules.map(({ id, when, unless, near = usualReach }) => ({
      id,
      all: when.split('+').map(choice),
      unless: unless === undefined ? new Set() : choice(unless),
      near,
    })),
  };
}

/**
 * Whether one match of each choice lies within the reach of the rule, by a sweep over the words. An
 * Arabic word, which has many readings, is never both of two signs.
 */
function isNear(
  { all, near }: CompiledRule<string>,
  matches: readonly Match[],
  tokens: readonly Token[],
): boolean {
  const last = all.map(() => -Infinity);
  const before = all.map(() => -Infinity);
  return matches.some(({ concept, start }) => {
    for (const [index, names] of all.entries()) {
      if (!names.has(concept) || last[index] === start) continue;
      before[index] = last[index] ?? -Infinity;
      last[index] = start;
    }
    const first = Math.min(...last);
    const isOneWord = all.length > 1 && first === start && isArabic(tokens[start]);
    return start - (isOneWord ? Math.max(...before) : first) <= near;
  });
}

/** The ids whose rules fire on a text, each once, in the order of the table. */
export function firedIds<Id extends string>(set: RuleSet<Id>, text: string): readonly Id[] {
  const tokens = tokenise(text);
  const all = findConcepts(set.lexicon, tokens);
  const matches = set.reading === 'as told' ? liveMatches(tokens, all) : all;
  const lastTurn = Math.max(
    -1,
    ...all.filter(({ concept }) => concept === 'turn').map(({ start }) => start),
  );
  const told = new Set(all.filter(({ start }) => start > lastTurn).map(({ concept }) => concept));
  const live = new Set(matches.map(({ concept }) => concept));
  // Most rules lack a concept altogether: they need no look at the distances.
  const fired = set.rules.filter(
    (rule) =>
      rule.all.every((names) => [...names].some((name) => live.has(name))) &&
      ![...rule.unless].some((name) => told.has(name)) &&
      isNear(rule, matches, tokens),
  );
  return [...new Set(fired.map(({ id }) => id))];
}
