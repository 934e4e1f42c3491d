import type { Concepts } from '../match/lexicon.ts';

/** Children and poisons, means of suicide at hand, leave-taking. Terms: match/lexicon.ts. */
export const meansConcepts = {
  kid: {
    en: `little fella/fellow/man/chap/monkey/madam/guy/lass/lad/miss/un, my #1-9 year, #1-9 year*/yr/yrs boy/girl/son/daughter/child/kid,
      boy/girl/son/daughter/child/kid/he/she is #1-9, boy/girl/son/daughter/child/kid #1-9, #1-30 months/mth/mths old, #10-30 month*, #12-30 12, pikin, pickney, wean,
      nipper, bubba, bubs, grandbaby, little sister/brother/cousin, lil sister/brother/sis/bro, aged #1-6`,
    ar: ``,
  },
  tookAll: {
    en: `drink/drank/drunk/drinks/eat/ate/eaten/eats/swallow/swallowed/swallows/chew/chewed/lick/licked/suck/sucked/take/took/taken/finish/finished/necked/downed/scoffed .. all/whole/half/entire/full/bottle/strip/packet/box/many/most/handful/fistful/mouthful/mouthfuls/some/loads/lot,
      drink/drank/drunk/eat/ate/eaten/swallow/swallowed/chew/chewed/suck/sucked/take/took/taken/finish/finished/necked/downed/scoffed .. #2-60`,
    ar: ``,
  },
  remedy: {
    en: `medicine, medicines, medication, meds, syrup, tablet, tablets, pill, pills, capsules, drops, calpol, paracetamol, ibuprofen, panadol, iron, patch, patches,
      gummies, drug, drugs, oil of wintergreen, joint rub, deep heat, vicks, olbas, balm`,
    ar: ``,
  },
  pillsGone: {
    en: `some/few/several .. gone/missing/short/unaccounted, #2-60 .. gone/missing/short/unaccounted, tablets/pills/capsules/strip/blister/packet/sachets .. gone/missing/empty/less/short/everywhere/scattered/open,
      powder .. mouth/lips/chin/face, half chewed, pill box .. open/empty, bottle .. empty/nearly/almost/new/full/open,
      bubbles/blisters/pockets .. empty/missing/popped/burst`,
    ar: ``,
  },
  playing: {
    en: `playing normal*, playing happily, plays normal*, play normal*, playing fine, acting normal*/fine/ok, running around, seems fine/ok/okay/happy/himself/herself, is fine now, looks fine`,
    ar: ``,
  },
  swallowedIt: {
    en: `drink, drank, drunk, drinks, swallow, swallowed, swallows, ingested, sip, sipped, gulped, ate, eaten, licked, lick, tasted, taken, took, inject*, downed, necked, chugged`,
    ar: ``,
  },
  poisonSure: {
    en: `bleach, drain/toilet/oven/floor/bathroom/bowl/brake/engine/loo/grill/bbq/brick cleaner, cleaning fluid/liquid/product/products/stuff/chemical/chemicals,
      antifreeze, paraquat, pesticide*, insecticide*, herbicide*, weed killer, weedkiller, rat poison/killer/kill/bait, sniper, otapiapia, gammalin, jik, harpic, izal,
      domestos, dettol, caustic, acid, lye, poison, kerosene, paraffin, petrol, turps, white spirit, methanol, formalin, farm/garden/pest/pool/crop/spray chemical/chemicals,
      copper sulphate/sulfate, hydrochloric, sulphuric, sulfuric, nitric, hydroxide, permanganate, phenol, toluene, ethylene glycol, silver nitrate, celphos, phosphide,
      organophosphate*, super vasmol, chlorine, ammonia, cyanide, slug pellets, ant powder, drain unblocker, descaler, thinners, washing/laundry liquid/pod/capsule/tablet,
      dishwasher tablet/capsule/salt`,
    ar: ``,
  },
  aboutToSwallow: {
    en: `want/wants/wanting/wanna/going/gonna/tempted/thinking/thought/urge/ready/about/keep/might/could/planning/plan to/of/about drink/drinking/swallow/swallowing/eat/eating/sip,
      want/wants/wanting/going/tempted/ready/about .. drink/swallow, thinking .. drinking/swallowing, gonna/wanna drink/swallow, end up drinking`,
    ar: ``,
  },
  onPurpose: {
    en: `on purpose, deliberate*, intentional*, to die, to end it, self poison*, because .. wants to die, attempt`,
    ar: ``,
  },
  drankIt: { en: `drank, drunk, swallowed, ingested, injected, drinks, drink`, ar: `` },
  gunReady: {
    en: `gun/shotgun/pistol/rifle/revolver/handgun/glock .. loaded/lap/beside/bedside/mouth/hand/drawer/table/out/cabinet/seat,
      loaded .. gun/shotgun/pistol/rifle/revolver/handgun, rope/noose/belt/cord .. tied/beam/banister/loft/tree/door/rafter*/hook/ready,
      tied .. rope/noose/belt/cord/sheet, knots .. rope, made a noose, fetched .. gun/rope/shotgun`,
    ar: ``,
  },
  bereft: {
    en: `since .. went/died/passed/left/gone/buried, no point, not much left, nothing left, alone, lonely, tired of, had enough, end, over, sorry, peace, quiet now, tonight,
      empty, nobody, no one, not need .. leaflet*/help/number/numbers, not send .. number*/leaflet*, rather not, ready, calm, crying, voices, drunk, can not cope, can not see`,
    ar: ``,
  },
  sportingGun: {
    en: `hunting, hunt, deer, clay, clays, pigeon, range, shooting club, licence, license, season, rabbit*, fox, gamekeeper, estate, competition, airsoft, nerf, paintball, glue, staple, nail, heat, massage`,
    ar: ``,
  },
  putBy: {
    en: `put by, saved up, saving up, stockpil*, hoard*, stash* away, squirrel*, stored up, keeping back, kept back, enough .. cabinet/drawer/tin/cupboard/bedside,
      enough .. tablets/pills/insulin/stuff .. do it/finish, collected .. tablets/pills, counted .. tablets/pills/out`,
    ar: ``,
  },
  affairs: {
    en: `house/flat/room/kitchen/desk .. tidy/tidied/clean/cleaned/sorted/order, dog/cat/pets/fish/parrot/rabbit .. gone/given/rehomed/neighbour/sister/collected,
      bills/rent/debts/everything/everybody .. paid/settled/sorted, paid up, letters/notes/cards .. written/posted/drawer/table/fridge/envelopes, will .. table/signed/drawer/updated,
      passwords/keys .. drawer/table/envelope/written, given .. away, gave .. away, written .. letters/notes/letter/cards, cancelled .. milk/papers/subscriptions/phone, everything is sorted/ready/arranged,
      passwords .. spreadsheet/list/note/sister/wife/brother/husband, cancelled/stopped/told .. gym/debit/subscription/subscriptions/milk/contract/landlord,
      dog/cat/pets/rabbit .. with .. sister/brother/neighbour/mum/friend/daughter/son`,
    ar: ``,
  },
  parting: {
    en: `say/saying/said goodnight/goodbye to something/someone/anyone/somebody/everyone/everybody/all, say/wanted .. goodnight to, one last time/message/thing, last message/text/post,
      thank/thanks .. for everything, not be sad, not blame, love you all, forgive me, forgive us, not be here/around, will not need, not be needing, by the time you/anyone,
      when you read/find, if you are reading this, hope you/they understand, be at peace, nobody/somebody will find, long sleep, proper sleep, good long rest, rest at last,
      wanted to say goodnight/goodbye, just wanted to say, just want to say goodnight/goodbye`,
    ar: ``,
  },
  savedDrugs: {
    en: `saved/saving/collect*/hoard*/stockpil*/stash*/squirrel*/gathered .. pills/tablets/medication/meds/capsules/amitriptyline/paracetamol/insulin/painkillers/sleepers/morphine/propranolol/oramorph/antidepressants/digoxin/temazepam/zopiclone,
      keeping back .. pills/tablets, not .. swallowing .. pills/tablets .. saving, pills/tablets .. saved/hoarded/stockpiled/hidden,
      stockpiled/stockpile/stockpiling .. home/weeks/months, saving up my/his/her`,
    ar: ``,
  },
  planTonight: {
    en: `intend* to, plans to, planning to, plan is, going to take, gonna take, will take, tonight, when .. asleep/bed, once .. asleep/out/gone/bed, after .. asleep, this weekend, begged me not, promised not, not tell,
      active intent, intent, lined up, leave before, wants to leave, has a plan, for weeks/months, be quiet, be over, all ready, duvet, ready`,
    ar: ``,
  },
  cutDown: {
    en: `cut/took/lifted/got .. down .. banister/beam/rope/tree/rafters/hook/rail/loft/noose/door, cut him/her/them down, hanging from/off .. banister/beam/rope/tree/rafters/hook/rail/loft/door/stairs/bannister/fan,
      hanged himself/herself, hung himself/herself, tried to hang, strung .. up, kicked .. chair away,
      swinging/hanging/strangled/dangling from/by/in .. cord/blind/curtain/scarf/rope, caught in .. blind/curtain cord`,
    ar: ``,
  },
  neckMark: {
    en: `mark/marks/line/bruise*/burn .. round/around/on .. neck, rope/belt/cord/scarf/lead/flex/sheet/bra/tie/cable .. round/around .. neck, neck .. red line, ligature`,
    ar: ``,
  },
  foraged: {
    en: `mushroom*, fungi, fungus, toadstool*, parasol, parasols, foraged, foraging, picked .. woods/wood/forest/field/hedge/park/garden/wild/hill, wild garlic, wild parsnip, wild berries,
      berries, roots, cassava, herbal tea, wild leaves,
      picked wild, wild .. looking, foxglove, hemlock, monkshood, wolfsbane, death cap`,
    ar: ``,
  },
  ateTogether: {
    en: `ate, eaten, eat, fried, cooked, soup, stew, curry, risotto, omelette, tea, had them, had some, tasted, dinner, lunch, supper`,
    ar: ``,
  },
  gutPoisoned: {
    en: `vomit*, puk*, throwing up, being sick, been sick, on the loo, on the toilet, runs, diarrh*, cramps, yellow*, jaundice*, seeing things, hallucinat*, dribbling, sweating, pupils, not wake, vague, drowsy, confused, blurred, weak, twitch*, slow pulse, numb mouth, tingling mouth`,
    ar: ``,
  },
  strongDrink: {
    en: `vodka, whisky, whiskey, gin, rum, tequila, absinthe, ogogoro, arak, shots, spirits, alcohol, drunk, booze, boozing, paralytic, drank .. bottle, litre of, drinking game, bender`,
    ar: ``,
  },
  deadDrunk: {
    en: `gurgl*, vomit* .. sleep/asleep/unconscious, sick .. sleep/asleep, cold .. blue/clammy/grey, not wake, can not wake, not rouse, not stir, breathing .. slow/slowly/weird/funny/stops, choking on,
      wet .. himself/herself, pinched .. nothing, no response, eyes .. rolled`,
    ar: ``,
  },
  spiked: {
    en: `been spiked, was spiked, drink .. spiked, spiked .. drink, roofied, something in my/his/her drink, slipped something, injected .. club/bar, needle .. club/bar/nightclub`,
    ar: ``,
  },
  spikedSigns: {
    en: `can not stand/walk/move/talk/feel/stay, not stand, not move, legs .. gone/jelly, passing out, passed out, vomit*, slurr*, floppy, drowsy, not remember, blacked out, collaps*, dizzy, weak`,
    ar: ``,
  },
  meansOut: {
    en: `got/have/has/having/put .. blades/razors/razor/rope/noose/tablets/knife/scalpel/gun/insulin .. out/ready/beside/front/next/laid, blades/razors .. out/ready, hosepipe/hose/tubing/helium/exhaust/charcoal .. boot/car/garage/ready/bought/exhaust,
      bought .. rope/helium/blades/hosepipe, pills/tablets .. hidden/hiding/counted/lined/laid/tipped/poured, everything i need .. front/here/ready, all i need .. front/here/ready, bath running/run, pile of pills/tablets`,
    ar: ``,
  },
  endTalk: {
    en: `out of the picture, out of the way, out of everyone, once/when i am out/gone, without me, not .. do another day/night/hour/minute, can not face another/tomorrow/it, date picked/set/chosen, picked .. date, has a date, set a date,
      letters/letter/notes/note .. written/wrote/left/done, written/wrote/left .. letters/letter/notes/note, sorted for tonight/tomorrow, bath, ready, tonight, goodbye, sorry, had enough, can not go on, burden, no more, over soon, be over, quiet, peaceful, by the time, last, alone in, everyone asleep, home alone`,
    ar: ``,
  },
  outOfPicture: {
    en: `everyone/everybody/they/kids/family/mum/wife .. better/happier/easier .. once/without/if/when i/me, out of the picture, better without me, no good to anyone, will not be around, not be around, not be a burden, will not be here`,
    ar: ``,
  },
  setForIt: {
    en: `tonight, tomorrow, sorted, decided, ready, planned, wrapped, plan, soon, pills, tablets, rope, bridge, train, letters, made up my mind, at peace, presents, christmas, birthday`,
    ar: ``,
  },
} as const satisfies Concepts;
