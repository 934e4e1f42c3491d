import type { OpenMarks } from '../storage/open-marks.ts';
import type { ConversationRecord } from '../storage/conversation-record.ts';
import type { Conversations } from './conversations.svelte.ts';
import { outdated } from './retention.ts';

/** Milliseconds between two looks at the clock while nobody comes back to the page. */
const lookMs = 60 * 60 * 1000;

type Kept = Pick<Conversations, 'all' | 'busy' | 'delete' | 'onRead' | 'openId' | 'retry'>;
type Marks = Pick<OpenMarks, keyof OpenMarks>;

/**
 * Deletes conversations that have not changed for the time that the person chose: whenever they
 * have been read, and while the page stays open. One that is open in any tab stays.
 */
export class RetentionWatch {
  readonly #conversations: Kept;
  readonly #marks: Marks;
  readonly #days: () => number;

  /** @param days what is chosen at the time, in whichever tab; 0 is never */
  constructor(conversations: Kept, marks: Marks, days: () => number) {
    this.#conversations = conversations;
    this.#marks = marks;
    this.#days = days;
  }

  /** Begins, for as long as the page is there. */
  start(page: Document): void {
    this.#conversations.onRead = () => void this.#apply();
    setInterval(this.#look, lookMs);
    page.addEventListener('visibilitychange', this.#look);
    $effect.root(() => {
      $effect(() => this.#marks.mark(this.#conversations.openId));
    });
  }

  get #old(): ConversationRecord[] {
    const { all, openId } = this.#conversations;
    return outdated(all, this.#days(), Date.now()).filter(({ id }) => id !== openId);
  }

  /** What is in memory may be older than what another tab has saved: it is read first. */
  readonly #look = (): void => {
    if (this.#old.length > 0 && !this.#conversations.busy) void this.#conversations.retry();
  };

  async #apply(): Promise<void> {
    if (this.#old.length === 0) return;
    const open = await this.#marks.all();
    const old = this.#old.filter(({ id }) => !open.has(id));
    if (old.length > 0) await this.#conversations.delete(...old);
  }
}
