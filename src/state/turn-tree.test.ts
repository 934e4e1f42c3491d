import { describe, expect, it } from 'vitest';
import { latestPath, latestPathThrough, pathTo, groupByParent } from './turn-tree.ts';

/** Question 1 was answered by 2 and again by 5; after 2 came 3 and its answer 4; 6 edits 1. */
const turns = [
  { id: 1, parentId: null },
  { id: 2, parentId: 1 },
  { id: 3, parentId: 2 },
  { id: 4, parentId: 3 },
  { id: 5, parentId: 1 },
  { id: 6, parentId: null },
  { id: 7, parentId: 6 },
];
const ids = (path: readonly { id: number }[]): number[] => path.map(({ id }) => id);

describe('a conversation that branches', () => {
  it('is shown along the branch that was written last', () => {
    expect(ids(latestPath(turns))).toEqual([6, 7]);
    expect(ids(latestPath(turns.slice(0, 5)))).toEqual([1, 5]);
    expect(latestPath([])).toEqual([]);
  });

  it('leads from the beginning to a turn', () => {
    expect(ids(pathTo(turns, 4))).toEqual([1, 2, 3, 4]);
    expect(pathTo(turns, null)).toEqual([]);
  });

  it('has the versions of each turn', () => {
    const versions = groupByParent(turns);
    expect(ids(versions.get(1) ?? [])).toEqual([2, 5]);
    expect(ids(versions.get(null) ?? [])).toEqual([1, 6]);
  });

  it('is shown to its end through the version that is chosen', () => {
    expect(ids(latestPathThrough(turns, 2))).toEqual([1, 2, 3, 4]);
    expect(ids(latestPathThrough(turns, 1))).toEqual([1, 5]);
  });
});
