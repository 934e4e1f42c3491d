import type { Provenance, TurnRecord } from '../storage/conversation-record.ts';

/** What answers came from that the same model gave in the same way. */
export type Origin = Omit<Provenance, 'seed' | 'time'>;

/** Where the answers of one or several conversations came from, each origin once. */
export class Origins {
  readonly #numbers = new Map<string, number>();
  readonly #all: Origin[] = [];

  constructor(turns: readonly Pick<TurnRecord, 'provenance'>[]) {
    for (const { provenance } of turns) if (provenance !== null) this.#note(provenance);
  }

  /** In the order of their numbers, which begin with 1. */
  get all(): readonly Origin[] {
    return this.#all;
  }

  /** The number of an answer's origin. */
  numberOf(provenance: Provenance): number {
    return this.#numbers.get(keyOf(provenance)) ?? 0;
  }

  #note(provenance: Provenance): void {
    const key = keyOf(provenance);
    if (this.#numbers.has(key)) return;
    this.#all.push(provenance);
    this.#numbers.set(key, this.#all.length);
  }
}

function keyOf(provenance: Provenance): string {
  const same: Provenance = { ...provenance, seed: null, time: 0 };
  return JSON.stringify(Object.entries(same).sort(([one], [other]) => (one < other ? -1 : 1)));
}
