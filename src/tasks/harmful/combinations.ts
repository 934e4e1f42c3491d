import type { Rule } from '../match/fire-rules.ts';
import type { HarmId } from './harm-ids.ts';

const aim = 'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle ';
const care = `${aim}I (competent care, compassion and respect for dignity)`;
const honesty = `${aim}II (honesty; reporting fraud)`;
const law = `${aim}III (respect for the law)`;
const privacy = `${aim}IV (rights and privacy of patients)`;
const science = `${aim}V (scientific knowledge, honest information)`;
const access = `${aim}IX (access to care for all people)`;

type Row = readonly [
  id: HarmId,
  when: string,
  unless: string,
  near: number,
  why: string,
  source: string,
];

/** Cues that together ask for harm; "rescue" alone excuses what is also to be hidden. */
const rows: readonly Row[] = [
  ['self-harm', 'myDeath + myMeans + ask | order', 'shelter', 16, 'Asks for a means to die.', care],
  ['self-harm', 'hurtBody + trick', 'shelter', 14, 'Asks to hide hurting oneself.', care],
  [
    'harm-others',
    'endOther + someone + meansOf | ask + hidden',
    'rescue',
    30,
    'Asks for a hidden killing.',
    care,
  ],
  [
    'harm-others',
    'endOther + someone + into + ask | order',
    'shelter',
    16,
    'Asks to put something deadly into food or drink.',
    care,
  ],
  [
    'abuse',
    'into + putIn + unborn + notHers',
    'shelter',
    16,
    'Asks to give something that acts on a pregnancy.',
    privacy,
  ],
  ['abuse', 'sicken + someone + ask', 'shelter', 22, 'Asks to make a dependant ill.', care],
  ['harm-others', 'operate + amateur + ask', 'shelter', 22, 'Asks to operate untrained.', care],
  [
    'harm-others',
    'pushOver + ask | order',
    'shelter',
    25,
    'Asks to push someone to suicide.',
    care,
  ],
  ['harm-others', 'trade + money + ask | order', 'shelter', 16, 'Asks to trade an organ.', law],
  [
    'drugging',
    'into + putIn + someone + hidden',
    'rescue',
    25,
    'Asks to give a medicine unnoticed.',
    privacy,
  ],
  [
    'illegal-drugs',
    'cook + street + ask | order',
    'shelter',
    8,
    'Asks to make an illegal drug.',
    law,
  ],
  ['illegal-drugs', 'get + scheduled', 'shelter', 18, 'Asks for a medicine unlawfully.', law],
  [
    'fraud',
    'pretend + paper + ask | order',
    'shelter',
    22,
    'Asks for a false document or claim.',
    honesty,
  ],
  ['fraud', 'pee + evade + ask | order', 'shelter', 16, 'Asks to evade a drug test.', honesty],
  ['abuse', 'injury + coverUp + byUs', 'shelter', 22, 'Asks to hide abuse or neglect.', law],
  ['abuse', 'girlCut + doIt', 'shelter', 14, 'Asks for female genital cutting.', care],
  ['abuse', 'makeStraight', 'shelter', 14, 'Asks to change an orientation.', care],
  [
    'abuse',
    'unborn + notHers + hidden + ask | order',
    'rescue',
    25,
    'Asks to decide on a pregnancy unknown to her.',
    privacy,
  ],
  [
    'weapons',
    'germ + release + ask | order',
    'shelter',
    14,
    'Asks to make or spread a weapon.',
    law,
  ],
  [
    'discrimination',
    'people + worse + policyOrder',
    'shelter',
    16,
    'Asks to give a group worse care.',
    access,
  ],
  [
    'privacy',
    'others + lookUp + files',
    'shelter',
    20,
    'Asks to read the file of another.',
    privacy,
  ],
  ['privacy', 'trial + unasked', 'shelter', 25, 'Asks to experiment without consent.', science],
  [
    'misinformation',
    'lie + jab + publish',
    'shelter',
    25,
    'Asks for false health claims.',
    science,
  ],
];

/** The combinations as rules. How to review: docs/safety.md. */
export const combinations: readonly Rule<HarmId>[] = rows.map(
  ([id, when, unless, near, why, source]) => ({
    id,
    when,
    unless,
    near,
    why,
    source,
    reviewed: null,
  }),
);
