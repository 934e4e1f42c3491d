/** LaTeX within Markdown, as the lexer finds it: `$…$`, `$$…$$`, `\(…\)` and `\[…\]`. */
import type { TokenizerExtension, Tokens } from 'marked';

/** A formula; `raw` is how it was written, with its marks. */
export interface MathsToken extends Tokens.Generic {
  readonly type: 'maths';
  readonly tex: string;
  /** On lines of its own. */
  readonly display: boolean;
}

// No formula goes beyond an empty line, so that an open mark spoils no more than a paragraph.
const body = String.raw`(?:(?!\n[ \t]*\n)[^]){1,2000}?`;
const displayed = String.raw`\$\$(${body})\$\$|\\\[(${body})\\\]`;
const displayedBlock = new RegExp(String.raw`^ {0,3}(?:${displayed})[ \t]*(?:\n+|$)`);
const displayedBlockStart = /\n {0,3}(?:\$\$|\\\[)/;
const displayedInline = new RegExp(`^(?:${displayed})`);
const inParentheses = new RegExp(String.raw`^\\\((${body})\\\)`);
/** Nothing that a price could be: no space inside the marks, no digit or letter behind them. */
const inDollars = /^\$(?![\s$])((?:\\.|[^$\\\n]){1,500})(?<!\s)\$(?![\p{L}\p{N}$])/u;
const start = /(?<![\p{L}\p{N}$\\])\$|\\[([]/u;

/** Whether what stands between marks can be a formula, and not two prices or words in brackets. */
function isFormula(tex: string): boolean {
  if (tex.trim() === '') return false;
  if (tex.includes('\\')) return true;
  if (/\p{L}{2,}\s+\p{L}{2,}|[^\p{Script=Latin}\p{Script=Greek}\P{L}]/u.test(tex)) return false;
  return !/^\d/.test(tex) || /[\^_=<>{}+*]|^[\d.,]+[a-z]?$/i.test(tex);
}

function formula(
  found: RegExpExecArray | null,
  isPossible: (tex: string) => boolean,
  display: boolean,
): MathsToken | undefined {
  const tex = found?.[1] ?? found?.[2];
  if (found === null || tex === undefined || !isPossible(tex)) return undefined;
  return { type: 'maths', raw: found[0], tex: tex.trim(), display };
}

/** A number alone in escaped brackets is a reference. */
const isDisplayed = (tex: string): boolean => isFormula(tex) && !/^[\d\s,.–-]+$/.test(tex);

export const blockMaths: TokenizerExtension = {
  name: 'maths',
  level: 'block',
  start: (source) => source.search(displayedBlockStart),
  tokenizer: (source) => formula(displayedBlock.exec(source), isDisplayed, true),
};

export const inlineMaths: TokenizerExtension = {
  name: 'maths',
  level: 'inline',
  start: (source) => source.search(start),
  tokenizer: (source) =>
    formula(displayedInline.exec(source), isDisplayed, true) ??
    formula(inParentheses.exec(source), isFormula, false) ??
    formula(inDollars.exec(source), isFormula, false),
};

const code = '`+[^`]*`+';
const dollars = String.raw`\$(?![\s$])(?:\\.|[^$\\\n]){1,500}(?<!\s)\$`;
/** What is complete, and may hold the marks of what is not. */
const complete = new RegExp(
  String.raw`${code}|${displayed}|\\\(${body}\\\)|(?<![\p{L}\p{N}$\\])${dollars}`,
  'gu',
);
const open = /\$\$|\\[([]|(?<![\p{L}\p{N}$\\])\$(?![\s\d$])[^$\n]{0,80}$|[\\$]$/u;

/** A paragraph that still grows, without a formula at its end that is not complete. */
export function withoutOpenFormula(text: string): string {
  const outside = text.replace(complete, (found) => ' '.repeat(found.length));
  const start = outside.search(open);
  return start < 0 ? text : text.slice(0, start);
}
