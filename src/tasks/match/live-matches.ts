import { contexts, type ContextKind } from './contexts.ts';
import type { Match } from './find-concepts.ts';
import { opensSentence, topicNames } from './topic-names.ts';
import { isArabic, joinedAnd, type Token } from './tokens.ts';

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
/** Within so many words an animal hurts somebody. */
const longestStrike = 6;
/** Words after which a person is part of the clause: "swelling of my throat", "pain in his chest". */
const prepositions = new Set('of in on at with from to round around under'.split(' '));
/** The contexts that end the reach of others. */
const marked = [
  'turn',
  'subject',
  'patient',
  'urgent',
  'relative',
  'strikes',
  'past',
  'own',
  'moment',
] as const;
const firstPerson = new Set('i my our'.split(' '));
/** Words between clauses. */
const joining = new Set('and but so because if when that think hope hi hello why'.split(' '));
/** Pronouns that may stand for an animal. */
const itsPronouns = new Set('he she his her it its they their'.split(' '));

const isContext = (concept: string): concept is ContextKind => Object.hasOwn(contexts, concept);

/** The text as marks per word, from which the reach of each cue is read. */
class Reach {
  readonly #tokens: readonly Token[];
  /** The last word that tells of somebody who is ill now. */
  readonly #lastTold: number;
  /** The last word that tells that it happens now. */
  readonly #lastMoment: number;
  readonly #marks = new Map<ContextKind, ReadonlySet<number>>();

  constructor(tokens: readonly Token[], cues: readonly Match[]) {
    this.#tokens = tokens;
    const told = cues.filter(({ concept }) => concept === 'own' || concept === 'moment');
    this.#lastTold = told.at(-1)?.start ?? -1;
    this.#lastMoment = told.findLast(({ concept }) => concept === 'moment')?.start ?? -1;
    for (const kind of marked) {
      const matches = cues.filter(({ concept }) => concept === kind);
      this.#marks.set(kind, new Set(matches.map(({ start }) => start)));
    }
  }

