/** Milliseconds between two looks at the clock. */
const lookMs = 5000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'] as const;

/**
 * Notices that nobody has used the page for a while. It compares clock times and does not trust a
 * timer to fire: those of a hidden page are late, and those of a laptop that sleeps stand still.
 */
export class IdleWatch {
  readonly #page: Document;
  readonly #limitMs: () => number;
  #since = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Called when the limit has passed. */
  onIdle: (() => void) | undefined;
  /** Called for somebody's use of this page, every few seconds at most. */
  onActive: (() => void) | undefined;

  /** @param limitMs milliseconds without use, as they are chosen at the time */
  constructor(page: Document, limitMs: () => number) {
    this.#page = page;
    this.#limitMs = limitMs;
  }

  start(): void {
    if (this.#timer !== undefined) return;
    this.#since = Date.now();
    this.#timer = setInterval(this.#look, lookMs);
    this.#page.addEventListener('visibilitychange', this.#look);
    for (const sign of signs) this.#page.addEventListener(sign, this.#onUse, { passive: true });
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#page.removeEventListener('visibilitychange', this.#look);
    for (const sign of signs) this.#page.removeEventListener(sign, this.#onUse);
  }

  /** Takes note of use, of this page or another one. */
  note(): void {
    this.#since = Date.now();
  }

  readonly #look = (): void => {
    if (Date.now() - this.#since >= this.#limitMs()) this.onIdle?.();
  };

  readonly #onUse = (): void => {
    // A touch after a long sleep must not come before the look at the clock.
    this.#look();
    if (Date.now() - this.#since < lookMs) return;
    this.note();
    this.onActive?.();
  };
}
