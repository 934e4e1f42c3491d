/** The part of `navigator.storage` that tells of space. */
export type BrowserStorage = Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>;

/** What the browser says of the space that this site has, and whether it promised to keep it. */
export class Space {
  readonly #browser: BrowserStorage | undefined;
  /** Bytes that this site uses, by the browser's estimate. */
  used = $state<number>();
  /** Bytes that this site may still store, by the browser's estimate. */
  free = $state<number>();
  /** Whether the browser promised not to delete what is stored when the disk fills up. */
  promised = $state<boolean>();
  /** Whether the browser was asked for that promise on this visit, and gave none. */
  refused = $state(false);

  /** @param browser absent outside a secure context */
  constructor(browser: BrowserStorage | undefined) {
    this.#browser = browser;
  }

  /** Reads the estimate and the promise again. What the browser does not tell stays unknown. */
  async look(): Promise<void> {
    try {
      const { usage, quota } = (await this.#browser?.estimate()) ?? {};
      this.used = usage;
      this.free =
        usage === undefined || quota === undefined ? undefined : Math.max(0, quota - usage);
      this.promised = await this.#browser?.persisted();
    } catch {
      // Storage that is blocked altogether shows as an error where it is used.
    }
  }

  /** Asks for the promise. The browser may put the question to the person, and take its time. */
  async ask(): Promise<void> {
    try {
      this.promised = await this.#browser?.persist();
    } catch {
      this.promised = false;
    }
    this.refused = this.promised === false;
  }
}
