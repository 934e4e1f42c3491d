import { m } from '../paraglide/messages.js';
import type { Provenance } from '../state/conversations.svelte.ts';
import type { Origin } from '../state/origins.ts';
import { formatNumber, formatWhen, isolated } from './format.ts';

/** Of an answer, in one line: model, time, seed, and where the rest is said. */
export function provenanceLine({ model, seed, time }: Provenance, origin: number): string {
  const values = { model: isolated(model), time: formatWhen(time), origin: formatNumber(origin) };
  // The digits of a seed are typed, not counted.
  return seed === null
    ? m.export_provenance(values)
    : m.export_provenance_seed({ ...values, seed: String(seed) });
}

/** What answers of one origin share, as names and values. */
export function originFacts(origin: Origin): [name: string, value: string][] {
  const { weightsSha256, librarySha256, promptVersion, sampling } = origin;
  return [
    [m.card_manifest_hash(), weightsSha256 ?? m.origin_unknown()],
    [m.card_library_hash(), librarySha256 ?? m.origin_unknown()],
    [
      m.origin_prompt(),
      promptVersion === null ? m.origin_prompt_none() : formatNumber(promptVersion),
    ],
    [m.origin_sampling(), sampling === null ? m.origin_sampling_own() : samplingWords(sampling)],
  ];
}

/** Everything that one answer came from, as names and values. */
export function answerFacts(provenance: Provenance): [name: string, value: string][] {
  const { model, seed, time } = provenance;
  return [
    [m.origin_model(), model],
    ...originFacts(provenance),
    [m.origin_seed(), String(seed ?? m.origin_unknown())],
    [m.origin_time(), formatWhen(time)],
  ];
}

function samplingWords({ temperature, topP }: NonNullable<Origin['sampling']>): string {
  return m.origin_sampling_values({
    temperature: formatNumber(temperature, 3),
    topP: formatNumber(topP, 3),
  });
}
