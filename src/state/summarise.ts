import type { Engine, GenerateRequest, Message } from '../engine/engine.ts';
import { abortError, AppError } from '../shared/errors.ts';
import { throttle } from '../shared/throttle.ts';
import type { NoteFormat } from '../storage/conversation-record.ts';
import { firstSectionQuestion, nextSectionQuestion } from '../tasks/summary/prompt.ts';
import { partsOf, piecesOf } from '../tasks/summary/record-parts.ts';
import { type Section, type SectionId, sectionsOf } from '../tasks/summary/sections.ts';
import { addStatements, statementsOf } from '../tasks/summary/statements.ts';
import { writeSummary } from '../tasks/summary/summary-text.ts';

/** How far a summary is. A long record is read in parts; each is asked for every section. */
export interface SummaryProgress {
  /** Answers that were written, of all. */
  readonly done: number;
  readonly total: number;
  /** The part that is read, from 1, of how many. */
  readonly part: number;
  readonly parts: number;
  /** The section that is written. */
  readonly section: string;
}

/** The words of a summary that are not the model's. */
export interface SummaryWords {
  readonly titleOf: (section: SectionId) => string;
  /** In a section of which the record says nothing. */
  readonly nothing: () => string;
}

export interface SummaryRequest {
  readonly record: string;
  readonly format: NoteFormat;
  /** What the model is told before the record. */
  readonly system: string;
  readonly words: SummaryWords;
  /** Tokens that a part, its questions and their answers share. */
  readonly contextSize: number;
  /** Most tokens of an answer: of one section of one part. */
  readonly maxTokens: number;
  readonly sampling?: GenerateRequest['sampling'];
  readonly seed: number;
}

/** Tokens of an answer that every section gets of a small context, and that suffice in a large one. */
const answerTokens = { least: 48, most: 384 } as const;
/** Of the context, what the answers may take together. */
const answersShare = 1 / 4;
/** Tokens that a template may put around each message, more than any of ours does. */
const aroundMessage = 16;

/**
 * Summarises a record of any length, section by section. What does not fit in the context is read
 * in parts; what they say is put together without the model, each statement once.
 *
 * @param onProgress told the summary as it grows
 * @throws AppError `context-exceeded` where not even a line fits; an AbortError when stopped
 */
export async function summarise(
  engine: Pick<Engine, 'generate' | 'countTokens'>,
  request: SummaryRequest,
  onProgress: (text: string, progress: SummaryProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const { format, words, system, sampling, seed } = request;
  const sections = sectionsOf(format);
  const maxTokens = tokensForAnswer(request, sections.length);
  const parts = await cut(engine, request, sections, maxTokens);
  signal.throwIfAborted();
  const found = new Map(sections.map(({ id }) => [id, [] as readonly string[]]));
  const total = parts.length * sections.length;
  let done = 0;
  for (const [index, part] of parts.entries()) {
    const messages: Message[] = [{ role: 'system', content: system }];
    for (const section of sections) {
      const { id } = section;
      const before = found.get(id) ?? [];
      const tell = (answer: string): void => {
        found.set(id, addStatements(before, statementsOf(answer)));
        const written = sections.map((one) => ({
          title: words.titleOf(one.id),
          statements: found.get(one.id) ?? [],
        }));
        const where = { part: index + 1, parts: parts.length, section: words.titleOf(id) };
        onProgress(writeSummary(written, words.nothing()), { done, total, ...where });
      };
      // The further questions go on with the same conversation: the part is computed once.
      const isFirst = messages.length === 1;
      const content = isFirst ? firstSectionQuestion(part, section) : nextSectionQuestion(section);
      messages.push({ role: 'user', content });
      const asked = { messages: [...messages], maxTokens, ...(sampling && { sampling }), seed };
      tell('');
      let text = '';
      const { put, end } = throttle(tell);
      const onText = (piece: string): void => put((text += piece));
      const answer = await engine.generate(asked, onText, signal).finally(end);
      done += 1;
      tell(answer.finishReason === 'done' ? answer.text : cutOff(answer.text));
      if (signal.aborted) throw abortError();
      messages.push({ role: 'assistant', content: answer.text });
    }
  }
}

/** Shows that a statement was cut: half a number must not pass for a whole one. */
function cutOff(answer: string): string {
  return /\S$/u.test(answer) ? `${answer}…` : answer;
}

function tokensForAnswer({ contextSize, maxTokens }: SummaryRequest, sections: number): number {
  const share = Math.floor((contextSize * answersShare) / sections);
  return Math.min(maxTokens, Math.max(answerTokens.least, Math.min(answerTokens.most, share)));
}

/** The record in parts that leave room for all questions and answers. */
async function cut(
  engine: Pick<Engine, 'countTokens'>,
  { record, system, contextSize }: SummaryRequest,
  sections: readonly Section[],
  maxTokens: number,
): Promise<string[]> {
  const pieces = piecesOf(record);
  const around = [
    system,
    ...sections.map((section, index) =>
      index === 0 ? firstSectionQuestion('', section) : nextSectionQuestion(section),
    ),
  ];
  const asked = [...around, ...pieces].map((content) => ({ role: 'user', content }) as const);
  const { messages: counts, frame } = await engine.countTokens(asked);
  const fixed = counts.slice(0, around.length).reduce((sum, tokens) => sum + tokens, 0);
  const perSection = frame + aroundMessage + maxTokens;
  const room = contextSize - fixed - sections.length * perSection;
  const tokens = counts.slice(around.length);
  const largest = Math.max(...tokens, 1);
  if (room < largest) throw new AppError('context-exceeded', `${largest} > ${room}`);
  return partsOf(pieces, tokens, room);
}
