import type { Answer, Engine, Message, Sampling } from '../engine/engine.ts';
import { AppError, isAbort } from '../shared/errors.ts';
import type { Provenance } from '../storage/conversation-record.ts';
import type { ContextPlan } from './context-plan.ts';
import { type ContextWindow, toMessage } from './context-window.ts';
import { isLoss } from './model-status.ts';
import { groupByParent, latestPath, latestPathThrough } from './turn-tree.ts';
import {
  type AnswerStatus,
  AnswerTurn,
  exchangesOf,
  QuestionTurn,
  type Turn,
} from './turns.svelte.ts';

/** How answers are to be, as the person chose. */
export interface AnswerChoices {
  /** Most tokens. */
  readonly maxTokens: number;
  /** Undefined: what the model's own configuration recommends. */
  readonly sampling?: Sampling | undefined;
  /** Undefined: another one for each answer. */
  readonly seed?: number | undefined;
}

/** How the tokens of one answer were chosen. */
export interface Chosen {
  /** Null: as the model's own configuration recommends. */
  readonly sampling: Sampling | null;
  readonly seed: number;
}

/** What a change is of: turns came or ended, or an answer grew. */
export type ConversationChange = 'turns' | 'text';

/** Which of the versions of a turn is shown, and how many there are. Both count from 1. */
export interface Version {
  readonly number: number;
  readonly count: number;
}

/**
 * The conversation that is open, in memory. It branches where a question is edited or answered
 * again; one branch is shown.
 */
export class Conversation {
  readonly #engine: Pick<Engine, 'generate'>;
  readonly #context: Pick<ContextWindow, 'plan' | 'keep' | 'reset'>;
  readonly #choices: AnswerChoices;
  readonly #provenance: (chosen: Chosen) => Promise<Provenance | undefined>;
  #stopping: AbortController | undefined;
  /** The answer that streams. */
  #growing: AnswerTurn | undefined;
  #nextId = 1;
  #all = $state.raw<readonly Turn[]>([]);
  readonly #versions = $derived(groupByParent(this.#all));
  /** Its name among the others; absent until something is asked. */
  id = $state<string>();
  /** The branch that is shown. */
  turns = $state.raw<readonly Turn[]>([]);
  /** What is typed and not asked yet; it outlives a model that is lost or unloaded. */
  draft = $state('');
  /** The person's own, in place of the model's. */
  systemPrompt = $state('');
  /** What the model saw of it when something was last asked. */
  seen = $state.raw<ContextPlan>();
  status = $state<'idle' | 'answering' | 'answered'>('idle');
  /** Told of every change that is worth keeping. */
  onChange: ((what: ConversationChange) => void) | undefined;

  /**
   * @param choices read at the time of each question
   * @param provenance what an answer of this moment comes from
   */
  constructor(
    engine: Pick<Engine, 'generate'>,
    context: Pick<ContextWindow, 'plan' | 'keep' | 'reset'>,
    choices: AnswerChoices,
    provenance: (chosen: Chosen) => Promise<Provenance | undefined> = () =>
      Promise.resolve(undefined),
  ) {
    this.#engine = engine;
    this.#context = context;
    this.#choices = choices;
    this.#provenance = provenance;
  }

  /** Every turn of every branch, each after its parent. */
  get all(): readonly Turn[] {
    return this.#all;
  }

  /** What the model would see if a text were asked now; undefined while no model is loaded. */
  plan(text: string): Promise<ContextPlan | undefined> {
    return this.#context.plan(this.turns, this.systemPrompt, text);
  }

  versionOf(turn: Turn): Version {
    const versions = this.#versions.get(turn.parentId) ?? [turn];
    return { number: versions.indexOf(turn) + 1, count: versions.length };
  }

  /** Asks a question and streams the answer; ignored while another answer streams. */
  async ask(text: string): Promise<void> {
    if (this.status === 'answering' || text.trim() === '') return;
    await this.#ask(this.turns, text);
  }

  /** Asks a question anew in other words, beside what it was. */
  async edit(question: QuestionTurn, text: string): Promise<void> {
    const index = this.turns.indexOf(question);
    if (this.status === 'answering' || index < 0 || text.trim() === '') return;
    this.#context.reset();
    await this.#ask(this.turns.slice(0, index), text);
  }

  /** Answers a question once more, beside the answer that it has. */
  async regenerate(answer: AnswerTurn): Promise<void> {
    const index = this.turns.indexOf(answer);
    const question = this.turns[index - 1];
    if (this.status === 'answering' || question?.role !== 'question') return;
    await this.#answer(this.turns.slice(0, index - 1), question);
  }

  /** Goes on with the last answer, which was cut. */
  async goOn(answer: AnswerTurn): Promise<void> {
    const question = this.turns.at(-2);
    const isLast = this.turns.at(-1) === answer && question?.role === 'question';
    if (this.status === 'answering' || !isLast || !answer.isCut) return;
    await this.#stream(this.turns.slice(0, -2), question, answer);
  }

