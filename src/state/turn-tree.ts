/** A turn's place in a conversation that branches where a question was edited or asked again. */
export interface TreeTurn {
  /** Grows with time. */
  readonly id: number;
  /** The turn that this one follows; null at the beginning. */
  readonly parentId: number | null;
}

/** From the beginning to a turn. @param turns each after its parent */
export function pathTo<T extends TreeTurn>(turns: readonly T[], id: number | null): T[] {
  const path: T[] = [];
  let next = id;
  for (let index = turns.length - 1; index >= 0 && next !== null; index -= 1) {
    const turn = turns[index];
    if (turn?.id !== next) continue;
    path.push(turn);
    next = turn.parentId;
  }
  return path.reverse();
}

/** The branch that was written last: what is shown of a conversation that is opened. */
export function latestPath<T extends TreeTurn>(turns: readonly T[]): T[] {
  return pathTo(turns, newest(turns));
}

/** The turns that follow each one, in the order in which they were written; null: that begin. */
export function groupByParent<T extends TreeTurn>(
  turns: readonly T[],
): ReadonlyMap<number | null, readonly T[]> {
  const groups = new Map<number | null, T[]>();
  for (const turn of turns) {
    const group = groups.get(turn.parentId);
    if (group) group.push(turn);
    else groups.set(turn.parentId, [turn]);
  }
  return groups;
}

/** The branch through a turn that was written last. @param turns each after its parent */
export function latestPathThrough<T extends TreeTurn>(turns: readonly T[], id: number): T[] {
  const below = new Set([id]);
  for (const turn of turns) {
    if (turn.parentId !== null && below.has(turn.parentId)) below.add(turn.id);
  }
  return pathTo(turns, newest(turns.filter((turn) => below.has(turn.id))));
}

function newest(turns: readonly TreeTurn[]): number | null {
  return turns.reduce<number | null>((last, { id }) => Math.max(last ?? id, id), null);
}
