/**
 * Makes an answer that still streams readable as Markdown: what is only half there (a link, the
 * head of a table, a row of dashes) is held back until it is decided, and emphasis that is still
 * open is closed. So nothing on the page changes its kind while it grows.
 */
import { withoutOpenFormula } from './markdown-maths.ts';

/** A line that may yet become anything: a bullet, a rule, a heading, the line under a heading. */
const undecided = /^[\s\-=#*+>|`~_:]*(?:\d{1,9}[.)]?)?[\s*_~`]*$/;
/** A link, image or address in angle brackets that has not ended. */
const openLink =
  /(?:(?<!\\)!?\[[^\][\n]{0,200}(?:\](?:\([^()\s]*(?:\s[^()\n]*)?)?)?|<(?:https?:[^>\s]*|[a-z]{0,5})|!)$/;

export function settle(text: string): string {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  const fenced = isFenced(lines);
  if (fenced) return /^\s*[`~]+$/.test(last) ? lines.slice(0, -1).join('\n') : text;
  if (undecided.test(last) || /^\s*(?:`{3}|~{3})/.test(last)) lines.pop();
  const decided = withoutTableHead(lines);
  const block = decided.findLastIndex((line) => line.trim() === '') + 1;
  const tail = withoutOpenFormula(decided.slice(block).join('\n')).replace(openLink, '');
  return [...decided.slice(0, block), closeEmphasis(tail)].join('\n');
}

/** Whether the last line is inside a block of code. */
function isFenced(lines: readonly string[]): boolean {
  let fence = '';
  for (const line of lines.slice(0, -1)) {
    const found = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
    const [, marks = '', rest = ''] = found ?? [];
    if (fence === '') fence = rest.includes('`') ? '' : marks;
    else if (marks.startsWith(fence) && rest.trim() === '') fence = '';
  }
  return fence !== '';
}

/** Without the head of a table of which the line below it is not there yet. */
function withoutTableHead(lines: readonly string[]): readonly string[] {
  const rows = lines.length - 1 - lines.findLastIndex((line) => !line.trimStart().startsWith('|'));
  return rows === 1 ? lines.slice(0, -1) : lines;
}

const isSpace = (character: string | undefined): boolean =>
  character === undefined || /\s/.test(character);

/** Closes emphasis and code that the text opens; what opens at its very end is held back. */
function closeEmphasis(text: string): string {
  const open: string[] = [];
  const marks = /\\.|`+|\*+|_+|~+/gs;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [run] = found;
    const end = found.index + run.length;
    if (run.startsWith('\\')) continue;
    if (run.startsWith('`')) {
      const close = text.slice(end).search(new RegExp(`(?<!\`)${run}(?!\`)`));
      if (close < 0) return closed(text, end, found.index, [...open, run]);
      marks.lastIndex = end + close + run.length;
      continue;
    }
    const before = text[found.index - 1];
    const wanted = open.at(-1);
    if (!isSpace(before) && wanted === run) open.pop();
    else if (end === text.length) return closed(text, end, found.index, open);
    else if (opens(run, before, text[end])) open.push(run);
  }
  return closed(text, 0, text.length, open);
}

function opens(run: string, before: string | undefined, after: string | undefined): boolean {
  if (run.length > 3 || isSpace(after)) return false;
  return run === '**' || run === '~~' || isSpace(before) || /[\p{P}\p{S}]/u.test(before ?? '');
}

/** @param end of a mark that stands at `start`: with nothing after it, it is held back */
function closed(text: string, end: number, start: number, open: readonly string[]): string {
  const isLast = end === text.length;
  const kept = isLast ? text.slice(0, start) : text;
  const still = isLast && open.at(-1)?.startsWith('`') ? open.slice(0, -1) : open;
  return still.length === 0 ? kept : kept.trimEnd() + still.toReversed().join('');
}