  #is(kind: ContextKind, index: number): boolean {
    return this.#marks.get(kind)?.has(index) ?? false;
  }

  /** A person begins a clause, but not in "swelling of my throat". */
  #isPerson(index: number): boolean {
    if (this.#is('patient', index)) return true;
    return this.#is('subject', index) && !prepositions.has(this.#tokens[index - 1]?.word ?? '');
  }

  #has(kind: ContextKind): boolean {
    return (this.#marks.get(kind)?.size ?? 0) > 0;
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

  /** A part of a list goes on with what was denied; one with its own subject or a figure does not. */
  #isListPart(index: number): boolean {
    const end = this.#until(
      index + 1,
      (at) => this.#before(at) === 'comma' || this.#is('turn', at) || this.#is('subject', at),
    );
    const isShort = end - index <= longestListPart && !this.#is('subject', end);
    if (!isShort) return false;
    for (let at = index; at < end; at += 1) {
      const isTold = this.#is('own', at) || this.#is('moment', at);
      if (isTold || /^\d/u.test(this.#tokens[at]?.word ?? '')) return false;
    }
    return true;
  }

  denied({ end }: Match): number {
    return this.#until(end, (at) => this.#is('turn', at) || (at > end && this.#isPerson(at)));
  }

  history({ end }: Match): number {
    const ends = (at: number): boolean =>
      this.#before(at) === 'comma' ||
      this.#is('turn', at) ||
      joinedAnd.test(this.#tokens[at]?.word ?? '');
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
      if (at > end && !inList && (word === 'and' || joinedAnd.test(word))) return true;
      return !inList && at - end >= longestNegation;
    });
  }

  /** A cue of time reaches over its clause, both ways. */
  clause({ start, end }: Match): readonly [number, number] {
    let first = start;
    const begins = (at: number): boolean =>
      this.#before(at) !== 'none' ||
      this.#is('turn', at) ||
      (this.#tokens[at]?.word ?? '').startsWith('وعند');
    while (first > 0 && !begins(first)) first -= 1;
    let hasSubject = false;
    for (let at = first; at < start; at += 1) hasSubject ||= this.#is('subject', at);
    const own = hasSubject ? 0 : ownSubject;
    const last = this.#until(
      end,
      (at) =>
        this.#before(at) === 'comma' ||
        this.#is('turn', at) ||
        joinedAnd.test(this.#tokens[at]?.word ?? '') ||
        (at - end >= own && this.#isPerson(at)),
    );
    return [first, last];
  }

  /** What is over, and of the past, is all that was told of it. */
  saidToBeOver(cue: Match): readonly [number, number] {
    return this.#has('past') ? [0, this.denied(cue)] : [cue.start, cue.start];
  }

  /** A sentence that opens so is a question or an errand up to a person or a new part. */
  opened({ start, end }: Match): readonly [number, number] {
    if (!opensSentence(this.#tokens, start)) return [start, start];
    const last = this.sentenceEnd(end);
    if (this.#lastTold >= last || this.#lastMoment >= end) return [start, start];
    for (let at = start; at < last; at += 1) if (this.#is('urgent', at)) return [start, start];
    return [
      start,
      this.#until(
        end,
        (at) => this.#before(at) === 'comma' || this.#is('subject', at) || this.#is('patient', at),
      ),
    ];
  }

  /** An animal or a plant is told of up to the first person, unless it hurts one. */
  creature({ start, end }: Match): readonly [number, number] {
    const isFirst =
      this.#before(start) !== 'none' || joining.has(this.#tokens[start - 1]?.word ?? '');
    if (!isFirst) return [start, start];
    const last = this.#until(end, (at) => {
      if (this.#tokens[at]?.word === 'me' || this.#is('turn', at)) return true;
      const isOther = this.#is('subject', at) || this.#is('relative', at);
      return isOther && !itsPronouns.has(this.#tokens[at]?.word ?? '');
    });
    for (let at = end; at <= Math.min(last, end + longestStrike); at += 1)
      if (this.#is('strikes', at)) return [start, start];
    return [end, last];
  }

  /** What is usual, over, or another's reaches over its sentence, but not over a turn. */
  sentence({ start, end }: Match): readonly [number, number] {
    const parts = (at: number): boolean => this.#endsArabicClause(start, at);
    let first = start;
    while (
      first > 0 &&
      this.#before(first) !== 'sentence' &&
      !this.#is('turn', first - 1) &&
      !parts(first)
    )
      first -= 1;
    return [first, this.#until(end, (at) => this.#is('turn', at) || parts(at))];
  }

  /** In Arabic, whose sentences are long and name their subjects seldom, a cue ends at a comma. */
  #endsArabicClause(cue: number, at: number): boolean {
    return this.#before(at) === 'comma' && isArabic(this.#tokens[cue]);
  }

  /** A list of past illnesses reaches to why the patient comes. */
  recorded({ end }: Match): number {
    return this.#until(end, (at) => this.#is('turn', at) || this.#is('patient', at));
  }

  /** A question reaches to where someone who is ill is named; before it too, if no one is. */
  asked({ start, end }: Match): readonly [number, number] {
    const isPerson = (at: number): boolean =>
      this.#isPerson(at) && this.#tokens[at - 1]?.word !== 'for';
    const ends = (at: number): boolean => isPerson(at) || this.#endsArabicClause(start, at);
    let first = start;
    while (first > 0 && this.#before(first) !== 'sentence' && !this.#endsArabicClause(start, first))
      first -= 1;
    let isTopic = start - first <= longestTopic;
    for (let at = first; at < start; at += 1) isTopic &&= !isPerson(at);
    return [isTopic ? first : start, this.#until(end, ends)];
  }
}

/** A second cue within the reach of these adds nothing: reading on from each would take too long. */
const sameEnd: ReadonlySet<ContextKind> = new Set(['denial', 'knowledge', 'family', 'calm']);

/**
 * Whether a text is about a study, a story, work or news and tells of nobody who is ill now; a
 * made-up story can name such a person, and is one unless somebody is told of in the first person.
 */
function isFramed(tokens: readonly Token[], cues: readonly Match[]): boolean {
  const told = new Set(cues.map(({ concept }) => concept));
  const isMine = ({ concept, start }: Match): boolean =>
    concept === 'own' && firstPerson.has(tokens[start]?.word ?? '');
  if (told.has('invented') && !cues.some(isMine)) return true;
  return told.has('frame') && !told.has('own') && !told.has('moment');
}

/** The words that a cue makes no longer count. */
function reachOf(reach: Reach, cue: Match): readonly [number, number] {
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
      return reach.sentence(cue);
    case 'over':
      return reach.saidToBeOver(cue);
    case 'knowledge':
      return reach.asked(cue);
    case 'opening':
      return reach.opened(cue);
    case 'creature':
      return reach.creature(cue);
    case 'calm':
      return reach.sentence(cue);
    case 'record':
      return [start, reach.recorded(cue)];
    case 'turn':
    case 'subject':
    case 'patient':
    case 'asker':
    case 'urgent':
    case 'relative':
    case 'name':
    case 'invented':
    case 'frame':
    case 'own':
    case 'moment':
    case 'mention':
    case 'query':
    case 'worker':
    case 'strikes':
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
  for (const match of found.filter(({ saysNot }) => saysNot))
    for (let at = match.start; at < match.end; at += 1) own.add(at);
  const silent = new Uint8Array(tokens.length);
  if (isFramed(tokens, cues)) silent.fill(1);
  const mereNames = topicNames(tokens, cues);
  const negated = new Uint8Array(tokens.length);
  const reached = new Map<ContextKind, number>();
  for (const cue of cues) {
    const isNegation = cue.concept === 'negation';
    if (isNegation && own.has(cue.start)) continue;
    const kind = cue.concept as ContextKind;
    if (cue.end < (reached.get(kind) ?? 0)) continue;
    const [from, to] = reachOf(reach, cue);
    if (sameEnd.has(kind)) reached.set(kind, to);
    (isNegation ? negated : silent).fill(1, from, to);
  }
  return found.filter(
    (match) =>
      !silent[match.start] &&
      (match.saysNot || (!negated[match.start] && !negated[match.end - 1])) &&
      (mereNames[match.start] ?? 0) < match.end,
  );
}
