import { AppError, isAbort } from '../shared/errors.ts';
import type {
  Audience,
  ConversationRecord,
  NoteFormat,
  Provenance,
  Task,
} from '../storage/conversation-record.ts';
import type { Chosen } from './answer-request.ts';
import type { AnswerReader, AnswerWriter } from './answer-writer.ts';
import type { EmergencyId } from '../tasks/emergency/find-emergencies.ts';
import type { ContextPlan } from './context-plan.ts';
import { isLoss } from './model-status.ts';
import type { SummaryProgress } from './summarise.ts';
import { groupByParent, latestPath, latestPathThrough } from './turn-tree.ts';
import {
  type AnswerStatus,
  AnswerTurn,
  type FixedReply,
  QuestionTurn,
  type Turn,
} from './turns.svelte.ts';

export type { Audience, Chosen, NoteFormat, Task };

/** What a change is of: turns came or ended, or an answer grew. */
export type ConversationChange = 'turns' | 'text';

/** Which of the versions of a turn is shown, and how many there are. Both count from 1. */
export interface Version {
  readonly number: number;
  readonly count: number;
}

/** Characters of what may be a message and not a record, in the task of records. */
const longestMessage = 600;

/** What is kept of a conversation besides its turns. */
type Kept = Partial<Pick<ConversationRecord, 'task' | 'audience' | 'noteFormat' | 'systemPrompt'>>;

/**
 * The conversation that is open, in memory. It branches where a question is edited or answered
 * again; one branch is shown.
 */
export class Conversation {
  readonly #loadWriter: () => Promise<AnswerWriter>;
  #loadedWriter: AnswerWriter | undefined;
  readonly #provenance: (chosen: Chosen) => Promise<Provenance | undefined>;
  readonly #fixedReply: (question: string) => Promise<FixedReply | undefined>;
  #stopping: AbortController | undefined;
  /** The answer that streams. */
  #growing: AnswerTurn | undefined;
  #nextId = 1;
  #all = $state.raw<readonly Turn[]>([]);
  readonly #versions = $derived(groupByParent(this.#all));
  /** Its name among the others; absent until something is asked. */
  id = $state<string>();
  /** What it is for. */
  task = $state<Task>('ask');
  /** The branch that is shown. */
  turns = $state.raw<readonly Turn[]>([]);
  /** Undefined: as suits the model. */
  audience = $state<Audience>();
  noteFormat = $state<NoteFormat>('problems');
  /** How far a summary is; undefined when none is written. */
  progress = $state.raw<SummaryProgress>();
  /** What is typed and not asked yet; it outlives a model that is lost or unloaded. */
  draft = $state('');
  /** The person's own, in place of the model's. */
  systemPrompt = $state('');
  /** What the model saw of it when something was last asked. */
  seen = $state.raw<ContextPlan>();
  status = $state<'idle' | 'answering' | 'answered'>('idle');
  /** What was sent last tells of these; none once somebody has closed the notice. */
  alarms = $state.raw<readonly EmergencyId[]>([]);
  /** Told of every change that is worth keeping. */
  onChange: ((what: ConversationChange) => void) | undefined;

  /**
   * @param loadWriter asked when something is to be answered, and again after a failure
   * @param provenance what an answer of this moment comes from
   * @param fixedReply what is answered to a question in the model's place
   */
  constructor(
    loadWriter: () => Promise<AnswerWriter>,
    provenance: (chosen: Chosen) => Promise<Provenance | undefined> = () =>
      Promise.resolve(undefined),
    fixedReply: (question: string) => Promise<FixedReply | undefined> = () =>
      Promise.resolve(undefined),
  ) {
    this.#loadWriter = loadWriter;
    this.#provenance = provenance;
    this.#fixedReply = fixedReply;
  }

  /** Every turn of every branch, each after its parent. */
  get all(): readonly Turn[] {
    return this.#all;
  }

  /** What the model would see if a text were asked now; undefined while no model is loaded. */
  async plan(text: string): Promise<ContextPlan | undefined> {
    const writer = await this.#writer();
    return writer.plan(this.turns, text, this);
  }

  /** Whether the rules for what people ask hold for a text: a record is not asked, unless it is short. */
  isMessage(text: string): boolean {
    return this.task !== 'summary' || text.length <= longestMessage;
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
    this.#loadedWriter?.reset();
    await this.#ask(this.turns.slice(0, index), text);
  }

  /** Answers a question once more, beside the answer that it has. */
  async regenerate(answer: AnswerTurn): Promise<void> {
    const index = this.turns.indexOf(answer);
    const question = this.turns[index - 1];
    if (this.status === 'answering' || question?.role !== 'question') return;
    await this.#answer(this.turns.slice(0, index - 1), question);
  }

