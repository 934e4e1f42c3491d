import type { Answer, FinishReason } from '../engine/engine.ts';
import type { AppError } from '../shared/errors.ts';
import type { Provenance } from '../storage/conversation-record.ts';

/** What an answer took. */
export interface AnswerFigures extends Answer {
  /** Milliseconds from the question to the first piece of the answer. */
  readonly firstTokenMs: number;
}

export type AnswerStatus =
  | { readonly phase: 'streaming' }
  /** One that was read from storage has no figures. */
  | { readonly phase: 'finished'; readonly reason: FinishReason; readonly figures?: AnswerFigures }
  /** The model was unloaded before it could say how the answer went. */
  | { readonly phase: 'stopped' }
  /** The page was closed, reloaded or locked while it streamed, or the engine was lost. */
  | { readonly phase: 'interrupted' }
  | { readonly phase: 'failed'; readonly error: AppError };

/** What this page's own rules answer in the model's place. */
export interface FixedReply {
  /** Names the rule, for whoever reads it later: `harm/poison`. */
  readonly rule: string;
  /** In the language of the page. */
  readonly text: string;
}

/** What a person asked. */
export class QuestionTurn {
  readonly id: number;
  /** The answer that it follows; null at the beginning. */
  readonly parentId: number | null;
  readonly role = 'question';
  readonly text: string;
  /** Whether the model keeps seeing it, with its answer, when the conversation outgrows it. */
  pinned = $state(false);

  constructor(id: number, parentId: number | null, text: string) {
    this.id = id;
    this.parentId = parentId;
    this.text = text;
  }
}

/** An answer, growing while it streams; only its own text changes with a token. */
export class AnswerTurn {
  readonly id: number;
  /** The question. */
  readonly parentId: number | null;
  readonly role = 'answer';
  text = $state('');
  status = $state.raw<AnswerStatus>({ phase: 'streaming' });
  /** What it came from; nobody can tell of an answer that failed early. */
  provenance = $state.raw<Provenance>();
  /** The rule of this page that answered; undefined when a model did. */
  rule = $state<string>();

  constructor(id: number, parentId: number | null) {
    this.id = id;
    this.parentId = parentId;
  }

  /** Whether it ended before the model was done, so that it can be gone on with. */
  get isCut(): boolean {
    const { status, text } = this;
    if (text === '' || status.phase === 'streaming') return false;
    return status.phase !== 'finished' || status.reason !== 'done';
  }
}

export type Turn = QuestionTurn | AnswerTurn;

/** A question and its answer, as the model is told of them. */
export interface Exchange {
  readonly question: QuestionTurn;
  readonly answer: AnswerTurn;
}

/**
 * What the model is told of a branch: without questions that got no word of an answer, or one of
 * this page's own rules.
 */
export function exchangesOf(path: readonly Turn[]): Exchange[] {
  return path.flatMap((question, index) => {
    const answer = path[index + 1];
    if (question.role !== 'question' || answer?.role !== 'answer') return [];
    return answer.text === '' || answer.rule !== undefined ? [] : [{ question, answer }];
  });
}
