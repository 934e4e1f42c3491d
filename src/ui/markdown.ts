/**
 * Markdown of a model, as a tree of what may be shown of it. The tree is closed: it has no HTML, no
 * image, and no address that loads by itself, so nothing in an answer can become one.
 */
import type { MarkedToken, Token, Tokens } from 'marked';
import { lexMarkdown } from './markdown-lexer.ts';
import type { MathsToken } from './markdown-maths.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  /** LaTeX; `raw` is how it was written, and `display` whether it has lines of its own. */
  | {
      readonly kind: 'maths';
      readonly tex: string;
      readonly raw: string;
      readonly display: boolean;
    }
  | { readonly kind: 'strong' | 'em' | 'del'; readonly children: readonly Inline[] }
  /** `url` is http or https, and all ASCII; there is no label where the address is one. */
  | { readonly kind: 'link'; readonly children: readonly Inline[]; readonly url: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  /** Levels begin below the headings of the page. */
  | {
      readonly kind: 'heading';
      readonly level: 3 | 4 | 5 | 6;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  /** `start` is null of a list without numbers. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly Block[][] }
  | { readonly kind: 'table'; readonly head: readonly Cell[]; readonly rows: readonly Cell[][] }
  | { readonly kind: 'rule' };

export interface Cell {
  readonly align: 'start' | 'center' | 'end';
  readonly children: readonly Inline[];
}

/** Deeper nesting than anyone can read is shown as it was written. */
const deepest = 12;
/**
 * Reads Markdown. It never throws: a text that cannot be read is one paragraph, as it was written.
 */
export function parseMarkdown(text: string): Block[] {
  try {
    return blocksOf(lexMarkdown(text).tokens);
  } catch {
    // The lexer recurses: a text can be built that exhausts the stack.
    return asWritten(text);
  }
}

/** A text as one paragraph that shows it as it is. */
export function asWritten(text: string): Block[] {
  return [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
}

/** What is shown of tokens that the lexer gave. */
export function blocksOf(tokens: readonly Token[], depth = 0): Block[] {
  return tokens.flatMap((token) => {
    if (depth > deepest) return asWritten(token.raw);
    // The lexer gives no others.
    return blockOf(token as MarkedToken | MathsToken, depth);
  });
}

function blockOf(token: MarkedToken | MathsToken, depth: number): Block[] {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the rest is of lines
  switch (token.type) {
    case 'space':
      return [];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'code':
      return [{ kind: 'code', text: token.text }];
    case 'heading': {
      const children = inlinesOf(token.tokens, depth);
      return [{ kind: 'heading', level: headingLevel(token.depth), children }];
    }
    case 'blockquote':
      return [{ kind: 'quote', children: blocksOf(token.tokens, depth + 1) }];
    case 'list':
      return [listOf(token, depth)];
    case 'table':
      return [tableOf(token, depth)];
    case 'paragraph':
      return [{ kind: 'paragraph', children: inlinesOf(token.tokens, depth) }];
    case 'text':
      return [{ kind: 'paragraph', children: inlinesOf(token.tokens ?? [token], depth) }];
    case 'html':
    case 'def':
      return asWritten(token.raw.trimEnd());
    default:
      return [{ kind: 'paragraph', children: inlinesOf([token], depth) }];
  }
}

function headingLevel(depth: number): 3 | 4 | 5 | 6 {
  if (depth <= 1) return 3;
  if (depth === 2) return 4;
  return depth === 3 ? 5 : 6;
}

function listOf({ ordered, start, items }: Tokens.List, depth: number): Block {
  return {
    kind: 'list',
    start: ordered ? Number(start) : null,
    items: items.map(({ tokens }) => blocksOf(tokens, depth + 1)),
  };
}

function tableOf({ header, rows }: Tokens.Table, depth: number): Block {
  const cellOf = ({ align, tokens }: Tokens.TableCell): Cell => ({
    align: align === 'center' ? 'center' : align === 'right' ? 'end' : 'start',
    children: inlinesOf(tokens, depth),
  });
  return { kind: 'table', head: header.map(cellOf), rows: rows.map((row) => row.map(cellOf)) };
}

function inlinesOf(tokens: readonly Token[], depth: number): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    if (depth > deepest) return [{ kind: 'text', text: token.raw }];
    return inlineOf(token as MarkedToken | MathsToken, depth);
  });
}

function inlineOf(token: MarkedToken | MathsToken, depth: number): Inline[] {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- no other has a form
  switch (token.type) {
    case 'br':
      return [{ kind: 'break' }];
    case 'codespan':
      return [{ kind: 'code', text: token.text }];
    case 'strong':
    case 'em':
    case 'del':
      return [{ kind: token.type, children: inlinesOf(token.tokens, depth + 1) }];
    case 'link':
      return linkOf(token, depth);
    case 'maths':
      return [{ kind: 'maths', tex: token.tex, raw: token.raw.trim(), display: token.display }];
    case 'image':
      return [{ kind: 'text', text: `${token.text} (${token.href})` }];
    case 'checkbox':
      return [{ kind: 'text', text: token.checked ? '☑ ' : '☐ ' }];
    case 'escape':
    case 'text':
      return [{ kind: 'text', text: token.text }];
    default:
      return [{ kind: 'text', text: token.raw }];
  }
}

/** A link that may be offered; any other is what was written. */
function linkOf({ raw, href, text, autolink, tokens }: Tokens.Link, depth: number): Inline[] {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  // A name before the host is there to look like one.
  if (!isWeb || url.username !== '' || url.password !== '') return [{ kind: 'text', text: raw }];
  const children = autolink === true || text === url.href ? [] : inlinesOf(tokens, depth + 1);
  return [{ kind: 'link', children, url: url.href }];
}

/** The words of a line, without what they look like. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return textOf(inline.children);
      // Code and formulas have a direction of their own.
      return inline.kind === 'text' ? inline.text : ' ';
    })
    .join('');
}
