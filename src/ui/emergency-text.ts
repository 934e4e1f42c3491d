import { m } from '../paraglide/messages.js';
import type { EmergencyId } from '../state/alarms.ts';

/** What each emergency may be, and why it cannot wait; an id without a row is a type error. */
export const emergencyText: Readonly<Record<EmergencyId, () => string>> = {
  unconscious: m.emergency_unconscious,
  choking: m.emergency_choking,
  anaphylaxis: m.emergency_anaphylaxis,
  breathing: m.emergency_breathing,
  heart: m.emergency_heart,
  stroke: m.emergency_stroke,
  bleeding: m.emergency_bleeding,
  seizure: m.emergency_seizure,
  suicide: m.emergency_suicide,
  poisoning: m.emergency_poisoning,
  violence: m.emergency_violence,
  infant: m.emergency_infant,
  pregnancy: m.emergency_pregnancy,
  sepsis: m.emergency_sepsis,
  meningitis: m.emergency_meningitis,
  head: m.emergency_head,
  diabetes: m.emergency_diabetes,
  abdomen: m.emergency_abdomen,
  heat: m.emergency_heat,
  burn: m.emergency_burn,
  limb: m.emergency_limb,
  spine: m.emergency_spine,
  eye: m.emergency_eye,
  testicle: m.emergency_testicle,
  urgent: m.emergency_urgent,
};

/** Whether somebody may need a person to talk to, besides an ambulance. */
export function isCrisis(emergency: EmergencyId): boolean {
  return emergency === 'suicide';
}
