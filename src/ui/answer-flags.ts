/**
 * Doses and references in an answer. They are looked for in the whole plain text of its Markdown,
 * so that "**500** mg" is found, and are then marked in each of the texts that they go over.
 */
import { createContext } from 'svelte';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import { findFlags, type FlagKind } from '../state/find-flags.ts';
import { isolated } from './format.ts';
import type { Block, Inline } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** A part of one text of an answer that is to be checked. */
export interface TextFlag {
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: FlagKind;
  /** Whether what is flagged ends here, and does not go on in the next text. */
  readonly last: boolean;
}

export interface AnswerFlags {
  readonly at: ReadonlyMap<Inline, readonly TextFlag[]>;
  /** Each once, as written. */
  readonly doses: readonly string[];
  readonly references: readonly string[];
}

/** Of the answer that a text belongs to. */
export const [getAnswerFlags, setAnswerFlags] = createContext<() => AnswerFlags>();

export const noFlags: AnswerFlags = { at: new Map(), doses: [], references: [] };

/** @param blocks of a whole answer */
export function flagsOf(blocks: readonly Block[]): AnswerFlags {
  const { text, leaves } = plainText(blocks);
  const found = findFlags(text);
  const at = new Map<Inline, TextFlag[]>();
  for (const { start, end, kind } of found) {
    const touched = leaves.filter((leaf) => leaf.start < end && start < leaf.end);
    for (const [index, leaf] of touched.entries()) {
      const flag = {
        start: Math.max(start, leaf.start) - leaf.start,
        end: Math.min(end, leaf.end) - leaf.start,
        kind,
        last: index === touched.length - 1,
      };
      at.set(leaf.inline, [...(at.get(leaf.inline) ?? []), flag]);
    }
  }
  const texts = (wanted: FlagKind): string[] => {
    const spans = found.filter(({ kind }) => kind === wanted);
    return [...new Set(spans.map(({ start, end }) => oneLine(text.slice(start, end))))];
  };
  return { at, doses: texts('dose'), references: texts('reference') };
}

/** What is said below an answer of what is to be checked in it. */
export function flagNotes({ doses, references }: AnswerFlags): string[] {
  return [
    ...(doses.length > 0 ? [m.answer_doses({ doses: formatList(doses) })] : []),
    ...(references.length > 0 ? [m.answer_references({ references: formatList(references) })] : []),
  ];
}

/** One after the other: 500 mg, 2 tablets. */
function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(getLocale(), { type: 'unit' }).format(items.map(isolated));
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
