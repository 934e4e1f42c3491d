import type { Concepts } from '../match/lexicon.ts';

/** Emergencies told by the way, in everyday pictures. Terms: src/tasks/match/lexicon.ts. */
export const toldConcepts = {
  greyFace: {
    en: `grey, gray, ashen, pasty, putty`,
    ar: ``,
  },
  sweatFace: {
    en: `sweat*, clammy, cold sweat`,
    ar: ``,
  },
  heartHint: {
    en: `nause*, sick, vomit*, tight, tightness, pain, pressure, breathless, breath*, arm, arms, jaw, faint*, chest, bra, indigestion, slumped`,
    ar: ``,
  },
  calmNow: {
    en: `feel/feels/felt light/lighter/calm/peaceful/free/relieved .. time/months/weeks/years/now, at peace, weirdly calm, calmest, peaceful now, nobody will, long time`,
    ar: ``,
  },
  unreachable: {
    en: `nobody/no one .. reach/answer*, can not .. reach/get hold/find .. him/her/them, not .. answer*/picking/replying, phone off, phone .. off, gone missing, not home, does not know where,
      photo/picture/pic/video/selfie .. bridge/train/pills/rope/sea/river/cliff/tracks/roof`,
    ar: ``,
  },
  stopsLife: {
    en: `stopped/stopping/refusing/refuses/skipping/not taking .. insulin/dialysis/food/eating/drinking/heart/warfarin`,
    ar: ``,
  },
  enoughOfLife: {
    en: `had enough, wants to die, no point, wants to go, join, not worth, give up, given up, lost his wife, lost her husband, ready to go, on purpose`,
    ar: ``,
  },
  lifeCover: {
    en: `life cover/insurance/assurance/policy .. pays/pay/payout/money/covers, insurance .. pay/pays .. if i, worth more dead`,
    ar: ``,
  },
  coverWhy: {
    en: `ashamed, debt, debts, suicide, die, dead, better off, gone, owe, owing, worked out`,
    ar: ``,
  },
  doneArms: {
    en: `done my arms/wrists/legs/thighs, did my arms/wrists/legs/thighs, opened my wrists/arms/veins, opened up my, cuts .. gaping`,
    ar: ``,
  },
  tropicLand: {
    en: `ghana, nigeria, kenya, uganda, congo, malawi, gambia, tanzania, zambia, mozambique, cameroon, senegal, liberia, guinea, mali, sudan, ethiopia, rwanda, angola, benin, togo, sierra leone, ivory coast, burkina, zanzibar, lagos, accra, papua, india, myanmar, cambodia, amazon, africa`,
    ar: ``,
  },
  tropicGrave: {
    en: `confus*, yellow, jaundice*, drowsy, seiz*, convuls*, dark urine, black urine, coke, cola, rigors, collaps*, not wake, bleeding gums, muddled, delirious, talking nonsense`,
    ar: ``,
  },
  painCollapse: {
    en: `all sweaty, cold sweat, clammy, lie on .. floor, lie down on, on the floor, passed out, fainted, faint, collapsed, nearly passed, grey, white as, shoulder tip, seeing stars, dizzy, doubled over, crawling, agony, screaming`,
    ar: ``,
  },
  slowerSince: {
    en: `slower, slowing, confused, muddled, odd, strange, fridge, forget*, sleepy, drowsy, unsteady, headache*, not himself, not herself, vacant, more and more, each day, every day, worse, vague, mixing up`,
    ar: ``,
  },
  outFor: {
    en: `out for .. sec/secs/seconds/min/mins/minute/minutes, out cold for, knocked out, lost consciousness, lights out, blacked out, ko, was out`,
    ar: ``,
  },
  afterOut: {
    en: `dizzy, sick, vomit*, threw up, headache*, sleepy, drowsy, black ring, black rings, panda, confused, blurr*, slurr*, fluid, wobbly, memory, not remember*`,
    ar: ``,
  },
  fillsBlood: {
    en: `bag/bowl/pan/toilet/bucket/sink/basin/mouth/cup/nappy .. filling/full/filled/fills .. blood, vomit*/puk*/sick .. black/gritty/grainy/tarry/coffee, passing/passed/pooing/peeing/weeing .. pure/neat/fresh/clots .. blood, pure blood, through .. towels/towel/shirts,
      vomit*/puk*/throw*/threw/sick/bringing/brought .. dark/bright/pure/all red, vomit*/puk* red`,
    ar: ``,
  },
  heatMind: {
    en: `weav*, swear*, wobbl*, boiling to, hot to touch, boiling, talking rubbish, talking nonsense, not answering, aggressive, tearing .. clothes, does not know, not make sense, red as, staggering, glassy`,
    ar: ``,
  },
  heatRun: {
    en: `half marathon, marathon, triathlon, tough mudder, bootcamp, degrees, heatwave, hot day, in the sun, scorch*, parade, festival`,
    ar: ``,
  },
  bellyBack: {
    en: `tummy/belly/stomach/abdomen and/to/into .. back, through to .. back, tummy/belly/stomach and .. back`,
    ar: ``,
  },
  burstNow: {
    en: `sudden*, burst, ripped, tore, torn, popped, collapsed, agony, faint*, sweat*, worst, grey`,
    ar: ``,
  },
  herniaLump: {
    en: `hernia, groin lump, lump in .. groin`,
    ar: ``,
  },
  herniaBad: {
    en: `plum, purple, red, blue, black, hard, stuck, popped out, not go back, not push, tender, sick, vomit*, agony, swollen`,
    ar: ``,
  },
  limbWood: {
    en: `calf/calves/forearm/leg/shin/thigh/arm/foot .. wood/rock/hard/drum/tight/solid/bursting/balloon/football,
      arm/hand/leg/forearm swollen solid/tight/hard, arm/leg/hand .. swollen .. tight/solid/hard/rock`,
    ar: ``,
  },
  limbMore: {
    en: `pain .. worse/worsening/unbearable/terrible, tingl*, numb*, morphine, painkillers .. not, not .. painkillers, pins and needles, stretch*, toes, fingers, pale, white, cold`,
    ar: ``,
  },
  injuredBy: {
    en: `crash, fracture, fractured, broke, broken, crush*, kick*, football, surgery, operation, overdose, lay on, lying on, cast, tackle*, run over, bite, injection,
      iv, drip, cannula, leaked, infusion, bandage, tourniquet`,
    ar: ``,
  },
  gotInEye: {
    en: `flicked/splashed/sprayed/squirted/went/got/shot/spat/flew/hit/poked/stabbed/spilled/blew/rubbed .. in/into .. eye/eyes, flicked/splashed/sprayed/squirted up in .. eye/eyes, in his/her/my/the eye/eyes`,
    ar: ``,
  },
  eyeBad: {
    en: `not .. open, not .. see, burning, agony, blurr*, streaming, screaming, cloudy, stuck, bleeding, blind, stripper, bleach, acid, cement, lime, oven cleaner, chemical, glass, metal`,
    ar: ``,
  },
  faintsOften: {
    en: `blacking/blacked/black/passing/passed/passes/faints/fainted/fainting/collapses/collapsing .. every time/when/climb*/walks/stairs, blacks out .. time/stairs/walk*/climb*`,
    ar: ``,
  },
  exertWord: {
    en: `walks, walk, walking, stairs, upstairs, climbs, climbing, runs, running, exercise, exertion, uphill, training, murmur, valve, aortic stenosis`,
    ar: ``,
  },
  wrongWay: {
    en: `down .. wrong way/pipe/hole, wrong way down, went down wrong`,
    ar: ``,
  },
  wrongWayBad: {
    en: `silent, paw*, clutch*, can not talk/speak/cough/breathe, not talk, not breathe, blue, purple, red, eyes, grab*, quiet, no sound, wheez*, drool*, panick*`,
    ar: ``,
  },
  thinReasons: {
    en: `only thing/reason stopping/keeping/holding me, only thing/reason .. stopping/keeping me, get over it quicker/faster/better/eventually, get over me, forget about me, forget me, the means to do it/end/finish, means to do it/end, tie/tied/tying .. bedsheet/sheet/rope/dupatta/scarf/belt/saree/cord/sari .. fan/ceiling/hook/door/tree/beam/window/grill/rod,
      who would feed/take/look .. cat/dog/fish .. gone, once it is done, when it is done, leave them better, scheduled posts, goodbye to all,
      go where she/he is, be where she/he is, does it hurt .. fall/jump/die/drown/hang/bleed, drew/drawing/draws/picture .. hanging/hanged/noose, left .. wedding ring, hairdryer .. bath, bath .. hairdryer`,
    ar: ``,
  },
  tookSomething: {
    en: `took/taken/swallowed/drank something, took/taken/swallowed a lot/load/bunch, took stuff, took a load of stuff`,
    ar: ``,
  },
  tookWhy: {
    en: `told me, be good, sorry, goodbye, sleepy, drowsy, mum, mom, not tell, fight, row, argument, crying, will not say, slurr*, vomit*, find, found, love,
      hot as, boiling, chewing, jaw, cheeks, rave, gig, club, festival, party, pupils, sweating, shaking, fitting, blue`,
    ar: ``,
  },
  thoughtSweets: {
    en: `thought .. sweets/sweet/candy/candies/juice/lolly/lollies/smarties/squash/water/lemonade/mint/mints/chocolate/milk/drink/toothpaste, mistook .. sweets/candy/juice, looked like sweets/candy`,
    ar: ``,
  },
  notSweets: {
    en: `tablet, tablets, pill, pills, dishwasher, washing, pearls, pods, capsule, capsules, cleaner, bleach, medicine, chemical, antifreeze, edibles, gummies, battery, magnets, bath bomb, fertiliser, pellets, bottle, patch, e liquid, vape`,
    ar: ``,
  },
  fumesAir: {
    en: `chlorine, ammonia, fumes, gas, smoke, welding, sulphide, sulfide, slurry, silo, bleach, chemical, chemicals, solvent, exhaust, phosphine, smoke bomb, tear gas, pepper spray`,
    ar: ``,
  },
  breathedIn: {
    en: `lungful, lungfuls, breathed in, inhaled, breathing in, breathed .. fumes/gas/smoke/chlorine, whiff, gassed, overcome, went back in, in my lungs, face full`,
    ar: ``,
  },
  fumeSigns: {
    en: `cough*, chest, breathless, dizzy, wheez*, burning, hoarse, soot, headache, sick, collapsed, black stuff, tight, eyes`,
    ar: ``,
  },
  plantSigns: {
    en: `tongue/mouth/lips .. numb/tingl*/burning/swollen, numb tongue/mouth/lips, heart .. skip*/slow, pulse .. slow, pulse .. #25-48, seeing things, hallucinat*, pupils, can not see, blurr*, not stand, twitch*, convuls*`,
    ar: ``,
  },
  lateProcedure: {
    en: `biopsy, catheter, stent, dialysis, line flush, cannula, operation, surgery, birth, section, miscarriage, abortion, termination, ercp, scope, tooth out, implant, hysterectomy, circumcision`,
    ar: ``,
  },
  tourniquet: {
    en: `hair/thread/ring/band/string/bottle .. round/around/on/stuck/wrapped .. toe/finger/penis/toes/fingers, toe/finger/penis .. hair/thread/ring/band .. round/around/wrapped/stuck, hair tourniquet`,
    ar: ``,
  },
  tourniquetBad: {
    en: `purple, blue, swollen, white, black, scream*, not come off, stuck, cut*, numb`,
    ar: ``,
  },
  longerFit: {
    en: `usually/normally .. min/mins/minute/minutes/seconds .. this one, longer than usual/normal .. fit/seizure, this one .. #3-60 .. counting, and counting`,
    ar: ``,
  },
  fitTalk: {
    en: `epilep*, fit, fitting, seizure, seizing, convuls*, jerking, midazolam, shaking, min, minutes`,
    ar: ``,
  },
  bodyRigid: {
    en: `body/legs/arms .. rigid/stiff/stiffened, went/gone/goes rigid/stiff, stiff as .. board, like a plank`,
    ar: ``,
  },
  fitMarks: {
    en: `eyes .. up/rolled/back/white, eyes rolled, wet him/her/himself/herself, wet .. self, snoring, bit .. tongue, foam*, froth*, jerk*, twitch*, unresponsive, not respond*, blue, shook, shaking`,
    ar: ``,
  },
  herniaStuck: {
    en: `stuck, not go back, not push, irreducible, hard, popped out, trapped, strangulated`,
    ar: ``,
  },
  herniaColour: {
    en: `purple, black, blue, plum, red, vomit*, sick, agony, unbearable, throwing up`,
    ar: ``,
  },
  keptIn: {
    en: `kept by, held by, being kept, took/taken/takes her/my phone/passport, not allowed .. leave/out/phone/eat/doctor, locks/locked her/me in, will not let her/me .. leave/out/doctor/hospital`,
    ar: ``,
  },
  keptHurt: {
    en: `bleeding, hit*, hurt*, beat*, scared, bruis*, starv*, crying, pregnant, family, husband, boyfriend, afraid, help, threatens, threatened, kill`,
    ar: ``,
  },
  heavyHit: {
    en: `jcb/digger/crane/forklift/beam/girder/pallet/log/cow/bull/horse/boom/bucket/hammer/pole/swing/door/gate .. hit/struck/kicked/crushed/landed .. chest/head/belly/stomach/face/neck`,
    ar: ``,
  },
  pregnantSure: {
    en: `pregnan*, preggo, preggers, expecting, trimester, missed period, late period, positive test, #1-9 months gone/along, #4-42 weeks gone/along/pregnant, miscarr*, ectopic, gestation, primip*, antenatal,
      test was/is positive, positive pregnancy, #6-9 months pregnant`,
    ar: ``,
  },
  exertLimit: {
    en: `stop/stopped/stopping .. times .. walk*/way/stairs, stop/stopped/stopping .. times walking, not .. walk .. loo/toilet/room/door/kitchen, have/had to stop .. breathe/breath/air, too breathless to, bed to .. loo/toilet/bathroom`,
    ar: ``,
  },
  chestNoise: {
    en: `whistl*, wheez*, tight, crackl*, rattl*, chest, puffer, inhaler, breath*`,
    ar: ``,
  },
  allMine: {
    en: `took/taken/swallowed/downed/necked all of my/his/her/the/mum/dad, took/taken/swallowed/downed/necked all my/his/her/the`,
    ar: ``,
  },
  overNow: {
    en: `hour ago, hours ago, minutes ago, just, ears, ringing, sick, drowsy, scared, regret, and some, tonight, sleepy, vomit*, heart, want to, floor, bottle`,
    ar: ``,
  },
  asTold: {
    en: `prescribed, course, as directed, with food, finished .. course, on time, as usual, every day, supplements, vitamins, with me, pharmacy, holiday, suitcase`,
    ar: ``,
  },
  gulped: {
    en: `took/had/taken/drank/swallowed .. gulp/gulps/sip/sips/mouthful/mouthfuls/swig/swigs/glug/glugs/gulpful`,
    ar: ``,
  },
  sniffs: {
    en: `sniff*/huff*/inhal*/bagging .. petrol/glue/gas/lighter/aerosol/deodorant/solvent/butane/nitrous/paint/thinner/air, glue sniffing, balloons .. nitrous`,
    ar: ``,
  },
  sniffBad: {
    en: `dropped, drops, collaps*, passed out, blue, heart, not wake, floor, fitting, grey, unconscious, can not feel, legs`,
    ar: ``,
  },
  hotLimb: {
    en: `leg/arm/foot/breast/hand/knee/calf/thigh .. hot/red/burning/swollen, red hot leg/arm/foot/breast`,
    ar: ``,
  },
  noIntake: {
    en: `will not .. take/drink/eat/feed/suck, not taking/drinking/feeding/sucking, not even sips, refus*, sips, nothing .. down, not interested, sleepy, floppy, too weak, listless, quiet`,
    ar: ``,
  },
  headEver: {
    en: `worst head/headache/migraine .. life/ever, worst pain .. head, worst of my life .. head`,
    ar: ``,
  },
  spotsBlood: {
    en: `spots of blood, spotting, blood, bleeding, brown discharge`,
    ar: ``,
  },
  stoppedMoving: {
    en: `stopped .. moving/kicking, not moved/kicked .. since/today, no movement, no kicks`,
    ar: ``,
  },
  floodsBed: {
    en: `filling/filled/soaked/soaking/flooding/flooded .. bed/sheets/mattress/floor/sofa/seat/bathroom`,
    ar: ``,
  },
  wombWord: {
    en: `womb, uterus, afterbirth, placenta, period, tampon, miscarr*, abortion, birth`,
    ar: ``,
  },
  rescueGiven: {
    en: `second/another dose .. buccal/midazolam/lorazepam/diazepam/rescue, 2 nd dose, buccal/midazolam/lorazepam/diazepam/buccolam .. given/gave/x2/twice, given .. buccal/midazolam/lorazepam/diazepam/buccolam, no buccal/midazolam`,
    ar: ``,
  },
  stillFits: {
    en: `still going, still fitting, still seizing, still jerking, no effect, not stop*, not stopped, fitting, seizing, convulsing, #5-60 min/mins/minutes, going`,
    ar: ``,
  },
  charred: {
    en: `hands/hand/feet/skin/face/arm/leg/fingers/chest .. charred/blackened/leathery/scorched, charred hands/skin/arm/fingers, eyebrows .. singed/gone/burnt, lost .. eyebrows`,
    ar: ``,
  },
  tearsDown: {
    en: `pain .. tore/tearing/ripped/ripping/shot/moved/travelled/moving down/through .. chest/back/hips/legs/belly/tummy, pain .. tore, tore down/through my`,
    ar: ``,
  },
  notGoDown: {
    en: `not go down, not going down, not gone down, been up since, up since, still up, still hard, stayed hard, stayed up`,
    ar: ``,
  },
  potencyDrug: {
    en: `viagra, sildenafil, cialis, tadalafil, caverject, alprostadil, pump injection, penile injection, blue pill, blue pills, papaverine, trazodone`,
    ar: ``,
  },
  throwsHot: {
    en: `throw/throws/threw/throwing/pour/poured/pouring .. boiling/acid/kettle/petrol .. at/on/over me/him/her/us/them, boiling .. kettle/water/oil .. throw/pour .. me/him/her/us, kettle .. throw .. me/him/her/us`,
    ar: ``,
  },
} as const satisfies Concepts;