  /** Whether an answer was cut, and is of a kind that can be gone on with. */
  canGoOn(answer: AnswerTurn): boolean {
    return answer.isCut && this.task === 'ask';
  }

  /** Goes on with the last answer, which was cut. */
  async goOn(answer: AnswerTurn): Promise<void> {
    const question = this.turns.at(-2);
    const isLast = this.turns.at(-1) === answer && question?.role === 'question';
    if (this.status === 'answering' || !isLast || !this.canGoOn(answer)) return;
    await this.#stream(this.turns.slice(0, -2), question, answer);
  }

  /** Shows the version before or after a turn's, with what followed it; none while one streams. */
  showVersion(turn: Turn, step: -1 | 1): void {
    const versions = this.#versions.get(turn.parentId) ?? [];
    const next = versions[versions.indexOf(turn) + step];
    if (this.status === 'answering' || next === undefined) return;
    this.turns = latestPathThrough(this.#all, next.id);
    this.#loadedWriter?.reset();
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
  open(id: string, all: readonly Turn[], purpose: Kept = {}): void {
    if (this.status === 'answering') return;
    this.#show(id, all, purpose);
  }

  /** Forgets everything but the task; not while an answer streams. */
  clear(task = this.task): void {
    if (this.status === 'answering') return;
    this.#show(undefined, [], { task });
  }

  #show(id: string | undefined, all: readonly Turn[], purpose: Kept): void {
    this.id = id;
    this.#all = all;
    this.turns = latestPath(all);
    this.task = purpose.task ?? 'ask';
    this.audience = purpose.audience;
    this.noteFormat = purpose.noteFormat ?? 'problems';
    this.systemPrompt = purpose.systemPrompt ?? '';
    this.#nextId = all.reduce((last, turn) => Math.max(last, turn.id), 0) + 1;
    this.#loadedWriter?.reset();
    this.seen = undefined;
    this.alarms = [];
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
    const isOver = (): boolean => this.#growing !== answer;
    this.status = 'answering';
    answer.status = { phase: 'streaming' };
    this.#stopping = stopping;
    this.#growing = answer;
    this.onChange?.('turns');
    const reader: AnswerReader = {
      chosen: (chosen) => void this.#describe(answer, chosen),
      seen: (plan) => (this.seen = plan),
      text: (text, progress) => {
        if (isOver()) return;
        this.progress = progress;
        if (text === answer.text) return;
        answer.text = text;
        this.onChange?.('text');
      },
    };
    const { task, audience, systemPrompt, noteFormat } = this;
    const purpose = { task, audience, systemPrompt, noteFormat };
    try {
      if (await this.#repliesItself(question, answer)) return;
      const asked = { before, question, answer, ...purpose };
      const writer = await this.#writer();
      const status = await writer.write(asked, reader, stopping.signal);
      if (isOver()) return;
      this.#end(answer, status);
      this.status = 'answered';
    } catch (thrown) {
      if (isOver()) return;
      const status = endingOf(thrown);
      this.#end(answer, status);
      // A failure is an alert of its own; "finished" would talk over it.
      this.status = status.phase === 'stopped' ? 'answered' : 'idle';
    }
  }

  async #writer(): Promise<AnswerWriter> {
    this.#loadedWriter ??= await this.#loadWriter();
    return this.#loadedWriter;
  }

  /** Before the engine is given anything. @throws AppError `rules-missing`: then nothing is asked */
  async #repliesItself(question: QuestionTurn, answer: AnswerTurn): Promise<boolean> {
    if (!this.isMessage(question.text)) return false;
    const reply = await this.#fixedReply(question.text).catch((thrown: unknown) => {
      throw AppError.from(thrown, 'rules-missing');
    });
    if (reply === undefined || this.#growing !== answer) return reply !== undefined;
    answer.text = reply.text;
    answer.rule = reply.rule;
    answer.provenance = undefined;
    this.#end(answer, { phase: 'finished', reason: 'done' });
    this.status = 'answered';
    return true;
  }

  #end(answer: AnswerTurn, status: AnswerStatus): void {
    answer.status = status;
    this.#growing = undefined;
    this.#stopping = undefined;
    this.progress = undefined;
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

/** How an answer ended that has no figures. The model's own article tells of a lost engine. */
function endingOf(thrown: unknown): AnswerStatus {
  if (isAbort(thrown)) return { phase: 'stopped' };
  const error = AppError.from(thrown);
  return isLoss(error) ? { phase: 'interrupted' } : { phase: 'failed', error };
}
