import type { Concepts } from '../match/lexicon.ts';

/** Birth, the unborn and the newborn, as families and midwives word it. Terms: match/lexicon.ts. */
export const birthConcepts = {
  gestation: {
    en: `bump, #20-42 weeks/week/wks/wk, #20-42 #0-6, ninth/eighth/seventh/sixth month, in #6-9 months,
      #6-9 month/months gone/pregnant/along, third trimester, carrying, unborn, preggers, gravid*,
      primip*, my pregnancy, belle,
      in the/my/her belly/womb/tummy, baby inside, inside me, inside my belly,
      #1-9 months gone/pregnant, #4-42 weeks gone/pregnant`,
    ar: ``,
  },
  unborn: {
    en: `baby, bub, bump, kick*, movement*, child, twin, inside, womb, belly, tummy, little one, wriggl*,
      flutter*, pikin, moving, moves, moved`,
    ar: ``,
  },
  unbornQuiet: {
    en: `kicks/movements/moves/kicking/moving .. weaker/weak/softer/faint/fainter/fewer/less/slower/gone/stopped/different/changed/dropped/reduced,
      weaker/softer/fewer/less/hardly/barely/scarcely kicks/movements/moves/moving/kicking/moved/kicked,
      not .. turned/turn/turning/kicked/kick/kicking/moved/move/moving/danced/jumping/shaking/playing/budged,
      no dey kick/move/turn/shake/play, no kick/move/moving/kicking/turn, no movement since/today/tonight,
      she/he/baby/bub/bump/it is/been/was/gone/went .. still/quiet/calm/lazy,
      totally/completely/strangely/unusually still/quiet, gone/went all quiet/still,
      only felt/feel/moved/kicked/had .. one/once/two/twice, one kick/flutter/movement,
      felt/feel/feeling nothing, still nothing, nothing since, nothing tonight/today/all, been nothing, nothing at all, nothing even, nothing .. all day/night/morning,
      not felt/feel/feeling .. him/her/it/baby/anything, less than usual/normal/before, not as much/active/often,
      moves/kicks/movements .. as usual/strong, poke/poked/poking/prod/prodded .. nothing, slowed right down,
      slowed down, stopped .. moving/kicking/turning, baby/child .. resting/sleeping/tired/stopped,
      not had/felt .. hiccups/rolls/kicks/wriggles/movement/movements/flutters, no hiccups/rolls,
      kick/kicks .. zero/none/nil, zero kicks/movements, snooz*, asleep all, sleeping all, slept all`,
    ar: ``,
  },
  usuallyMoves: {
    en: `normally/usually/always .. mad/somersaults/kicking/kicks/kick/dances/dance/party/active/wriggl*/somersaults/moves/move/jumps/hiccups/busy/wakes,
      normally/usually .. goes/going mad/crazy/wild,
      usually/normally/always .. ninja/acrobat/gymnast/footballer/wriggly/wriggler/kicker/dancer/bouncing/breakdanc*`,
    ar: ``,
  },
  watersBroke: {
    en: `waters .. broke/broken/burst/went/gone/going/leak*/pour*/gush*, membranes .. ruptured/rupture, srom, prom, pprom`,
    ar: ``,
  },
  waterOut: {
    en: `water .. broke/broken/break/burst/come/came/coming/comes/leak*/pour*/gush*/flow*, water out`,
    ar: ``,
  },
  watersBad: {
    en: `green, greenish, brown, meconium, mec, pea soup, foul, smelly, stink*, bloody, blood`,
    ar: ``,
  },
  limbFirst: {
    en: `feel/see/felt/saw/touch .. foot/feet/hand/leg/bum/bottom/arm/toes,
      foot/feet/leg/hand/arm/bum/bottom/cord/rope .. down there/below/first/hanging/between,
      foot/feet/leg/hand/arm/bum .. coming/came/come/comes/sticking out, footling, arm presentation,
      bum/bottom/foot/feet/leg/arm/cord is/are showing/visible/out`,
    ar: ``,
  },
  headOut: {
    en: `head is/came/come/was/has/half/popped/come/coming out, head has come out, head delivered/born/crowned, head is/was delivered/born, turtle sign, turtling, turtle,
      head .. showing/visible/crowning`,
    ar: ``,
  },
  notFollowing: {
    en: `nothing, stuck, not come, not coming, no come, body, shoulder*, rest of, going/gone/turning dark/blue/black/purple/grey,
      no progress, pull, pulling, turtle, mcroberts, suprapubic, minutes/min ago, minutes now,
      half an hour, hour, colour`,
    ar: ``,
  },
  birthPeople: {
    en: `birth, attendant, midwife, doula, labour, labor, pushing, pushed, delivery, deliver*, contraction*, my wife, my sister,
      baby, traditional`,
    ar: ``,
  },
  earlyWeeks: {
    en: `#20-36 week/weeks/wk/wks/w, #20-36 #0-6, #5-8 months pregnant/gone, seven/eight months`,
    ar: ``,
  },
  painsRegular: {
    en: `pain/pains/contraction*/tighten*/cramp* .. every .. #2-15, pain/pains/contraction*/tighten*/cramp* .. #2-10 min*,
      contracting, in labour/labor, pain/pains .. come and go, contractions .. apart/regular/started/strong*`,
    ar: ``,
  },
  longLabour: {
    en: `labour/labor/pushing/contracting/contractions .. since .. yesterday/morning/night/afternoon/monday/tuesday/wednesday/thursday/friday/saturday/sunday,
      labour/labor/contractions .. two/three/four/2/3/4 days, labour/labor .. #18-96 hours, pushing .. #2-24 hours`,
    ar: ``,
  },
  notBorn: {
    en: `not come, not coming, no come, stuck, no baby, not born, not out, no progress, tired, weak, exhausted, fever, hot, smell*,
      hand .. out, swollen, no urine, not peed`,
    ar: ``,
  },
  bumpHard: {
    en: `hard as/like .. football/stone/rock/wood/board/brick/drum/cement/table/ball, rock/stone/rigid hard, solid as, woody hard,
      tummy/belly/bump/stomach/womb/uterus .. rigid/solid, not let go, not relax*, not soften*, not go soft, stays/stayed/staying hard/tight,
      tummy/belly/bump/stomach/womb .. hard .. constant*/whole/all`,
    ar: ``,
  },
  bloodBelow: {
    en: `blood .. knickers/pants/underwear/panties/toilet/wipe*/paper/pad/pads/legs/leg/private/front/vagina/sheets/bed,
      bleed* .. below/front/vagina, bleeding down there, dark/bright/fresh/red/heavy blood, blood .. come/coming/comes/came/running,
      see/seeing/saw/passing/passed/losing blood, bleeding now, started bleeding, blood dey,
      red .. legs/leg/toilet/floor, bucket .. red/blood, gush of blood/red, gush .. legs`,
    ar: ``,
  },
  justBirthed: {
    en: `had my/our/the/her/a .. boy/girl/baby/son/daughter/twins, gave/given birth, since .. birth/born, after .. birth/delivery,
      was born, born .. days/weeks/hours/yesterday, baby came, delivered, postnatal, postpartum, c section, caesarean, i put to bed,
      days/weeks after having`,
    ar: ``,
  },
  soakedPads: {
    en: `soak*/fill*/flood*/drench*/through/thru/changing/changed/used .. pad/pads/tampon/tampons/towel/towels/nappy/nappies/cloth/cloths/wrapper,
      pad/pads .. soaked/full/drenched, #3-20 .. pads,
      filled/filling/emptying/emptied/fills .. cup/mooncup/discs`,
    ar: ``,
  },
  padsFast: {
    en: `every #5-90 minutes/mins/min, every hour, every half, in an hour, in one/two hour/hours, an hour, per hour, half an hour, hourly,
      within .. hour/minutes, in .. minutes/mins, last hour`,
    ar: ``,
  },
  bigClot: {
    en: `clot/clots/lump/lumps .. satsuma/plum/lemon/orange/fist/egg/golf/tomato/mango/liver/palm/tennis/apple/kiwi/hand/peach/pear/large/huge/massive,
      big/huge/large/massive/giant clot/clots/lumps/pieces`,
    ar: ``,
  },
  hearsOrders: {
    en: `hear*/voice/voices/told/telling/tells/thought/thoughts/thinking/something/god/saying/says .. should/must put/hold/drop/throw/drown/smother/leave/give/shake/end/send/burn/bury/let,
      hear*/voice/voices/told/telling/tells/thinking/something/god/saying/says .. to put/hold/drop/throw/drown/smother/leave/shake/end/send/burn/bury,
      urge*/impulse/feel*/pictures/images/thought* .. putting/holding/dropping/throwing/drowning/smothering/shaking/hurting/stabbing,
      urge*/impulse to put/hold/drop/throw/drown/smother/shake/hurt`,
    ar: ``,
  },
  babyHarmWay: {
    en: `hold/held/push/put .. down/under/bath/water/river/pillow/window/oven/microwave, pillow over, in the bath, under the water, out the window,
      out of the window, down the stairs, off the balcony, drown*, smother*, end .. life, back to god, stop .. breathing`,
    ar: ``,
  },
  youngBaby: {
    en: `baby is #1-2 month/months, he/she is #1-2 month/months, he/she is #1-12 week/weeks, #1-2 months next/last/tomorrow/today/this/yesterday,
      baby #1-12 week/weeks/wk/wks, baby #1-2 month/months/mo, #1-12 52 old, #1-28 7 old, #1-12 weeks .. old, born .. week/fortnight/days, newborn,
      #1-28 days/day, weeks corrected`,
    ar: ``,
  },
  hotBody: {
    en: `head/body/skin/chest/forehead/back/neck .. roasting/burning/hot/boiling/fire/heating, body dey hot, hot body, roasting hot, boiling hot,
      burning up, hot as, hot like, like an oven, radiator, feels hot, very hot, too hot`,
    ar: ``,
  },
  softSpotUp: {
    en: `soft bit/spot/part/place/patch .. bulg*/raised/swollen/tense/hard/domed/tight/up, bulging soft, bulging fontanel*,
      fontanel* .. bulg*/tense/raised/full/tight,
      soft bit/spot/part .. sticking/pushed out, fontanel* .. sticking/out/up/hard/pushed`,
    ar: ``,
  },
  oddCry: {
    en: `high/shrill/weird/odd/strange/funny/weak/piercing/catlike .. cry/scream/crying/wail/screaming,
      cry/cries/crying/scream .. high/shrill/weird/odd/strange/weak/piercing, cry/cries/crying .. like a cat/kitten/seal`,
    ar: ``,
  },
  greenVomit: {
    en: `green/bilious/bile/grass/lime/emerald .. vomit*/sick/puk*/sicks/throw*/posset*/spit*/spew*,
      vomit*/puk*/throw*/bringing/brought/spew*/posset*/spit* .. green/bile/bilious, sick .. green, bilious,
      brought/bringing/bring/throwing/threw .. spinach/pea/moss/grass/green`,
    ar: ``,
  },
  newbornSign: {
    en: `newborn, neonate, day #1-28, #1-28 days/day, meconium, midwife, baby, infant, born, neonatal, nicu, weeks old, #1-12 weeks/week, bub`,
    ar: ``,
  },
  noMeconium: {
    en: `no meconium, not .. meconium, not pass* .. poo/stool/motion/anything .. birth/born, not pooed .. birth/born,
      no poo .. birth/born, no stool .. birth/born`,
    ar: ``,
  },
  noSuck: {
    en: `no dey suck/eat/cry/feed/wake, no gree suck/eat, no suck/feed, refus* .. breast/suck/milk, not suck/sucking/bothered/interested,
      not suck .. breast, too weak to suck/feed/cry, stopped sucking/feeding, sleep/sleeping/sleeps too much, sleep too much`,
    ar: ``,
  },
  cordLike: {
    en: `cord, umbilical, rope, loop, sausage`,
    ar: ``,
  },
  hangsOut: {
    en: `something .. coming/came/come/hanging/sticking out, coming/came/hanging/sticking/come out of me/her, between .. legs, hanging out, coming out .. vagina/down, down below, felt/feel/see .. vagina`,
    ar: ``,
  },
} as const satisfies Concepts;
