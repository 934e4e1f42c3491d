import { notDocumented } from './prompt.ts';

/** A longer line is taken apart into its sentences, so that each can be checked by itself. */
const longestStatement = 200;

/** What a model wrote for a section, a statement each: without bullets, headings and "not documented". */
export function statementsOf(answer: string): string[] {
  return answer
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !/^\S.{0,60}:\**$/u.test(line))
    .flatMap((line) => (line.length > longestStatement ? sentencesOf(line) : [line]))
    .filter((statement) => !isNotDocumented(statement));
}

/** Whether a line only says that the record says nothing. */
export function isNotDocumented(line: string): boolean {
  const words = line
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
  return words === notDocumented.toLowerCase() || words === 'غير موثق' || words === 'غير مذكور';
}

function sentencesOf(line: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line);
  return Array.from(segments, ({ segment }) => segment.trim()).filter((one) => one !== '');
}

/** Adds statements that are not there yet; compared is all but case, spaces and punctuation. */
export function addStatements(known: readonly string[], more: readonly string[]): string[] {
  const seen = new Set(known.map(keyOf));
  const added = more.filter((statement) => {
    const key = keyOf(statement);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return [...known, ...added];
}

/** With every sign that can change what is said, such as < or +, and points within numbers. */
function keyOf(statement: string): string {
  return statement
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,;:](?!\d)|(?<!\d)[.,;:]|[!?"'*_`…،؛؟]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[- ]+|[- ]+$/gu, '');
}
