import type { Concepts } from '../match/lexicon.ts';

/** Stroke, head, meningitis, injury, bleeding, as lay people word them. Terms: match/lexicon.ts. */
export const injuryConcepts = {
  halfBody: {
    en: `one/right/left/half side, side .. body/face/mouth, left/right arm/leg/hand/foot/arms, arm and/n leg, arm/leg/hand .. one side,
      half .. body/face, half of him/her/me, that arm/hand/leg,
      one arm/leg/hand, her/his/my arm, that side, im right/left`,
    ar: ``,
  },
  sideGone: {
    en: `stopped working, not .. work/move/lift/carry/hold/grip/obey, no dey move/work/carry, no move/work, no fit move/lift/carry, gone dead/limp/floppy/numb/useless,
      went dead/limp/floppy/numb/useless, is dead/limp/floppy/numb/useless/floppy, paralys*, paralyz*, floppy, gone to sleep .. wake, hangs, hanging, fell off .. lap,
      just hanging/stopped/dropped, no power, no strength, without power, dragging, die, has died, like lead/wood,
      hold her/his/my/a/the cup/mug/spoon/pen/fork/phone/glass/teapot/cutlery,
      leg/arm/legs give/gave/giving/gives way, leg/arm .. buckl*,
      dangling, dangles, flopping, flops, flopped,
      went/gone/going to sleep, went/gone dead/numb/limp`,
    ar: ``,
  },
  faceBent: {
    en: `mouth/face/lip/lips/eye/cheek don bend/twist/shift, mouth/face/lips .. bend/bent/twist/twisted/crooked/shifted/turned/pulled/skew*/slipping/slipped/sliding/slumped,
      side .. mouth/face/lip .. down/dropped/drooping/hanging/lower/fallen/slipped, mouth/face .. one side, face .. weird/odd/strange/wrong .. mirror,
      face .. melting/lopsided/wonky/uneven, tea/water/food/drink/dribble .. runs/running/dribbl*/falls/falling out .. mouth/side, smile .. gone/half/wonky/crooked/lopsided,
      dribbl* tea/drink/water/food/coffee, drooling .. side/corner, dribbl* .. side/corner/chin,
      smile/mouth/face/eye/eyelid .. slipped/dropped/drooped/sagged/slid, has slipped .. side`,
    ar: ``,
  },
  speechGone: {
    en: `speak/speaks/speaking/talk/talks/talking/sound/sounds/sounding like/as drunk*, like .. drunk, as if .. drunk, came/comes/coming out as/all/in gibberish/jumbled/nonsense/wrong/garbled/rubbish,
      no fit talk/speak, no dey talk/speak, no talk/speak, not .. talk/speak/say properly/clearly/right, word/words .. not come/coming, can not .. words,
      not .. find/get .. word/words, tongue .. heavy, calling/called/calls .. wrong name/names, dog name, says/said/saying wrong words, talking/speaking .. gibberish/backwards/rubbish/nonsense/gobbledegook,
      speech .. gone/funny/slow/strange/mixed/thick/blurry, lost .. speech/words/voice, not .. understand .. says/saying, only says/say/said .. one/same/yes/no,
      word/words come/comes/came/coming wrong/out/bad, words wrong, speech .. wrong, try/tries/trying .. talk/speak .. nothing/wrong/no, get my words out, get .. words out, not .. get .. words out, words .. like,
      not tell .. name, not say .. name, opening .. shutting/closing .. mouth, mouth .. moving .. nothing/no`,
    ar: ``,
  },
  gazeStuck: {
    en: `eyes .. look/looking/stuck/turned/pulled/fixed/staring .. one/left/right/way/side, eyes only look, staring .. one side, ignores/ignoring .. left/right side, gaze`,
    ar: ``,
  },
  sinceNow: {
    en: `since, just, now, mins, minutes, minute, hour, hours, today, tonight, this morning, suddenly, sudden, ago, mid, woke, all of a sudden, halfway through, while, during, right now, breakfast, lunch, dinner, prayer`,
    ar: ``,
  },
  headSudden: {
    en: `pop/bang/snap/crack/burst/explosion/click/bomb in/inside .. head/skull/neck, something .. popped/snapped/burst/exploded/cracked .. head, suddenly .. my head, grabbed/clutched/clutching/grabbing/holding/held .. head,
      head .. exploded/burst/split open, hit .. back .. head, kicked .. head .. horse, thunderclap`,
    ar: ``,
  },
  headWorst: {
    en: `worst of my/her/his life, worst .. ever, blinding pain, crying with pain, screaming, vomit*, threw up, throwing up, puk*, lights/light .. bright, collapsed, sat/fell/dropped down/on .. floor,
      stiff, blacked out, passed out, unbearable, agony, never felt`,
    ar: ``,
  },
  lightHurts: {
    en: `not bear/stand/take/look/open/want/have .. light/lights/lamp/curtain/curtains/blind/blinds/sun/screen/phone/window, light/lights/lamp/sun/screen .. hurt/hurts/hurting/pain/paining/kills/killing/unbearable/disturb*, light/lights/lamp/sun/screen .. too bright,
      moaning at .. light, hiding from .. light, blanket/towel/pillow over .. eyes/head, lights off, asking/begging .. light/lights, screams/screamed/cries .. light/curtains,
      hates/hating/hate .. light/lights/sun/window`,
    ar: ``,
  },
  neckBad: {
    en: `scream*/cry/cries/cried/yell*/moan* .. neck, because of .. neck, neck .. stiff/hurt/hurts/pain/sore/killing/stuck/board/stretch*/rigid/tight/strong, not .. bend/move/turn/touch/lower/put .. neck/head/chin,
      head/neck thrown/arched/bent/pulled back, arching back, arched back, not .. let me .. neck/head, chin .. chest,
      neck .. plank/board/rock/iron/wood/brick`,
    ar: ``,
  },
  fellFrom: {
    en: `fell/fallen/fall/falls/came/come/thrown/knocked/rolled/flew/tumbled off/from, fell/fallen/tumbled/tripped/slipped/went down/backwards/over/out, fall down, head over, crash*, wiped out, headbutt*, clash of heads, knocked out,
      hit/hits/banged/bang/smacked/whacked/bashed/cracked .. head, head .. hit/hits/banged/smacked/floor/concrete/pavement/kerb/goalpost/post, came off .. bike/horse/scooter/quad, no helmet, without helmet, dropped .. baby/head`,
    ar: ``,
  },
  askingAgain: {
    en: `what day .. it/is, which day, ask*/saying/says/repeat* .. same, same question/thing .. again/over, not know .. day/year/where/happened, keep/keeps asking, keep/keeps repeating, keeps saying .. same,
      not remember .. fall/accident/happened/crash/game/day, over and over, who .. president/prime, thinks it is .. #1900-2030, called/calling .. wrong name, thinks .. yesterday`,
    ar: ``,
  },
  vomitsAgain: {
    en: `#2-20 times, three/four/five/two/several/few times, twice, keeps/kept vomiting/puking/throwing/being, vomit* x2/x3/x4/again, vomiting since, more than once, again and again, repeated* vomit*, and again,
      not stop vomiting/throwing/being/puking, keeps/keep being/throwing/bringing`,
    ar: ``,
  },
  gcsDown: {
    en: `gcs .. #3-14, gcs .. dropped/dropping/falling/fluctuating, pupil/pupils .. sluggish/blown/bigger/unequal/fixed/dilated/uneven/different, one pupil, avpu, not alert`,
    ar: ``,
  },
  runOver: {
    en: `reversed/reversing/backed/drove/driven/rolled/ran/gone into/over/onto .. him/her/girl/boy/son/daughter/child/toddler/wife/man/woman/leg/foot/mother/lad,
      tyre/tire/wheel mark/marks/track/tracks, tyre/tire/wheel/wheels .. over .. him/her/leg/chest/belly/tummy/pelvis, knocked down/over by, knocked .. off .. bike/feet,
      hit by .. car/taxi/okada/keke/bus/van/lorry/truck/motorbike/motorcycle/train/tram/scooter/tractor/boda/matatu/auto/rickshaw,
      car/taxi/okada/keke/bus/van/lorry/truck/motorbike/train/tram/tractor/bike .. hit/jam/jammed/knocked/struck/crushed .. him/her/me/boy/girl/son/daughter/man/woman/child/brother/sister/mum/dad/wife/husband,
      run over, ran over, under the wheel/wheels/bus/car/tractor`,
    ar: ``,
  },
  bluntHit: {
    en: `handlebar*, kicked, kick, seat belt, seatbelt, steering wheel, crash*, tackled, punched, fell, hit, knee, tyre, tire, wheel, horse, goalpost, stair*, accident, collision, fence, railing, crossbar, bull, cow, knocked, beaten, run over, reversed`,
    ar: ``,
  },
  shockLook: {
    en: `colour/color of paper/putty/ash/chalk/milk/clay/candle, white as, pale, clammy, cold sweat, cold and sweaty, keeps wanting .. lie, wants to lie, grey, gray, ashen, faint, dizzy, thirsty, pulse .. fast/racing, pulse .. #115-190,
      shoulder tip, tip of .. shoulder, belly .. hard/swollen/swelling/tight/bigger, tummy .. hard/swollen/swelling/tight/bigger, peeing blood, blood in .. pee/wee/urine, light headed, lightheaded, woozy, sleepy`,
    ar: ``,
  },
  trunk: {
    en: `belly, tummy, stomach, abdomen, ribs, rib, side, flank, chest, pelvis, kidney, spleen, loin`,
    ar: ``,
  },
  standFaint: {
    en: `stand/stood/standing/get/got/getting/sit/sat up .. dim/black/dark/dizzy/grey/faint/stars/spin*/blacked/sway*/wobbl*/collaps*/fell/over, when i stand .. dim/black/dark/dizzy/grey/faint/stars/spin*,
      everything/vision/room/world .. goes/went/going/gone dim/dark/black/grey/spinning/fuzzy, can not stand, not stand up, nearly passed/fell/fainted, head swim*, swimmy, heart .. racing/pounding/thumping, breathless, white as, pale, grey, clammy, faint`,
    ar: ``,
  },
  tarPoo: {
    en: `poo/poop/pooh/stool/stools/motion/motions/bowels/shit/faeces/feces/toilet .. tar/tarry, black .. sticky/tarry/tar/treacle/smelly/stink*, tar like, like tar, black as tar/coal, melaena, melena, black poo/poop/stool/stools/motions/shit, pass* black`,
    ar: ``,
  },
  bleedDrug: {
    en: `naproxen, ibuprofen, nurofen, advil, voltarol, diclofenac, aspirin, warfarin, clopidogrel, apixaban, rivaroxaban, edoxaban, dabigatran, eliquis, xarelto, blood thinner*, anticoag*, steroids, prednisolone, ketorolac, brufen, aleve, heparin, clexane, enoxaparin, inr`,
    ar: ``,
  },
  cutSite: {
    en: `extraction, tooth out/pulled/removed, socket, wisdom tooth/teeth, tonsil*, biopsy, circumcis*, dialysis, fistula, varicose, vein, shaving, nose, nosebleed*, gum, gums, tongue, operation, surgery, stitches, cut, wound, catheter, implant`,
    ar: ``,
  },
  keepsFlowing: {
    en: `still/keeps/kept bleeding/filling/dripping/oozing/pouring/running/soaking/flowing/gushing/coming, not .. stop/stopping/stopped/clot/clotting .. bleed*, filling .. cup/bowl/basin/mouth, bleeding .. since, gauze .. soaked/since, soaked .. gauze/towel/tissue/tissues/cloth,
      bled/bleeding .. #2-24 hours, clots .. mouth/throat/nose, pouring, gushing, spurting, cup/cups/bowl of blood, swallow* .. blood/pints`,
    ar: ``,
  },
  inrHigh: { en: `inr .. #5-20`, ar: `` },
  wholeSide: {
    en: `arm/hand and/n leg/foot, leg/foot and arm/hand, one/left/right side .. body, half .. body, whole/entire left/right side, left/right side,
      whole/entire left/right half, left/right half, one half`,
    ar: ``,
  },
  bruiseRash: {
    en: `rash .. bruise/bruises/bruising/blood/purple/pinpricks/dark, spots .. bruise/bruises/purple/dark/blood/pinpricks, tiny/little/small/new bruises, blood spots, purple/dark/black dots/spots/blotches/patches/freckles, bruises .. appearing/everywhere/coming, not .. fade, not .. disappear, not .. go away .. press*/glass,
      blood under .. skin, under the skin, blood blisters`,
    ar: ``,
  },
  fitsRepeat: {
    en: `#2-12 fits/seizures/convulsions/turns, two/three/four/five/several/many in a row, #2-12 .. in a row, fit/seizure after fit/seizure, one after another/other, back to back, without waking/coming/regaining, not .. come round .. between, between them, another one, and another, keeps fitting/seizing/having, again and again`,
    ar: ``,
  },
  epilepsyTalk: {
    en: `epilep*, seizure*, seizing, fit, fits, fitting, convuls*, keppra, levetiracetam, midazolam, buccolam, buccal, diazepam, status, jerking, shaking`,
    ar: ``,
  },
  csfLeak: {
    en: `clear/watery/straw/pink fluid/liquid/water/discharge/stuff .. nose/ear/ears/nostril, fluid/blood/water/liquid/bleeding .. from/out .. ear/ears, water .. dripping/running/leaking .. nose, bruise .. behind .. ear, black eyes, panda eyes,
      black ring/rings/circles .. eyes, bruising .. both eyes, bruise* .. eyes`,
    ar: ``,
  },
  fellOnto: {
    en: `tractor/car/quad/lorry/truck/forklift/wall/tree/branch/machine/roof/ceiling/bull/cow/horse/wardrobe/tv/telly/trailer/bale/scaffold*/beam/log/digger/van/fence/gate/container/shelf .. fell/rolled/tipped/landed/collapsed/toppled/sat/came .. on/onto/over/across .. him/her/me/my/us/them/child/man/boy/girl/leg/chest/worker,
      trapped/pinned/buried/stuck under/beneath/between, buried alive, crushed, caught in .. machine/belt/press/roller/mincer/auger/baler/pto,
      quad/quad bike/tractor/car/digger .. flipped/overturned/rolled .. on/onto/over`,
    ar: ``,
  },
  fitsRow: {
    en: `in a row, fit after fit, seizure after seizure, one after another/other, back to back, without waking/coming/regaining, not .. come round .. between, between them, keeps fitting/seizing/having, again and again`,
    ar: ``,
  },
  fitsToday: {
    en: `today, tonight, now, this morning/afternoon/evening, last night, hour, hours, minutes, mins, just, since breakfast/lunch/midnight/noon, already`,
    ar: ``,
  },
} as const satisfies Concepts;
