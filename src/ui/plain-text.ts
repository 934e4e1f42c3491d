import type { Block, Cell, Inline } from './markdown.ts';

/** Where in the plain text a text, code, formula or address of an answer stands. */
export interface Leaf {
  readonly inline: Inline;
  readonly start: number;
  readonly end: number;
}

export interface PlainText {
  readonly text: string;
  /** In the order of the text; code with lines of its own has none. */
  readonly leaves: readonly Leaf[];
}

/** All words of an answer as they are read one after the other, without what they look like. */
export function plainText(blocks: readonly Block[]): PlainText {
  const writer = new Writer();
  writer.blocks(blocks);
  return writer;
}

class Writer implements PlainText {
  text = '';
  readonly leaves: Leaf[] = [];

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      this.#block(block);
      this.text += '\n';
    }
  }

  #block(block: Block): void {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        this.#inlines(block.children);
        return;
      case 'code':
        this.text += block.text;
        return;
      case 'quote':
        this.blocks(block.children);
        return;
      case 'list':
        for (const item of block.items) this.blocks(item);
        return;
      case 'table':
        for (const row of [block.head, ...block.rows]) this.#row(row);
        return;
      case 'rule':
        return;
      default:
        return block satisfies never;
    }
  }

  #row(row: readonly Cell[]): void {
    for (const { children } of row) {
      this.#inlines(children);
      this.text += '\t';
    }
    this.text += '\n';
  }

  #inlines(inlines: readonly Inline[]): void {
    for (const inline of inlines) this.#inline(inline);
  }

  #inline(inline: Inline): void {
    switch (inline.kind) {
      case 'text':
      case 'code':
        this.#leaf(inline, inline.text);
        return;
      case 'maths':
        this.#leaf(inline, words(inline.tex));
        return;
      case 'break':
        this.text += '\n';
        return;
      case 'link':
        this.#inlines(inline.children);
        if (inline.children.length > 0) this.text += ' ';
        this.#leaf(inline, inline.url);
        return;
      case 'strong':
      case 'em':
      case 'del':
        this.#inlines(inline.children);
        return;
      default:
        return inline satisfies never;
    }
  }

  #leaf(inline: Inline, text: string): void {
    const start = this.text.length;
    this.text += text;
    this.leaves.push({ inline, start, end: this.text.length });
  }
}

/** A formula such as `500\,\text{mg}` without the commands between its words. */
function words(tex: string): string {
  return tex
    .replace(/\\(?:text|textrm|mathrm|rm)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\[,;:! ]|~/g, ' ')
    .replace(/\\times\b/g, '×');
}
