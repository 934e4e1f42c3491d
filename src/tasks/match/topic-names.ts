import type { ContextKind } from './contexts.ts';
import type { Match } from './find-concepts.ts';
import type { Token } from './tokens.ts';

/** A text of so few words is a call for help, whatever it names. */
const shortestTopic = 4;

/** What may stand before the opening of a sentence: "Hi, which", "So does". */
const greetings = new Set(
  'hi hello hey so and also ok okay please anyway well but q or yes no'.split(' '),
);

/** Whether a sentence begins at a word, a greeting before it left aside. */
export function opensSentence(tokens: readonly Token[], start: number): boolean {
  const first = greetings.has(tokens[start - 1]?.word ?? '') ? start - 1 : start;
  return first === 0 || tokens[first]?.before === 'sentence';
}

/** The words where a cue of one of the kinds begins. */
function startsOf(cues: readonly Match[], ...kinds: readonly ContextKind[]): ReadonlySet<number> {
  const wanted = new Set<string>(kinds);
  return new Set(cues.filter(({ concept }) => wanted.has(concept)).map(({ start }) => start));
}

/** The words where a person is told of who can be the ill one; "can I" and "I study" tell of none. */
function peopleOf(tokens: readonly Token[], cues: readonly Match[]): ReadonlySet<number> {
  const asking = new Set<number>();
  for (const { concept, start, end } of cues)
    if (concept === 'asker' || concept === 'worker')
      for (let at = start; at < end; at += 1) asking.add(at);
  const people = new Set(startsOf(cues, 'relative', 'patient'));
  for (const [at, { word }] of tokens.entries()) if (word === 'i') people.add(at);
  for (const at of asking) people.delete(at);
  return people;
}

const topic = 1;
const question = 2;

/**
 * Marks the words of the sentences that ask (`question`) or only speak of work (`topic`), up to the
 * person they go on to tell of.
 */
function askingWords(
  tokens: readonly Token[],
  cues: readonly Match[],
  people: ReadonlySet<number>,
  urgent: ReadonlySet<number>,
): Uint8Array {
  const asking = new Uint8Array(tokens.length);
  const topics = new Set([
    ...startsOf(cues, 'asker', 'worker', 'knowledge', 'errand'),
    ...[...startsOf(cues, 'opening', 'query')].filter((at) => opensSentence(tokens, at)),
  ]);
  const workers = startsOf(cues, 'worker');
  const closeSentence = (start: number, end: number): void => {
    let [from, to, cue] = [start, end, -1];
    for (let at = start; at < end; at += 1) {
      if (urgent.has(at)) return;
      if (cue < 0 && topics.has(at)) cue = at;
      if (!people.has(at)) continue;
      if (cue < 0) from = at;
      else if (to === end) to = at;
    }
    if (cue >= 0) asking.fill(workers.has(cue) ? topic : question, from, to);
  };
  let start = 0;
  for (const [at, { before }] of tokens.entries()) {
    if (at === 0 || before !== 'sentence') continue;
    closeSentence(start, at);
    start = at;
  }
  closeSentence(start, tokens.length);
  return asking;
}

/**
 * For each word, the end of a name that only names a topic there (0 for none): in a text that tells
 * of nobody, and in a sentence that asks or studies.
 */
export function topicNames(tokens: readonly Token[], cues: readonly Match[]): Uint32Array {
  const ends = new Uint32Array(tokens.length);
  const names = cues.filter(({ concept }) => concept === 'name' || concept === 'mention');
  if (names.length === 0) return ends;
  const people = peopleOf(tokens, cues);
  const urgent = startsOf(cues, 'urgent');
  const tellsOfNobody = people.size === 0 && urgent.size === 0 && tokens.length > shortestTopic;
  const asking = askingWords(tokens, cues, people, urgent);
  for (const { concept, start, end } of names)
    if (
      asking[start] === question ||
      (concept === 'name' && (tellsOfNobody || asking[start] === topic))
    )
      ends[start] = Math.max(ends[start] ?? 0, end);
  return ends;
}
