import { expect, test } from 'vitest';
import { firedEmergencies } from './fired-emergencies.ts';

// Each look-alike stands beside an emergency of the same words.
test.each([
  [
    'a name where nobody is told of',
    'Auditing door-to-needle times for stroke in our unit, which standard do we use?',
    'my mum is having a stroke',
  ],
  [
    'a question up to the person it names',
    'Does vaping raise the chance of a heart attack in women?',
    'Does this count as a heart attack? Dad is grey and sweating with a tight chest',
  ],
  [
    'a question that the next sentence answers',
    'Do paracetamol and wine mix?',
    'Do paracetamol and wine mix? I have taken about 40 of them',
  ],
  [
    'work',
    'I teach first aid and want a game with an unconscious pirate in it.',
    'I work nights in a care home and Mrs Shaw is unresponsive, her breathing is noisy',
  ],
  [
    'a frame',
    'My essay needs two sources on how often people bleed to death everywhere.',
    'My essay can wait, I have a cut on my wrist and blood is everywhere',
  ],
  [
    'a story',
    'In the film a man chokes on a grape and goes blue.',
    'We were at a film and my wife is choking on a grape, she can not talk',
  ],
  [
    'an animal',
    'The old labrador collapsed after his walk and is not breathing loudly any more.',
    'The dog bit my daughter in the face and it will not stop bleeding',
  ],
  [
    'what is usual',
    'A nosebleed each winter, over in two minutes.',
    'A nosebleed each winter, but now it will not stop, blood is pouring through towels',
  ],
  [
    'a baby who is well',
    'Our baby is feeding well and looks pale like his dad.',
    'Our baby was feeding well, but now is pale and cold and floppy',
  ],
  [
    'a no that follows',
    'The form: chest pain no, fainting no, sweating no.',
    'chest pain and sweating, no fever',
  ],
  ['a no in a gap', 'A bit of sunburn, no blisters', 'Scalded my arm, blisters all over it'],
  [
    'a word one letter away',
    'My dad chose the seating, bleeding edge design, in a station.',
    'My dad is swetaing and has chest pain',
  ],
])('%s', (_, lookAlike, emergency) => {
  expect(firedEmergencies(lookAlike)).toEqual([]);
  expect(firedEmergencies(emergency)).not.toEqual([]);
});
