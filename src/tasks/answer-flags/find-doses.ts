import type { Span } from '../span.ts';

/** Where a text names an amount of a medicine that a reader could act on, in order. */
export function findDoses(text: string): readonly Span[] {
  return [...text.matchAll(/\d+ ?mg/gu)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
