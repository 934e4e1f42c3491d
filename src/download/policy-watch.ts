/**
 * Tells a request that the Content-Security-Policy forbids, as after a redirect to another host,
 * from a lost connection: to `fetch` both are the same error.
 */
export class PolicyWatch {
  readonly #over = new AbortController();
  #forbade = false;

  /** Watches from now on. @param url what is requested; of a redirect, where it began */
  constructor(url: string) {
    const onViolation = (event: Event): void => {
      if ('blockedURI' in event && event.blockedURI === url) this.#forbade = true;
    };
    globalThis.addEventListener('securitypolicyviolation', onViolation, {
      signal: this.#over.signal,
    });
  }

  /** Whether the request that just failed was forbidden. */
  async forbade(): Promise<boolean> {
    // The browser says so in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    return this.#forbade;
  }

  end(): void {
    this.#over.abort();
  }
}
