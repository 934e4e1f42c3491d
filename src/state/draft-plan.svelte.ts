import { AppError } from '../shared/errors.ts';
import type { ContextPlan } from './context-plan.ts';
import type { Conversation } from './conversation.svelte.ts';

/** Milliseconds without a change before a draft is counted. */
const pauseMs = 300;

/** How much of the context a draft would take, while it is typed and when it is asked. */
export class DraftPlan {
  readonly #conversation: Pick<Conversation, 'plan'>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the countings: an older one that ends later is no longer news. */
  #latest = 0;
  /** Undefined while it is not known. */
  plan = $state.raw<ContextPlan>();
  /** Why it could not be counted. */
  failure = $state.raw<AppError>();

  constructor(conversation: Pick<Conversation, 'plan'>) {
    this.#conversation = conversation;
  }

  /** The draft is this now; it is counted after a pause. */
  note(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.count(text), pauseMs);
  }

  /** Counts at once. @returns whether the text may be asked: it fits, or nobody can tell */
  async count(text: string): Promise<boolean> {
    clearTimeout(this.#timer);
    const own = ++this.#latest;
    try {
      const plan = await this.#conversation.plan(text);
      if (own === this.#latest) this.plan = plan;
      this.failure = undefined;
      return plan?.fits ?? true;
    } catch (thrown) {
      // The engine says the same, and more, to whoever asks it.
      this.failure = AppError.from(thrown);
      return true;
    }
  }

  /** Counts no more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#latest += 1;
  }
}
