import type { Answer, Engine, FinishReason, Message } from '../engine/engine.ts';
import { AppError, isAbort } from '../shared/errors.ts';
import type { Provenance } from '../storage/conversation-record.ts';
import { isLoss } from './model-status.ts';

export interface Question {
  readonly id: number;
  readonly role: 'question';
  readonly text: string;
}

export type AnswerStatus =
  | { readonly phase: 'streaming' }
  /** One that was read from storage has no figures. */
  | { readonly phase: 'finished'; readonly reason: FinishReason; readonly figures?: Answer }
  /** The model was unloaded before it could say how the answer went. */
  | { readonly phase: 'stopped' }
  /** The page was closed, reloaded or locked while it streamed, or the engine was lost. */
  | { readonly phase: 'interrupted' }
  | { readonly phase: 'failed'; readonly error: AppError };

/** An answer, growing while it streams; only its own text changes with a token. */
export class AnswerTurn {
  readonly id: number;
  readonly role = 'answer';
  text = $state('');
  status = $state.raw<AnswerStatus>({ phase: 'streaming' });
  /** What it came from; nobody can tell of an answer that failed early. */
  provenance: Provenance | undefined;

  constructor(id: number) {
    this.id = id;
  }
}

export type Turn = Question | AnswerTurn;

/** What a change is of: turns came or ended, or an answer grew. */
export type ConversationChange = 'turns' | 'text';

/** The conversation that is open, in memory. */
export class Conversation {
  readonly #engine: Pick<Engine, 'generate'>;
  readonly #maxTokens: () => number;
  readonly #provenance: () => Promise<Provenance | undefined>;
  #stopping: AbortController | undefined;
  /** The answer that streams. */
  #growing: AnswerTurn | undefined;
  #nextId = 1;
  /** Its name among the others; absent until something is asked. */
  id = $state<string>();
  turns = $state.raw<readonly Turn[]>([]);
  /** What is typed and not asked yet; it outlives a model that is lost or unloaded. */
  draft = $state('');
  status = $state<'idle' | 'answering' | 'answered'>('idle');
  /** Told of every change that is worth keeping. */
  onChange: ((what: ConversationChange) => void) | undefined;

  /**
   * @param maxTokens the longest answer at the time of a question
   * @param provenance what an answer of this moment comes from
   */
  constructor(
    engine: Pick<Engine, 'generate'>,
    maxTokens: () => number,
    provenance: () => Promise<Provenance | undefined> = () => Promise.resolve(undefined),
  ) {
    this.#engine = engine;
    this.#maxTokens = maxTokens;
    this.#provenance = provenance;
  }

  /** Asks a question and streams the answer; ignored while another answer streams. */
  async ask(text: string): Promise<void> {
    if (this.status === 'answering' || text.trim() === '') return;
    const question: Question = { id: this.#nextId++, role: 'question', text };
    const answer = new AnswerTurn(this.#nextId++);
    const messages = [...toMessages(this.turns), { role: 'user', content: text } as const];
    this.id ??= crypto.randomUUID();
    this.turns = [...this.turns, question, answer];
    this.status = 'answering';
    const stopping = new AbortController();
    this.#stopping = stopping;
    this.#growing = answer;
    this.onChange?.('turns');
    void this.#describe(answer);
    try {
      const figures = await this.#engine.generate(
        { messages, maxTokens: this.#maxTokens() },
        (piece) => this.#grow(answer, piece),
        stopping.signal,
      );
      if (this.#growing !== answer) return;
      // Without the beginning of a stop string, which streamed before it was known for one.
      answer.text = figures.text;
      this.#end(answer, { phase: 'finished', reason: figures.finishReason, figures });
      this.status = 'answered';
    } catch (thrown) {
      if (this.#growing !== answer) return;
      const status = endingOf(thrown);
      this.#end(answer, status);
      // A failure is an alert of its own; "finished" would talk over it.
      this.status = status.phase === 'stopped' ? 'answered' : 'idle';
    }
  }

  /** Ends the answer that streams; what is written stays. */
  stop(): void {
    this.#stopping?.abort();
  }

  /** Ends the answer that streams at once, without waiting for the engine, and marks it. */
  interrupt(): void {
    const answer = this.#growing;
    if (answer === undefined) return;
    this.stop();
    this.#end(answer, { phase: 'interrupted' });
    this.status = 'idle';
  }

  /** Shows another conversation in place of this one; not while an answer streams. */
  open(id: string, turns: readonly Turn[]): void {
    if (this.status === 'answering') return;
    this.id = id;
    this.turns = turns;
    this.#nextId = Math.max(0, ...turns.map((turn) => turn.id)) + 1;
    this.status = 'idle';
  }

  /** Forgets everything; not while an answer streams. */
  clear(): void {
    if (this.status === 'answering') return;
    this.id = undefined;
    this.turns = [];
    this.status = 'idle';
  }

  #grow(answer: AnswerTurn, piece: string): void {
    if (this.#growing !== answer) return;
    answer.text += piece;
    this.onChange?.('text');
  }

  #end(answer: AnswerTurn, status: AnswerStatus): void {
    answer.status = status;
    this.#growing = undefined;
    this.#stopping = undefined;
    this.onChange?.('turns');
  }

  /** In time for what is kept of the whole answer; the answer itself does not wait for it. */
  async #describe(answer: AnswerTurn): Promise<void> {
    try {
      answer.provenance = await this.#provenance();
    } catch {
      // Without it the answer is worth no less.
    }
  }
}

/** How an answer ended that has no figures. The model's own article tells of a lost engine. */
function endingOf(thrown: unknown): AnswerStatus {
  if (isAbort(thrown)) return { phase: 'stopped' };
  const error = AppError.from(thrown);
  return isLoss(error) ? { phase: 'interrupted' } : { phase: 'failed', error };
}

/** The history for the engine, without questions that got no answer. */
function toMessages(turns: readonly Turn[]): Message[] {
  const messages: Message[] = [];
  for (const [index, turn] of turns.entries()) {
    const answer = turns[index + 1];
    if (turn.role !== 'question' || answer?.role !== 'answer') continue;
    if (answer.status.phase === 'failed' || answer.text === '') continue;
    messages.push(
      { role: 'user', content: turn.text },
      { role: 'assistant', content: answer.text },
    );
  }
  return messages;
}
