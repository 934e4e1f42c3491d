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
  'other',
] as const;

export type HarmId = (typeof harmIds)[number];
