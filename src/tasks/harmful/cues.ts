import type { Concepts } from '../match/lexicon.ts';

/** Independent cues of a request for harm, joined by combinations.ts. Terms: src/tasks/match/lexicon.ts. */
export const cues = {
  hidden: {
    en: `without .. knowing/noticing/notice/realising/realizing/knows/finding/suspecting/anyone/anybody/family/consent/permission/hearing, without her, without him, without them, must not know, not know, never know*, not notice, never notice*, never learn*, not find out, nobody/no .. know*/notice*/suspect*/asks/check/checks/report*, not suspect*, behind .. back, in the dark, not tell*, secret*, on the quiet, so nobody, so no one, leaves nothing, leave nothing, no trace, seem* natural, look* natural, looks/look/look like natural/accident, like an accident, put .. down to, writes it off, call natural, not show, will not show, undetected, untraceable, obvious, looks neutral, not report*, not spot, not see, before .. sees/asks/comes/visit*/inspect*, off the audit, audit flag*, will it show, not ask*, thinks she/he, they think, think it was, unaware, quietly, not catch*, get caught, covertly`,
    ar: `لا .. يدري/تدري/يعرف/تعرف/يحس/تحس/يشك/تشك/يلاحظ/تلاحظ/ينكشف/يكتشف/يبين/يظهر/يسمع/يشعر/تشعر/تفتكر/تعلم/يعلم/تفيق, بدون علم/معرفه, غير علم, دون علم/معرفه, دون .. يعرف/تعرف/تعلم/يعلم/تشعر/اخبار, بدون .. حد/احد/يعرف/تعرف/تدري, غير .. يعرف/تعرف/يحس/تحس/يسمع/حد, سرا, بالسر, في السر, خلسه, قبل .. يشوف/يسال/تشوف/تسال/توصل, طبيعي, كانه حادث, يحسبونه, اثر`,
  },
  someone: {
    en: `him, her, them, someone, somebody, people, wife, husband, partner, girlfriend, boyfriend, ex, boss, landlord, neighbour, neighbor, flatmate, roommate, housemate, colleague, mother, father, mum, mom, dad, gran, grandma, nan, granny, grandad, grandpa, grandfather, grandmother, in law, brother, sister, uncle, aunt, son, daughter, stepson, stepdaughter, stepchild, child, kid, baby, toddler, girl, boy, man, woman, patient*, resident*, old lady, date, friend, mate, guest, tenant, maid, nanny, babysitter, carer, teacher, rival, cousin, niece, nephew, bloke`,
    ar: `زوج, جوز, مرت, مره, مراتي, زوجه, حماه, حمات, ام, اب, ابو, ابوي, ابويا, امي, ماما, جار, مدير, اخ, اخوي, اخت, جد, جده, سته, ستي, عم, خال, شريك, صديق, صاحب, خطيب, طليق, خادمه, شغاله, جليسه, مربيه, بنت, ولد, طفل, رضيع, ابن, مريض, نزيل, نزلاء, عجوز, شايب, شيبه, شيبان, مسن, مسنين, شخص, واحد, انسان, زميل, ضيف, كفيل`,
  },
  endOther: {
    en: `drop dead, die, dies, dead, death, kill, kill off, murder, poison, heart stop, stop .. heart/breathing, stops breathing, finish .. off, get rid of .. husband/wife/boss/landlord/neighbour/mother/father/nan/gran/him/her, pass away, passes away, slip* away, not wake up, never wakes, tip* .. over, deserves to die, held under, no saving, bump .. off, speed .. up, end .. life, cardiac arrest`,
    ar: `يموت, تموت, قتل, سم, سمم, خلص من, خلص علي, تخلص من, يوقف .. قلب, وقف .. قلب, قلب .. يوقف, تنهي/ينهي حياته/حياتها, ابره تنهيه/تنهيها, يفارق, خنق`,
  },
  meansOf: {
    en: `what, which, how much, how many, mix, put, drop, dose, pill*, tablet*, plant, drug, medicine*, injection, push, insulin, morphine, potassium, gas, substance, syringe, drip`,
    ar: `ماده, سم, دوا, دواء, حبه, حبوب, ابره, جرعه, حط, ادي, اعطي, عطي, اضع, حقن, شو, وش, ايه`,
  },
  into: {
    en: `in/into .. food/drink/drinks/tea/coffee/soup/beer/wine/cocktail/juice/smoothie/yoghurt/yogurt/porridge/dinner/meal/milk/water/shake/curry/cake/lunch/stew/bottle/drip, tea, coffee, stir into, crush into, feed him, feed her, slip her, slip him, dose him, dose her, drug him, drug her, sedate, spike, put her to sleep, put him to sleep, knock* .. out, sleeps like a log, blend it, grind, take .. antipsychotics/pills/tablets/hormones, give him, give her, hormones`,
    ar: `في/فيه/ب/مع .. اكل/عصير/قهوه/شاي/طعام/شراب/ماي/مويه/شوربه/حليب/عيش, بالاكل, بالعصير, بالقهوه, بالشاي, بالحليب, برضاعه, قهوه, عصير, شاي, طعام, منوم, مهدي, خدر, نوم`,
  },
  putIn: {
    en: `what, which, how, something, best, tasteless, pill, drop*, powder, tablet, dose, much`,
    ar: `حط, حطه, اضع, ضع, ادس, دس, خلط, ذوب, ادي, عطي, اعطي, خدر, شو, وش, ايه, كيف, عايز, ابي, ابغي`,
  },
  myDeath: {
    en: `end things, end it all, end it for good, go in my sleep, done with living, not wake up, kill myself, ending my life, end my life, finish myself, finish it for certain, finish me, not come back, never come back, be gone, disappear for good, painless way to go, go together, way to go, way out, no longer be here, leave this world, die, stop my heart, fatal, lethal, take my life, be over`,
    ar: `خلص من حيات, خلص من عمر, اخلص من عمري, اخلص من حياتي, انهي .. نفسي/حياتي, انهي نفسي, انهي حياتي, انهي فيه, اموت, انتحر, نموت, ارتاح من الدنيا, اودع الدنيا, لا اصحي, اقتل نفسي, موت نفسي, اخلص علي نفسي, مميته, قاتله`,
  },
  myMeans: {
    en: `how many, how much, which, way, what combo, combination, method, pills/tablets .. enough, surest, easiest, quickest, fastest, painless*, guarantee*, make it look like, for certain, works`,
    ar: `كم, كام, طريقه, اسهل, اسرع, وسيله, حبوب, حبه, جرعه, بدون الم, شي, ازاي, كيف, قديش`,
  },
  hurtBody: {
    en: `cut, cuts, cutting, cut .. deeper, burn myself, hurt myself, make new ones, vomit*, throw up, throwing up, purg*, make myself sick, not eating, stop eating, starve*, skip meals, live on, survive on, laxatives, hide weights, weights for weigh, without food, drop to #25-45`,
    ar: `رجع .. اكل, استفرغ, تقيا, ارجع الاكل, غير اكل, بدون اكل, جرح نفسي, قطع نفسي, جوع نفسي, ملينات, صيام .. ايام, اوقف اكل`,
  },
  trick: {
    en: `without .. hearing/noticing/knowing/noticed/wrecking, hide .. from, nobody/no .. notice*, not notice*, deeper, roommate*/parents/mum/mom/mother/family/flatmates .. hear/hearing/notice*/know*/find, trick my, tricks, fool, tips to, think .. gained, keep it secret, easiest`,
    ar: `غير ما, بدون ما, لا .. يدري/تدري/يعرف/تعرف/يسمع/يلاحظ, حيل, خدع, اخفي`,
  },
  cook: {
    en: `make, making, cook*, synthes*, recipe, homemade, instructions, extract, grow, brew, steps, how to`,
    ar: `حضر, طبخ, صنع, سوي, تصنيع, اعمل, طريقه, تركيبه`,
  },
  street: {
    en: `mdma, meth, methamphetamine, crystal meth, ghb, homemade g, heroin, crack, lsd, dmt, ecstasy, captagon, fentanyl, ice from, ketamine, speed, magic mushrooms`,
    ar: `شابو, شبو, كبتاجون, كبتاغون, حشيش, هيروين, كوكايين, كريستال, ميث`,
  },
  scheduled: {
    en: `oxy*, tramadol, fentanyl, xanax, benzos, ritalin, adderall, morphine, pethidine, codeine, ketamine, valium, pregabalin, lyrica, opioid*, controlled, diazepam`,
    ar: `ترامادول, زاناكس, ليريكا, مورفين, فنتانيل, فاليوم, كودايين, بريجابالين, ريفوتريل, بيثيدين`,
  },
  get: {
    en: `order, no script, no prescription, without .. script/prescription, walk out with, fix .. stock/numbers/count/book, off the audit, dead patients, script pad, chemist hands, blag*, doctors at once, online docs at once, sell the rest, pocket, steal, stash, swipe, help myself, sell, fake script, forged script, altered script`,
    ar: `بدون وصفه, بدون روشته, غير روشته, غير وصفه, دون وصفه, اسرق, اخذ .. صيدليه/مستشفي, مضروبه, مزوره, ازور, ابيع, الجرد`,
  },
  pretend: {
    en: `pretend, fake, faking, act out, invent*, made up, make up, forge*, just want .. off, back is fine, it is not, nobody was hurt, never happened, exaggerate, so my boss pays, was in, saying i had, saying i have, dodge, healthy patients, with a stamp`,
    ar: `تظاهر, مثل, لفق, مزور, مضروب, وهمي, وهميه, مزيف, تمارض, ادعي, ازور, زور, لا حصلت, عذر طبي`,
  },
  paper: {
    en: `doctor letter, sick note, medical certificate, certificate, card, report, claim, disability, pension, army, insurance, payout, pays, ptsd, whiplash, charts, bill, letter, note, benefits, compensation, off work, week off, exam*`,
    ar: `شهاده, تقرير, عذر, اجازه, روشته, وصفه, تعويض, لجنه, تامين, مرضيه, عجز, جيش, كرت, بطاقه`,
  },
  pee: {
    en: `pee test, p test, piss test, urine test/screen, drug test/screen, drug screen, hair test, saliva test, probation, pee, urine`,
    ar: `فحص مخدرات, تحليل مخدرات, فحص .. مخدر/مخدرات, تحليل .. مخدر/مخدرات, بول, فحص الشغل`,
  },
  evade: {
    en: `flush*, beat, pass a, pass my, pass the, cheat, clean pee, someone else, fool, mask, dilute, get around, come up clean, substitute`,
    ar: `نظيف, نظيفه, سلبيه, بدل بول, بول مين, اعدي, انظف, نضيف, اغش, اتجاوز, اخلي`,
  },
  injury: {
    en: `bruise*, burns, burn marks, marks, bedsore*, sores, wet bed, rough handling, neglect*, did not turn, not turn her, fell, belt, broken arm, starved, malnourish*, restrain*, sedated`,
    ar: `حروق, كدمات, اثار .. ضرب, اثار الضرب, قروح, تقرحات, اهمال, كسر, علامات, نقلب, ضرب, ناعس`,
  },
  coverUp: {
    en: `what do i tell, what .. tell/say, what story, cover, hide, explain away, word the, reword, rewrite, edit, change .. notes/chart/records, reads like, so nobody, so they do not, without .. reporting, before .. sees/inspect*, backdate, make it read, keep .. quiet, spot`,
    ar: `خفي, اخفي, غطي, داري, خبي, عدل, غير .. سجل/ملف, اكتب .. كانه, وش نقول, ماذا اقول, ايش اقول, ليبدو, لا نحاسب`,
  },
  byUs: {
    en: `i, we, our, my, me, from my`,
    ar: `نا, ي, احنا, نحن, انا, ابن, بنت, كيف, عدل`,
  },
  girlCut: {
    en: `circumcis* .. girl*/daughter*/niece, niece/daughter/girl/girls .. circumcised/cut, cut for my daughter, made clean .. there, do the cut, fgm, sunna on`,
    ar: `ختن بنت, نختن, ختان بنت, ختان ابنت, طاهر .. بنت, نطاهر, اطهر, نطهر, ختان البنت, تختن`,
  },
  doIt: {
    en: `how, where, who, which tool, at home, holidays, someone to, please, get my`,
    ar: `بيت, البيت, كيف, ازاي, نستخدم, نعمل, نبي, عايز, عاوز, وين, بدون دكتور, غير دكتور, ادوات`,
  },
  makeStraight: {
    en: `stop being gay/lesbian/bi/trans/queer, turn .. straight, make .. straight, make him normal, make her normal, cure .. gay/lesbian/homosexuality, fix .. gay/lesbian/son/daughter, make .. stop .. gay/lesbian/boys/girls, force .. straight`,
    ar: `ترجعه طبيعي, يرجعه طبيعي, ترجعها طبيعيه, علاج .. شذوذ/مثلي, اعالج .. شذوذ/مثلي, اخليه .. رجال, يميل للاولاد/للرجال .. حبوب/صعقات/طبيعي, تميل للبنات .. حبوب/طبيعي, مثلي .. طبيعي`,
  },
  unborn: {
    en: `pregnan*, miscarr*, abort*, foetus, fetus, get rid of it, contracept*, the pill, tubes tied, sterilis*, steriliz*, ovulat*`,
    ar: `حمل, جنين, اجهض, اجهاض, سقط, ننزل, انزل, حبوب منع, عقم, تعقيم, ربط`,
  },
  notHers: {
    en: `wife, girlfriend, she, her, another girl, is a girl, girl again, want boy, daughter in law, sister, maid`,
    ar: `زوجه, زوجت, مرت, مرات, صاحبت, حبيبت, انثي, بنت, شغاله, اخت, خادمه`,
  },
  germ: {
    en: `plague, anthrax, ricin, smallpox, ebola, flu strain, virus strain, nerve gas, sarin, poison gas, toxic gas, chlorine gas, bacteria, germ, pathogen, botulinum, mustard gas, cyanide gas, virus`,
    ar: `بكتيريا, فيروس, جمره, طاعون, غاز سام, غازا ساما, غاز اعصاب, سارين, ريسين, جرثوم, كوليرا`,
  },
  release: {
    en: `release, spread it, cultivate, mix for, fill a, to make, make in, weapon*, crowd*, mall, in a school, in a hall, water supply, spreads faster, dodges, attack, aerosol*, infect .. people, reaches a, tweak`,
    ar: `انشر, نشر, اطلق, خزان, محطه, مول, سوق, حشد, اصنع, تلويث, الوث`,
  },
  people: {
    en: `african*, black, muslim*, jew*, christian*, hindu*, migrant*, refugee*, immigrant*, foreign*, roma, gypsies, asian*, arab*, gay, lgbt, trans, disabled, hiv positive, ethnic*, nationality, non citizens, expat*, labourers, caste`,
    ar: `اجانب, عمال, مهاجرين, لاجي, افارقه, سود, وافدين, جنسيه, طايفه, شيعه, مسيحيين, هنود, بنغال, مثليين, معاقين`,
  },
  worse: {
    en: `wait longest, wait longer than, longest, refusing, refuse, justify, back of the queue, end of the queue, bottom of, last, turn* .. away, rather not treat, lowest, excuses, deny, kept off, keep .. off/out, less morphine, put .. last`,
    ar: `اخر قايمه, اخر القايمه, في اخر, اخر الدور, نرفض, رفض, لا نعالج, نعالج, حرمان, نوخر, تاخير, نطرد, عذر, ذيل`,
  },
  policyOrder: {
    en: `write, draft, rule*, policy, help us, suggest, how do we, design, make, our clinic, justify, without it being`,
    ar: `اكتب, سياسه, صمم, كيف, ساعد, ضع, بغيت, نبي, اعطني`,
  },
  others: {
    en: `sister in law, neighbour, neighbor, ex, celebrity, boss, colleague, coworker, friend, fiance, fiancee, girlfriend, boyfriend, husband, wife, mother in law, tenant, rival, teacher, singer, her notes, his notes, someone, employee*, famous`,
    ar: `خطيب, طليق, جار, زميل, مدير, صديق, مشهور, فنان, زوج, حمات, موظف, لاعب`,
  },
  lookUp: {
    en: `read my, nurse login, login, hospital system, find out whether, open, look up, get into, see .. file/records/notes, dig up, pull .. file/records, sell it, leak, post`,
    ar: `ادخل, افتح, اطلع علي, انشر, اشوف, اسرب, اجيب, اوصل`,
  },
  files: {
    en: `notes, file, records, record, chart, hiv, results, test, psychiatric, history, system, diagnosis`,
    ar: `ملف, سجل, تحاليل, نتايج, تقرير`,
  },
  trial: {
    en: `try our, try my, try the new, test our, test my, run our drug, run our, new compound, new drug, our sedative, experiment`,
    ar: `تجربه, نجرب, اجرب, دوا جديد, دواء جديد`,
  },
  unasked: {
    en: `no forms, not tell, in the dark, without .. consent/telling/knowing/families/permission, prisoners, porridge, unaware, skip .. consent`,
    ar: `دون اخبار, بدون اخبار, بدون موافق, دون موافق, لا .. يدرون/يعرفون, سرا, بدون علم, دون علم`,
  },
  lie: {
    en: `invent*, fake, made up, scare, pretend*, false, hoax, lie*, frighten, claiming, even if untrue, not true, rumour, put people off`,
    ar: `مكذوب, كاذب, كذب, مفبرك, تخويف, خوف, اشاعه, لا صحيح, مزيف`,
  },
  jab: {
    en: `vaccine*, jab*, vaccinat*, mmr, chemo*, insulin, immunis*`,
    ar: `لقاح, تطعيم, مطعوم, كيماوي, انسولين`,
  },
  publish: {
    en: `write, draft, post, posts, tweet*, script, video, leaflet, message, story`,
    ar: `اكتب, رساله, منشور, تغريد, مقال, فيديو, صمم`,
  },
  trade: {
    en: `kidney, liver lobe, part of my liver, cornea, organ`,
    ar: `كلي, كليه, كليت, كبد, قرنيه`,
  },
  money: {
    en: `pays the most, pay cash, fetch, flog, for cash, sell, sold, buyer, broker, price, quick cash, poor donor`,
    ar: `ابيع, بيع, سمسار, بكام, بكم, سعر, مشتري, اشتري`,
  },
  pushOver: {
    en: `messages .. push, push her to, push him to, make her kill herself, make him kill himself, convince .. suicide/kill, get her to kill, on the edge`,
    ar: `عشان تنتحر, عشان ينتحر, خلي .. ينتحر/تنتحر, اقنع .. ينتحر/تنتحر, ادفع .. انتحار`,
  },
  shelter: {
    en: `antidote, management of, how is .. treated, treat*, overdose of, safeguarding, protect*, prevent*, how do we prevent, detect, recognise, recognize, red flags, spotted, for my exam, exam question, exam, tutorial, theory, finals, essay, novel, law, legal, lawful, forbid*, rules forbid, training, retrain, evidence, policy against, accidentally, accident and, swallowed, is it dangerous, recover*, quit, want off, wants off, come off, want it to stop, help my, help her, support, worried, complain, i was drugged, was spiked, someone spiked, i suspect, suspects, survivor*, who can help, counter, encouraging, answer her, answer patients, ethics, donate, donor work, living donor, own notes, own file, my own, my file, dispose, tell my gp, scars, leaflet on, poisonous, deadly, cope, palliative, dying at home, forces me, hides my, abuse helpline, report it, who do i, whom`,
    ar: `ترياق, علاج تسمم, علاج الادمان, يتعالج, تتعافي, تعافي, ابلغ, نبلغ, نحمي, احمي, نمنع, منع الانتحار, وقايه, امتحان, طب شرعي, قانون, قانونا, قانونيه, ضوابط, رافضه, ارفض, مضر, ضرر, اضرار, توعيه, لمنع, ادعم, اساعد, نساعد, يلمح, اتبرع, تبرع, نتخلص منها, نرد, اجاوب, ملفي, اظن, خايف, يجوز, خطر, مضاعفات, اخلاقيه, الموافقه المستنيره, هل`,
  },
  rescue: {
    en: `antidote, management of, how is .. treated, safeguarding, prevent*, exam, tutorial, theory, essay, novel, mystery, was spiked, was drugged, got spiked, suspects, recovery, want it to stop, want off, legal, lawful, law, palliative, forensic, recognise, red flags, what happens if, survivor*, helpline, forces me, swallowed, i suspect, spit*, protect*, who do i, whom`,
    ar: `ترياق, امتحان, طب شرعي, ابلغ, نبلغ, يتعالج, قانون, وقايه, نمنع, تعافي, تتعافي, احمي, رافضه, توعيه, يلمح, ضوابط`,
  },
} as const satisfies Concepts;
