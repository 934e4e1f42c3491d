import type { Concepts } from '../match/lexicon.ts';

/** Signs that several rules share. Terms: src/tasks/match/lexicon.ts. */
export const sharedConcepts = {
  warm: { en: `warm, hot, boiling, burning`, ar: `حار, سخن, ساخن, دافي` },
  coughing: { en: `cough*`, ar: `يكح, تكح, كحه, اكح, سعال, يسعل, تسعل` },
  patientSigns: {
    en: `#1-110 m/f/yo/y/yom/yof, pt, presents, presenting, presented, patient, resident, bp #40-250, hr #20-250, rr #4-70, gcs #3-15, next step*, started #0-24, onset, hours ago, min ago, loading, #16-110 male/female/man/woman, lad, gent, known .. now, brought in by, in resus, ed, triage, bay, spo2, sats, bm, ecg, ct, tachy*, systolic, afebrile, obs, ambulance, paramedic, crew, cubicle`,
    ar: `مريض, مريضه, عمره, عمرها, ضغط* #40-250, بدات قبل, بدا قبل, نبض* #20-250, قبل ساع*, الطواري, طواري, الاسعاف, اسعاف, قسم, راجع, وصل, نقل, عمرو, #16-110 سنه/عام/عاما`,
  },
  prescribed: {
    en: `prescribed, prescription, doctor gave, gp gave, course of, finished .. course, usual dose`,
    ar: `وصف*, كتب* الطبيب/الدكتور`,
  },
  mouthSigns: {
    en: `open bottle, mouth, empty, drool*, red round, on .. lips/tongue/hands, in .. mouth, playing with, got hold, got into, spilled, half empty, missing, bottle, burn*, smell*, breath, dribbl*, will not eat, not eat*, refus*, gag*, cough*, vomit*, lid off, lid, found, chew*, lick*, open, gone, stuck .. nose, up .. nose, nostril, in .. ear, in her/his hand, red lips, drool, swallow*, half, sick, cry*`,
    ar: `فم*, تم*, علبه مفتوحه, فاضي*, لعاب*, يسيل, بيد*, مفتوح*, ريحه, مفتوح*, سعابيل*, ريال*, يكح, تكح, يستفرغ, استفرغ, بلع*, خلص, لقي*, ناقص*, انف*, خشم*, مناخير*, رافض*, يرفض, مضغ*, تلعب, يلعب, حول, ريق*, يبكي`,
  },
  headacheBad: {
    en: `headache*, head hurts, head .. pounding, migraine, head is, splitting, head .. splitting/bursting/banging/killing, migraine, headaches, head ache`,
    ar: `صداع, راس* .. يوجع*/بيوجع*/وجع/الم/ينفجر, وجع راس*, راس* .. ضر*/مصدع, مصدع*, صداع شديد, شقيقه`,
  },
  visionSign: {
    en: `flashing, flashes, visual disturbance, visual, spots before, seeing spots/stars, sparkles, blurr*, zigzag*, vision, floaters, see stars, stars, sparkle*, zigzags, lights, blurry, see spots, double, glitter*, shimmer*, dots, sees .. stars/spots/sparkles`,
    ar: `زغلله, رغلله, غباش, ومضات, نقط .. عين*, نظر*, ضبابيه, زيغ*, عيون*, نجوم, زغلل*, ابيض واسود, شرار, برق, رويه, شوف, ضباب, نور, نجوم`,
  },
  upperTummy: {
    en: `under .. ribs, epigastric, upper tummy, upper belly, upper abdominal, ruq, below .. ribs, clonus, right ribs, ribs, upper belly, top of .. bump/tummy/belly, right side, liver`,
    ar: `تحت .. اضلاع/ضلوع, فم المعده, اعلي .. بطن*, فوق .. بطن*, معده, معدتي, ضلوع*, فم معدتي, كبد`,
  },
  waters: {
    en: `waters, contractions, crowning, cord, push, labour, labor, water, hanging, midwife, head, womb, contraction`,
    ar: `سري, السره, طلق, ماي, ماء, راس*, الماء, رحم, جنين, ولاده, راس`,
  },
  doom: {
    en: `doom, impending doom, feels like he/she/i is/am dying, about to die, going to die, feel like dying, feels like death`,
    ar: `حاسس/احس/حاسه/يحس/تحس .. بموت/اموت/موت/يموت/تموت, الموت قريب, قرب اجل*, راح اموت, هموت`,
  },
  spurting: {
    en: `spurt*, gush*, pumping, squirting, hosing, pouring, jets, soaked, not stop bleeding, through .. towels/towel/shirt/bandage`,
    ar: `ينفر, يتدفق, نافوره, يفور, بيشخ, كينفر, لا .. يوقف/يتوقف/حبس/بيوقف`,
  },
  dark: { en: `coffee, coffee grounds, bloody`, ar: `قهوه, بن محروق` },
  boardBelly: {
    en: `hard as .. board/rock/stone/wood/table, rigid, board like, like a board/plank, rock hard, hard like`,
    ar: `متخشب*, خشب*, لوح, متحجر*, حجر*, صلب*, قاسح*`,
  },
  ripping: {
    en: `ripping, tearing, ripped apart, torn apart, torn in two, torn in half, split in two, being ripped, being torn`,
    ar: `تمزق*, يتمزق, يمزق, تمزيق, ينشق, بيتشق, تقطيع`,
  },
  ownTesticle: {
    en: `testic*, testis, testes, scrot*, bollock*, left/right/my/his/one/a nut/ball, my/his nuts/balls, sack`,
    ar: `خصي*, خصيه, خصوه, بيضت*, صفن, قلوه, قلاوي`,
  },
  castOn: { en: `plaster, cast, splint, fibreglass, backslab`, ar: `جبس, جبيره, جبصين, جبيرت*` },
  castBad: {
    en: `numb*, tingl*, blue, white, scream*, worse, unbearable, too tight, not feel, not move, swollen, cold, stretch*, agony, pins and needles`,
    ar: `تنميل, خدر*, منمل*, ازرق*, زرق*, ابيض*, بارد*, لا يحرك/احس/يحس, منتفخ*, ضيق*, يصرخ, لا يطاق, شديد*`,
  },
  battery: {
    en: `battery, batteries, coin cell*, button cell*, magnet*, lithium`,
    ar: `بطاري*, مغناطيس*, مغانط, حجر بطاريه`,
  },
  missing: { en: `missing, gone, one short, not find`, ar: `ناقص*, ضاع*, لا لقي*, مفقود*, اختف*` },
  birthNow: {
    en: `head is out, head .. out .. shoulder*, shoulders .. stuck/follow, shoulder dystocia, crowning, cord prolapse, baby is coming now/out, giving birth now, giving birth in, cord .. hanging, cord .. between .. legs, waters .. green, waters .. broke .. hanging, uterine inversion, retained placenta`,
    ar: `راس* .. خارج/طالع/باين .. كتف*, كتف* عالق*, حبل سري .. خارج/نازل/طالع, بتولد .. الان/دلوقتي/الحين, تولد .. الان/الحين`,
  },
  rigidLimbs: {
    en: `jaw clench*, clenching, legs jumping, jerking, stiff, rigid*, twitch*, clonus`,
    ar: `تصلب*, متصلب*, يرتجف, ارتعاش, رجفه`,
  },
  veryIllChild: {
    en: `floppy, limp, rag doll, mottled, grunting, sunken eyes, eyes .. sunken, high pitched cry, weak cry, stopped breathing, not wake, hard to wake, hard to rouse, not passed urine, no tears, blue lips, going blue, not respond*, green vomit, bilious, bulging, lifeless, listless, not drink*, barely moving`,
    ar: `مرخي*, رخو*, مرتخي*, مزرق*, ازرق, خامل*, لا يصحي/تصحي/يفيق/تفيق, انين, غاير*, بدون دموع, لا دموع, لا يستجيب/تستجيب, لا .. يرضع/ترضع, رافض* الرضاعه, ذبلان*, لا يشرب/تشرب, هامد*`,
  },
  coldThing: {
    en: `hypothermi*, stopped shivering, hypotherm*, no longer shivering, not shivering any*, out in .. snow/cold .. confused/slurr*/drowsy, frostbit*, frozen stiff`,
    ar: `انخفاض حراره .. شديد, تجمد*, توقف .. ارتجاف/رجفه, لا يرتجف .. برد`,
  },
} as const satisfies Concepts;
