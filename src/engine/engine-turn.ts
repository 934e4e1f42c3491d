import { AppError, isAbort } from '../shared/errors.ts';

/** Milliseconds before waiting is worth a word: a worker that was ended frees its turn within them. */
const patienceMs = 500;

/**
 * This engine's turn among those of all tabs: one has a model loaded, since two would take twice the
 * memory of the GPU. A worker has it until it ends.
 */
export class EngineTurn {
  #onStolen!: (error: AppError) => void;
  /** Fails with AppError `engine-elsewhere` when another tab has taken the turn. */
  readonly stolen = new Promise<never>((_resolve, reject) => {
    this.#onStolen = reject;
  });

  constructor() {
    // Whoever has no model loaded by then has nothing to lose.
    this.stolen.catch(() => undefined);
  }

  /**
   * Waits for the turn.
   * @param steal takes it at once from the tab that has it
   * @param onWait told once when another tab has it
   */
  take(steal: boolean, onWait: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const patience = setTimeout(onWait, patienceMs);
      const hold = (): Promise<never> => {
        clearTimeout(patience);
        resolve();
        return new Promise(() => undefined);
      };
      navigator.locks.request('engine', { steal }, hold).catch((thrown: unknown) => {
        if (isAbort(thrown)) {
          this.#onStolen(new AppError('engine-elsewhere', 'Another tab has loaded a model.'));
        }
        reject(AppError.from(thrown));
      });
    });
  }
}
