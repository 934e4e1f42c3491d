import type { Concepts } from './lexicon.ts';

/**
 * Words that change what the words beside them mean. Reviewed as the rules are; see docs/safety.md
 * for how far each reaches.
 */
export const contexts = {
  /** Everyday phrases: their words count for nothing. */
  idiom: {
    en: `killing me, is/are killing my, killing it, died/dying/dead/die/dies of/from laugh*/boredom/shame/embarrassment/curiosity/hunger,
      nearly/almost died laughing, dead tired, died laughing, dying laughing, laugh* .. to death, dying to/for, scared/bored/tickled/worked/freaked to death, to die for,
      gave/give/giving/gives me/us/him/her/everyone a heart attack/stroke, almost/nearly had/have a heart attack, heart attack when he/she/they/i/the,
      heart attack on a plate, battery died/dead/dies/dying, phone/laptop/car/plant/plants/internet/computer .. died/dying/dead/dies, stroke of luck/genius/midnight, breast/back stroke,
      heat of the moment, choked up, drop dead gorgeous, overdosed/od/overdose on chocolate/coffee/netflix/tiktok/cake/sugar/sweets/youtube/food/carbs,
      kill for a/some, killed it/time, kill time, kill my boss/husband/wife/brother/sister lol, heart bleeds, bleeding edge/heart, blind spot/date, breathtaking, shoot me an, take my breath away,
      hit me hard, gives me a headache, pain in the neck/ass/arse/backside, fell for, crying blood, sick of, burning question/desire/calories/out/fat/the midnight, burn calories/fat, burned out, burnt out,
      dead/dying battery, glasgow coma scale/score, coma scale/score, get/got/getting/bit/little breathless/winded/dizzy .. climb*/flights/exercis*/gym/run*/running/workout, killer headline/workout/app/deal, buried in work, drowning in work/paperwork/emails/debt/homework/exams, shocked to/by the, in shock at, blow my mind, mind is blown`,
    ar: `متت/مت/ميت/ميته/بموت/اموت/نموت/موتني/موتتني/هموت من الضحك, ميت/ميته من الجوع/التعب/النعاس/البرد/الحر/الخوف/الفضول, اموت/يموت/بموت/نموت في/عليك/عليه, ذابحني/ذابحتني/ذبحني/ذبحتني/قاتلني/قتلني, مجنني,
      قتلني/يقتلني/بيقتلني الملل/الفضول/الحر/الجوع/الضحك, جلطني/جلطتني/يجلط/بيجلط/تجلط/حيجلطني/بتجلطني, جاتني/جتني/جاني/جاتلي جلطه/سكته من/لما/يوم, غرقان/غارق/غرقانه في الشغل/العمل/الديون/الدراسه/المذاكره, طارت عيوني, ميت/ميته عليه, دمي يغلي, يحرق دمي/الدم, حرق دمي/اعصابي, انفجرت من الضحك,
      البطاريه/الجوال/الموبايل/النت ماتت/مات, حرق السعرات/الدهون, طالع عيني, سكته/جلطه قلبيه لما/يوم شفت/عرفت/سمعت`,
  },
  /** "Denies": what follows, lists included, to the end of the sentence. */
  denial: {
    en: `denies, denied, denying, negative for, no history of, no hx of, no evidence of, no signs of, no sign of, no symptoms of, rules/ruled out, absence of, absent, free of, no complaints of, nil, never had, never has, never have, no previous, no past, low risk of, unlikely`,
    ar: `ينفي, تنفي, نفي, نفت, ينكر, تنكر, انكر, انكرت, نافيا, نافيه, لا يوجد/توجد تاريخ, استبعاد, تم استبعاد, عدم وجود, غياب`,
  },
  /** "No": what follows, through a list of short parts. */
  negation: {
    en: `no, without, not, never, nor, neither, w/o, non, isnt, neg, wo`,
    ar: `لا, بدون, دون, بلا, من غير, بغير, عدم, ولا, غير, لا عندي/عنده/عندها, ابدا لا`,
  },
  /** What ends the reach of the words above. */
  turn: {
    en: `but, however, although, though, except, now, today, tonight, yet, then, since this, instead, because, until, still, suddenly, apart from`,
    ar: `لكن, ولكن, لكنه, لكنها, بس, الا ان, غير ان, الان, والان, الحين, والحين, هسه, دلوقتي, هلق, هلا, اليوم, الليله, فجاه, لان, عشان`,
  },
  /** Whom a clause is about: a new person begins a new clause. */
  subject: {
    en: `i, he, she, we, they, my, his, her, our, their, mum, mom, dad, baby, husband, wife, someone, point of/in`,
    ar: `انا, انه, انها, هو, هي, ابي, ابوي, بابا, والدي, امي, ماما, والدتي, ابني, ولدي, بنتي, ابنتي, طفلي, طفلتي, زوجي, زوجتي, جوزي, مراتي, اخي, اخوي, اخوي, اختي, جدي, جدتي, صديقي, صديقتي, صاحبي, جاري, رضيعي, البيبي`,
  },
  /** A patient that a clinician tells about. */
  patient: {
    en: `#1-110 m/f/yo/y/yr/yrs/year/years/yom/yof/month/months/week/weeks, pt, patient is/has/with/was/in, resident, presents, presenting, presented, brought in, this lady/man/woman/child/boy/girl/gentleman, a #15-110 year*, year old, month old, week old, day old, g#0-9 p*, primip*, primigravida`,
    ar: `مريض, مريضه, المريض, المريضه, عمره, عمرها, يبلغ, تبلغ, حاله`,
  },
  /** Something of long ago. */
  past: {
    en: `in #1930-2040, since #1930-2040, year/years/yr/yrs/month/months/fortnight/decade/decades ago/back/earlier, last year/month/summer/winter/spring/autumn, as a child/kid/teenager/baby/teen, when i/he/she was/were #1-60/little/young/a/in/at, when i had,
      used to have/get/be, at age/aged #1-90, at the age of #1-90, at thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen, in my/his/her childhood/teens/twenties/thirties/youth, long ago, back in, had .. once when, once had, years later, recovered from, survived, survivor of, after my/his/her/a old, sent home last, childhood, january/february/march/april/june/july/august/september/october/november/december #1990-2040, healed, settled`,
    ar: `قبل #1-80 سنه/سنين/سنوات/سنوات/عام/اعوام/شهور/اشهر, قبل سنه/سنتين/سنوات/سنين/عام/عامين/شهور/اشهر/شهرين, من سنه/سنتين/سنين/سنوات/زمان/شهور, من #2-80 سنه/سنين/سنوات/شهور, منذ سنه/سنتين/سنوات/اعوام/سنين/شهور, منذ #2-80 سنه/سنوات/سنين/عام/عاما/شهور/اشهر, عام #1930-2040, سنه #1930-2040, في #1930-2040, العام/السنه/الشهر/الصيف الماضي/الماضيه/اللي فات/اللي/فاتت, وانا/وهو/وهي طفل/طفله/صغير/صغيره/صغيرين, كنت/كان/كانت صغير/صغيره/طفل/طفله, زمان, في طفولتي/طفولته/طفولتها/صغري, تعافيت/تعافي/تعافت من`,
  },
  /** A past illness named on the way: it covers the few words that name it. */
  history: {
    en: `history of, h/o, hx of, hx, pmh, pmhx, past medical history, previous, previously, prior, background of, s/p, status post, known`,
    ar: `تاريخ, سوابق, سابقا, سابق, سابقه, معروف`,
  },
  /** A sentence about a relative who is dead, or about what runs in a family. */
  family: {
    en: `died of/from/after/at/when, passed away/from/of, family history, fhx, fh of, runs in the/my/our, both/all/two of my, on my mother/father side, i/we lost my/our .. to, hereditary, inherit*, genetic, late father/mother/husband/wife`,
    ar: `توفي/توفيت/توفت, مات/ماتت ب*, تاريخ عايلي, تاريخ العايله, وراثي*, وراثه, يورث, ينتقل لعيالي/لابنايي/لاولادي/لابني/لاطفالي/وراثيا, المرحوم*, الله يرحم*`,
  },
  /** A question for knowledge, or a task about a text. */
  knowledge: {
    en: `what is/are/r the/a, what is, what are, what does, what do, which, signs/symptoms of, sign of, causes of, risk/risks of, how is/are, how does/do, how can doctors, how common/many/often/likely, first line, second line, pathophysiology, mechanism, explain, define, definition, describe, list, summarise, summarize, difference between, differential for, compare, guideline*, evidence, why is/are/do/does, criteria, score/scoring, components of, could/can you list/explain/tell me about, tell me about, teach, teaching, lecture, slides, presentation on/about, leaflet, poster, campaign, thesis, essay, paper on, dissertation, literature, trial*, studies, study on, course, training, train, protocol for, algorithm for, when should/is/do, is it true, can stress/it/you/people/someone cause/get/have, prevention, prevent, preventing, protect*, childproof, avoid, reduce, prepare, so that .. not, so .. can not get/reach, keep .. away from, awareness, facts about, article, audit, statistics, mortality, incidence, prevalence, quiz, volunteer, i work as, worried about getting, fear of, phobia, scared of, afraid of, in case of, if someone/a/an/my/i/you/the/he/she ever, what would happen if, kit for, first aid for, insurance, bill, certificate, claim, appointment, refund, vaccine, vaccination, code for, icd, coding, ever get/have`,
    ar: `ما هي, ما هو, ماهي, ماهو, لاهي, ايش هي, وش هي, شو هي, شنو هي, ما الفرق, ما سبب, ما اسباب, ما علامات, ما اعراض, ما علاج, ما دور, ما الية, ما معايير, ما افضل, علامات, اعراض, اسباب, كيف يعالج/تعالج/يتم/نعالج/يشخص/تشخص/يعمل/تحدث/يحدث/اشرح*, كيف احمي/اتجنب/اقي/نحمي/نتجنب/امنع, اشرح, عرف, تعريف, الفرق بين, الخط الاول, الوقايه, وقايه, تجنب, حمايه, محاضره, عرض, بحث, رساله ماجستير/دكتوراه, دراسات, دراسه, دليل, ارشادات, بروتوكول, معايير, مقياس, ادرس/درس/تدريب/مدرب/مدربه/دوره/كورس, طلاب, توعيه, مقال, شهاده, تقرير, تامين, فاتوره, موعد, تطعيم, لقاح, هل يسبب/تسبب/يمكن, احصاءات, نسبه, كم نسبه, خطر, اخاف من, خايف من, اخشي من, حتى لا, عشان لا, كي لا, لكي لا, كيلا, لو حصل/صار, اذا صار/حصل لاحد`,
  },
  /** The whole text is an exercise or a made-up story. */
  invented: {
    en: `mcq, mcqs, single best answer, which of the following, osce, vignette, exam question, question bank, quiz, multiple choice, true or false, in the/this/a/my film/movie/series/novel/book/show/episode/story/game/drama/play/script/anime/comic/manga, tv show/series/drama, the/main/my/a hero/heroine/protagonist/villain/character, write/draft/rewrite .. scene/story/novel/poem/script/chapter/screenplay, a scene, short story, screenplay, for/in my novel/story/book/script, video game, in the series, in a dream, i dreamt, i dreamed, fictional, simulation, simulated, mannequin, manikin, role play, roleplay`,
    ar: `سوال امتحان, اسءله, اختيار من متعدد, اي مما يلي, اي من الاتي, الروايه, روايه, المسلسل, مسلسل, الفيلم, فيلم, بطل القصه, البطل, البطله, قصه, قصتي, مسرحيه, سيناريو, لعبه فيديو, حلمت, محاكاه, تمثيل`,
  },
} as const satisfies Concepts;

/** The name of a kind of context. */
export type ContextKind = keyof typeof contexts;
