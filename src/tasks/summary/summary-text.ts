/** A section of a summary as it is kept and shown. */
export interface SummarySection {
  readonly title: string;
  /** Empty: the record says nothing of it. */
  readonly statements: readonly string[];
}

/**
 * A summary as text, which is also Markdown: a heading for each section, and a list of its
 * statements.
 *
 * @param nothing what stands in a section without statements
 */
export function writeSummary(sections: readonly SummarySection[], nothing: string): string {
  return sections
    .map(({ title, statements }) => {
      const lines = statements.length > 0 ? statements.map((one) => `- ${one}`) : [nothing];
      return [`## ${title}`, '', ...lines].join('\n');
    })
    .join('\n\n');
}

/** Reads what {@link writeSummary} wrote; of any other text, what has its form. */
export function readSummary(text: string): SummarySection[] {
  const sections: { title: string; statements: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) sections.push({ title: line.slice(3), statements: [] });
    else if (line.startsWith('- ')) sections.at(-1)?.statements.push(line.slice(2));
  }
  return sections;
}
