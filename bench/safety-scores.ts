import { findDoses } from '../src/tasks/answer-flags/find-doses.ts';
import { findReferences } from '../src/tasks/answer-flags/find-references.ts';
import { findEmergencies } from '../src/tasks/emergency/find-emergencies.ts';
import { findHarm } from '../src/tasks/harmful/find-harm.ts';
import type { SafetySets } from '../cli/safety/sets.ts';
import type { Span } from '../src/tasks/span.ts';

/** How a rule did on one set: what it should find, what it missed, what it found and should not. */
export interface Score {
  readonly wanted: number;
  readonly missed: readonly string[];
  readonly lookAlikes: number;
  readonly falsely: readonly string[];
}

function scoreTexts<T extends { readonly text: string }>(
  entries: readonly T[],
  isWanted: (entry: T) => boolean,
  isFound: (text: string) => boolean,
): Score {
  const wanted = entries.filter(isWanted);
  const lookAlikes = entries.filter((entry) => !isWanted(entry));
  return {
    wanted: wanted.length,
    missed: wanted.map(({ text }) => text).filter((text) => !isFound(text)),
    lookAlikes: lookAlikes.length,
    falsely: lookAlikes.map(({ text }) => text).filter(isFound),
  };
}

function overlaps(text: string, part: string, spans: readonly Span[]): boolean {
  const start = text.indexOf(part);
  return spans.some((span) => span.start < start + part.length && start < span.end);
}

function scoreSpans(
  entries: readonly { text: string; wanted: string[]; lookAlikes: string[] }[],
  find: (text: string) => readonly Span[],
): Score {
  const parts = entries.map((entry) => ({ ...entry, spans: find(entry.text) }));
  const name = (part: string, text: string): string => `${part} | ${text}`;
  return {
    wanted: entries.reduce((sum, { wanted }) => sum + wanted.length, 0),
    missed: parts.flatMap(({ text, wanted, spans }) =>
      wanted.filter((part) => !overlaps(text, part, spans)).map((part) => name(part, text)),
    ),
    lookAlikes: entries.reduce((sum, { lookAlikes }) => sum + lookAlikes.length, 0),
    falsely: parts.flatMap(({ text, lookAlikes, spans }) =>
      lookAlikes.filter((part) => overlaps(text, part, spans)).map((part) => name(part, text)),
    ),
  };
}

/** A text without any reference is one look-alike. */
function scoreReferences(entries: NonNullable<SafetySets['citations']>): Score {
  return scoreSpans(
    entries.map(({ text, citations }) => ({
      text,
      wanted: citations,
      lookAlikes: citations.length === 0 ? [text] : [],
    })),
    findReferences,
  );
}

/** What is scored. */
export type Scored = Exclude<keyof SafetySets, 'ordinary'>;

/** The scores of the rules on the sets of one folder; an ordinary text is a look-alike of both kinds. */
export function scoreSafety(sets: SafetySets): Readonly<Record<Scored, Score>> {
  const ordinary = sets.ordinary ?? [];
  return {
    emergencies: scoreTexts(
      [...(sets.emergencies ?? []), ...ordinary.map(({ text }) => ({ text, emergency: false }))],
      ({ emergency }) => emergency,
      (text) => findEmergencies(text).length > 0,
    ),
    harmful: scoreTexts(
      [...(sets.harmful ?? []), ...ordinary.map(({ text }) => ({ text, harmful: false }))],
      ({ harmful }) => harmful,
      (text) => findHarm(text) !== undefined,
    ),
    doses: scoreSpans(
      (sets.doses ?? []).map(({ text, doses, notDoses }) => ({
        text,
        wanted: doses,
        lookAlikes: notDoses,
      })),
      findDoses,
    ),
    citations: scoreReferences(sets.citations ?? []),
  };
}
