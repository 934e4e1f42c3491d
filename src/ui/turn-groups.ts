import type { Turn } from '../state/turns.svelte.ts';

/** Turns in a group: so few that a group is rendered within a frame. */
const size = 4;

/** Turns of a conversation that are shown together, as text or in full. */
export type TurnGroup = readonly Turn[];

/**
 * Turns in groups, the last of which grows.
 * @param before the groups of the turns as they were: those that are the same are the same objects
 */
export function groupTurns(
  turns: readonly Turn[],
  before: readonly TurnGroup[] = [],
): readonly TurnGroup[] {
  return Array.from({ length: Math.ceil(turns.length / size) }, (_, index) => {
    const group = turns.slice(index * size, (index + 1) * size);
    const known = before[index];
    const isKnown = known?.length === group.length && group.every((turn, at) => turn === known[at]);
    return isKnown ? known : group;
  });
}

/** Characters of a line, and pixels of a line and of what an article has around its lines. */
const line = { characters: 85, height: 25, around: 48 };

/** About how high a group is, for the scroll bar, before it was ever laid out. */
export function estimatedHeight(group: TurnGroup): number {
  return group.reduce((height, { text }) => {
    const lines = Math.ceil(text.length / line.characters) + (text.split('\n').length - 1);
    return height + lines * line.height + line.around;
  }, 0);
}
