import type { Concepts } from '../match/lexicon.ts';

/** Signs of grave illness, each strict enough that two of them together are no trifle. */
export const graveConcepts = {
  dulled: {
    en: `hardly/barely/scarcely .. wake/woke/woken/rouse/waken, can/could not .. wake/rouse/waken, can not .. get/keep him/her/them/it/baby up/awake, hard/difficult/struggling/tough to wake/rouse/waken,
      nodded/nodding/drifting/drifted/dozing/passing/dropping out/off, slips/slipping in and out, slipping away, fading, fading away, in and out of, eyes .. closing/glazed/rolled/rolling/half,
      semi conscious, mumbling, mumbles, not .. stay awake, not .. lift .. head, just lying there, just lies there, lying there like, not knowing/recognise/recognising/know us/me/him/her/where,
      talking/speaking/saying nonsense/gibberish/rubbish, not making sense, makes no sense, no sense, rambling, delirious, acting crazy, acting mad, seeing things, sees things, totally out of it, so out of it, unrousable, obtunded, gcs #3-13,
      deeply asleep, keeps going, keeps falling asleep, keeps sliding,
      talking to .. wallpaper/wall/walls/air/tv/curtains/ceiling/himself/herself,
      hardly/barely/scarcely .. keep/stay .. awake, hardly/barely/scarcely stay/keep awake`,
    ar: ``,
  },
  shockSkin: {
    en: `clammy, cold sweat*, drenched, soaked in/with sweat, soaking, dripping .. sweat, sweat .. dripping/pouring/running, buckets, gone/went/turned/looks/look/looking/is/are/was/as/face grey/gray/ashen/white/pale/waxy/mottled/yellow,
      grey face, white as, color/colour of, ghostly, ghost, mottled, cold and wet, stone cold, ice cold, freezing cold, cold hands, cold as, diaphoretic, deathly, lips .. white,
      funny/terrible/bad/awful/horrible/strange/shocking colour/color, sweating cobs/buckets/pig/pigs/loads, sweating like, pouring sweat,
      dripping wet, wringing wet, wet through, cement,
      shirt/top/nightie/pyjamas .. stuck/soaked/drenched/wringing`,
    ar: ``,
  },
  greyBlue: {
    en: `nails/lips/lip/fingers/fingertips/mouth/tongue/ears .. blue/grey/gray/purple/dark/white/dusky, going blue/purple, gone/went/turned/looks blue/purple, bluish, dusky`,
    ar: ``,
  },
  oddBreath: {
    en: `weird/strange/funny/odd/horrible/loud/rattly/noisy/wet snore/snoring/breathing/noise/noises/sound/breath, gurgl*, rattle, rattling, chest .. wet/bubbling/rattl*/gurgl*, snoring weird*/loud*/strange*,
      breathing .. slow/slowly/shallow/stops/stopping/pauses/irregular/weird/funny/strange, breath every, breathes .. once, gasping, grunting, panting`,
    ar: ``,
  },
  brutalPain: {
    en: `pain/hurts/ache/cramps .. unbearable/unreal/severe/terrible/awful/horrendous/excruciating/worst/horrific/insane/ridiculous/agonising, agony, agonising, agonizing, screaming in/with/out, writhing, doubled over/up, bent double, rolling .. floor/about/around,
      never felt/known/had pain, never .. pain like, worst pain, crippled with pain, excruciating, howling, can not get comfortable, crying .. pain, pain #8-10 #10-10, pain is killing, so much pain, severe pain, terrible pain, unbearable pain, not .. let anyone touch, not let .. touch`,
    ar: ``,
  },
  blackout: {
    en: `blacking out, black out, blacked out, passed out, passing out, pass out, keeled over, collapsed, collapsing, fainted, fainting, faints, faint, everything goes/went black/dark/dim/grey, swimmy, legs .. gave/buckled, crumpled, lightheaded, light headed, dizzy when/standing/every, too dizzy, so dizzy, really dizzy, woozy, syncope, presyncope,
      grey out, greying out, greyed out`,
    ar: ``,
  },
  dreadful: {
    en: `came/come/coming over all/dreadful/funny/queer/horrible/awful/peculiar/ill, feel/feels/feeling/felt dreadful/ghastly/horrendous, feel/feels/feeling/felt like death/dying, feel/feels/feeling/felt so/really/terribly ill, never felt so/this ill/bad/poorly/rough, something .. very/terribly/seriously/really/badly wrong,
      doom, looks/look/looking awful/terrible/dreadful/dead/dying/shocking, looks/look/looking like death, gone/going/went downhill, death warmed up, at death door, think .. dying, going to die, about to die`,
    ar: ``,
  },
  heartFast: {
    en: `watch/oximeter/pulse/heart/hr/monitor/fitbit .. #140-240, heart/pulse/heartbeat .. racing/pounding/hammering/galloping/mad/crazy/fluttering/flying/bursting/machine/haywire/stopping/skipping, bpm, racing heart, pounding heart, palpitations, pulse .. #20-40, hr .. #20-40,
      heart/heartbeat/pulse .. stops/pauses/stopping,
      pulse/heart/heartbeat .. all over the, pulse/heart/heartbeat .. irregular/jumping`,
    ar: ``,
  },
  feverHigh: {
    en: `#39-42, #102-107, burning up, burning hot, roasting, on fire, boiling hot, high fever, very high temp*/fever, temp .. #38.5-42, fever .. #38.5-42, red hot`,
    ar: ``,
  },
  hardShivers: {
    en: `teeth .. chattering, rigor, rigors, shaking .. bed/violently/uncontrollabl*/mad/leaf, shivering .. violently/uncontrollabl*/mad/stop, shaking like, shivery, shaking so, can not stop shaking/shivering, can not get warm, uncontrollable shaking/shivering,
      the shakes, shakes like, got shakes, got .. shakes,
      the shivers, teeth .. clacking/rattling/banging/knocking`,
    ar: ``,
  },
  vomitsMuch: {
    en: `vomiting, vomited, throwing up, threw up, puking, puked, being sick, been sick, not .. keep .. down, retching, sick .. times, sick, spewing, barfing`,
    ar: ``,
  },
  upperAche: {
    en: `ache/aching/pain/heavy/heaviness/weight/tight/tightness .. shoulders/shoulder/arms/jaw/chest/breastbone/neck/arm, shoulders/arms/jaw/chest .. ache/aching/heavy/tight/pain/lead,
      rubbing/holding/clutching/gripping .. arm/chest/jaw/breastbone/shoulder/heart, belt/band/rope/strap/vice/elastic .. tight/tightening/squeez*/pulled/chest, up/into/through .. teeth/jaw/arm/throat,
      climbed/climbing/creeping/crept/moved/spread/spreading/goes/gone/going into/up/to/down .. shoulder/shoulders/blades/jaw/neck/arm/arms/teeth,
      both sides .. jaw, toothache .. jaw`,
    ar: ``,
  },
  flowing: {
    en: `blood .. pouring/everywhere/spurting/gushing/pumping/running/dripping/soaked/floor/through/stop, bleeding .. heavily/loads/lot/everywhere/stop/through/badly, bleed .. out, soaked through, towel/towels/bandage/bandages/dressing/tissue/sock/shirt .. soaked/through/red/full, lost .. blood, losing .. blood, clot/clots .. size/big/huge/grapefruit`,
    ar: ``,
  },
  wontStop: {
    en: `not stop, not stopping, not stopped, can not stop it, keeps coming, pouring, no stop, still going, still coming, soaked through, spurting`,
    ar: ``,
  },
  tooDeep: {
    en: `too deep, deeper than, went deep, so deep, really deep, cut deep, gone deep, see .. fat/bone/muscle, white stuff/bits, gaping`,
    ar: ``,
  },
  twoSided: {
    en: `seeing/see two of/everything, two of everything, double vision, seeing double, everything .. spinning/swimming/tilting, room .. spinning/tilting, fall/falling/falls/veer/veering/leaning/lean/lurch*/drift*/stagger* to .. right/left/side, walk .. fall/falling/drunk/wall/walls, not .. walk .. straight/line,
      vertigo, spinning`,
    ar: ``,
  },
  bulbar: {
    en: `not .. swallow .. properly, can not swallow, choking on .. tea/water/food/spit, slurr*, speech, words .. wrong/funny, numb face, face .. numb/tingl*, side .. numb, hiccup*, hoarse, vomit*, headache, sudden*, hour ago, hours ago, minutes ago, since`,
    ar: ``,
  },
  bellyBlown: {
    en: `belly/tummy/stomach/abdomen/gut/guts .. blown/swelled/swollen/drum/tight/balloon*/bloated/distended/huge/rock/hard/ballooned/pregnant/months, distended`,
    ar: ``,
  },
  noWind: {
    en: `no .. wind/gas/fart, not .. passed/passing/pass .. wind/gas/anything, not even wind/gas/fart, nothing passing, not farted, no poo or/since/for/in, not pooed, not opened bowels, no stool/motion since/for, nothing from .. stoma, stoma .. stopped/nothing,
      not .. farted/fart/wind/gas`,
    ar: ``,
  },
  brownVomit: {
    en: `vomit*/throw*/sick/puk*/bringing .. brown/poo/faec*/feculent/green/dark/bile, brown/green/faec* vomit/sick/stuff/liquid, vomit .. smells, smells .. poo/shit/faeces`,
    ar: ``,
  },
  plankBelly: {
    en: `belly/tummy/stomach/abdomen/gut .. plank/board/concrete/iron/slab/brick/rock/stone/table/wall/wood, hard as .. plank/board/concrete/iron/slab/brick/rock/stone/wood, lying .. still .. knees, dead still, curled .. ball, knees .. up/chest, not .. let .. touch,
      washboard`,
    ar: ``,
  },
  allAtOnce: {
    en: `all at once, suddenly, sudden*, out of nowhere, started, hour, hours, since, tonight, today, just, now, unbearable, severe, agony, screaming, worse`,
    ar: ``,
  },
  shocker: {
    en: `box/defib/defibrillator/icd/device/pacemaker .. kicked/kicking/shocked/shocking/fired/firing/zapped/zapping/jolted, icd/defib/defibrillator .. going/gone off, shocked/kicked/zapped/jolted .. times, icd .. shock*,
      icd/defib/defibrillator/device went/going/gone/goes off`,
    ar: ``,
  },
  driedOut: {
    en: `no tears, not .. tears, soft bit/spot/part .. in/sunk/sunken/dipped/dip, sunken, sunk, not .. wee/weed/peed/pee, no wee/pee, dry nappy/nappies/diaper/diapers/lips/mouth/tongue, no wet, not .. keep .. teaspoon/sip/sips/anything/water/fluids, cracked lips, eyes .. hollow/sunk`,
    ar: ``,
  },
  littleOne: {
    en: `baby, toddler, infant, months, month old, year old, my son, my daughter, little one, bub, wee one, newborn, grandson, granddaughter, child, kid, #1-6 yo/years/yr, pikin`,
    ar: ``,
  },
  fieldPoison: {
    en: `spraying, sprayed, sprayer, pesticide*, insecticide*, farm, field, crop, crops, organophosphate*, sheep dip, fumigat*, nerve agent, cotton, herbicide, chemical drum,
      weedkiller, weed killer, chemical, chemicals, fertiliser, rat poison, gramoxone, paraquat`,
    ar: ``,
  },
  wetSigns: {
    en: `drool*, saliva, dribbl*, tears, crying tears, pupil/pupils .. small/tiny/pin*/dot/point, pinpoint, sweating, wet .. himself/herself, chest .. wet, frothing, foam*, twitch*, vomit*, diarrh*`,
    ar: ``,
  },
  streetDrug: {
    en: `blues, percs, perc, oxy, oxys, fent, fentanyl, heroin, smack, morphine, methadone, codeine, tramadol, xans, xanax, pills, pill, mandy, mdma, md, molly, e's, ecstasy, ket, ghb, spice, coke, crystal meth, nitazene*, benzos, street valium, vallies, fentanyl patch, heroin,
      sniffed/snorted/did/done .. line/lines/white/powder, cocaine, white line`,
    ar: ``,
  },
  drugBad: {
    en: `nodded, nodding, weird snore, snoring, nails, gray, grey, blue, not wake, can not get .. up, jaw, clench*, burning, boiling, fitting, fit, twitch*, foam*, slow breath*, breathing slow*, pupils, pinpoint, limp, floppy, unresponsive, shaking, temp, hot, chest pain, heart, collapsed, talking to people, eyes rolling, eyes rolled,
      mental, racing, pounding, chest`,
    ar: ``,
  },
  allOfPack: {
    en: `swallowed/took/taken/take/downed/necked/popped/ate/emptied/did .. everything/all/whole/lot/entire/every/rest/loads/handful/handfuls/bunch .. packs/pack/packet/packets/strip/strips/box/boxes/bottle/bottles/cabinet/cupboard/tablets/pills/meds/medication/dosette/tub,
      did something stupid/silly, done something stupid/silly, something really stupid`,
    ar: ``,
  },
  packOrRegret: {
    en: `tablet*, pill*, blister, packs, packets, paracetamol, ibuprofen, meds, medication, took, swallowed, taken, overdose, changed my mind, regret, scared now, row with, argument, boyfriend, girlfriend, husband, wife, do not tell, feel fine`,
    ar: ``,
  },
  insulinKind: {
    en: `night insulin, quick acting, fast acting, rapid, novorapid, humalog, apidra, fiasp, night one, background, basal, long acting, lantus, levemir, tresiba, insulin, units, slow one, gliclazide`,
    ar: ``,
  },
  insulinSlip: {
    en: `instead of, wrong pen/insulin/one/dose/syringe, mixed up, by mistake, twice, double, ten times, given .. #30-600, gave .. #30-600, given and given, gone and given, someone else's, another resident, wrong resident/patient, #30-600 units of, mistakenly`,
    ar: ``,
  },
  throatGrab: {
    en: `clutch*/grab*/hold*/pointing/claw* .. neck/throat, hands .. neck/throat, no sound, not .. sound, silent, can not talk, not talk, gone/going red/purple/blue, face .. red/purple/blue, eyes .. bulging/watering/popping`,
    ar: ``,
  },
  wasEating: {
    en: `eating, ate, eats, chewing, toast, meat, steak, sandwich, grape, grapes, sausage, hot dog, bread, nut, nuts, sweet, sweets, dinner, lunch, supper, meal, bone, fishbone, fufu, chicken, apple, banana, carrot, popcorn, marshmallow*, biscuit, pizza, burger, restaurant, canteen, buffet, swallowed, coin, marble, lego, toy, balloon`,
    ar: ``,
  },
  chillBody: {
    en: `stone cold, freezing cold, ice cold, cold to touch, cold as ice, not even shivering, not .. shivering, stopped shivering, blue with cold, out .. all night, out .. cold/snow/rain, no heating, hypotherm*, frozen, temp .. #25-34.5, temperature .. #25-34.5`,
    ar: ``,
  },
  coldMind: {
    en: `mumbl*, slurr*, confused, drowsy, sleepy, not wake, muddled, stumbl*, can not walk, stiff, unresponsive, slow, taking .. clothes off, not shivering, not even shivering, stopped shivering, not .. shivering`,
    ar: ``,
  },
  strokeShort: {
    en: `droop, facial droop, arm drift, drift, neglect, lsw, last seen well, lkw, last known well, fast positive, nihss, hemianopia, dysphasia, dysarthria, expressive dysphasia, right/left sided weakness, r/l weakness, r/l sided weakness, pronator, gaze, inattention, new weakness`,
    ar: ``,
  },
  strokeShortTwo: {
    en: `droop, arm drift, drift, neglect, lsw, lkw, last seen, last known, nihss, weakness, dysphasia, dysarthria, slurred, onset, now, new, minutes, hours, today, bm #4-9, arm, leg, gcs`,
    ar: ``,
  },
} as const satisfies Concepts;
