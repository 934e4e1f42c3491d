import { AppError } from '../shared/errors.ts';

/** State whose code is loaded when somebody first needs it. */
export class OnDemand<T> {
  readonly #create: () => Promise<T>;
  #loading: Promise<T | undefined> | undefined;
  /** Absent until it has been loaded. */
  value = $state.raw<T>();
  /** Why it could not be loaded. */
  failure = $state.raw<AppError>();

  constructor(create: () => Promise<T>) {
    this.#create = create;
  }

  /** Loads it once, and again after a failure, which shows in {@link failure}. */
  load(): Promise<T | undefined> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Loads it where it is needed at once. */
  async loadIf(needed: () => Promise<boolean>): Promise<void> {
    try {
      if (await needed()) await this.load();
    } catch {
      // A browser that blocks storage says so where storage is used.
    }
  }

  async #load(): Promise<T | undefined> {
    this.failure = undefined;
    try {
      this.value = await this.#create();
    } catch (thrown) {
      this.failure = AppError.from(thrown);
      this.#loading = undefined;
    }
    return this.value;
  }
}
