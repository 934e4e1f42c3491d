import type { Concepts } from '../match/lexicon.ts';

/** Glands, sugar, drug reactions, infection, withdrawal, bladder. Terms: match/lexicon.ts. */
export const glandConcepts = {
  // Sugar
  sensorReads: {
    en: `sensor/meter/libre/dexcom/cgm/pump/monitor/reader/glucometer .. says/reads/shows/showing/reading/just/said low/lo/hi/high, sensor/meter/libre/dexcom/cgm .. low/lo/hi, arrow/arrows .. down, straight down, double arrow, urgent low`,
    ar: ``,
  },
  sugarTalk: {
    en: `type 1, type one, type 2, t1, t1d, t1dm, diabet*, insulin, glucose, sugar, orange kit, glucagon, glucogel, hypo, hypos, gvoke, baqsimi, gliclazide`,
    ar: ``,
  },
  hypoActs: {
    en: `jerk*, jerky, drenched, soaked, sweat*, not wake, limp, swear*, not .. hold, can not hold, shaking, shakes, trembl*, acting drunk, like .. drunk, laughing, giggl*, fighting, lashing, aggressive, throwing, talking daft, not himself, not herself, normally .. lamb/gentle/quiet,
      glassy, staring, can not swallow, spits .. out, refus* .. juice/sweets/sugar/coke, clenched, confused, muddled, nonsense, unconscious, fit, fitting, twitch*, pale, clammy, floppy, out of it, slurr*, staggering, stumbling`,
    ar: ``,
  },
  insulinNoFood: {
    en: `insulin .. skipped/missed/not eat/eaten/food/meal/breakfast/lunch/dinner, insulin .. no food, skipped/missed .. food/meal/breakfast/lunch/dinner/supper, not .. eat/eaten, did not eat, no breakfast/lunch/dinner/food, insulin twice, double insulin, too much insulin`,
    ar: ``,
  },
  // Adrenal, thyroid
  steroidNeed: {
    en: `addison*, adrenal insufficiency, adrenal gland/glands/crisis, adrenalectomy, hydrocortisone, fludrocortisone, steroid dependent, steroid dependant, steroid card, long term steroid*, steroids for years, cah, congenital adrenal, hypopituitar*, pituitary,
      stopped/stop/run/ran/forgot/missed .. steroid/steroids/prednisolone/prednisone/hydrocortisone/dexamethasone`,
    ar: `اديسون, قصور .. كظر*, هيدروكورتيزون, كورتيزون`,
  },
  steroidBad: {
    en: `vomit*, throwing up, threw up, puk*, being sick, been sick, d v, diarr*, not .. keep .. down, drowsy, collaps*, faint*, dizzy, bp #50-90, pressure .. #50-90, systolic, confus*, weak, limp, fever, sleepy, not wake, shak*, cold and clammy, grey, can not stand, injured, fracture, belly pain, sick all,
      bp/pressure .. dropping/dropped/low/falling/crashing, tummy bug, stomach bug, gastro*, broke, broken`,
    ar: `يتقيا, تتقيا, يستفرغ, تستفرغ, استفراغ, ترجيع, يرجع, اسهال, ضغط* .. منخفض/نازل/واطي, مشوش*, دايخ*, خامل*, اغمي`,
  },
  thyroidOver: {
    en: `overactive thyroid, hyperthyroid*, thyrotox*, graves, carbimazole, thyroid storm`,
    ar: ``,
  },
  thyroidStorm: {
    en: `fever, temperature, temp, #39-42, confus*, agitat*, delirious, heart .. #130-220, pulse .. #130-220, hr .. #130-220, vomit*, collaps*, shaking, sweating buckets`,
    ar: ``,
  },
  // Drug reactions
  serotoninDrug: {
    en: `serotonin, sertraline, fluoxetine, citalopram, escitalopram, paroxetine, venlafaxine, duloxetine, ssri, snri, maoi, phenelzine, tranylcypromine, moclobemide, linezolid, tramadol, mdma, ecstasy, st john*, antidepressant*, amitriptyline, clomipramine, lithium, methylene blue, dextromethorphan, triptan, sumatriptan, tapentadol, prozac, zoloft, lexapro, effexor`,
    ar: ``,
  },
  serotoninSigns: {
    en: `clonus, myoclon*, jerking, jerky, jerks, twitch*, shaking, shaky, shivering, tremor, trembl*, rigid, rigidity, stiff, hyperreflex*, eyes .. darting/jumping/flicking, legs .. jumping/bouncing/shaking, jaw .. clench*, clenching,
      muscles/legs/arms/jaw .. jumping/jump/jumpy/twitching/jerking, eyes .. not stay/still`,
    ar: ``,
  },
  serotoninMore: {
    en: `sweat*, drenched, fever, temp, temperature, hot, #38-43, agitat*, restless, confus*, racing, diarr*, pupils, dilated, flushed, hr .. #110-200, burning up, can not sit still, hallucinat*, delirious,
      pouring`,
    ar: ``,
  },
  newDose: {
    en: `added, started, new, increased, doubled, upped, switched, swapped, took, taken, taking, gave, given, together, both, combined, mixed, after, since, on top`,
    ar: ``,
  },
  neuroleptic: {
    en: `haloperidol, olanzapine, risperidone, clozapine, depot, antipsychotic*, aripiprazole, zuclopenthixol, flupentixol, quetiapine, metoclopramide, droperidol, chlorpromazine, prochlorperazine`,
    ar: ``,
  },
  neurolepticSigns: {
    en: `rigid, rigidity, stiff, lead pipe, stiff as, like a board, ck .. raised/high, jaw locked, eyes .. stuck/rolled/rolling up, neck .. twisted/pulled/stuck/bent, tongue .. sticking/out, oculogyric, dystoni*, twisted neck`,
    ar: ``,
  },
  localNumbed: {
    en: `local anaesthetic, local anesthetic, lidocaine, lignocaine, bupivacaine, levobupivacaine, articaine, nerve block, id block, epidural, dental injection, numbing injection, spinal block`,
    ar: ``,
  },
  localToxic: {
    en: `perioral, tingling, metallic, ringing ears, ears .. ringing, twitch*, fitting, seiz*, not answering, drowsy, arrhythmia, collapsed, unresponsive, bp .. #50-90, can not breathe, weak arms, hands .. weak`,
    ar: ``,
  },
  transfused: {
    en: `transfusion, transfusing, unit #1-6, blood .. running, bag of blood, packed cells, platelets, red cells`,
    ar: ``,
  },
  transfusedBad: {
    en: `fever, temp, rigor*, shaking, shiver*, loin pain, back pain, chest, breathless, can not breathe, wheez*, hives, bp .. #50-90, dark urine, cola, collaps*, itching, sats, doom`,
    ar: ``,
  },
  // Withdrawal
  stoppedDrug: {
    en: `stopped/stop/quit/quitting/gave/came drinking/alcohol/vodka/booze/diazepam/valium/xanax/benzos/alprazolam/clonazepam/lorazepam/baclofen/pregabalin/ghb/gbl/phenibut, cold turkey, last drink, detox*, no alcohol since, no drink since, withdraw*, off the drink, off the booze, dried out, ran out of .. diazepam/xanax/benzos/baclofen/valium/clonazepam, stopped .. #1-10 days, run out of .. diazepam/xanax/benzos/baclofen/valium/clonazepam/vodka/alcohol, dts, delirium tremens,
      drinks/drinker/alcoholic/vodka/drinking .. stopped/quit/stopping, stopped on/since .. monday/tuesday/wednesday/thursday/friday/saturday/sunday/yesterday,
      no alcohol/drink/vodka/booze/beer/whisky for/since/in,
      diazepam/valium/xanax/benzos/baclofen/clonazepam/pregabalin/alprazolam/lorazepam/ghb/gbl/temazepam .. ran/run/runs out, diazepam/valium/xanax/benzos/baclofen/clonazepam/alprazolam/ghb/gbl withdrawal,
      vodka/whisky/alcohol/drinker/beers/wine/cider/gin/rum .. stopped/quit,
      day #1-7 no drink/alcohol/booze/vodka, day #1-7 without drink/alcohol/booze, alcoholic .. no drink,
      coming/came/come off .. benzos/diazepam/valium/alcohol/xanax/ghb/ket/baclofen/pregabalin/heroin/methadone`,
    ar: ``,
  },
  withdrawalBad: {
    en: `seeing things, sees things, spiders, insects, bugs, rats, snakes, crawling, hallucinat*, things .. not there, people .. not there, shaking .. bad*/violently/uncontroll*/hold, fit, fits, fitting, seizure*, seized, convuls*, confused, confusion, sweating .. shaking, shaking .. sweat*, dripping with sweat, picking at, hearing things, delirious, tremor, fever, heart .. racing,
      shaking, spies, paranoid, watching, sees,
      seeing shadows, twitching,
      men/people/rats/bugs/spiders/children/faces .. in/on/under .. wardrobe/walls/wall/ceiling/bed/room/curtains, hands .. clappers,
      seizing, sweating`,
    ar: ``,
  },
  // Infection
  chemoName: {
    en: `r chop, rchop, chop, folfox, folfiri, folfirinox, fec, docetaxel, paclitaxel, carboplatin, cisplatin, capecitabine, rituximab, abvd, gemcitabine, cycle #1-12, day #1-21 post, chemo, nadir, bmt, car t, induction, hydroxyurea, neutrophils, anc`,
    ar: ``,
  },
  illHot: {
    en: `temp, temperature, fever*, #38-41.9, rigor*, shiver*, shakes, shaking, chills, hot, burning up, washed out, feverish, unwell`,
    ar: ``,
  },
  fromTropics: {
    en: `back/returned/home/came/come/flew/arrived/been from/to/in .. ghana/nigeria/kenya/uganda/congo/malawi/gambia/tanzania/zambia/mozambique/cameroon/senegal/liberia/guinea/mali/sudan/ethiopia/rwanda/angola/benin/togo/africa/india/indonesia/papua/solomon/myanmar/cambodia/zanzibar/lagos/accra/amazon,
      sierra leone, ivory coast, burkina faso, no prophylaxis, no malaria tablets/pills, no antimalarials, not take .. malaria, malaria, plasmodium, falciparum, mosquito bites`,
    ar: ``,
  },
  tropicsBad: {
    en: `confus*, jaundice*, yellow, drowsy, sleepy, muddled, rambling, talking nonsense, seiz*, fit, convuls*, rigors, shaking, shivering violently, vomit*, dark urine, coke coloured, black urine, collaps*, weak, can not stand, breathing fast, breathless, bleeding, not wake, pale, pregnant`,
    ar: ``,
  },
  // Urology, pressure, others
  erection: {
    en: `erection/hard/boner/stiffy/penis/erect .. #3-72 hours/hrs/hour/h, erection .. not go/goes/gone/going, erection .. all night/day, erection/boner .. since .. morning/night/yesterday/midnight, priapism, not .. get .. boner/erection down, penis .. hard .. hours, stuck hard/erect, painful erection, erect since,
      #3-72 hour/hours/hr/hrs/h erection,
      #3-72 hour/hours/hrs hard/erect/boner, hard on .. #3-72 hours/hour/hrs`,
    ar: `انتصاب .. ساع*, انتصاب .. لا .. يزول/ينزل/يروح`,
  },
  erectionSigns: {
    en: `pain, hurts, sore, sickle, hbss, viagra, sildenafil, tadalafil, cialis, injection, trazodone, hours, hrs, not go down, can not get it down, hard, since, embarrass*, purple, agony`,
    ar: `ساع*, الم, مولم, يوجع, منجلي*, فياجرا`,
  },
  trappedSkin: {
    en: `foreskin .. stuck/back/behind/swollen, paraphimosis, zip/zipper .. penis/foreskin, penis .. ring/stuck, ring stuck .. penis`,
    ar: ``,
  },
  noUrine: {
    en: `not .. pee/wee/urinate/peed/weed/urine/piss .. since, not .. pee/wee/urinate/peed/weed/urine/piss .. #8-48 hours/hrs/hour/h, not .. pee/wee/urinate/pass .. all day/night, no urine .. since, no urine .. #8-48 hours/hrs/h, can not pee/wee/urinate/piss, pee/urine/urinate no .. come, nothing comes out, catheter .. blocked/stopped/nothing`,
    ar: ``,
  },
  bladderFull: {
    en: `belly .. hard/swollen/bursting/tight, bladder .. bursting/full/hard/huge, bursting, agony, swollen .. belly/tummy, pain .. unbearable, desperate, drum, blocked`,
    ar: ``,
  },
  shunt: { en: `vp shunt, shunt, hydrocephal*`, ar: `` },
  shuntBad: {
    en: `headache*, vomit*, sleepy, drowsy, throwing up, being sick, eyes .. down, sunset*, irritable, not wake, seizure, lethargic`,
    ar: ``,
  },
  dysreflexia: {
    en: `dysreflexia, t6, spinal cord injury, tetraplegi*, quadriplegi*, paraplegi*, c5, c6`,
    ar: ``,
  },
  dysreflexiaBad: {
    en: `pounding headache, head .. pounding, headache, bp .. #150-250, flushed, goosebumps, blotchy, catheter .. blocked/kinked, sweating above`,
    ar: ``,
  },
  dived: {
    en: `dive, dived, dives, diving, scuba, ascent, surfaced, decompression, the bends, came up`,
    ar: ``,
  },
  divedBad: {
    en: `came up too fast, rapid ascent, missed .. stop*, joint/joints/elbow/shoulder/knee .. pain/hurt/ache, tingl*, numb*, can not walk, dizzy, skin .. mottled/marbled, chest, legs .. weak, weak legs, cough*, headache`,
    ar: ``,
  },
  altitude: {
    en: `altitude, base camp, kilimanjaro, everest, #3000-8000 m, #3000-8000 metres, #10000-24000 feet, mountain hut, high camp, summit`,
    ar: ``,
  },
  altitudeBad: {
    en: `staggering, drunk, can not walk, confused, breathless, pink, froth*, gurgl*, blue, vomit*, drowsy, not wake, hallucinat*, not .. catch .. breath, stumbling, cough*`,
    ar: ``,
  },
  pressureTop: {
    en: `#200-280 over #110-170, bp .. #200-280 #110-170, bp .. #210-280, blood pressure .. #200-280`,
    ar: ``,
  },
  pressureBad: {
    en: `headache*, blurr*, vision, confus*, chest, breathless, vomit*, nosebleed, dizzy, seiz*, numb*, drowsy, weak, head .. pounding`,
    ar: ``,
  },
  liverFails: { en: `yellow, jaundice*, yellowish`, ar: `` },
  liverMind: {
    en: `confus*, muddled, vague, drowsy, sleepy all, vomiting blood, not making sense, inr, flapping, rambling, not wake`,
    ar: ``,
  },
  divedFast: {
    en: `too fast, too quick, rapid, missed .. stop, missed .. stops, metres, meters, feet, bends, surfacing, computer, tank, scuba`,
    ar: ``,
  },
} as const satisfies Concepts;
