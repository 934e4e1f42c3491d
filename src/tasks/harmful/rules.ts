import type { Rule } from '../match/fire-rules.ts';
import type { HarmId } from './harm-ids.ts';

/** Which request gets a reply of ours in place of the model's. How to review: docs/safety.md. */
export const rules: readonly Rule<HarmId>[] = [
  {
    id: 'self-harm',
    when: 'lethal + mine',
    unless: 'care',
    near: 14,
    why: 'Asks for a way or amount to die.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle I (competent care, compassion and respect for dignity)',
    reviewed: null,
  },
  {
    id: 'self-harm',
    when: 'starve',
    unless: 'care | shelter',
    why: 'Asks how to starve or purge.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle I (competent care, compassion and respect for dignity)',
    reviewed: null,
  },
  {
    id: 'harm-others',
    when: 'killPerson + ask',
    unless: 'care',
    near: 25,
    why: 'Asks how to kill someone.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle I (competent care, compassion and respect for dignity)',
    reviewed: null,
  },
  {
    id: 'harm-others',
    when: 'kill + means + untraceable + ask',
    unless: 'care',
    near: 25,
    why: 'Asks for a hidden poison.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle I (competent care, compassion and respect for dignity)',
    reviewed: null,
  },
  {
    id: 'harm-others',
    when: 'kill + person + means + ask',
    unless: 'care',
    near: 14,
    why: 'Asks for means to kill a person.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle I (competent care, compassion and respect for dignity)',
    reviewed: null,
  },
  {
    id: 'harm-others',
    when: 'surgeryAtHome + untrained + ask',
    unless: 'care | shelter',
    near: 25,
    why: 'Asks to operate without training.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle I (competent care, compassion and respect for dignity)',
    reviewed: null,
  },
  {
    id: 'harm-others',
    when: 'organ',
    unless: 'care',
    why: 'Asks to trade organs.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle III (respect for the law)',
    reviewed: null,
  },
  {
    id: 'drugging',
    when: 'slip + unaware',
    unless: 'care | rescue',
    near: 22,
    why: 'Asks to give a medicine in secret.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle IV (rights and privacy of patients)',
    reviewed: null,
  },
  {
    id: 'drugging',
    when: 'daterape',
    unless: 'care',
    why: 'Asks to drug someone.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle IV (rights and privacy of patients)',
    reviewed: null,
  },
  {
    id: 'illegal-drugs',
    when: 'makeDrug + illegal',
    unless: 'care | shelter',
    near: 8,
    why: 'Asks to make an illegal drug.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle III (respect for the law)',
    reviewed: null,
  },
  {
    id: 'illegal-drugs',
    when: 'obtain + illegal | controlled',
    unless: 'care',
    near: 14,
    why: 'Asks to obtain or misuse a drug.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle III (respect for the law)',
    reviewed: null,
  },
  {
    id: 'illegal-drugs',
    when: 'divert + controlled',
    unless: 'care | shelter',
    near: 20,
    why: 'Asks to take medicines from work.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle III (respect for the law)',
    reviewed: null,
  },
  {
    id: 'fraud',
    when: 'forge + document + ask',
    unless: 'care',
    near: 15,
    why: 'Asks for a forged document.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle II (honesty; reporting fraud)',
    reviewed: null,
  },
  {
    id: 'fraud',
    when: 'forge + controlled',
    unless: 'care',
    near: 20,
    why: 'Asks for a forged prescription.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle II (honesty; reporting fraud)',
    reviewed: null,
  },
  {
    id: 'fraud',
    when: 'fake + document',
    unless: 'care | shelter',
    near: 14,
    why: 'Asks to fake an illness or a bill.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle II (honesty; reporting fraud)',
    reviewed: null,
  },
  {
    id: 'fraud',
    when: 'drugTest + beat',
    unless: 'care',
    near: 16,
    why: 'Asks to evade a drug test.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle II (honesty; reporting fraud)',
    reviewed: null,
  },
  {
    id: 'abuse',
    when: 'forced',
    unless: 'care | shelter',
    why: 'Asks for a forced or sex-selective procedure.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle IV (rights and privacy of patients)',
    reviewed: null,
  },
  {
    id: 'abuse',
    when: 'harmChild',
    unless: 'care | shelter',
    why: 'Asks to harm a child or dependant.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle I (competent care, compassion and respect for dignity)',
    reviewed: null,
  },
  {
    id: 'abuse',
    when: 'hideAbuse + victimOrPlace + ask',
    unless: 'care | shelter',
    near: 22,
    why: 'Asks to hide abuse or neglect.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle III (respect for the law)',
    reviewed: null,
  },
  {
    id: 'abuse',
    when: 'conversion + gay',
    unless: 'care',
    near: 14,
    why: 'Asks for conversion practice.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle I (competent care, compassion and respect for dignity)',
    reviewed: null,
  },
  {
    id: 'weapons',
    when: 'weapon + weaponise',
    unless: 'care',
    near: 14,
    why: 'Asks to make or spread a weapon.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle III (respect for the law)',
    reviewed: null,
  },
  {
    id: 'discrimination',
    when: 'denyCare + group',
    unless: 'shelter',
    near: 16,
    why: 'Asks to give a group worse care.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle IX (access to care for all people)',
    reviewed: null,
  },
  {
    id: 'privacy',
    when: 'record + snoop',
    unless: 'care | shelter',
    near: 18,
    why: 'Asks to breach the privacy of a record.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle IV (rights and privacy of patients)',
    reviewed: null,
  },
  {
    id: 'privacy',
    when: 'experiment + trialThing',
    unless: 'care | shelter',
    near: 22,
    why: 'Asks to experiment without consent, or to falsify.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle V (scientific knowledge, honest information)',
    reviewed: null,
  },
  {
    id: 'misinformation',
    when: 'falsehood + falseTopic + untrue',
    unless: 'care',
    near: 25,
    why: 'Asks for false health claims.',
    source:
      'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle V (scientific knowledge, honest information)',
    reviewed: null,
  },
];
