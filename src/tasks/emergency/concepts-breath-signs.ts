import type { Concepts } from '../match/lexicon.ts';

/** Consciousness, breathing, allergy, heart, as lay people word them. Terms: match/lexicon.ts. */
export const signConcepts = {
  shakenNothing: {
    en: `shook/shaking/shouted/shouting/pinched/slapped/tapped/prodded/nudged/called/calling/poked .. nothing/response/reaction/answer, got/getting nothing from him/her, no answer from,
      not .. get .. response/sense/answer from/out, not .. get .. any response, no dey wake/answer/respond/move/talk, no wake/respond/wakeup, not .. wake .. even, not waking .. shake/shout`,
    ar: ``,
  },
  lyingThere: {
    en: `man/woman/lady/guy/bloke/fella/fellow/lad/girl/stranger/person/someone/somebody/he/she/granddad/dad/mum .. lying/slumped/laid/flat/sprawled/collapsed, lying .. floor/doorway/pavement/street/ground/bench/path/road, slumped .. chair/toilet/wheel/bench/seat, found .. floor/bathroom/garden/kitchen`,
    ar: ``,
  },
  gurgleSound: {
    en: `gurgl*, rattling, snoring .. funny/weird/strange/odd/loud, funny/weird/strange/odd snoring/snore/noise/noises, sort of snoring, snorting, foam, froth, vomit .. mouth, sick .. mouth, blue, grey, not moving, no moving, stepping over, shook, shouted`,
    ar: ``,
  },
  noBreath: {
    en: `no breathe, no dey breathe, no fit breathe, breathe no good, breath no good, no .. breathe good/well, breathing no good, not .. take breath, breath .. finish/finishing/cutting/cut/seizing, can not take/draw/get .. breath/air,
      no get breath, no air enter, air no dey enter, not .. fill .. lungs, breathing .. up and down, shoulder/shoulders go/going .. up, ribs/stomach/chest go/goes/going .. in, breath/breathing like .. dog/running/run`,
    ar: ``,
  },
  blueSpray: {
    en: `blue spray, spray blue, asthma spray/pump, spray .. #4-40 time/times/puff/puffs, pump .. #4-40 time/times/puff/puffs, inhaler/puffer .. #4-40 time/times/puff/puffs, spray/pump/inhaler/puffer/nebuliser/nebulizer no work/working/help, blue inhaler/puffer/pump/one,
      reliever, ventolin, #6-40 puffs, salbutamol, nebs`,
    ar: ``,
  },
  sprayFails: {
    en: `not work/working/worked/help/helping/helped, no work/help/effect/good, nothing, not .. touch*/shift*/budge/difference, worse, run out, ran out, empty, finished, lips, one word, full sentence, not .. sentence/sentences/words/talk/speak, shoulder/shoulders, every .. minutes/hour,
      perched, tripod, ears, hunched, not .. lie, going/gone/lips/looks blue/grey, exhausted`,
    ar: ``,
  },
  usedPen: {
    en: `epipen/adrenaline/epinephrine/pen/jext .. given/used/gone/x2/done, second/another/two epipen/epipens/pen/pens/jext/adrenaline, used/gave/given/giving/jabbed/stabbed/had/did/done .. epipen/pen/jext/adrenaline/epinephrine/auto/emerade, epi pen'd, epipen'd, one pen`,
    ar: ``,
  },
  backAgain: {
    en: `back, again, coming back, come back, returned, returning, worse, second wave, now, used up, expired, no second, not help*, not work*, hours ago, hour ago, minutes ago, feel/feels fine, better now, do i still, should i still, need hospital,
      still, second, no effect, repeat`,
    ar: ``,
  },
  allergySigns: {
    en: `hives, rash, itch*, swell*, swollen, throat, tongue, lips, wheez*, tight, breath*, swallow, faint, dizzy, vomit*, voice, blotch*, welts, spit, cough*,
      hypotens*, bp .. #40-95, stridor, collapsed, breathing, grey`,
    ar: ``,
  },
  trainerPen: {
    en: `trainer pen, trainer, dummy pen, practice pen, training, in date, expires, expiry date, last year, years ago, when i was`,
    ar: ``,
  },
  spitStuck: {
    en: `hardly/barely/scarcely swallow, not .. swallow .. spit/saliva/own, spitting into, drool*, hot potato, not .. get .. down, struggling to swallow, hurts to swallow, trouble swallowing,
      dribbl*, hardly/barely .. talk/speak/words, my words out, tongue filling, filling .. mouth, can not .. words`,
    ar: ``,
  },
  tongueBig: {
    en: `tongue .. swole/swollen/swell*/big/huge/thick/fat/filling/double/enormous, lips .. swole/ballooned/huge/duck/sausages, throat .. swole/closing/closed/tight/shutting/narrow*, swollen tongue/throat`,
    ar: ``,
  },
  hives: { en: `hives, welts, wheals, urticaria, nettle rash, blotches, raised bumps`, ar: `` },
  sport: {
    en: `playing, basketball, football, soccer, rugby, netball, hockey, tennis, squash, cricket, running, run, jog, jogging, sprint*, swimming, swim, cycling, spin class, gym, training, practice, match, lap, laps, treadmill, marathon, race, pe lesson, sports day, five a side, crossfit, rowing, court, pitch`,
    ar: ``,
  },
  droppedOut: {
    en: `just dropped, just went down, dropped to, dropped like, dropped no, dropped down, went down like, went down without, hit the deck, blacked out, passed out, keeled over, collapsed, fainted, no warning, without warning, woke up with everyone/people, woke up on .. floor/ground, came round .. people/everyone/floor`,
    ar: ``,
  },
  heartFlips: {
    en: `flips, flip, fluttering, flutter*, skipping, racing, pounding, chest, heart, died .. young, died .. same, died .. #10-45, sudden death, pacemaker, cardiomyopathy, long qt, brugada, palpitations, hcm`,
    ar: ``,
  },
  chestPlace: {
    en: `chest, heart, breastbone, sternum, middle of .. breast*,
      belt/band/rope/strap/vice .. round/around me/chest`,
    ar: ``,
  },
  sitOnChest: {
    en: `somebody/someone/person/something/elephant/man/people/animal/thing/stone/weight/block/load .. sit/sits/sat/siddon/stand/stands/press/pressing/kneeling/pushing/squeeze/squeezing, sit/sat/stand/press on it/me/chest,
      want/wants to burst/explode/stop, pain/paining/pains me, paining too, pain well well, pain too much, catch/catching/hold/holding/grip me, heavy heavy, tight tight, feel/feels heavy/tight/pressed/squeezed,
      belt/band/rope/strap/vice/elastic .. tight/tightening/squeez*/pulled/round`,
    ar: ``,
  },
  heartSpread: {
    en: `left/both/right arm/arms/hand/shoulder, arm also, arm too, arm as well, arm/hand/shoulder/jaw/neck/teeth/back .. pain/numb*/heavy/ache*/hurt*/paining/tingl*, jaw, sweat*, clammy, vomit*, grey, pale, can not breathe, no breath, breathless, dizzy, cold,
      teeth, walking, came on`,
    ar: ``,
  },
  underWater: {
    en: `under in .. pool/sea/lake/river/bath/water, was/were/been/gone/went under .. water/pool/sea/lake/river/bath/waves, under .. pool/water/sea .. how long, sank, bottom of the pool/lake, cough*/spitting/bringing/vomit* .. pool/sea/lake/river water,
      coughing water, fished/dragged/hauled/pulled .. out of .. water/pool/sea/lake/river/canal/bath, face down .. water/pool/bath, got/caught in .. rip/current, swallowed/inhaled/breathed .. lot/lots .. water,
      pulled/dragged/got/fished/lifted/hauled .. out/from .. pool/pond/sea/lake/river/canal/bath/tub/water/jacuzzi/ditch,
      under for .. minute/minutes/seconds/while, was under for`,
    ar: ``,
  },
  afterWater: {
    en: `cough*, sleepy, drowsy, tired, breath*, blue, grey, vomit*, froth*, foam, chest, wheez*, confused, quiet, cold, shivering, nap, pale, fever, not wake, crying, limp`,
    ar: ``,
  },
  rashLay: {
    en: `full of rash, rash all over, body .. rash, rash everywhere, covered in .. rash/spots/bumps/hives/blotches, hives, welts, itching all/everywhere, body .. itching/scratching, all red, red all over`,
    ar: ``,
  },
  fallsDown: {
    en: `fall down, fell down, falls down, collaps*, faint*, passed out, dropped, can not stand, eyes .. rolling/closing, weak, dizzy, giddy, vomit*, blood pressure, bp .. #40-90, tight, wheez*, swallow*, breath*, throat, tongue, lips, face .. swell*/swollen/balloon/puff*,
      pale, quiet, floppy, sleepy, grey, lethargic`,
    ar: ``,
  },
  breathEvery: {
    en: `breathing once, breathes once, one breath .. every, breath/breathing/breaths/breathes every #5-60 sec*/s, breathing .. every #5-60 sec*, #1-7 breaths .. minute, rr #1-7, breathing #1-7 .. minute, stopped/stops breathing`,
    ar: ``,
  },
  touchedBy: {
    en: `uncle/stepdad/stepfather/stepbrother/cousin/teacher/coach/brother/grandad/grandpa/pastor/imam/tutor/lodger/boyfriend/dad/father .. touches/touching/touched/rapes/raped me,
      touches/touching/touched my body/chest/breasts/breast/privates/private/bum/bottom/leg/legs/thigh, touches/touched/touching me/her/him .. night/bed/private/there/sleep/body,
      comes/came/come into/in my/her/his bed/room .. night/touch*/undress*, makes/made me touch, hand/hands .. pants/underwear/knickers, forces/forced/forcing me, made me .. sex, not let me leave/go .. house/room, takes/took my passport`,
    ar: ``,
  },
} as const satisfies Concepts;
