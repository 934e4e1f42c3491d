import { Lexer, type MarkedOptions, type Token } from 'marked';
import { blockMaths, inlineMaths } from './markdown-maths.ts';

const options: MarkedOptions = {
  gfm: true,
  breaks: true,
  extensions: {
    renderers: {},
    childTokens: {},
    block: [blockMaths.tokenizer],
    inline: [inlineMaths.tokenizer],
    startBlock: blockMaths.start ? [blockMaths.start] : [],
    startInline: inlineMaths.start ? [inlineMaths.start] : [],
  },
};

/** What a tag that is open (HTML is not shown as such) changes in the text after it. */
export type LexerState = Partial<Pick<Lexer['state'], 'inLink' | 'inRawBlock'>>;

export interface Lexed {
  readonly tokens: readonly Token[];
  /** At the end of the text. */
  readonly state: LexerState;
  /** Whether an address is given a name, which any other place of the text may use. */
  readonly hasDefinitions: boolean;
}

/** Reads Markdown into tokens. @param state at the end of what stands before it */
export function lexMarkdown(text: string, state: LexerState = {}): Lexed {
  const lexer = new Lexer(options);
  Object.assign(lexer.state, state);
  const { links } = lexer.tokens;
  const tokens = lexer.lex(text);
  const { inLink, inRawBlock } = lexer.state;
  return { tokens, state: { inLink, inRawBlock }, hasDefinitions: Object.keys(links).length > 0 };
}
