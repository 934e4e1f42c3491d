import { SvelteMap } from 'svelte/reactivity';
import type { Sampling } from '../engine/engine.ts';
import { isLocale, type Locale } from '../paraglide/runtime.js';
import type { CatalogModel } from '../shared/catalog.ts';
import { clampSampling, clampSeed, readSampling } from './sampling.ts';

/** Tokens: fewer cannot hold a sentence; more than any of our context windows has no meaning. */
export const answerLimits = { least: 16, most: 8192, usual: 512 } as const;

/** Minutes without use after which encrypted conversations may be locked; the usual one. */
export const lockTimes = [1, 5, 15, 30, 60] as const;
const usualLockMinutes = 15;

/** Days without a change after which conversations may be deleted; 0 is never. */
export const retentionTimes = [0, 1, 7, 30, 90, 365] as const;

const storageKey = 'settings';

interface SavedSettings {
  readonly locale?: Locale;
  readonly maxTokens?: number;
  /** Absent: what each model's own configuration recommends. */
  readonly sampling?: Sampling | undefined;
  /** Absent: another one for each answer. */
  readonly seed?: number | undefined;
  readonly noticeAccepted?: boolean;
  /** Tokens, by model id. */
  readonly contextSizes?: Readonly<Record<string, number>>;
  /** Contexts in tokens with which a GPU gave up, by model id. */
  readonly tooLarge?: Readonly<Record<string, number>>;
  readonly lockMinutes?: number;
  readonly retentionDays?: number;
  readonly singleKeys?: boolean;
}

/** Choices that outlive a visit. They hold nothing personal and live in localStorage. */
export class Settings {
  readonly #storage: () => Storage;
  readonly #dropRequested: () => void;
  #locale: Locale;
  #maxTokens: number;
  #sampling: Sampling | undefined;
  #seed: number | undefined;
  #noticeAccepted: boolean;
  readonly #contextSizes: SvelteMap<string, number>;
  readonly #tooLarge: SvelteMap<string, number>;
  #lockMinutes: number;
  #retentionDays: number;
  #singleKeys: boolean;
  /** Whether the dialog is open. */
  dialogOpen = $state(false);

