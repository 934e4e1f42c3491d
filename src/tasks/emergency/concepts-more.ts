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
    en: `prescribed, prescription, doctor gave, gp gave, course of, finished .. course, usual dose, next dose, next one due, when .. next, due another, every four/six hours, as on the bottle`,
    ar: `وصف*, كتب* الطبيب/الدكتور`,
  },
  mouthSigns: {
    en: `open bottle, mouth, empty, drool*, red round, on .. lips/tongue/hands, in .. mouth, playing with, got hold, got into, spilled, half empty, missing, bottle, burn*, smell*, breath, dribbl*, will not eat, not eat*, refus*, gag*, cough*, vomit*, lid off, lid, found, chew*, lick*, open, gone, stuck .. nose, up .. nose, nostril, in .. ear, in her/his hand, red lips, drool, swallow*, half, sick, cry*`,
    ar: `فم*, علبه مفتوحه, فاضي*, لعاب*, يسيل, بيد*, مفتوح*, ريحه, سعابيل*, ريال*, يكح, تكح, يستفرغ, استفرغ, بلع*, خلص, لقي*, ناقص*, انف*, خشم*, مناخير*, رافض*, يرفض, مضغ*, تلعب, يلعب, حول, ريق*, يبكي, تمه, تمها, تم, فاتحه, فاتح, مفتوحه, فاضيه, حوالين فم*, حول فم*/تم*, حروق .. فم*/شفايف*, بقايا, طعمه, رغوه, طرش, يتفل, بيتف, علي هدوم*/ملابس*, مكبوب*, منكب*, مكبوبه, كب*, مدلوق*`,
  },
  headacheBad: {
    en: `headache*, head hurts, head .. pounding, migraine, head is, splitting, head .. splitting/bursting/banging/killing, headaches, head ache`,
    ar: `صداع, راس* .. يوجع*/بيوجع*/وجع/الم/ينفجر, وجع راس*, راس* .. ضر*/مصدع, مصدع*, صداع شديد, شقيقه`,
  },
  visionSign: {
    en: `flashing, flashes, visual disturbance, visual, spots before, seeing spots/stars, sparkles, blurr*, zigzag*, vision, floaters, see stars, stars, sparkle*, zigzags, lights, blurry, see spots, double, glitter*, shimmer*, dots, sees .. stars/spots/sparkles`,
    ar: `زغلله, رغلله, غباش, ومضات, نقط .. عين*, نظر*, ضبابيه, زيغ*, عيون*, نجوم, زغلل*, ابيض واسود, شرار, برق, رويه, شوف, ضباب, نور, يزغلل, تزغلل, بيزغلل, مزغلل*, غواش, غشاوه, شرر, لمعان, لمعات, نقاط سودا, دبان طاير, دوبل, اثنين, مغبش*, مغوش*, مغبشه, عيني`,
  },
  upperTummy: {
    en: `under .. ribs, epigastric, upper tummy, upper belly, upper abdominal, ruq, below .. ribs, clonus, right ribs, ribs, top of .. bump/tummy/belly, right side, liver`,
    ar: `تحت .. اضلاع/ضلوع, فم المعده, اعلي .. بطن*, فوق .. بطن*, معده, معدتي, ضلوع*, فم معدتي, كبد`,
  },
  waters: {
    en: `waters, contractions, crowning, cord, push, labour, labor, water, hanging, midwife, head, womb, contraction`,
    ar: `السره, طلق, ماي, ماء, الماء, جنين, ولاده, الرحم, السري`,
  },
  doom: {
    en: `doom, impending doom, feels like he/she/i is/am dying, about to die, going to die, feel like dying, feels like death`,
    ar: `حاسس/احس/حاسه/يحس/تحس .. بموت/اموت/موت/يموت/تموت, الموت قريب, قرب اجل*, راح اموت, هموت`,
  },
  spurting: {
    en: `spurt*, gush*, pumping, squirting, hosing, pouring, jets, soaked, not stop bleeding, through .. towels/towel/shirt/bandage, like a tap/hose/fountain`,
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
    en: `testic*, testis, testes, scrot*, bollock*, my/his nuts/balls, left/right/my/his/one nut/ball`,
    ar: `خصي*, خصيه, خصوه, بيضت*, صفن, محاشم*, خصاو*, بيوض*`,
  },
  wellBaby: {
    en: `feeding/feeds/eating/eats/drinking/sucking well/fine/happily/like, plenty of wet, thriving, gaining weight, good weight, smiling at, smiles at, giggling, happy and, happy baby, happy as, pinks up, rosy, baby shower, birthmark, birth mark, weighed .. delighted/pleased/happy, otherwise well/happy/fine, well in himself/herself, tricks for wind, first tooth, baby names, weaning, sleep training, pink up as soon, normal now, all clear`,
    ar: `يرضع/ترضع جيدا/كويس/زين/منيح`,
  },
  wheeze: { en: `wheez*`, ar: `ازيز, صفير, يصفر, تصفر` },
  gotAt: {
    en: `ate, eaten, eating, swallow*, drank, drunk, drink, chew*, got/getting into, got hold, got at, licked, lick*, gulp*, munched, sucked, sucking, downed, necked, popped, mouth, missing, found, open, finished, emptied, took, taken, has had, had .. #2-60, had my/his/her/some/gran's/grandma's/nan's/grandad's, given .. wrong/twice/double/adult, gave .. wrong/twice/double/adult, helped himself/herself, ingest*, overdos*, crunched`,
    ar: `لقي, اخذ*, خذ*, خد*, اخد*, بلع*, ابتلع*, شرب*, اكل*, تناول*, ماخذ*, ماخد*, بالع*, شارب*, اعطيت*, عطيت*, استنشق*, شم*, حقن*, ناقص*, خلص*, حط* .. فم*/تم*, بلع*, يبلع, كل, كلا, كلات, كلاو, شرب*, شراب, سرط*, دخل .. فم*, كال, كالت, كلت, اكلت*, جرع*, ياكل, خدا, خدات, خذيت, حطها .. فم*, ذاق*, مص*, ضرب* ابره, تجرع*, حقنت*, تعاط*, زلط, مسكت*, لقيت*, خليت, بالع, استنشق*, شم*, خدت*, خدها`,
  },
  cameUp: {
    en: `coughed it up, coughed it out, spat it out, it came up/out`,
    ar: `طلعها/طلعت لوحدها`,
  },
  pregnancyWell: {
    en: `scan was/is fine/normal/perfect/good, all perfect/fine/well/normal, baby is fine/healthy/perfect, all test/tests good/normal/fine, bloods .. normal/fine/good, low risk, scan shows/showed .. heartbeat, all settled/well`,
    ar: `السونار/الفحص طبيعي/سليم`,
  },
  coldFingers: {
    en: `raynaud*, chilblain*, then pink, pink again`,
    ar: `رينو`,
  },
  hayFever: {
    en: `hay fever, hayfever, pollen, allergic to cats/dogs/dust/grass/pollen/fur/horses, cat/dog/dust allergy, time i mow, every may/june/spring/summer`,
    ar: `حساسيه الربيع/الغبار`,
  },
  soreMuscles: {
    en: `leg day, spin class, doms, muscle soreness, legs .. sore after, first run, personal trainer, after squats/lunges, protein, gym killed, after yesterday, foam roll*, after my/the workout/run/marathon/gym`,
    ar: `تمرين الرجل/الساق`,
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
    en: `head is out, head .. out .. shoulder*, shoulders .. stuck/follow, shoulder dystocia, crowning, cord prolapse, baby is coming now/out, giving birth now, giving birth in, cord .. hanging, cord .. between .. legs, waters .. green, waters .. broke .. hanging, uterine inversion, retained placenta, baby coming now, foot/feet/bottom not head`,
    ar: `راس* .. خارج/طالع/باين .. كتف*, كتف* عالق*, حبل سري .. خارج/نازل/طالع, بتولد .. الان/دلوقتي/الحين, تولد .. الان/الحين, راس* .. بيبان/يبان/مبين/ظاهر, الطلق .. الراس, بولد/بتولد/كتولد/نولد .. هنا/الان/الحين/هلق/دلوقتي/بالبيت/بالسياره/دابا/هسه, راس* .. طلع/نزل/خرج/ظهر/باين .. كتف*/لا/علق/عالق/واقف, الحبل/حبل .. متدلي/نازل/طالع .. قبل, الولد/البيبي/الطفل .. بيطلع/بينزل/محشور, عسره/عسر ولاده, خرج الراس, ماكروبرتس, خرج/طلع/نزل الراس, انحشار كتف*, عسره كتف*, الحبل .. نزل/طلع/خرج .. الراس, شي .. حبل/الحبل, الحبل قبل الولد/البيبي/الطفل/الجنين, بتولد/تولد/كتولد/ولدت/تولدت .. تاكسي/سياره/السياره/طريق/الطريق/حمام/شارع/طياره/اسانسير`,
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
