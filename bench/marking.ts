/** `npm run bench -- marking [FOLDER]`: how well, and how fast, statements are checked against records. */
import { readdirSync, readFileSync } from 'node:fs';
import { checkStatement } from '../src/tasks/marking/check-statement.ts';
import { RecordIndex } from '../src/tasks/marking/record-index.ts';
import { scoreRecords, type KnownRecord } from '../src/tasks/marking/score-record.ts';

const development = 'fixtures/records/development';
/** The size of a long record, in characters, and of its summary. */
const longRecord = 60_000;
const statementCount = 200;

export function marking([folder = development]: readonly string[]): Promise<unknown> {
  const records = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as KnownRecord);
  const score = scoreRecords(records);
  for (const [kind, { marked, of, failed }] of Object.entries(score)) {
    console.log(`${kind}: ${marked} of ${of} marked`);
    for (const statement of failed) console.log(`  ${statement}`);
  }
  const counts = Object.entries(score).map(
    ([kind, { marked, of }]) => [kind, { marked, of }] as const,
  );
  return Promise.resolve({ folder, ...Object.fromEntries(counts), ...timeLongRecord(records) });
}

/** Milliseconds to index a long record, and to check all statements of its summary. */
function timeLongRecord(records: readonly KnownRecord[]) {
  let text = '';
  while (text.length < longRecord) text += records.map(({ record }) => record).join('\n\n');
  const statements = records.flatMap((each) => each.statements).slice(0, statementCount);
  const begun = performance.now();
  const index = new RecordIndex(text.slice(0, longRecord));
  const indexed = performance.now();
  for (const statement of statements) checkStatement(statement.text, index);
  return {
    characters: longRecord,
    statements: statements.length,
    indexMs: Math.round(indexed - begun),
    checkMs: Math.round(performance.now() - indexed),
  };
}
