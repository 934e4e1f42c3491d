import type { GenerateRequest, Message, Sampling } from '../engine/engine.ts';
import { AppError } from '../shared/errors.ts';
import type { Audience, Task } from '../storage/conversation-record.ts';
import type { ContextPlan } from './context-plan.ts';
import { type ContextWindow, toMessage } from './context-window.ts';
import { guidanceFor } from './guidance.ts';
import type { SummaryWords } from './summarise.ts';
import { exchangesOf, type QuestionTurn, type Turn } from './turns.svelte.ts';

/** How answers are to be, as the person chose. */
export interface AnswerChoices {
  /** Most tokens. */
  readonly maxTokens: number;
  /** Undefined: what the model's own configuration recommends. */
  readonly sampling?: Sampling | undefined;
  /** Undefined: another one for each answer. */
  readonly seed?: number | undefined;
}

/** How the tokens of one answer were chosen, and what the model was told before the question. */
export interface Chosen {
  /** Null: as the model's own configuration recommends. */
  readonly sampling: Sampling | null;
  readonly seed: number;
  /** Of the app's own prompt; null where it put none before the question. */
  readonly promptVersion: number | null;
}

/** What a conversation is for, and what the person told the model of it. */
export interface Purpose {
  readonly task: Task;
  /** Undefined: nothing was chosen. */
  readonly audience: Audience | undefined;
  /** The person's own, in place of every other; empty: none. */
  readonly systemPrompt: string;
}

/** What the tasks need to know of the model, and of the page. */
export interface TaskServices {
  /** Whether the loaded model can follow instructions at all. */
  readonly followsInstructions: () => boolean;
  /** Tokens that question and answer share; undefined while no model is loaded. */
  readonly contextSize: () => number | undefined;
  /** What a summary says that is not the model's. */
  readonly summaryWords: SummaryWords;
}

/** The form of an answer. */
export interface AnswerForm {
  /** EBNF, for an answer of so many tokens. */
  readonly grammar: (answerTokens: number) => string;
  /** Tokens that a whole answer takes at its shortest, and at its longest. */
  readonly answerTokens: { readonly least: number; readonly most: number };
}

/** What the model is told before a question, and what binds its answer. */
export interface Guidance {
  /** Empty: the model's own system prompt. */
  readonly system: string;
  /** Null where the app adds nothing of its own. */
  readonly promptVersion: number | null;
  readonly form?: AnswerForm;
  /** What the model is told in place of this where no grammar can be had. */
  readonly plain?: Guidance;
}

/** One answer's request, as the engine is given it. */
export interface AnswerRequest {
  readonly request: GenerateRequest;
  readonly plan: ContextPlan | undefined;
}

/** Tokens of an answer in a form, for each of one in prose. */
const formFactor = 4;

/** Makes of a conversation what the engine is asked. */
export class AnswerRequests {
  readonly #context: Pick<ContextWindow, 'plan' | 'keep'>;
  readonly #choices: AnswerChoices;
  readonly #tasks: Pick<TaskServices, 'followsInstructions'>;

  /** @param choices read at the time of each question */
  constructor(
    context: Pick<ContextWindow, 'plan' | 'keep'>,
    choices: AnswerChoices,
    tasks: Pick<TaskServices, 'followsInstructions'>,
  ) {
    this.#context = context;
    this.#choices = choices;
    this.#tasks = tasks;
  }

  /** What the model would see if a text were asked now; undefined while no model is loaded. */
  plan(path: readonly Turn[], text: string, purpose: Purpose): Promise<ContextPlan | undefined> {
    const { system, form } = this.guidance(purpose);
    return this.#context.plan(path, system, text, form && this.#formTokens(form));
  }

  /** What the model is told for a purpose. */
  guidance({ task, audience, systemPrompt }: Purpose): Guidance {
    const wording = audience ?? (this.#tasks.followsInstructions() ? 'public' : 'none');
    const isPlain = task === 'ask' && (systemPrompt !== '' || wording === 'none');
    if (isPlain) return { system: systemPrompt, promptVersion: null };
    return guidanceFor(task, wording);
  }

  /** A form needs more than prose; whoever chose shorter answers gets a shorter one, too. */
  #formTokens({ answerTokens: { least, most } }: AnswerForm): number {
    return Math.min(most, Math.max(least, formFactor * this.#choices.maxTokens));
  }

  choose({ promptVersion }: Guidance): Chosen {
    const { sampling = null, seed = randomSeed() } = this.#choices;
    return { sampling, seed, promptVersion };
  }

  /**
   * @param before the turns that the question follows
   * @param beginning of an answer that is gone on with; else empty
   * @throws AppError `context-exceeded`
   */
  async build(
    before: readonly Turn[],
    question: QuestionTurn,
    beginning: string,
    { system, form }: Guidance,
    { sampling, seed }: Chosen,
  ): Promise<AnswerRequest> {
    const asked = question.text + beginning;
    const formTokens = form && this.#formTokens(form);
    const plan = await this.#context.plan(before, system, asked, formTokens);
    if (plan?.fits === false) {
      throw new AppError('context-exceeded', `${plan.used} + ${plan.reserved} > ${plan.size}`);
    }
    if (plan) this.#context.keep(plan);
    const kept = exchangesOf(before).filter(({ question: { id } }) => !plan?.dropped.has(id));
    const messages: Message[] = [
      ...(system === '' ? [] : [{ role: 'system', content: system } as const]),
      ...kept.flatMap((exchange) => [toMessage(exchange.question), toMessage(exchange.answer)]),
      toMessage(question),
      ...(beginning === '' ? [] : [{ role: 'assistant', content: beginning } as const]),
    ];
    const maxTokens = formTokens ? roomFor(formTokens, plan) : this.#choices.maxTokens;
    const grammar = form && { grammar: form.grammar(maxTokens) };
    const request = { messages, maxTokens, ...(sampling && { sampling }), seed, ...grammar };
    return { request, plan };
  }
}

/** The tokens that an answer may take. */
function roomFor(answerTokens: number, plan: ContextPlan | undefined): number {
  return plan === undefined ? answerTokens : Math.min(answerTokens, plan.size - plan.used);
}

/** Any that web-llm takes, and short enough to be typed. */
function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
