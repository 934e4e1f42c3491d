import { m } from '../paraglide/messages.js';
import type { HarmId } from '../state/alarms.ts';

/** What this page answers to a harmful request in the model's place, as Markdown. */
export const harmReply: Readonly<Record<HarmId, () => string>> = {
  'self-harm': m.harm_self,
  'harm-others': m.harm_others,
  drugging: m.harm_drugging,
  'illegal-drugs': m.harm_illegal_drugs,
  fraud: m.harm_fraud,
  abuse: m.harm_abuse,
  weapons: m.harm_weapons,
  discrimination: m.harm_discrimination,
  privacy: m.harm_privacy,
  misinformation: m.harm_misinformation,
  other: m.harm_other,
};
