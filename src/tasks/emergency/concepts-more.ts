import type { Concepts } from '../match/lexicon.ts';

/** Signs that several rules share. Terms: src/tasks/match/lexicon.ts. */
export const sharedConcepts = {
  warm: { en: `warm, hot, boiling, burning`, ar: `حار, سخن, ساخن, دافي` },
  coughing: { en: `cough*`, ar: `يكح, تكح, كحه, اكح, سعال, يسعل, تسعل` },
  patientSigns: {
    en: `#1-110 m/f/yo/y/yom/yof, pt, presents, presenting, presented, patient, resident, bp #40-250, hr #20-250, rr #4-70, gcs #3-15, next step*, started #0-24, onset, hours ago, min ago, loading`,
    ar: `مريض, مريضه, عمره, عمرها, ضغط* #40-250, بدات قبل, بدا قبل, نبض* #20-250, قبل ساع*`,
  },
  prescribed: {
    en: `prescribed, prescription, doctor gave, gp gave, course of, finished .. course, usual dose`,
    ar: `وصف*, كتب* الطبيب/الدكتور`,
  },
  mouthSigns: {
    en: `open bottle, mouth, empty, drool*, red round, on .. lips/tongue/hands, in .. mouth, playing with, got hold, got into, spilled, half empty, missing, bottle, burn*, smell*, breath`,
    ar: `فم*, تم*, علبه مفتوحه, فاضي*, لعاب*, يسيل, بيد*, مفتوح*, ريحه`,
  },
  headacheBad: {
    en: `headache*, head hurts, head .. pounding, migraine, head is`,
    ar: `صداع, راس* .. يوجع*/بيوجع*/وجع/الم/ينفجر, وجع راس*`,
  },
  visionSign: {
    en: `flashing, flashes, visual disturbance, visual, spots before, seeing spots/stars, sparkles, blurr*, zigzag*, vision, floaters, see stars, stars`,
    ar: `زغلله, رغلله, غباش, ومضات, نقط .. عين*, نظر*, ضبابيه, زيغ*, عيون*, نجوم`,
  },
  upperTummy: {
    en: `under .. ribs, epigastric, upper tummy, upper belly, upper abdominal, ruq, below .. ribs, clonus`,
    ar: `تحت .. اضلاع/ضلوع, فم المعده, اعلي .. بطن*, فوق .. بطن*`,
  },
  waters: {
    en: `waters, contractions, crowning, cord, push, labour, labor`,
    ar: `سري, السره, طلق, ماي, ماء, راس*`,
  },
} as const satisfies Concepts;
