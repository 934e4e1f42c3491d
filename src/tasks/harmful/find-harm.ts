import { type Bounds, secondReading } from '../classifier/second-reading.ts';
import { firedHarm } from './fired-harm.ts';
import { harmIds, type HarmId } from './harm-ids.ts';
import weights from './harm-weights.json' with { type: 'json' };

export { harmIds, type HarmId };

/** Chosen on texts that the classifier was not trained on; see docs/safety.md. */
const bounds: Bounds = { lookAlike: 0.05, alone: 0.85 };

/**
 * The kind of harm that a text asks help with, if it does: that of the first rule of the table that
 * fires, unless a classifier that reads the text again takes it for a look-alike (never one of
 * self-harm); `other` where no rule fires and the classifier is sure.
 */
export function findHarm(text: string): HarmId | undefined {
  const fired = firedHarm(text);
  const reading = secondReading(weights, text, bounds);
  if (fired === undefined) return reading === 'of the class' ? 'other' : undefined;
  return reading === 'look-alike' && fired !== 'self-harm' ? undefined : fired;
}
