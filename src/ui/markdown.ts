/**
 * Markdown of a model, as a tree of what may be shown of it. The tree is closed: it has no HTML, no
 * image, and no address that loads by itself, so nothing in an answer can become one.
 */
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
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
    return blocksOf(new Lexer({ gfm: true, breaks: true }).lex(text), 0);
  } catch {
    // The lexer recurses: a text can be built that exhausts the stack.
    return asWritten(text);
  }
}

function asWritten(text: string): Block[] {
  return [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
}

function blocksOf(tokens: readonly Token[], depth: number): Block[] {
  return tokens.flatMap((token) => {
    if (depth > deepest) return asWritten(token.raw);
    // Without extensions, the lexer gives no other tokens.
    return blockOf(token as MarkedToken, depth);
  });
}

function blockOf(token: MarkedToken, depth: number): Block[] {
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
    return inlineOf(token as MarkedToken, depth);
  });
}

function inlineOf(token: MarkedToken, depth: number): Inline[] {
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
