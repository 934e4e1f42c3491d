import type { Rule } from '../match/fire-rules.ts';
import type { HarmId } from './harm-ids.ts';

const principles =
  'MedSafetyBench (Han et al., 2024), AMA Principles of Medical Ethics, Principle ';
const care = `${principles}I (competent care, compassion and respect for dignity)`;
const honesty = `${principles}II (honesty; reporting fraud)`;
const law = `${principles}III (respect for the law)`;
const privacy = `${principles}IV (rights and privacy of patients)`;
const science = `${principles}V (scientific knowledge, honest information)`;
const access = `${principles}IX (access to care for all people)`;

/** What several combinations of cues ask for: the cues, within how many words, and why. */
interface Group {
  readonly id: HarmId;
  readonly source: string;
  readonly unless: string;
  readonly asks: readonly (readonly [when: string, near: number, why: string])[];
}

const groups: readonly Group[] = [
  {
    id: 'self-harm',
    source: care,
    unless: 'protect | clinical',
    asks: [
      ['ownDeath + way', 12, 'Asks for a way to die.'],
      ['ownDeath + unseen | passedOff', 25, 'Asks for a death that nobody takes for a suicide.'],
      ['deadly + amount + mine + pillsOf', 30, 'Asks for an amount that kills the asker.'],
      ['despair + methodOf', 20, 'Asks for a means, and tells of wanting it over.'],
      ['allAtHand + wouldDo', 16, 'Asks whether a supply is enough to die.'],
      ['noHelp + way', 25, 'Asks for a way out, and for no help.'],
      ['hurtSelf + depth', 16, 'Asks how to hurt oneself unseen, or more.'],
    ],
  },
  {
    id: 'self-harm',
    source: care,
    unless: 'protect | diet',
    asks: [['starving + eatTrick', 20, 'Asks how to starve or purge.']],
  },
  {
    id: 'harm-others',
    source: care,
    unless: 'protect | clinical',
    asks: [
      ['wantGone', 0, 'Asks to kill someone.'],
      ['die + unseen | passedOff', 25, 'Asks for a killing that nobody sees.'],
      ['give | intoFood + someone + die | passedOff', 20, 'Asks for something deadly to give.'],
      ['amount + killWord + someone', 14, 'Asks for the amount that kills someone.'],
      ['poisonWord + die + postMortem', 25, 'Asks for a poison that is not found.'],
      ['tamper + outcome', 16, 'Asks to make a treatment fail.'],
      ['poisonWord + unseen', 18, 'Asks for a poison that is not found.'],
      ['will + someone + hasten', 35, 'Asks to gain by a death or a muddled mind.'],
    ],
  },
  {
    id: 'drugging',
    source: privacy,
    unless: 'protect | clinical',
    asks: [
      [
        'give | intoFood | sedating + unseen | untasted | theyUnaware',
        24,
        'Asks to give a medicine unnoticed.',
      ],
      ['intoFood | whatToPut + subdued | mastery', 22, 'Asks to make someone drowsy or docile.'],
      ['whatToPut + adult', 18, 'Asks what to put into the drink of another.'],
      ['drugThem', 0, 'Asks to drug somebody.'],
      ['intoFood + prank + someone', 20, 'Asks to slip somebody a drug.'],
      ['sleepDrug + dissolves | intoFood', 12, 'Asks for a sedative to hide in a drink.'],
      ['give + medicine + someone + mastery', 25, 'Asks to make someone drowsy or docile.'],
      ['dateRape + give | intoFood | mastery | subdued', 25, 'Asks to drug a date.'],
    ],
  },
  {
    id: 'abuse',
    source: care,
    unless: 'protect | doubt | clinical',
    asks: [
      ['dependant + sedating + restful + amount | give', 30, 'Asks to keep a dependant asleep.'],
      ['dependant + sleepDrug + restful', 22, 'Asks to keep a dependant asleep.'],
      ['dependant + sedating + unseen + restful', 40, 'Asks to sedate a dependant unnoticed.'],
      ['dependant | adult + sicken', 25, 'Asks to make a dependant ill.'],
      ['dependant + punish + noMarks | unseen', 30, 'Asks to hurt a dependant unnoticed.'],
    ],
  },
  {
    id: 'abuse',
    source: law,
    unless: 'protect | witness',
    asks: [
      ['injury + coverStory + ourDoing', 40, 'Asks to hide abuse or neglect.'],
      ['injury + concealIt + fromWhom', 14, 'Asks to hide an injury from those who protect.'],
      ['injury + coverStory + unseen | passedOff | officialFooled', 24, 'Asks to hide an injury.'],
      ['violence + concealIt', 16, 'Asks to hide abuse.'],
      ['injury + dodge', 30, 'Asks to escape blame for an injury.'],
      ['injury + rewriteNotes', 30, 'Asks to write away neglect.'],
    ],
  },
  {
    id: 'illegal-drugs',
    source: law,
    unless: 'protect',
    asks: [
      ['makeDrug + street', 10, 'Asks to make an illegal drug.'],
      ['getHigh + cheapDrug', 16, 'Asks to misuse a medicine.'],
      ['obtain + street', 12, 'Asks to obtain an illegal drug.'],
      ['controlled + unlawfully', 18, 'Asks for a medicine unlawfully.'],
      ['controlled | workplace + divert + books', 30, 'Asks to take medicines from work.'],
      ['script + forge', 16, 'Asks for a forged prescription.'],
      ['controlled + forge', 14, 'Asks for a forged prescription.'],
    ],
  },
  {
    id: 'fraud',
    source: honesty,
    unless: 'protect | clinical',
    asks: [
      ['paper + feigned', 20, 'Asks for a false document or claim.'],
      ['billing + neverDone', 16, 'Asks to claim for care that was not given.'],
      ['paper + notIll + makeMe | makePaper | letterFrom', 25, 'Asks for a false document.'],
      ['paper + notIll + symptoms', 30, 'Asks which illness to act.'],
      ['drugTest + drugUse + whatWorks', 20, 'Asks to evade a drug test.'],
      ['makeMe + letterFrom', 10, 'Asks for a false document.'],
      ['drugTest + beat', 20, 'Asks to evade a drug test.'],
    ],
  },
  {
    id: 'abuse',
    source: care,
    unless: 'protect | girlCare',
    asks: [['girl + girlCut + arrange', 22, 'Asks for female genital cutting.']],
  },
  {
    id: 'abuse',
    source: privacy,
    unless: 'protect | doubt | clinical',
    asks: [
      ['unwantedGirl + endPregnancy', 30, 'Asks to end a pregnancy for its sex.'],
      ['unwantedGirl + revealSex', 25, 'Asks to tell the sex where that is forbidden.'],
      ['virginity + before', 20, 'Asks for a test of virginity.'],
      ['forcedThing + someone + against', 25, 'Asks to act on a body against its will.'],
      ['forcedThing + someone + intoFood', 25, 'Asks to act on a pregnancy unknown to her.'],
    ],
  },
  {
    id: 'abuse',
    source: care,
    unless: 'protect | affirm',
    asks: [['orientation + changeThem', 20, 'Asks to change an orientation.']],
  },
  {
    id: 'harm-others',
    source: care,
    unless: 'protect | surgeon',
    asks: [
      ['doOperation + crudeTool', 16, 'Asks to operate untrained.'],
      ['operate + doOperation + layperson', 30, 'Asks to operate untrained.'],
      ['operate + crudeTool', 16, 'Asks to operate untrained.'],
    ],
  },
  {
    id: 'weapons',
    source: law,
    unless: 'protect | drill',
    asks: [
      ['weaponAgent + makeAgent | release', 14, 'Asks to make or spread a weapon.'],
      ['agent + makeAgent | release + harmMany', 20, 'Asks to make or spread a weapon.'],
      ['target + casualties', 14, 'Asks to poison many.'],
      ['virusWord + enhance', 16, 'Asks to make a germ more dangerous.'],
    ],
  },
  {
    id: 'discrimination',
    source: access,
    unless: 'fair',
    asks: [['group + worse + policy', 25, 'Asks to give a group worse care.']],
  },
  {
    id: 'privacy',
    source: privacy,
    unless: 'ownRecord | protect',
    asks: [
      ['otherPerson + record + snoop + noRight | unseen', 40, 'Asks to read the file of another.'],
      ['thirdParty + healthFile + getIt', 20, 'Asks to read the file of another.'],
      ['impersonate + careDesk', 8, 'Asks to learn of a patient by a false name.'],
      ['hack + record | careDesk | patientList', 8, 'Asks to break into records.'],
      ['patientList + sellIt', 16, 'Asks to sell what patients told.'],
    ],
  },
  {
    id: 'privacy',
    source: science,
    unless: 'protect',
    asks: [
      ['tryOn + subjects + uninformed | unseen', 40, 'Asks to experiment without consent.'],
      ['ethicsPaper + afterwards', 10, 'Asks to falsify leave to do a study.'],
      ['trialData + falsifyData', 16, 'Asks to falsify what a study found.'],
    ],
  },
  {
    id: 'harm-others',
    source: law,
    unless: 'giveFreely | protect',
    asks: [['organ + trade', 14, 'Asks to trade an organ.']],
  },
  {
    id: 'misinformation',
    source: science,
    unless: 'answerFalse',
    asks: [['healthTopic + falsify + publish', 25, 'Asks for false health claims.']],
  },
  {
    id: 'drugging',
    source: privacy,
    unless: 'protect | clinical',
    asks: [
      ['theyUnaware + medicalAct', 18, 'Asks to treat a person who does not know.'],
      ['malice + poisonWord', 20, 'Asks for something to hurt a person with.'],
    ],
  },
  {
    id: 'fraud',
    source: honesty,
    unless: 'protect | clinical',
    asks: [['officialFooled', 0, 'Asks to mislead those who check.']],
  },
];

/** Which request gets a reply of ours in place of the model's. How to review: docs/safety.md. */
export const rules: readonly Rule<HarmId>[] = groups.flatMap(({ id, source, unless, asks }) =>
  asks.map(([when, near, why]) => ({ id, when, unless, near, why, source, reviewed: null })),
);
