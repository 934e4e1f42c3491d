import type { Concepts } from '../match/lexicon.ts';

/** Phrases that hardly stand for anything but an emergency, and their near companions. */
export const plainConcepts = {
  // Heart and breath
  heartHeld: {
    en: `chest/heart/breast .. catching/catch/catches/holding/holds/squeezing/gripping/pressing/pinching/cutting/biting/stabbing/paining/pains/hurting/hurts/burning/bursting/crushing me/him/her/my/daddy/mama,
      chest/heart .. catching/catch/seized, heart .. paining/pains/hurting/hurts/pain, something heavy .. chest, pressure .. chest/breastbone/ribs, chest .. squashed/squeezed/crushed/strapped/vice/lead, gripping .. sternum/chest,
      pressure/tightness/heaviness/squeezing .. throat/front/jaw/arms/between/elbows, vice/band/belt/clamp/rope .. across/round/around .. chest/front/ribs/me, vice feeling, vice like`,
    ar: ``,
  },
  heartCompany: {
    en: `sweat*, clammy, cold and wet, vomit*, sick, breathless, no breath, can not breathe, not .. sit/stand/lie, grey, pale, white, arm, arms, elbow, elbows, jaw, teeth, faint*, dizzy, collapsed, gtn, aspirin, diabetic, scared, doom,
      stairs, at rest, sitting down, putty, ash, never ill, shoulders, throat, uphill`,
    ar: ``,
  },
  stuckFood: {
    en: `meat/food/steak/chicken/beef/lamb/bone/fishbone/tablet/pill/bread/potato/coin/battery/something .. stuck/lodged/jammed, food bolus, stuck since`,
    ar: ``,
  },
  noSwallow: {
    en: `not .. swallow, can not .. swallow, spitting/spit/spits .. saliva/everything/it, drool*, saliva, bring/brings/bringing/coming .. back up, not .. water down, gagging, retching, bubbles`,
    ar: ``,
  },
  // Stroke
  lostUse: {
    en: `lost/losing .. use/power/feeling/strength/movement of/in .. arm/leg/hand/side/arms/legs/body, lost .. power/feeling/movement, arm/leg/hand .. useless, half .. paralysed/paralyzed`,
    ar: ``,
  },
  lostMore: {
    en: `confused, muddled, speech, talk*, words, face, mouth, smile, suddenly, sudden, hour, minutes, morning, today, now, just, woke, headache, slurr*, dizzy, vision`,
    ar: ``,
  },
  // Mind
  fitNow: {
    en: `is/are/am/was/keeps/started/still/been/be convulsing/seizing, he/she/baby/child/son/daughter/kid/pt/patient/mum/dad/wife/husband/girl/boy is/was/still/been/now fitting, having/has/had a fit/seizure/convulsion/seizure,
      fitting now/again/still, convulsing, mid seizure, in status, started/starts/began fitting/convulsing/shaking/jerking, dey jerk/convulse/shake, jerking all, going stiff and, gone/went stiff and/then`,
    ar: ``,
  },
  oldFit: {
    en: `years ago, in #1950-2024, as a child, years old when, last fit, last seizure, seizure free, controlled, since childhood, ever had, had a fit of, fit of giggles/laughter/rage, dvla, licence, cat, dog, laptop, boiler, puppy, phone, printer, engine`,
    ar: ``,
  },
  // Suicide
  highPlace: {
    en: `multi storey, rooftop, roof of, on the roof, on my roof, the ledge, window ledge, on the bridge, bridge rail*, the railings, cliff edge, edge of the cliff, clifftop, viaduct, overpass, flyover, top floor, top deck, top of .. car park, parking garage, train tracks, railway line, level crossing, platform edge, end of the platform, on the platform, balcony rail*, by the river, by the canal, at the dam, beachy head,
      quarry, the weir, the cliffs, the viaduct, multi storey, the reservoir`,
    ar: ``,
  },
  lonelyTalk: {
    en: `hear something kind, something kind, somebody kind, talk to me, talk to someone, just want .. talk/hear/someone/it, say goodbye, goodbye, sorry, jump, looking down, looking at .. water, the drop, how long .. fall, would it hurt, does it hurt, calm, no one, nobody, end it, one step, step off, not .. get down, not .. go home, last, anyone .. there, crying, alone, tired, next train, fast train,
      how it feels, see how, again tonight, what it would, feel at the top, practice, rehears*,
      counting trains, watching .. trains, at night, every night`,
    ar: ``,
  },
  searchesDeath: {
    en: `googl*/search*/looked/looking/asking/asked/reading/typed/history .. how many paracetamol/pills/tablets/ibuprofen, googl*/search*/looked/looking/typed/history .. ways to die/kill, googl*/search*/looked/history .. painless/lethal/fatal/noose/hanging/suicide/overdose, how to tie a noose, least painful way, quickest way to die`,
    ar: ``,
  },
  loved: {
    en: `my daughter, my son, daughter, son, she, he, friend, sister, brother, girlfriend, boyfriend, student, flatmate, roommate, note, pillow, browser, phone, i`,
    ar: ``,
  },
  noteLeft: {
    en: `left/found/find/leaving/finding .. note .. pillow/bed/desk/table/kitchen/room/fridge/car/sorry/goodbye/love, note .. saying sorry/goodbye, note .. sorry/goodbye, letter .. says/saying goodbye/sorry, a note under, a note on, goodbye note/letter/text/video`,
    ar: ``,
  },
  noteCompany: {
    en: `gone, missing, not answering, not .. answer, phone off, can not find, not home, not come, pills, tablets, paracetamol, googl*, rope, knife, car, sorry, goodbye, love, not at school/work, where, worried, scared, police`,
    ar: ``,
  },
  driveInto: {
    en: `thinking/thoughts/thought/feel like/of/about driving/steering/swerving/jumping/stepping/walking/crashing .. into/off/under/front/infront,
      urge/tempted/want/wanting to drive/steer/swerve/jump/step/walk/crash .. into/off/under/front/infront,
      pictur*/imagin*/thinking/thoughts/daydream* .. driving/steering/swerving/jumping/stepping/walking/crashing, how easy .. steer/swerve/drive/step/jump/turn the`,
    ar: ``,
  },
  deadlyThing: {
    en: `lorry, truck, train, bus, traffic, tree, wall, bridge, barrier, cliff, river, sea, dam, oncoming, lane, motorway, canal, platform, tracks, crash, central reservation`,
    ar: ``,
  },
  gaveTreasure: {
    en: `gave/given/giving/gives .. headphones/guitar/bike/watch/jewellery/jewelry/ring/necklace/camera/laptop/console/xbox/playstation/trainers/dog/cat/hamster/rabbit/books/records/savings/car/tools/keys/medals/phone/collection, giving .. away, given .. away, gave .. away`,
    ar: ``,
  },
  notComing: {
    en: `not be in, or ever, ever again, not be back, not .. see me/him/her again, not .. need it/them, goodbye, hugged, will not be here, not coming back, remember me, last time, monday, take care of, look after`,
    ar: ``,
  },
  cutsOn: {
    en: `not stop cutting, stop cutting myself, cutting .. deeper/worse/again/more/tonight, cut/cuts .. deeper, keep cutting, cut again tonight, burning myself, need to cut, urge to cut, cutting my`,
    ar: ``,
  },
  cutsFear: {
    en: `tonight, scared, deeper, deep, blood, not stop, myself, arms, wrists, legs, thighs, now, what i will do, what i might, worse`,
    ar: ``,
  },
  engineShut: {
    en: `engine/car/motor/exhaust .. on/running/idling .. door/doors/garage/closed/shut/inside/hose, garage/shed .. engine/car/motor on/running, in the garage .. engine on/running, hose .. exhaust, bag .. over .. head, bag .. head, helium hood, plastic .. over .. head/face, pillow over his/her own`,
    ar: ``,
  },
  someoneThere: {
    en: `he, she, my, him, her, someone, i, them, man, nephew, son, husband, dad, brother, found, friend, flatmate`,
    ar: ``,
  },
  stareAt: {
    en: `sat/sitting/staring/looking/been at/with .. gun/shotgun/rope/noose/pills/tablets/blade/razor/knife/insulin, gun/shotgun/rope/noose/pills/tablets .. in front of me, holding .. gun/rope/noose/blade/razor/pills/bottle, pills/tablets .. in a mug/pile/bowl/hand/heap, gun .. in my hand/lap`,
    ar: ``,
  },
  stareWhile: {
    en: `hour, hours, all night, all day, minutes, tonight, now, just, since, bank, divorce, lost, nothing, no one, alone, wife, husband, kids, tired, beside, live, point, finished, over`,
    ar: ``,
  },
  // Poison
  manyDays: {
    en: `took/taken/had/swallowed/given/gave .. monday/tuesday/wednesday/thursday .. to .. wednesday/thursday/friday/saturday/sunday, took/taken/had/swallowed/given/gave .. week/weeks/days/fortnight/month .. doses/tablets/pills/meds/medication/medicine/worth/supply/once/go/together,
      days/weeks/week/month .. worth/supply .. once/go/together/morning/today, all/both of .. blister/dosette/box .. once/morning/go, tomorrow/yesterday tablets/dose/doses .. too/today/already, morning and night/evening/bedtime .. together/once`,
    ar: ``,
  },
  strongDrug: {
    en: `warfarin, digoxin, bisoprolol, atenolol, propranolol, verapamil, diltiazem, amlodipine, nifedipine, flecainide, insulin, gliclazide, metformin, methotrexate, morphine, methadone, oxycodone, fentanyl, codeine, tramadol, amitriptyline, lithium, apixaban, rivaroxaban, tablets, pills, meds, medication, doses, dosette, blister, colchicine, theophylline, quetiapine, clozapine, pregabalin, baclofen, diazepam`,
    ar: ``,
  },
  mouthBurns: {
    en: `burning mouth/throat/lips/tongue, mouth/throat/lips/tongue/gullet/chest .. burning/burnt/burned/burns/burn/blister*/white/peeling/fire/raw, burn .. mouth/lips/tongue/throat, soapy, foaming at, foam`,
    ar: ``,
  },
  drankWhat: {
    en: `drank/drunk/drink/sipped/swallowed/gulped/tasted/licked/bit .. some/it/from/bottle/mouthful/something/sip/cup/can/into, cleaner bottle, cleaning bottle, wrong bottle, was not water, unmarked bottle, unlabelled bottle, old .. bottle, lemonade bottle, coke bottle, sprite bottle`,
    ar: ``,
  },
  hotDrink: {
    en: `hot tea, hot coffee, hot soup, hot chocolate, hot drink, pizza, chilli, chillies, curry, reflux, heartburn, acid reflux, toothpaste, mouthwash, oral thrush, thrush, inhaler, ulcer, ulcers`,
    ar: ``,
  },
  // Infection
  purpleSkin: {
    en: `leg/arm/foot/skin/belly/wound/thigh/groin/scrotum/breast/hand/ankle .. purple/black/grey/dusky/bronze, purple/black/grey/dusky .. skin/leg/arm/foot/wound/blister*/patch/patches`,
    ar: ``,
  },
  purpleMore: {
    en: `blister*, pain .. unbearable/worse/world/unreal/agony/severe/scale, agony, spreading, spread, cellulitis, fever, hot, shiver*, crackl*, smell*, hours, by the hour, climbing, creeping, swollen, numb`,
    ar: ``,
  },
  // Birth
  bpSevere: { en: `bp/pressure/reading .. #160-250, #160-250 over, #160-250 #100-150`, ar: `` },
  // Head
  headKnock: {
    en: `concuss*, head injury, knocked out, banged/hit/bumped/smacked/whacked/cracked .. head, head .. banged/hit/bumped/smacked, clash of heads, fell .. head, blow to .. head, kicked .. head,
      headed .. post/bar/crossbar/goalpost/ball, header`,
    ar: ``,
  },
  headWorse: {
    en: `headache/head .. worse/worsening/terrible/unbearable/splitting/severe, keeps/keep/kept falling asleep, keeps/keep/kept nodding/drifting/dozing, very/really/so sleepy, blurr*, double vision, seeing double, seizure, unsteady, staggering, not .. stay awake, vacant, slurr*, weak, getting confused, more confused, odd, not himself, not herself, pupil*, seeing things`,
    ar: ``,
  },
  // Blood and wounds
  partOff: {
    en: `chopped/cut/sliced/sawn/sawed/took/ripped/torn/bit/bitten/tore/lopped/blew/hacked .. finger/thumb/toe/hand/ear/nose/fingertip/fingers/foot/toes/leg/arm .. off, chopped/cut/sliced/sawn/sawed/took/ripped/torn/bit/bitten/tore/lopped/hacked off .. finger/thumb/toe/hand/ear/nose/fingertip/fingers/foot/toes/leg/arm/bit/top/end/tip,
      finger/thumb/toe/hand/ear/nose/fingertip/fingers .. clean off/through, finger/thumb/toe/fingertip .. hanging .. off/skin/thread, amputat*, half .. finger .. gone, finger/thumb/toe .. in .. bag/ice/freezer/milk, scalped, degloved, skin ripped off`,
    ar: ``,
  },
  openWound: {
    en: `tore/torn/ripped/split/gashed/slashed/laid/sliced/cut .. open, gaping, see .. bone/tendon/fat/muscle/skull/guts, down to .. bone, to the bone, flap of skin, hanging flap`,
    ar: ``,
  },
  bleedsLot: {
    en: `bleeding/bleeds .. a lot/lots, bleeding badly/loads/heavily/profusely/bad/everywhere/fast/hard, bleeding so/too/really/very much/badly/heavily/bad, blood .. everywhere, blood too much, not .. stop .. blood/bleeding, spurting, squirting, gushing`,
    ar: ``,
  },
  heavyBlade: {
    en: `propeller, chainsaw, chain saw, mower, lawnmower, grinder, angle grinder, machete, cutlass, axe, hatchet, sword, circular saw, table saw, bandsaw, saw blade, strimmer, chipper, hedge trimmer, bread slicer, meat slicer, panga, bullet, shrapnel, arrow, spear, glass door, window`,
    ar: ``,
  },
  sliced: {
    en: `cut, sliced, slashed, hit, chopped, went through, gone through, ripped, caught, tore, into, through, slipped, kicked back,
      to, in, got, got him, got her`,
    ar: ``,
  },
  bodyBit: {
    en: `leg, arm, hand, foot, thigh, neck, chest, belly, stomach, wrist, finger, fingers, face, head, shoulder, shin, calf, knee, him, her, back, groin, artery`,
    ar: ``,
  },
  highFall: {
    en: `fell/fallen/fall/jumped/dropped/thrown/falling .. #3-60 metres/meters/metre/m/floors/storeys/stories/storey, fell/fallen/fall/jumped/dropped/thrown/falling .. #8-200 feet/foot/ft, fell/fallen/fall/jumped/thrown .. scaffold*/roof/balcony/window/cliff/bridge/palm/mango/coconut/loft/hayloft/silo/crane/quarry/mast/pylon/well/shaft/manhole/storey/storeys,
      off/from .. first/second/third/fourth/fifth floor`,
    ar: ``,
  },
  vehicleHit: {
    en: `train/bus/car/lorry/truck/tram/van/taxi/motorbike/scooter hit/struck/ran/knocked/flattened .. someone/somebody/man/woman/person/boy/girl/pedestrian/cyclist/kid/lady/child/him/her/me/us/friend/mate/brother/sister/son/daughter,
      someone/somebody/man/woman/boy/girl/lady/child/pedestrian/cyclist .. hit/struck/knocked by, head on collision/crash, car .. rolled/flipped/overturned, rolled/flipped .. car/van/quad/jeep, pile up, ejected, thrown .. car/bike/horse/motorbike/windscreen`,
    ar: ``,
  },
  hitCompany: {
    en: `someone, hurt, injured, bleeding, leg, head, chest, neck, back, belly, trapped, not moving, unconscious, pain, crossing, road, just, now, blood, him, her, me, limp, broken, bent, walk`,
    ar: ``,
  },
  weaponSeen: {
    en: `with/waving/holding/pulled/swinging/carrying/got/has/had/grabbed/picked .. a/the/big/kitchen/carving knife/gun/machete/axe/rifle/pistol/sword/hammer/cleaver/cutlass/shotgun, knife/gun/machete .. in his/her hand, at knifepoint/gunpoint, shots fired, heard shots, gunshots, active shooter, knife to .. throat/neck/back,
      with/waving/holding/swinging/carrying knife/gun/machete/axe/rifle/pistol/sword/hammer/cleaver/cutlass/shotgun`,
    ar: ``,
  },
  weaponPlace: {
    en: `school, corridor, hallway, landing, street, shop, mosque, church, bus, office, outside, door, downstairs, upstairs, hiding, hide, hid, locked, shouting, screaming, threatening, threatened, kill, mad, angry, drunk, running, chasing, coming, kids, children, scared, help, ward, reception, says he, says she, going to`,
    ar: ``,
  },
  // Sugar
  notImproving: {
    en: `no better, not better, no response to, still low, not come up, not coming up, not going up, dropping, still drowsy, still out, going down, still #1-3.3`,
    ar: ``,
  },
  gaveSugar: {
    en: `gave/given/giving/had/drank/ate/after/two/three .. glucogel/glucose/juice/sugar/coke/sweets/dextro/lucozade/honey/jelly/glucagon/gel/biscuits, glucogel, glucagon, hypostop, lucozade, orange juice`,
    ar: ``,
  },
  lowTalk: {
    en: `hypo, hypos, low, sugar, diabetic, diabetes, type 1, t1, insulin, gliclazide, bm, bg, sugars, glucose`,
    ar: ``,
  },
  // Allergy
  throatShuts: {
    en: `throat .. closing/closed/shut/shutting/close/tight/tightening/narrow*/swelling/swollen/block*, tongue .. swelling/swollen/swell*/thick/big/heavy/huge/filling, lips .. swelling/swollen/balloon*/huge/fat/tingling/big, face .. balloon/swelling/swollen/puff*,
      lips .. stung/puffed/blown/up`,
    ar: ``,
  },
  allergyTalk: {
    en: `allerg*, nuts, nut, peanut*, prawn*, shrimp, shellfish, bee, wasp, sting, stung, bitten, ants, hornet, penicillin, antibiotic*, amoxicillin, ibuprofen, aspirin, vaccine, injection, ate, eaten, eating, sesame, egg, milk, cashew*, pistachio*, lisinopril, ramipril, enalapril, perindopril, ace inhibitor, contrast, dye, hair dye, latex, kiwi, fish, wheezy, wheezing, hives, rash, itch*, pen, epipen, biscuit, takeaway, curry, satay, restaurant`,
    ar: ``,
  },
} as const satisfies Concepts;
