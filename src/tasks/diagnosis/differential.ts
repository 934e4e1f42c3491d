import * as v from 'valibot';

/** Fewer would be a verdict, and no differential. */
export const fewestRows = 3;

const text = v.pipe(v.string(), v.regex(/[^ ]/, 'expected more than spaces'));
const texts = v.pipe(v.array(text), v.readonly());

const rowSchema = v.pipe(
  v.strictObject({
    diagnosis: text,
    /** Findings of the case that speak for it, and against it. */
    for: texts,
    against: texts,
    /** Whether it must not be missed, however unlikely it is. */
    notToMiss: v.boolean(),
    /** The question, examination or test that would tell most about it. */
    next: text,
  }),
  v.readonly(),
);

const rows = v.array(rowSchema);
const wholeSchema = v.strictObject({
  diagnoses: v.pipe(rows, v.minLength(fewestRows), v.readonly()),
  mostLikely: text,
  mostDangerous: text,
  /** What would change the model's mind. */
  wouldChange: text,
});
const cutSchema = v.strictObject({
  diagnoses: v.pipe(rows, v.readonly()),
  mostLikely: v.exactOptional(text),
  mostDangerous: v.exactOptional(text),
  wouldChange: v.exactOptional(text),
});

export type DifferentialRow = v.InferOutput<typeof rowSchema>;

/** Several diagnoses to weigh against each other, or as much of that as there is. */
export interface Differential extends Readonly<v.InferOutput<typeof cutSchema>> {
  /** Whether it is whole; else the answer still streams, or was cut. */
  readonly complete: boolean;
}

const beginning = '{"diagnoses":[';

/**
 * Reads an answer that keeps to the grammar of `differentialGrammar`. Of one that streams or was cut
 * it reads what is complete: rows whose object is closed, and texts after them that are.
 * @returns undefined where it is no such JSON, whatever it is
 */
export function readDifferential(answer: string): Differential | undefined {
  const json = parse(answer);
  if (json !== undefined) {
    const whole = v.safeParse(wholeSchema, json);
    return whole.success ? { ...whole.output, complete: true } : undefined;
  }
  if (beginning.startsWith(answer)) return { diagnoses: [], complete: false };
  const cut = v.safeParse(cutSchema, parse(closed(answer)));
  return cut.success ? { ...cut.output, complete: false } : undefined;
}

/** @returns undefined where it is no JSON; JSON itself has no such value */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** JSON that was cut, up to the last row or text that is complete, and its end. */
function closed(cut: string): string {
  let depth = 0;
  let before = '';
  let complete = '';
  // A string without an end is a token too, lest what stands in it be taken for one. The grammar
  // lets no string hold a quote.
  for (const { 0: token, 1: quote, index } of cut.matchAll(/"[^"]*(?:(")|$)|[{}[\]:]/g)) {
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth === 0) return '';
    const until = cut.slice(0, index + token.length);
    const isText = before === ':' && quote !== undefined;
    if (depth === 2 && (token === '[' || token === '}')) complete = `${until}]}`;
    if (depth === 1 && (token === ']' || isText)) complete = `${until}}`;
    before = token;
  }
  return complete;
}
