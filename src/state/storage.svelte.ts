import type { ByteProgress, Verification } from '../download/stored-protocol.ts';
import type { Chosen } from '../shared/chosen-file.ts';
import { AppError, isAbort } from '../shared/errors.ts';
import type { StoredState } from '../shared/stored-model.ts';
import type { ModelStatus } from './model-status.ts';
import type { Model } from './model.svelte.ts';
import type { Models } from './models.svelte.ts';
import type { Space } from './space.svelte.ts';

/** What was last done with a stored model here, and what came of it. */
export type EntryStatus =
  | { readonly phase: 'rest' }
  | { readonly phase: 'verifying' | 'exporting'; readonly progress?: ByteProgress }
  | ({ readonly phase: 'verified' } & Verification)
  | { readonly phase: 'repairing' }
  | { readonly phase: 'repaired'; readonly files: number }
  | { readonly phase: 'exported' }
  | { readonly phase: 'failed'; readonly error: AppError };

const activePhases: readonly EntryStatus['phase'][] = ['verifying', 'exporting', 'repairing'];
const restingPhases: readonly ModelStatus['phase'][] = ['absent', 'stored', 'ready'];
/** Not at rest, but nothing of it runs in this tab. */
const waitingPhases: readonly ModelStatus['phase'][] = ['paused', 'elsewhere'];

/** A model of which something is stored. */
export class StoredEntry {
  readonly id: string;
  /** Absent when the site offers it no longer. */
  readonly model: Model | undefined;
  /** Of its files, complete or not. */
  bytes = $state(0);
  complete = $state(false);
  status = $state.raw<EntryStatus>({ phase: 'rest' });

  constructor(id: string, model: Model | undefined) {
    this.id = id;
    this.model = model;
  }

  get title(): string {
    return this.model?.entry.title ?? this.id;
  }
}

/** A model that was stored on an earlier visit, and that nobody deleted here. */
export interface LostModel {
  readonly id: string;
  readonly bytes: number;
  readonly model: Model | undefined;
}

export type Deletion =
  | { readonly phase: 'none' | 'running' }
  | { readonly phase: 'done'; readonly remains: readonly string[] }
  | { readonly phase: 'failed'; readonly error: AppError };

type Act = (
  onProgress: (progress: ByteProgress) => void,
  signal: AbortSignal,
) => Promise<EntryStatus>;

/** What {@link DeviceStorage} works with; App.svelte passes the real ones. */
export interface StorageServices {
  readonly store: {
    modelIds(): Promise<string[]>;
    look(modelIds: readonly string[]): Promise<ReadonlyMap<string, StoredState>>;
    discard(modelId: string, paths: readonly string[]): Promise<void>;
    delete(modelId: string): Promise<void>;
  };
  readonly stored: {
    verify(
      modelId: string,
      onProgress: (progress: ByteProgress) => void,
      signal: AbortSignal,
    ): Promise<Verification>;
    export(
      modelId: string,
      folder: FileSystemDirectoryHandle,
      onProgress: (progress: ByteProgress) => void,
      signal: AbortSignal,
    ): Promise<void>;
  };
  readonly remembered: {
    all(): Map<string, number>;
    remember(modelId: string, bytes: number): void;
    forget(modelId: string): void;
  };
  /** Lets the person choose a folder; absent where the browser cannot. */
  readonly chooseFolder: (() => Promise<FileSystemDirectoryHandle>) | undefined;
  /**
   * Empties everything that this site stores besides models, settings and conversations included.
   * @returns what is left, a line each
   */
  readonly wipe: () => Promise<readonly string[]>;
}

/** What this site keeps on the device: what it takes, whether it is intact, and its end. */
export class DeviceStorage {
  readonly #services: StorageServices;
  readonly #models: Models;
  readonly #space: Space;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the page shows it
  readonly #cancellations = new Map<StoredEntry, AbortController>();
  #looks = 0;
  entries = $state.raw<readonly StoredEntry[]>([]);
  lost = $state.raw<readonly LostModel[]>([]);
  deletion = $state.raw<Deletion>({ phase: 'none' });
  /** Why what is stored cannot be told. */
  failure = $state.raw<AppError>();

  constructor(services: StorageServices, models: Models, space: Space) {
    this.#services = services;
    this.#models = models;
    this.#space = space;
  }

  /** Whether this browser can write a folder. */
  get canExport(): boolean {
    return this.#services.chooseFolder !== undefined;
  }

  /** Whether a model is on its way into storage or out of it, or is being read from there. */
  get busy(): boolean {
    return (
      this.underWay || this.#models.all.some(({ status }) => waitingPhases.includes(status.phase))
    );
  }

  /** Whether something runs that closing the page would break off. */
  get underWay(): boolean {
    const idlePhases = [...restingPhases, ...waitingPhases];
    return (
      this.deletion.phase === 'running' ||
      this.#models.all.some(({ status }) => !idlePhases.includes(status.phase)) ||
      this.entries.some(({ status }) => activePhases.includes(status.phase))
    );
  }

