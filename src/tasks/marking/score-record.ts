import { checkStatement } from './check-statement.ts';
import { RecordIndex } from './record-index.ts';

export type Change = 'number' | 'drug' | 'negation' | 'side';

/** A record with statements whose truth is known, as in fixtures/records/. */
export interface KnownRecord {
  readonly id: string;
  readonly record: string;
  readonly statements: readonly {
    readonly text: string;
    readonly supported: boolean;
    readonly change: Change | null;
  }[];
}

/** How many statements of a kind were marked, and those that were judged wrongly. */
export interface Count {
  readonly marked: number;
  readonly of: number;
  readonly failed: readonly string[];
}

/** Of the changed statements of each kind, and of the true ones. */
export type Score = Readonly<Record<Change | 'supported', Count>>;

/** Checks every statement of some records. A changed one is caught by any mark at all. */
export function scoreRecords(records: readonly KnownRecord[]): Score {
  const judged = records.flatMap(({ id, record, statements }) => {
    const index = new RecordIndex(record);
    return statements.map(({ text, change }) => {
      const { marks } = checkStatement(text, index);
      const words = marks.map(({ start, end, kind }) => `${kind} “${text.slice(start, end)}”`);
      const isMarked = marks.length > 0;
      const failure = `${id}: ${text}${isMarked ? ` [${words.join(', ')}]` : ''}`;
      return { kind: change ?? ('supported' as const), isMarked, failure };
    });
  });
  const count = (kind: Change | 'supported'): Count => {
    const all = judged.filter((each) => each.kind === kind);
    const failed = all.filter(({ isMarked }) => isMarked === (kind === 'supported'));
    return {
      marked: all.filter(({ isMarked }) => isMarked).length,
      of: all.length,
      failed: failed.map(({ failure }) => failure),
    };
  };
  return {
    number: count('number'),
    drug: count('drug'),
    negation: count('negation'),
    side: count('side'),
    supported: count('supported'),
  };
}
