import type { Answer, Engine } from '../engine/engine.ts';
import { AppError, isAbort } from '../shared/errors.ts';
import type { NoteFormat } from '../storage/conversation-record.ts';
import {
  type AnswerChoices,
  AnswerRequests,
  type Chosen,
  type Guidance,
  type Purpose,
  type TaskServices,
} from './answer-request.ts';
import type { ContextPlan } from './context-plan.ts';
import type { ContextWindow } from './context-window.ts';
import { guidanceFor } from './guidance.ts';
import { summarise, type SummaryProgress } from './summarise.ts';
import type { AnswerStatus, AnswerTurn, QuestionTurn, Turn } from './turns.svelte.ts';

/** What is to be answered. */
export interface Asked extends Purpose {
  readonly noteFormat: NoteFormat;
  /** The turns that the question follows. */
  readonly before: readonly Turn[];
  readonly question: QuestionTurn;
  /** With its beginning, where it is gone on with. */
  readonly answer: AnswerTurn;
}

/** Who is told how an answer comes to be. */
export interface AnswerReader {
  readonly chosen: (chosen: Chosen) => void;
  /** What the model sees of the conversation. */
  readonly seen: (plan: ContextPlan | undefined) => void;
  /** The whole text so far. */
  readonly text: (text: string, progress?: SummaryProgress) => void;
}

/** Has the engine answer, in the way of each task. */
export class AnswerWriter {
  readonly #engine: Pick<Engine, 'generate' | 'countTokens'>;
  readonly #choices: AnswerChoices;
  readonly #tasks: TaskServices;
  readonly #context: Pick<ContextWindow, 'reset'>;
  readonly #requests: AnswerRequests;

  constructor(
    engine: Pick<Engine, 'generate' | 'countTokens'>,
    context: Pick<ContextWindow, 'plan' | 'keep' | 'reset'>,
    choices: AnswerChoices,
    tasks: TaskServices,
  ) {
    this.#engine = engine;
    this.#context = context;
    this.#choices = choices;
    this.#tasks = tasks;
    this.#requests = new AnswerRequests(context, choices, tasks);
  }

  /** What the model would see if a text were asked now; undefined while no model is loaded. */
  plan(path: readonly Turn[], text: string, purpose: Purpose): Promise<ContextPlan | undefined> {
    return this.#requests.plan(path, text, purpose);
  }

  /** Another conversation is there, or another branch. */
  reset(): void {
    this.#context.reset();
  }

  /** @returns how it ended @throws AppError; an AbortError when stopped early */
  write(asked: Asked, reader: AnswerReader, signal: AbortSignal): Promise<AnswerStatus> {
    return asked.task === 'summary'
      ? this.#summarise(asked, reader, signal)
      : this.#generate(asked, reader, signal);
  }

  async #generate(asked: Asked, reader: AnswerReader, signal: AbortSignal): Promise<AnswerStatus> {
    const { before, question, answer } = asked;
    const start = performance.now();
    const beginning = answer.text;
    let text = beginning;
    let firstTokenMs = 0;
    const guidance = this.#requests.guidance(asked);
    const chosen = this.#requests.choose(guidance);
    reader.chosen(chosen);
    const onText = (piece: string): void => {
      firstTokenMs ||= performance.now() - start;
      reader.text((text += piece));
    };
    const ask = async (told: Guidance): Promise<Answer> => {
      const { request, plan } = await this.#requests.build(
        before,
        question,
        beginning,
        told,
        chosen,
      );
      reader.seen(plan);
      signal.throwIfAborted();
      return this.#engine.generate(request, onText, signal);
    };
    const figures = await ask(guidance).catch((thrown: unknown) => {
      const { plain } = guidance;
      if (plain === undefined || text !== '' || !isUnbindable(thrown)) throw thrown;
      return ask(plain);
    });
    // Without the beginning of a stop string, which streamed before it was known for one.
    reader.text(beginning + figures.text);
    const { finishReason: reason } = figures;
    return { phase: 'finished', reason, figures: { ...figures, firstTokenMs } };
  }

  /** Answers a record with its summary, which is written anew as each of its parts comes. */
  async #summarise(
    { question, noteFormat: format }: Asked,
    reader: AnswerReader,
    signal: AbortSignal,
  ): Promise<AnswerStatus> {
    const { contextSize, summaryWords: words } = this.#tasks;
    const guidance = guidanceFor('summary', 'clinician');
    const chosen = this.#requests.choose(guidance);
    reader.chosen(chosen);
    const { sampling, seed } = chosen;
    const request = {
      record: question.text,
      format,
      system: guidance.system,
      words,
      contextSize: contextSize() ?? 0,
      maxTokens: this.#choices.maxTokens,
      ...(sampling && { sampling }),
      seed,
    };
    await summarise(this.#engine, request, reader.text, signal);
    return { phase: 'finished', reason: 'done' };
  }
}

/** Whether an engine failed in a way that an answer without a grammar may not. */
function isUnbindable(thrown: unknown): boolean {
  return !isAbort(thrown) && AppError.from(thrown).code === 'unknown';
}
