import { type Bounds, secondReading } from '../classifier/second-reading.ts';
import { emergencyIds, type EmergencyId } from './emergency-ids.ts';
import weights from './emergency-weights.json' with { type: 'json' };
import { firedEmergencies } from './fired-emergencies.ts';

export { emergencyIds, type EmergencyId };

/** Chosen on texts that the classifier was not trained on; see docs/safety.md. */
const bounds: Bounds = { lookAlike: 0.1, alone: 0.5 };

/** Where seconds count, or words deceive: what the classifier takes for a look-alike stays. */
const neverDropped: readonly EmergencyId[] = ['unconscious', 'choking', 'suicide'];

/**
 * The emergencies that a text tells of as happening now, most urgent first; none is usual. The
 * rules name them; a classifier reads the text again, drops what only looks like one,
 * and adds `urgent` where no rule fires.
 */
export function findEmergencies(text: string): readonly EmergencyId[] {
  const fired = firedEmergencies(text);
  const reading = secondReading(weights, text, bounds);
  if (fired.length === 0) return reading === 'of the class' ? ['urgent'] : [];
  const isDropped = reading === 'look-alike' && !neverDropped.some((id) => fired.includes(id));
  return isDropped ? [] : fired;
}