  /** Finds out what is stored, and what was stored and is gone. */
  async look(): Promise<void> {
    const look = ++this.#looks;
    await this.#space.look();
    try {
      const { store } = this.#services;
      const states = await store.look(await store.modelIds());
      if (look !== this.#looks) return;
      this.entries = [...states].map(([id, state]) => this.#entry(id, state));
      this.#compareWithMemory();
      this.failure = undefined;
    } catch (thrown) {
      this.failure = AppError.from(thrown, 'storage-failed');
    }
  }

  /** Reads every file of a model again, and finds out which are broken. */
  verify(entry: StoredEntry): Promise<void> {
    return this.#act(entry, 'verifying', async (onProgress, signal) => ({
      phase: 'verified',
      ...(await this.#services.stored.verify(entry.id, onProgress, signal)),
    }));
  }

  /**
   * Drops the files that {@link verify} found broken and gets only these again, from the folder
   * where one was chosen. How that goes shows at the model, like any download.
   */
  async repair(entry: StoredEntry, folder?: Chosen): Promise<void> {
    const { model, status } = entry;
    if (status.phase !== 'verified' || model === undefined) return;
    entry.status = { phase: 'repairing' };
    try {
      await this.#models.unload(model);
      await this.#services.store.discard(entry.id, status.broken);
      this.#models.tellChanged(entry.id);
      await this.#models.look(model);
      await (folder ? this.#models.install(model, folder) : this.#models.download(model));
      const whole = model.status.phase === 'stored';
      entry.status = whole ? { phase: 'repaired', files: status.broken.length } : { phase: 'rest' };
    } catch (thrown) {
      entry.status = { phase: 'failed', error: AppError.from(thrown) };
    }
  }

  /** Writes a model's folder into one that the person chooses; to be called right at a click. */
  async export(entry: StoredEntry): Promise<void> {
    const choice = this.#services.chooseFolder?.();
    await this.#act(entry, 'exporting', async (onProgress, signal) => {
      const folder = await choice;
      if (folder === undefined) return { phase: 'rest' };
      await this.#services.stored.export(entry.id, folder, onProgress, signal);
      return { phase: 'exported' };
    });
  }

  cancel(entry: StoredEntry): void {
    this.#cancellations.get(entry)?.abort();
  }

  /** Finds out what is left when the browser removes what is stored while the page is open. */
  async lookAfterRemoval(): Promise<void> {
    const { remembered } = this.#services;
    const before = this.entries.filter(({ complete }) => complete);
    // The removal may have taken the memory of these along.
    for (const { id, bytes } of before) remembered.remember(id, bytes);
    await this.#models.lookAgain();
    await this.look();
  }

  /** Takes note that a model is gone, and does not speak of it again. */
  dismiss({ id }: LostModel): void {
    this.#services.remembered.forget(id);
    this.lost = this.lost.filter((lost) => lost.id !== id);
  }

  /** Deletes a model that the site no longer offers. */
  async delete(entry: StoredEntry): Promise<void> {
    try {
      await this.#services.store.delete(entry.id);
      await this.look();
    } catch (thrown) {
      entry.status = { phase: 'failed', error: AppError.from(thrown) };
    }
  }

  /** Deletes models, parts of downloads, and settings. Another tab's download is not disturbed. */
  async deleteEverything(): Promise<void> {
    if (this.busy) return;
    this.deletion = { phase: 'running' };
    const { ready, all } = this.#models;
    let outcome: Deletion;
    try {
      if (ready !== undefined) await this.#models.unload(ready);
      for (const id of await this.#services.store.modelIds()) {
        await this.#services.store.delete(id);
        this.#models.tellChanged(id);
      }
      outcome = { phase: 'done', remains: await this.#services.wipe() };
    } catch (thrown) {
      outcome = { phase: 'failed', error: AppError.from(thrown, 'storage-failed') };
    }
    await Promise.all(all.map((model) => this.#models.look(model)));
    await this.look();
    this.deletion = outcome;
  }

  #entry(id: string, { complete, bytes }: StoredState): StoredEntry {
    const model = this.#models.all.find(({ entry }) => entry.id === id);
    const known = this.entries.find((entry) => entry.id === id && entry.model === model);
    const entry = known ?? new StoredEntry(id, model);
    entry.bytes = bytes;
    entry.complete = complete !== undefined;
    return entry;
  }

  #compareWithMemory(): void {
    const { remembered } = this.#services;
    this.lost = [...remembered.all()]
      // Of a model whose download or repair did not end, files are left.
      .filter(([id]) => !this.entries.some((entry) => entry.id === id))
      .map(([id, bytes]) => {
        return { id, bytes, model: this.#models.all.find(({ entry }) => entry.id === id) };
      });
    for (const { id, bytes, complete } of this.entries) {
      if (complete) remembered.remember(id, bytes);
    }
  }

  /** Runs an action on an entry, which {@link cancel} ends. */
  async #act(entry: StoredEntry, phase: 'verifying' | 'exporting', act: Act): Promise<void> {
    const controller = new AbortController();
    this.#cancellations.set(entry, controller);
    entry.status = { phase };
    try {
      entry.status = await act(
        (progress) => (entry.status = { phase, progress }),
        controller.signal,
      );
    } catch (thrown) {
      entry.status = isAbort(thrown)
        ? { phase: 'rest' }
        : { phase: 'failed', error: AppError.from(thrown) };
    } finally {
      this.#cancellations.delete(entry);
    }
  }
}
