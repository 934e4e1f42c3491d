import type { Engine, Message } from '../engine/engine.ts';
import { type ContextPlan, type CountedExchange, planContext } from './context-plan.ts';
import { type Exchange, exchangesOf, type Turn } from './turns.svelte.ts';

/** The model that is loaded, as far as its context goes. */
export interface LoadedContext {
  readonly modelId: string;
  /** Tokens. */
  readonly contextSize: number;
}

/** Exchanges that are counted in one call. */
const batch = 32;

/** How much of a conversation the loaded model sees, counted with its own tokenizer. */
export class ContextWindow {
  readonly #engine: Pick<Engine, 'countTokens'>;
  readonly #loaded: () => LoadedContext | undefined;
  readonly #maxTokens: () => number;
  /** Tokens of turns; they are of one tokenizer. */
  #counts = new WeakMap<Turn, { readonly text: string; readonly tokens: number }>();
  #countedBy = '';
  /** What was left out of the last question. */
  #dropped: ReadonlySet<number> = new Set();

  /** @param maxTokens the longest answer */
  constructor(
    engine: Pick<Engine, 'countTokens'>,
    loaded: () => LoadedContext | undefined,
    maxTokens: () => number,
  ) {
    this.#engine = engine;
    this.#loaded = loaded;
    this.#maxTokens = maxTokens;
  }

  /**
   * What the model would see if a text were asked at the end of a branch.
   * @param maxTokens the longest answer
   * @returns undefined while no model is loaded
   * @throws AppError of the engine
   */
  async plan(
    path: readonly Turn[],
    systemPrompt: string,
    text: string,
    maxTokens = this.#maxTokens(),
  ): Promise<ContextPlan | undefined> {
    const loaded = this.#loaded();
    if (loaded === undefined) return undefined;
    if (this.#countedBy !== loaded.modelId) this.#counts = new WeakMap();
    this.#countedBy = loaded.modelId;
    const system: Message[] =
      systemPrompt === '' ? [] : [{ role: 'system', content: systemPrompt }];
    const asked: Message = { role: 'user', content: text };
    const { messages, frame, ownSystem } = await this.#engine.countTokens([...system, asked]);
    const question = messages.at(-1) ?? 0;
    const fixed = frame + (system.length > 0 ? (messages[0] ?? 0) : ownSystem);
    const size = loaded.contextSize;
    const exchanges = await this.#count(exchangesOf(path), size);
    return planContext(size, maxTokens, fixed, question, exchanges, this.#dropped);
  }

  /** From now on what a question left out stays out of its conversation. */
  keep({ dropped }: ContextPlan): void {
    this.#dropped = dropped;
  }

  /** Another conversation is there, or another branch. */
  reset(): void {
    this.#dropped = new Set();
  }

  /** Counts from the newest to the oldest that can still fit; what is older counts as too long. */
  async #count(exchanges: readonly Exchange[], size: number): Promise<CountedExchange[]> {
    const counted: CountedExchange[] = [];
    let sum = 0;
    for (let end = exchanges.length; end > 0; end -= batch) {
      const part = exchanges.slice(Math.max(0, end - batch), end);
      const wanted = part.filter(({ question }) => sum <= size || question.pinned);
      await this.#fill(wanted.flatMap(({ question, answer }) => [question, answer]));
      for (const { question, answer } of part.reverse()) {
        const tokens = (this.#known(question) ?? size) + (this.#known(answer) ?? size);
        sum += tokens;
        counted.push({ id: question.id, tokens, pinned: question.pinned });
      }
    }
    return counted.reverse();
  }

  #known(turn: Turn): number | undefined {
    const known = this.#counts.get(turn);
    return known?.text === turn.text ? known.tokens : undefined;
  }

  async #fill(turns: readonly Turn[]): Promise<void> {
    const unknown = turns.filter((turn) => this.#known(turn) === undefined);
    if (unknown.length === 0) return;
    const asked = unknown.map((turn) => ({ turn, message: toMessage(turn) }));
    const { messages } = await this.#engine.countTokens(asked.map(({ message }) => message));
    for (const [index, { turn, message }] of asked.entries()) {
      this.#counts.set(turn, { text: message.content, tokens: messages[index] ?? 0 });
    }
  }
}

/** A turn as the model is told of it. */
export function toMessage({ role, text }: Turn): Message {
  return { role: role === 'question' ? 'user' : 'assistant', content: text };
}
