import { settle } from './half-open.ts';
import { asWritten, type Block, blocksOf, parseMarkdown } from './markdown.ts';
import { type Lexed, lexMarkdown, type LexerState } from './markdown-lexer.ts';

/**
 * Reads Markdown that grows at its end. Blocks that nothing can change any more are read once and
 * stay the same objects; only what follows them is read anew.
 */
export class GrowingMarkdown {
  /** The text of the blocks that are finished. */
  #finished = '';
  #blocks: readonly Block[] = [];
  #state: LexerState = {};

  /**
   * @param streaming whether more is to come: then what is half there is held back
   * @returns of a text that does not stream, what {@link parseMarkdown} gives
   */
  read(source: string, streaming: boolean): readonly Block[] {
    const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
    if (!text.startsWith(this.#finished)) this.#forget();
    try {
      return this.#read(text, streaming);
    } catch {
      // The lexer recurses: a text can be built that exhausts the stack.
      return asWritten(source);
    }
  }

  #read(text: string, streaming: boolean): readonly Block[] {
    const rest = text.slice(this.#finished.length);
    const tail = streaming ? settle(rest) : rest;
    const lexed = lexMarkdown(tail, this.#state);
    // It may name an address that blocks before it use: these are read again with it.
    if (lexed.hasDefinitions) return parseMarkdown(this.#finished + tail);
    const finished = finishedPart(lexed, tail);
    if (finished === '' || !rest.startsWith(finished)) {
      return [...this.#blocks, ...blocksOf(lexed.tokens)];
    }
    const done = lexMarkdown(finished, this.#state);
    this.#finished += finished;
    this.#blocks = [...this.#blocks, ...blocksOf(done.tokens)];
    this.#state = done.state;
    const open = lexMarkdown(tail.slice(finished.length), this.#state);
    return [...this.#blocks, ...blocksOf(open.tokens)];
  }

  #forget(): void {
    this.#finished = '';
    this.#blocks = [];
    this.#state = {};
  }
}

/**
 * The beginning of a text whose blocks stay as they are, whatever comes after the text: up to the
 * last empty line behind which a block begins whose first line is whole. Before that line is, it
 * may yet go on with a list ("2" becomes "2. Rest"); without the empty line, a line of dashes may
 * make a heading of all that stands above it.
 */
function finishedPart({ tokens }: Lexed, text: string): string {
  let end = 0;
  let finished = 0;
  for (const { type, raw } of tokens) {
    const isWholeLine = text.includes('\n', end);
    if (type !== 'space' && isWholeLine && /\n[ \t]*\n$/.test(text.slice(0, end))) finished = end;
    // A token that is not written as it stands has been put together from several.
    if (!text.startsWith(raw, end)) break;
    end += raw.length;
  }
  return text.slice(0, finished);
}
