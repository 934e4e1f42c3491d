import type { Concepts } from '../match/lexicon.ts';

/** Emergencies in few words: cries for help and clinicians' notes. Terms: match/lexicon.ts. */
export const noteConcepts = {
  angina: { en: `angina`, ar: `` },
  anginaFails: {
    en: `not .. going/shifting/easing/eased, not shift*/ease*/work*/help*/settle*, no relief, at rest, sitting still, in bed, getting worse, worse, more often, woke, sweat*, third spray, two sprays, three sprays, breathless, grey, pale, different`,
    ar: ``,
  },
  neglects: {
    en: `walks/walking/bumps/bumping/crashes/crashing into .. doors/door/walls/wall/frames/furniture/left/right, ignores/ignoring .. left/right/side, only eats/eating .. half/side, misses/missing .. left/right, not .. button/type/text/dial, not .. hand write, hand will not, letters .. scribble, handwriting .. scribble/gone, right/left hand .. write/scribble/clumsy/useless,
      not .. like mine, not .. my own arm/hand/leg, knocking cups/things/glasses/mugs`,
    ar: ``,
  },
  sideNumb: {
    en: `no feeling/sensation/power/strength .. side/arm/leg, numb/dead/weak/tingl*/heavy .. one/left/right side, one/left/right side .. numb/dead/weak/heavy/tingl*/asleep, down one side, all down .. left/right/one`,
    ar: ``,
  },
  spitDrown: {
    en: `drowning/choking/gurgling in/on .. spit/saliva/secretions/phlegm/mucus/vomit/blood/fluid/sick`,
    ar: ``,
  },
  coughPink: {
    en: `cough* .. pink/red/rusty/blood/clots, pink/red/bloody/rusty phlegm/sputum/spit/froth/foam, bringing up .. pink/froth`,
    ar: ``,
  },
  clotRisk: {
    en: `plane, flight, flew, long drive, coach trip, surgery, operation, plaster, cast, pill, hrt, calf, leg swollen, swollen leg, postnatal, section, cancer, bedbound, clot, dvt, lung, pain, breathless, chest, faint*`,
    ar: ``,
  },
  airwayTube: {
    en: `breathing tube .. out/blocked/fell/came/dislodged/plugged/pulled, trachy/trach/tracheostomy .. out/blocked/fell/came/dislodged/plugged/pulled`,
    ar: ``,
  },
  chokingOn: {
    en: `choking on, choked on .. still/now/can/not, is/are/am/been/starts/started choking, someone choking, choking now, choking help, choking to death`,
    ar: ``,
  },
  chokeIdiom: {
    en: `choking on .. words/homework/work/emails/laughter/irony/debt/tea laughing, choking on nothing, choking back, choking up, choked up, wifi, laptop, economy, penalty, exams, game, vape`,
    ar: ``,
  },
  turnsBlue: {
    en: `he/she/baby/son/daughter/kid/child/toddler/dad/mum/husband/wife/man/woman/lady/girl/boy/cousin/brother/sister/friend/patient/resident/newborn/they .. gone/going/went/goes/turning/turned/turns blue/purple/grey/gray/navy`,
    ar: ``,
  },
  isBlue: {
    en: `he/she/baby/son/daughter/kid/child/toddler/dad/mum/husband/wife/man/woman/lady/girl/boy/cousin/brother/sister/friend is blue/purple/navy`,
    ar: ``,
  },
  // Suicide
  findMe: {
    en: `nobody/no one/they/somebody/someone .. find me, find my body, found me too late, find me until/till/in, left .. food for .. cat/dog, voice/voices .. jump/kill/die/hang/cut/stab/drown/end, over by the time, over by morning/tonight/tomorrow/then, all be over by, be over before/when you,
      put/inject/injecting/push .. potassium/air/insulin/morphine .. my drip/cannula/line/vein/iv, with a ligature, ligature round/around/tied/on/in/and, tied a ligature, barricaded .. ligature, lowest railing, train times .. fast, on my way .. bridge`,
    ar: ``,
  },
  // Poison
  byMistake: {
    en: `by mistake, by accident, accidentally, mistook, thought it was, instead of, mixed up, in her/his/my tea, in her/his/my drink, in .. tea/coffee/soup, confused .. with, mistaken for, wrong bottle, wrong tub,
      thinking it was, thinking they were, thought they were`,
    ar: ``,
  },
  notForPeople: {
    en: `washing/dishwasher/laundry/denture/toilet/cleaning/steradent/pool/fuel tablet/tablets/block/powder/liquid/capsule/pod, bleach, cleaner, detergent, descaler, antifreeze, screenwash, disinfectant, weedkiller, paraffin, white spirit, methylated spirit, petrol, hand gel, sanitiser, sanitizer, eye drops, ear drops, wart, nail glue, superglue, teething gel, essential oil, dog tablets, dog wormer, flea treatment,
      oven spray, carpet cleaner, furniture polish, polish, thinner, thinners`,
    ar: ``,
  },
  wrongPerson: {
    en: `given/gave/had/took/taken/administered .. neighbour/neighbor/resident .. tablets/methadone/insulin/pills/meds/medication/medicine/morphine/dose/patch, wrong resident/patient .. insulin/morphine/tablets/dose, given to .. wrong patient/resident`,
    ar: ``,
  },
  strangeThing: {
    en: `white powder, strange pill/pills/powder, unknown pill/pills/powder/plant/tablet/tablets, powder, a plant, leaves, a leaf, blue pellets, pellets, crystals, baggie, sachet, needle, syringe, joint, edible, gummies, brownie, vape`,
    ar: ``,
  },
  ateIt: {
    en: `ate, eaten, eating, swallowed, licked, tasted, chewed, in .. mouth, put .. mouth, drank`,
    ar: ``,
  },
  wholeLot: {
    en: `whole/entire/full bottle/packet/strip/box/tub/pack/lot/sheet/card, all of it, all of them, every last, the lot, bottle is empty, empty bottle/strip/packet, half a/the bottle/packet/strip/box`,
    ar: ``,
  },
  // Infection
  neutroLow: { en: `neutrophil*/neuts/anc/wbc/wcc .. #0-0.9`, ar: `` },
  neutroIll: {
    en: `cold, shiver*, unwell, rigor*, temp, temperature, fever*, hot, sore throat, shaking, chills, flu, rough, drowsy, hypotensive, cough*`,
    ar: ``,
  },
  lockedJaw: {
    en: `not .. open .. mouth/jaw, jaw .. lock*/stuck/stiff/clamped/clenched, lockjaw, trismus`,
    ar: ``,
  },
  spasms: {
    en: `arch*, spasm*, back .. bend*/bow*, rusty, nail, thorn, cut, wound, stood on, stepped on, stiff, swallow`,
    ar: ``,
  },
  manyStools: {
    en: `#5-40 bouts/times/nappies/diapers/motions/stools/loose, non stop diarrhoea/diarrhea, diarrhoea non stop, like water, watery .. #5-40, poo .. water`,
    ar: ``,
  },
  driedChild: {
    en: `eyes .. rolled/sunken/sunk/rolling, dry, no tears, floppy, limp, too weak, not wee*, no wee, sleepy, cold hands, not drink*, refus*`,
    ar: ``,
  },
  partJerks: {
    en: `arm/leg/hand/face/mouth/side/arms/legs/body .. jerking/jerk/jerks/twitching/shaking, jerking .. arm/leg/face/one/side`,
    ar: ``,
  },
  jerkCompany: {
    en: `non stop, not stop*, not stopping, minutes, eyes, not answering, not respond*, not talk*, one, blank, staring, rhythmic*, dribbl*, since`,
    ar: ``,
  },
  // Pregnancy
  bellyBlow: {
    en: `fell/fallen/hit/kicked/punched/landed/slipped/tripped/crash*/thrown .. on/in/to/onto .. belly/bump/tummy/stomach, belly/bump/tummy .. hit/kicked/punched/squashed/seatbelt/steering`,
    ar: ``,
  },
  monthsGone: {
    en: `#4-9 months, #4-9 months pregnant/gone, #16-41 weeks, pregnan*, expecting, ninth/eighth/seventh/sixth/fifth month`,
    ar: ``,
  },
  afterBlow: {
    en: `blood, bleeding, pain, hurts, sore, cramp*, hard, not moving, not moved, water, today, now, just, yesterday, tonight, ago`,
    ar: ``,
  },
  wombTears: {
    en: `womb/uterus/scar .. tear*/ripping/ripped/burst*/rupture*/splitting/giving/opened, uterine rupture, something .. ripped/tore/gave way .. labour/labor/contraction*`,
    ar: ``,
  },
  wombCompany: {
    en: `section, caesarean, c section, vbac, labour, labor, contraction*, pregnan*, weeks, birth, baby`,
    ar: ``,
  },
  // Injury
  animalTore: {
    en: `dog/dogs/pitbull/rottweiler/pig/monkey/bear/lion/hyena/hippo/crocodile/shark/cat/alsatian/bully .. ripped/tore/torn/mauled/attacked/savaged/bitten/bit .. face/neck/throat/arm/leg/hand/head/cheek/scalp/lip/ear/nose/eye, mauled by .. dog/dogs/bear/lion, savaged by, gored by, trampled by`,
    ar: ``,
  },
  chemSkin: {
    en: `cement, hydrofluoric, hf, acid, lye, caustic, phenol, bitumen, quicklime, alkali, oven cleaner, drain cleaner, brick cleaner, chemical, chemicals, ammonia, tar,
      concrete, paint stripper, stripper`,
    ar: ``,
  },
  onSkin: {
    en: `skin, hand, hands, finger, fingers, arm, arms, leg, legs, boots, boot, knees, knee, foot, feet, chest, neck,
      shin, shins, ankle, welly, wellies`,
    ar: ``,
  },
  skinBurns: {
    en: `burn*, black, painless, splash*, blister*, peel*, spill*, raw, went over, got on, poured, hole, hours, all day, agony, hydrofluoric, hf, white patch*,
      numb`,
    ar: ``,
  },
  throughBody: {
    en: `pole/rod/stick/branch/rebar/spike/bar/screwdriver/arrow/fork/railing/stake/pitchfork/drill/bolt/skewer/nail/knife/glass .. through .. leg/arm/chest/neck/belly/thigh/hand/foot/eye/cheek/throat/skull/head/back/stomach, pole/rod/stick/branch/rebar/spike/screwdriver/arrow/nail/knife/glass .. in/into .. chest/neck/belly/eye/throat/skull/head/stomach/back, impaled, skewered`,
    ar: ``,
  },
  neckBroken: {
    en: `neck .. snapped/cracked/broke/broken/crunch*/jarred/bent, dived .. shallow/bottom/sandbank, landed on .. head/neck, tackle, scrum, trampoline, somersault, thrown from, crash, fell,
      zip wire, zipline, accident, came off, rugby, diving`,
    ar: ``,
  },
  limbsDead: {
    en: `not .. feel/move .. arms/legs/hands/feet/anything/body, arms/legs/hands .. tingling/tingly/numb/dead/gone, no feeling .. arms/legs/below/down, paralys*, paralyz*,
      not move/turn .. neck`,
    ar: ``,
  },
  cancerSpine: {
    en: `metastat*, mets, cancer, myeloma, lymphoma, tumour, tumor,
      tight band, band round/around`,
    ar: ``,
  },
  legsWeak: {
    en: `legs .. heavy/weak/wobbly/numb/jelly/lead/not/buckling/giving/gone, not .. climb/get/stand .. bed/chair/stairs/up, can not walk, numb from, band .. chest/waist, wet .. self/myself/himself/herself, incontinen*,
      not .. lift/move .. legs/leg,
      legs .. folded/fold/crumpled/gave`,
    ar: ``,
  },
  buried: {
    en: `avalanche .. buried/hit/under/trapped, caught/swept in .. avalanche, friend/him/her/us/me .. avalanche, buried .. snow/sand/rubble/earth/soil/mud/grain/alive/under, sand/trench/hole/tunnel/grain .. collapsed .. him/her/on/child/boy/girl/worker/workers`,
    ar: ``,
  },
  throughIce: {
    en: `fell/fallen/gone/went/falls through/into/in .. ice/frozen, through the ice`,
    ar: ``,
  },
  followed: {
    en: `following me, followed me, being followed, stalking me, chasing me, grabbed me, grabbed my, man behind me, trying to break in, breaking in, broken in, break down the door, kicking .. door`,
    ar: ``,
  },
  followFear: {
    en: `grabbed, scared, outside, man, men, alone, dark, hiding, now, home, help, tonight, police, door, terrified, locked, walking, car, right now`,
    ar: ``,
  },
  // Sugar
  sweatShake: {
    en: `sweat*, drenched, soaked, shaking, shaky, clammy, pale, trembl*, cold and wet`,
    ar: ``,
  },
  oddActs: {
    en: `fight*, aggressive, swear*, cuss*, confused, not making sense, drunk, crazy, slurr*, eyes .. closing, will not drink/eat, not .. drink/eat/swallow, pushing away, pushes, not answering, weird, odd, mumbl*, not .. hold/stand/walk, staggering, crying, laughing, glassy, vacant, not himself, not herself`,
    ar: ``,
  },
  onInsulin: {
    en: `insulin, diabetic, diabetes, type 1, type one, t1, t1d, t1dm, gliclazide, hypo, sugars, blood sugar`,
    ar: ``,
  },
  // Belly and others
  peritonism: {
    en: `peritonitic, peritonism, guarding, free air, free gas, rigid, lactate .. #2-20, board like, septic, hypotensive, distended, vomiting`,
    ar: ``,
  },
  acuteAbdomen: {
    en: `volvulus, perforat*, perf, obstruction, obstructed, ischaemic bowel, ischemic bowel, mesenteric, strangulated, incarcerated, anastomotic leak, leak, ruptured, appendicitis, cholangitis, toxic megacolon, intussusception, post op, postop`,
    ar: ``,
  },
  loinGroin: { en: `flank/loin/side/back to groin, flank/loin .. groin`, ar: `` },
  fromNowhere: {
    en: `nowhere, sudden*, all at once, woke, screaming, agony, worst, can not keep still, rolling, unbearable, faint*, aneurysm, sweat*, pale`,
    ar: ``,
  },
  torsionWord: { en: `torsion, torted, twisted testicle/ball/nut`, ar: `` },
  torsionCompany: {
    en: `#1-24 h/hr/hrs/hours, vomit*, sudden*, pain, swollen, high riding, cremasteric`,
    ar: ``,
  },
  brainstem: {
    en: `not .. swallow, can not swallow, slurr*, speech .. slurr*/funny/strange, words .. wrong/funny, face .. numb/tingl*/drooping, hoarse, hiccups, double vision, seeing double, seeing two, side .. numb/weak, one eyelid, hand .. clumsy, clumsy`,
    ar: ``,
  },
  airwayNow: {
    en: `throat .. closing/closed/shutting/swelling, throat closing, stung .. mouth/tongue/throat, bee/wasp .. in .. mouth/throat, windpipe .. blocked/stuck/closing, in her/his/my windpipe, down her/his/my windpipe, in the windpipe/airway, tongue .. swelling, airway closing/swelling,
      swallowed .. bee/wasp/hornet, tongue .. coming up/balloon*`,
    ar: ``,
  },
  lastWords: {
    en: `tell/told my/our kids/children/mum/mom/dad/wife/husband/family/son/daughter/parents .. sorry/love/loved, tell them .. sorry/love, told .. love .. left the house, finish/end everything tonight/today/now, finish/end everything, finish my life, have/got a rope, rope and a, rope and .. tree/beam,
      friday/monday/tuesday/wednesday/thursday/saturday/sunday/today/tomorrow is .. last day, my/her/his last day .. earth/alive`,
    ar: ``,
  },
  inMouth: {
    en: `on/in/round .. tongue/mouth/lips/throat, mouth full, mouthful, all over .. face/mouth`,
    ar: ``,
  },
  headBack: {
    en: `pulling/throwing/arching/holding/pulls/throws/arches/holds .. head/neck back/backwards, head .. pulled/thrown/arched/arching/bent back/backwards, back arched, arching .. back, arches .. back`,
    ar: ``,
  },
  eyeSpots: {
    en: `spots/stars/lights/lines/dots/floaters/sparkles/flashes/glitter/snow .. eyes/vision/eye/front/see/seeing, see/sees/seeing .. spots/stars/lights/lines/dots/sparkles/flashes/glitter, blurry, blurred, fuzzy vision, vision .. blur*/fuzzy/going/funny, puffy, puffed, swollen,
      squiggles, squiggly, zigzags, zigzag*, wiggly, shimmer*, kaleidoscope, wavy lines, silver`,
    ar: ``,
  },
  contractionWord: {
    en: `contractions, contracting, in labour, in labor, labour pains, labor pains`,
    ar: ``,
  },
  braxton: {
    en: `braxton, hicks, practice contractions, practise contractions`,
    ar: ``,
  },
  wombLoose: {
    en: `uterus/fundus/womb .. boggy/atonic/atony/floppy, uterus/fundus/womb not contracting/contracted, ebl/qbl/blood loss .. #500-5000, mohp, pph`,
    ar: ``,
  },
  veinBurst: {
    en: `vein/veins/varicose/artery/ulcer/fistula/aneurysm/spleen .. burst/popped/split/ruptured,
      fistula/vein/artery/stump/wound/cannula/line .. spraying/spurting/squirting/hosing/pulsing`,
    ar: ``,
  },
  bloodNappy: {
    en: `blood/bleeding/jelly/red .. nappy/diaper/nappies`,
    ar: ``,
  },
  nappyIll: {
    en: `scream*, crying, pale, limp, floppy, vomit*, drawing .. legs/knees, knees, lethargic, belly, tummy`,
    ar: ``,
  },
  patchSeen: {
    en: `black/dark/grey/gray/blind patch/spot/blob/hole/smudge/shadow/curtain .. eye/vision/sight/see, eye/vision/sight .. black/dark/grey/blind patch/spot/blob/hole/smudge/shadow/curtain`,
    ar: ``,
  },
  smothered: {
    en: `held/put/holding/holds/pushed/pressed .. pillow/cushion/hand/hands/bag over my/her/his/the/our face/mouth/nose/head, held me under, holds me under, pinned me .. neck/throat, dad/father/stepdad/stepfather/uncle/grandad/brother/teacher/coach/cousin touches/touching/touched her/him/them`,
    ar: ``,
  },
} as const satisfies Concepts;