  /** Shows the version before or after a turn's, with what followed it; none while one streams. */
  showVersion(turn: Turn, step: -1 | 1): void {
    const versions = this.#versions.get(turn.parentId) ?? [];
    const next = versions[versions.indexOf(turn) + step];
    if (this.status === 'answering' || next === undefined) return;
    this.turns = latestPathThrough(this.#all, next.id);
    this.#context.reset();
    this.seen = undefined;
    this.status = 'idle';
  }

  /** Has the model keep seeing an exchange, or no longer. */
  togglePin(question: QuestionTurn): void {
    question.pinned = !question.pinned;
    this.onChange?.('turns');
  }

  /** Sets the person's own system prompt for what is asked from now on. */
  instruct(systemPrompt: string): void {
    this.systemPrompt = systemPrompt;
    if (this.id !== undefined) this.onChange?.('turns');
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
  open(id: string, all: readonly Turn[], systemPrompt = ''): void {
    if (this.status === 'answering') return;
    this.#show(id, all, systemPrompt);
  }

  /** Forgets everything; not while an answer streams. */
  clear(): void {
    if (this.status === 'answering') return;
    this.#show(undefined, [], '');
  }

  #show(id: string | undefined, all: readonly Turn[], systemPrompt: string): void {
    this.id = id;
    this.#all = all;
    this.turns = latestPath(all);
    this.systemPrompt = systemPrompt;
    this.#nextId = all.reduce((last, turn) => Math.max(last, turn.id), 0) + 1;
    this.#context.reset();
    this.seen = undefined;
    this.status = 'idle';
  }

  async #ask(before: readonly Turn[], text: string): Promise<void> {
    const question = new QuestionTurn(this.#nextId++, before.at(-1)?.id ?? null, text);
    this.#all = [...this.#all, question];
    await this.#answer(before, question);
  }

  async #answer(before: readonly Turn[], question: QuestionTurn): Promise<void> {
    const answer = new AnswerTurn(this.#nextId++, question.id);
    this.id ??= crypto.randomUUID();
    this.#all = [...this.#all, answer];
    this.turns = [...before, question, answer];
    await this.#stream(before, question, answer);
  }

  async #stream(
    before: readonly Turn[],
    question: QuestionTurn,
    answer: AnswerTurn,
  ): Promise<void> {
    const stopping = new AbortController();
    const start = performance.now();
    const beginning = answer.text;
    let firstTokenMs = 0;
    this.status = 'answering';
    answer.status = { phase: 'streaming' };
    this.#stopping = stopping;
    this.#growing = answer;
    this.onChange?.('turns');
    const chosen = this.#choose();
    void this.#describe(answer, chosen);
    try {
      const messages = await this.#messages(before, question, beginning);
      stopping.signal.throwIfAborted();
      const figures = await this.#generate(messages, chosen, stopping.signal, (piece) => {
        firstTokenMs ||= performance.now() - start;
        this.#grow(answer, piece);
      });
      if (this.#growing !== answer) return;
      // Without the beginning of a stop string, which streamed before it was known for one.
      answer.text = beginning + figures.text;
      const { finishReason: reason } = figures;
      this.#end(answer, { phase: 'finished', reason, figures: { ...figures, firstTokenMs } });
      this.status = 'answered';
    } catch (thrown) {
      if (this.#growing !== answer) return;
      const status = endingOf(thrown);
      this.#end(answer, status);
      // A failure is an alert of its own; "finished" would talk over it.
      this.status = status.phase === 'stopped' ? 'answered' : 'idle';
    }
  }

  #generate(
    messages: readonly Message[],
    { sampling, seed }: Chosen,
    signal: AbortSignal,
    onText: (piece: string) => void,
  ): Promise<Answer> {
    const { maxTokens } = this.#choices;
    const request = { messages, maxTokens, ...(sampling && { sampling }), seed };
    return this.#engine.generate(request, onText, signal);
  }

  /** What the model is given. @throws AppError `context-exceeded` */
  async #messages(
    before: readonly Turn[],
    question: QuestionTurn,
    beginning: string,
  ): Promise<Message[]> {
    const plan = await this.#context.plan(before, this.systemPrompt, question.text + beginning);
    if (plan?.fits === false) {
      throw new AppError('context-exceeded', `${plan.used} + ${plan.reserved} > ${plan.size}`);
    }
    if (plan) this.#context.keep(plan);
    this.seen = plan;
    const kept = exchangesOf(before).filter(({ question: { id } }) => !plan?.dropped.has(id));
    const system: Message = { role: 'system', content: this.systemPrompt };
    return [
      ...(this.systemPrompt === '' ? [] : [system]),
      ...kept.flatMap((exchange) => [toMessage(exchange.question), toMessage(exchange.answer)]),
      toMessage(question),
      ...(beginning === '' ? [] : [{ role: 'assistant', content: beginning } as const]),
    ];
  }

  #choose(): Chosen {
    const { sampling = null, seed = randomSeed() } = this.#choices;
    return { sampling, seed };
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
  async #describe(answer: AnswerTurn, chosen: Chosen): Promise<void> {
    try {
      answer.provenance = await this.#provenance(chosen);
    } catch {
      // Without it the answer is worth no less.
    }
  }
}

/** Any that web-llm takes, and short enough to be typed. */
function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** How an answer ended that has no figures. The model's own article tells of a lost engine. */
function endingOf(thrown: unknown): AnswerStatus {
  if (isAbort(thrown)) return { phase: 'stopped' };
  const error = AppError.from(thrown);
  return isLoss(error) ? { phase: 'interrupted' } : { phase: 'failed', error };
}
