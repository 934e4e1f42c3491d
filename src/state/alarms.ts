import { type EmergencyId, findEmergencies } from '../tasks/emergency/find-emergencies.ts';
import { findHarm } from '../tasks/harmful/find-harm.ts';
import type { Conversation } from './conversation.svelte.ts';

export type { EmergencyId } from '../tasks/emergency/find-emergencies.ts';
export type { HarmId } from '../tasks/harmful/find-harm.ts';

/** Whoever asks how to harm themselves needs help now, whatever the words. */
const selfHarm: EmergencyId = 'suicide';

/** Characters that are looked at: more than fit into any model, and few enough to be quick. */
const most = 65_536;

/** Shows what emergencies a text that is sent may tell of, in place of those of the text before. */
export function raiseAlarms(conversation: Pick<Conversation, 'alarms'>, sent: string): void {
  const text = sent.slice(0, most);
  const found = findEmergencies(text);
  const isSelfHarm = findHarm(text) === 'self-harm' && !found.includes(selfHarm);
  conversation.alarms = isSelfHarm ? [selfHarm, ...found] : found;
}