  /**
   * @param storage localStorage; even naming it throws where the browser blocks site data
   * @param requested the page address's `lang`, which wins over the saved language
   * @param preferred the browser's languages, for a first visit
   * @param dropRequested takes `lang` out of the address, where it would undo a choice on reload
   */
  constructor(
    storage: () => Storage,
    requested: string | null,
    preferred: readonly string[],
    dropRequested: () => void,
  ) {
    this.#storage = storage;
    this.#dropRequested = dropRequested;
    const saved = read(storage);
    const languages = preferred.map((tag) => tag.split('-')[0]);
    this.#locale = $state(
      isLocale(requested) ? requested : (saved.locale ?? languages.find(isLocale) ?? 'en'),
    );
    this.#maxTokens = $state(saved.maxTokens ?? answerLimits.usual);
    this.#sampling = $state.raw(saved.sampling);
    this.#seed = $state(saved.seed);
    this.#noticeAccepted = $state(saved.noticeAccepted ?? false);
    this.#contextSizes = new SvelteMap(Object.entries(saved.contextSizes ?? {}));
    this.#tooLarge = new SvelteMap(Object.entries(saved.tooLarge ?? {}));
    this.#lockMinutes = $state(saved.lockMinutes ?? usualLockMinutes);
    this.#retentionDays = $state(saved.retentionDays ?? 0);
    this.#singleKeys = $state(saved.singleKeys ?? true);
  }

  get locale(): Locale {
    return this.#locale;
  }
  set locale(locale: Locale) {
    this.#locale = locale;
    this.#save({ locale });
    this.#dropRequested();
  }

  /** The longest answer in tokens, a whole number within {@link answerLimits}. */
  get maxTokens(): number {
    return this.#maxTokens;
  }
  set maxTokens(tokens: number) {
    this.#maxTokens = clampTokens(tokens);
    this.#save({ maxTokens: this.#maxTokens });
  }

  /** How tokens are chosen; undefined leaves it to each model's own configuration. */
  get sampling(): Sampling | undefined {
    return this.#sampling;
  }
  set sampling(sampling: Sampling | undefined) {
    this.#sampling = sampling && clampSampling(sampling);
    this.#save({ sampling: this.#sampling });
  }

  /** The seed of every answer; undefined takes another one each time. */
  get seed(): number | undefined {
    return this.#seed;
  }
  set seed(seed: number | undefined) {
    this.#seed = seed === undefined ? undefined : clampSeed(seed);
    this.#save({ seed: this.#seed });
  }

  /** One of {@link lockTimes}. */
  get lockMinutes(): number {
    return this.#lockMinutes;
  }
  set lockMinutes(minutes: number) {
    this.#lockMinutes = minutes;
    this.#save({ lockMinutes: minutes });
  }

  /** One of {@link retentionTimes}. */
  get retentionDays(): number {
    return this.#retentionDays;
  }
  set retentionDays(days: number) {
    this.#retentionDays = days;
    this.#save({ retentionDays: days });
  }

  /** The same, as another tab may have chosen it since: what is deleted does not come back. */
  latestRetentionDays(): number {
    this.#retentionDays = read(this.#storage).retentionDays ?? this.#retentionDays;
    return this.#retentionDays;
  }

  /** Whether keyboard shortcuts of a single character hold. */
  get singleKeys(): boolean {
    return this.#singleKeys;
  }
  set singleKeys(singleKeys: boolean) {
    this.#singleKeys = singleKeys;
    this.#save({ singleKeys });
  }

  get noticeAccepted(): boolean {
    return this.#noticeAccepted;
  }

  /** The person has read what the page is and is not, and so can read its language. */
  acceptNotice(): void {
    this.#noticeAccepted = true;
    this.#save({ noticeAccepted: true, locale: this.#locale });
  }

  /** The context window to load a model with, in tokens: one of those that it supports. */
  contextSize({ id, contextSizes }: Pick<CatalogModel, 'id' | 'contextSizes'>): number {
    const chosen = this.#contextSizes.get(id);
    return contextSizes.find((size) => size === chosen) ?? contextSizes[0] ?? 0;
  }

  chooseContextSize(modelId: string, tokens: number): void {
    this.#contextSizes.set(modelId, tokens);
    this.#saveFor('contextSizes', modelId, tokens);
  }

  /** The GPU gave up with a model and the context that is chosen for it. */
  noteTooLarge(model: Pick<CatalogModel, 'id' | 'contextSizes'>): void {
    const tokens = this.contextSize(model);
    this.#tooLarge.set(model.id, tokens);
    this.#saveFor('tooLarge', model.id, tokens);
  }

  /** Forgets that, since the person keeps the context. */
  forgetTooLarge(modelId: string): void {
    this.#tooLarge.delete(modelId);
    this.#saveFor('tooLarge', modelId, undefined);
  }

  /** The next smaller context, in tokens, for a model whose chosen one was too large for the GPU. */
  smallerContext(model: Pick<CatalogModel, 'id' | 'contextSizes'>): number | undefined {
    const chosen = this.contextSize(model);
    const tooLarge = this.#tooLarge.get(model.id);
    if (tooLarge === undefined || chosen < tooLarge) return undefined;
    const smaller = model.contextSizes.filter((size) => size < tooLarge);
    return smaller.length > 0 ? Math.max(...smaller) : undefined;
  }

  /** Keeps one choice and leaves the others as they are: another tab may have made them. */
  #save(change: SavedSettings): void {
    try {
      const saved: SavedSettings = { ...read(this.#storage), ...change };
      this.#storage().setItem(storageKey, JSON.stringify(saved));
    } catch {
      // A browser that keeps nothing (private window, full disk) has the choice for this visit.
    }
  }

  /** As {@link #save}, of one model; undefined forgets it. */
  #saveFor(what: 'contextSizes' | 'tooLarge', modelId: string, tokens: number | undefined): void {
    const others = Object.entries(read(this.#storage)[what] ?? {}).filter(([id]) => id !== modelId);
    const own = tokens === undefined ? [] : [[modelId, tokens] as const];
    this.#save({ [what]: Object.fromEntries([...others, ...own]) });
  }
}

function clampTokens(tokens: number): number {
  if (!Number.isFinite(tokens)) return answerLimits.usual;
  return Math.min(answerLimits.most, Math.max(answerLimits.least, Math.round(tokens)));
}

/** What was saved, field by field: one that is damaged falls back to its default. */
function read(storage: () => Storage): SavedSettings {
  let saved: unknown;
  try {
    saved = JSON.parse(storage().getItem(storageKey) ?? '{}');
  } catch {
    return {};
  }
  if (typeof saved !== 'object' || saved === null) return {};
  const { locale, maxTokens, sampling, seed, noticeAccepted, ...others } = saved as Record<
    keyof SavedSettings,
    unknown
  >;
  const { contextSizes, tooLarge, lockMinutes, retentionDays, singleKeys } = others;
  return {
    ...(isLocale(locale) ? { locale } : {}),
    ...(typeof maxTokens === 'number' ? { maxTokens: clampTokens(maxTokens) } : {}),
    sampling: readSampling(sampling),
    seed: typeof seed === 'number' ? clampSeed(seed) : undefined,
    ...(typeof noticeAccepted === 'boolean' ? { noticeAccepted } : {}),
    ...(typeof contextSizes === 'object' ? { contextSizes: numbersOf(contextSizes ?? {}) } : {}),
    ...(typeof tooLarge === 'object' ? { tooLarge: numbersOf(tooLarge ?? {}) } : {}),
    ...(isOneOf(lockTimes, lockMinutes) ? { lockMinutes } : {}),
    ...(isOneOf(retentionTimes, retentionDays) ? { retentionDays } : {}),
    ...(typeof singleKeys === 'boolean' ? { singleKeys } : {}),
  };
}

function isOneOf(times: readonly number[], time: unknown): time is number {
  return times.some((offered) => offered === time);
}

function numbersOf(record: object): Record<string, number> {
  const isNumber = (entry: [string, unknown]): entry is [string, number] =>
    typeof entry[1] === 'number';
  return Object.fromEntries(Object.entries(record).filter(isNumber));
}
