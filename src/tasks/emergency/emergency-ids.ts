/** The kinds of emergency that a notice exists for, most urgent first. */
export const emergencyIds = [
  'unconscious',
  'choking',
  'anaphylaxis',
  'breathing',
  'heart',
  'stroke',
  'bleeding',
  'seizure',
  'suicide',
  'poisoning',
  'violence',
  'infant',
  'pregnancy',
  'sepsis',
  'meningitis',
  'head',
  'diabetes',
  'abdomen',
  'heat',
  'burn',
  'limb',
  'spine',
  'eye',
  'testicle',
] as const;

export type EmergencyId = (typeof emergencyIds)[number];
