import type { Answer, Engine, Message } from '../engine/engine.ts';
import { AppError, isAbort } from '../shared/errors.ts';

export interface Question {
  readonly id: number;
  readonly role: 'question';
  readonly text: string;
}

export type AnswerStatus =
  | { readonly phase: 'streaming' }
  | { readonly phase: 'finished'; readonly figures: Answer }
  /** The model was unloaded before it could say how the answer went. */
  | { readonly phase: 'stopped' }
  | { readonly phase: 'failed'; readonly error: AppError };

/** An answer, growing while it streams; only its own text changes with a token. */
export class AnswerTurn {
  readonly id: number;
  readonly role = 'answer';
  text = $state('');
  status = $state.raw<AnswerStatus>({ phase: 'streaming' });

  constructor(id: number) {
    this.id = id;
  }
}

export type Turn = Question | AnswerTurn;

/** One conversation, in memory only. */
export class Conversation {
  readonly #engine: Pick<Engine, 'generate'>;
  readonly #maxTokens: () => number;
  #stopping: AbortController | undefined;
  #nextId = 1;
  turns = $state.raw<readonly Turn[]>([]);
  /** What is typed and not asked yet; it outlives a model that is lost or unloaded. */
  draft = $state('');
  status = $state<'idle' | 'answering' | 'answered'>('idle');

  /** @param maxTokens the longest answer at the time of a question */
  constructor(engine: Pick<Engine, 'generate'>, maxTokens: () => number) {
    this.#engine = engine;
    this.#maxTokens = maxTokens;
  }

  /** Asks a question and streams the answer; ignored while another answer streams. */
  async ask(text: string): Promise<void> {
    if (this.status === 'answering' || text.trim() === '') return;
    const question: Question = { id: this.#nextId++, role: 'question', text };
    const answer = new AnswerTurn(this.#nextId++);
    const messages = [...toMessages(this.turns), { role: 'user', content: text } as const];
    this.turns = [...this.turns, question, answer];
    this.status = 'answering';
    const stopping = new AbortController();
    this.#stopping = stopping;
    try {
      const figures = await this.#engine.generate(
        { messages, maxTokens: this.#maxTokens() },
        (piece) => (answer.text += piece),
        stopping.signal,
      );
      // Without the beginning of a stop string, which streamed before it was known for one.
      answer.text = figures.text;
      answer.status = { phase: 'finished', figures };
      this.status = 'answered';
    } catch (thrown) {
      const stopped = isAbort(thrown);
      answer.status = stopped
        ? { phase: 'stopped' }
        : { phase: 'failed', error: AppError.from(thrown) };
      // A failure is an alert of its own; "finished" would talk over it.
      this.status = stopped ? 'answered' : 'idle';
    } finally {
      this.#stopping = undefined;
    }
  }

  /** Ends the answer that streams; what is written stays. */
  stop(): void {
    this.#stopping?.abort();
  }

  /** Forgets everything; not while an answer streams. */
  clear(): void {
    if (this.status === 'answering') return;
    this.turns = [];
    this.status = 'idle';
  }
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
