/** A record made ready for checking statements against it: split into lines, which links count from 1. */
export class RecordIndex {
  readonly lines: readonly string[];
  readonly #words: readonly ReadonlySet<string>[];

  constructor(record: string) {
    this.lines = record.split('\n');
    this.#words = this.lines.map((line) => new Set(wordsOf(line)));
  }

  /** The numbers of the lines that share most words with a text, best first, at most `count`. */
  nearest(text: string, count: number): number[] {
    const words = [...new Set(wordsOf(text))];
    return this.#words
      .map((line, index) => ({
        line: index + 1,
        shared: words.filter((word) => line.has(word)).length,
      }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared || a.line - b.line)
      .slice(0, count)
      .map(({ line }) => line);
  }
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/\p{N}+(?:[.,/]\p{N}+)*|[\p{L}\p{M}]+/gu) ?? [];
