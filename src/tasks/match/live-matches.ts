import { contexts, type ContextKind } from './contexts.ts';
import type { Match } from './find-concepts.ts';
import type { Token } from './tokens.ts';

/** How many words "not" and its like reach where no punctuation ends them. */
const longestNegation = 8;
/** A part of a list is short: a longer one is a clause of its own. */
const longestListPart = 5;
/** The words that name an illness after "history of". */
const longestHistory = 3;
/** The words before a question that can be its subject: "Chest pain, causes?" */
const longestTopic = 5;
/** A cue may name its own subject: "years ago my son choked". */
const ownSubject = 2;
const negators = new Set(['no', 'not', 'never', 'without', 'لا', 'ولا', 'فلا']);

const isContext = (concept: string): concept is ContextKind => Object.hasOwn(contexts, concept);

/** Whether a phrase says "not" itself ("not breathing"), so that no other "not" is about it. */
function saysNot(tokens: readonly Token[], { start, end }: Match): boolean {
  return tokens.slice(start, end).some(({ word }) => negators.has(word));
}

/** The text as marks per word, from which the reach of each cue is read. */
class Reach {
  readonly #tokens: readonly Token[];
  readonly #marks = new Map<ContextKind, ReadonlySet<number>>();

  constructor(tokens: readonly Token[], cues: readonly Match[]) {
    this.#tokens = tokens;
    for (const kind of ['turn', 'subject', 'patient'] as const) {
      const matches = cues.filter(({ concept }) => concept === kind);
      this.#marks.set(kind, new Set(matches.map(({ start }) => start)));
    }
  }

  #is(kind: ContextKind, index: number): boolean {
    return this.#marks.get(kind)?.has(index) ?? false;
  }

  #before(index: number): Token['before'] {
    return this.#tokens[index]?.before ?? 'sentence';
  }

  /** The first word from `index` on that ends a reach. */
  #until(index: number, ends: (index: number) => boolean): number {
    let end = index;
    while (this.#before(end) !== 'sentence' && !ends(end)) end += 1;
    return end;
  }

  sentenceEnd(index: number): number {
    return this.#until(index, () => false);
  }

  sentenceStart(index: number): number {
    let start = index;
    while (start > 0 && this.#before(start) !== 'sentence') start -= 1;
    return start;
  }

  /** A part of a list goes on with what was denied; a clause with its own subject does not. */
  #isListPart(index: number): boolean {
    const end = this.#until(
      index + 1,
      (at) => this.#before(at) === 'comma' || this.#is('turn', at) || this.#is('subject', at),
    );
    return end - index <= longestListPart && !this.#is('subject', end);
  }

  denied({ end }: Match): number {
    return this.#until(end, (at) => this.#is('turn', at) || (at > end && this.#is('subject', at)));
  }

  history({ end }: Match): number {
    const ends = (at: number): boolean => this.#before(at) === 'comma' || this.#is('turn', at);
    return this.#until(end, (at) => at - end >= longestHistory || (at > end && ends(at)));
  }

  negated({ end }: Match): number {
    let inList = false;
    return this.#until(end, (at) => {
      if (this.#is('turn', at) || (at > end && this.#is('subject', at))) return true;
      const word = this.#tokens[at]?.word ?? '';
      if (this.#before(at) === 'comma') {
        inList = true;
        return !this.#isListPart(at);
      }
      if (at > end && !inList && (word === 'and' || (/^و./u.test(word) && word !== 'ولا')))
        return true;
      return !inList && at - end >= longestNegation;
    });
  }

  /** A cue of time reaches over its clause, both ways. */
  clause({ start, end }: Match): readonly [number, number] {
    let first = start;
    while (first > 0 && this.#before(first) === 'none' && !this.#is('turn', first)) first -= 1;
    let hasSubject = false;
    for (let at = first; at < start; at += 1) hasSubject ||= this.#is('subject', at);
    const own = hasSubject ? 0 : ownSubject;
    const last = this.#until(
      end,
      (at) =>
        this.#before(at) === 'comma' ||
        this.#is('turn', at) ||
        (at - end >= own && (this.#is('subject', at) || this.#is('patient', at))),
    );
    return [first, last];
  }

  /** A question reaches to where someone who is ill is named; before it too, if no one is. */
  asked({ start, end }: Match): readonly [number, number] {
    const isPerson = (at: number): boolean => this.#is('subject', at) || this.#is('patient', at);
    const first = this.sentenceStart(start);
    let isTopic = start - first <= longestTopic;
    for (let at = first; at < start; at += 1) isTopic &&= !isPerson(at);
    return [isTopic ? first : start, this.#until(end, isPerson)];
  }
}

/** A second cue within the reach of these adds nothing: reading on from each would take too long. */
const sameEnd: ReadonlySet<ContextKind> = new Set(['denial', 'knowledge', 'family']);

/** The words that a cue makes no longer count. */
function reachOf(reach: Reach, cue: Match, count: number): readonly [number, number] {
  const { concept, start, end } = cue;
  switch (concept as ContextKind) {
    case 'idiom':
      return [start, end];
    case 'denial':
      return [start, reach.denied(cue)];
    case 'negation':
      return [start, reach.negated(cue)];
    case 'history':
      return [start, reach.history(cue)];
    case 'past':
    case 'errand':
      return reach.clause(cue);
    case 'family':
      return [reach.sentenceStart(start), reach.sentenceEnd(end)];
    case 'knowledge':
      return reach.asked(cue);
    case 'invented':
      return [0, count];
    case 'turn':
    case 'subject':
    case 'patient':
      return [start, start];
  }
}

/**
 * The matches that count: those of no context, and not within the reach of a word that says they
 * are denied, long past, another's, asked about, or made up.
 */
export function liveMatches(tokens: readonly Token[], matches: readonly Match[]): readonly Match[] {
  const cues = matches.filter(({ concept }) => isContext(concept));
  const found = matches.filter(({ concept }) => !isContext(concept));
  const reach = new Reach(tokens, cues);
  const own = new Set<number>();
  for (const match of found.filter((match) => saysNot(tokens, match)))
    for (let at = match.start; at < match.end; at += 1) own.add(at);
  const silent = new Uint8Array(tokens.length);
  const negated = new Uint8Array(tokens.length);
  const reached = new Map<ContextKind, number>();
  for (const cue of cues) {
    const isNegation = cue.concept === 'negation';
    if (isNegation && own.has(cue.start)) continue;
    const kind = cue.concept as ContextKind;
    if (cue.end < (reached.get(kind) ?? 0)) continue;
    const [from, to] = reachOf(reach, cue, tokens.length);
    if (sameEnd.has(kind)) reached.set(kind, to);
    (isNegation ? negated : silent).fill(1, from, to);
  }
  return found.filter(
    (match) => !silent[match.start] && (!negated[match.start] || saysNot(tokens, match)),
  );
}
