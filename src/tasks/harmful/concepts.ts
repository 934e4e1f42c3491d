import type { Concepts } from '../match/lexicon.ts';

/** What requests for harm, and what looks like them, say. Terms: src/tasks/match/lexicon.ts. */
export const concepts = {
  ask: {
    en: `how, what, which, tell me, give me, show me, need, want to, i want, make me, write, walk me through, design, draft, tips, help me, help, steps, best way, where can i, where do i, where to, recipe, plan, can i, could i, let us, we would like, outline, teach me, explain how, instructions, ways to, word, list, pls, i will, going to, advice, any, create, generate, is there, best, easiest, who performs, recommend, suggest, looking for, script`,
    ar: `كيف, كيفيه, ازاي, شلون, ما, ايش, وش, شو, شنو, ايه, اي, ابغي, ابي, اريد, عايز*, بدي, ودي, ابا, اعطني, عطني, اعطيني, عطوني, قول*, اكتب*, صمم, ساعدني, ساعدوني, دلني, علمني, طريقه, الطريقه, خطوات, وين, اين, فين, كم, افضل, احسن, اسهل, نصايح, محتاج*, احتاج, انصحني, جهز, اشرح, هل, ممكن, لا, سوي, اعمل*`,
  },
  // Safe purposes
  care: {
    en: `the laws, antidote*, management of, manage/treat/treating/treatment .. overdose/poisoning/addiction/withdrawal/toxicity, overdose of, lawful, legally, law, recovery, recovering, rehab*, safeguard*, prevent*, protect my/her/him/patients/children/residents/them/myself, report it, whom must, who can help, evidence, studies, guideline*, forensic, tutorial, exam question, mcq, which of the following, toxicity, toxic to/for, poisonous for/to/berries, is .. poisonous, harm reduction, needle exchange*, naloxone, bias, survivor*, underwent, counter, rumours, debunk*, myth*, false positive, ethical, screening for, warn, stop her/him/them, quit, come off, get off, detox clinic, counsell*, refer her/him/them/to, wean*, get clean, worried, noticed, suspect .. abuse/neglect, been spiked, got spiked, access logs, donor, signs of, how do i report, recognise, recognize, red flags, hotline, helpline, charity, victim*, duty of care, training for staff, mechanism, pharmacolog*, convert*, hooked on, palliative, end of life, hospice, assisted dying, euthanasia, accidental*, swallowed, maximum safe, interaction*, support group/service*/for`,
    ar: `ترياق, علاج .. تسمم/ادمان/جرعه/مدمن, اسعاف, ابلغ, ابلاغ, احمي*, حمايه, رافض*, ارفض, مدمن, تاهيل, تعافي, يتعافي, تتعافي, امتحان, ضوابط, اخلاقي*, قانون*, حكم, دراسات, سمعت, وقايه, لاحظت, اشتبه, توعيه, اضرار, مخاطر, اعراض, مكافحه, مواجهه, شايعات, خرافات, متبرع, تبرع, تلطيفيه, موت رحيم, انعاش, ضحيه, ناجيه, ناجيات, تعرضت, اقلاع`,
  },
  // Killing
  kill: {
    en: `kill, murder, poison, get rid of, finish off, bump off, do away with, so he dies, so she dies, so they die, he dies, she dies, die quietly, dies quietly, end .. quietly, stop .. heart, suffocate, smother, make .. look natural/like, look natural, look like natural, looks like an accident, look like a/an, undetectable, untraceable, not show in/up, not be detected/traced/caught, without .. suspect*/knowing/noticing/trace, put it down to, autopsy, post mortem, postmortem, leave no trace, no trace, off, hasten, speed up .. death, get away with, perfect murder, slowly poison`,
    ar: `اقتل, قتل, يقتل*, تقتل*, اسمم, سم, تسميم, اتخلص, تخلص, التخلص, يموت, تموت, اموت*, موت, وفاه, يبين طبيعي, يبدو طبيعي*, تبدو طبيعي*, كانه طبيعي, بدون لا حد, بدون لا احد, بدون اثر, لا يكتشف, لا تكتشف*, لا يظهر, لا حد يشك/يدري/يعرف, يشك, تشريح, الطب الشرعي, من دون ان يكتشف, لا ينكشف`,
  },
  person: {
    en: `him, her, them, someone, somebody, partner, wife, husband, boss, neighbour, neighbor, mother, father, mum, mom, dad, grandma, grandmother, granny, grandpa, grandfather, mother in law, father in law, in laws, brother, sister, roommate, flatmate, ex, man, woman, girl, guy, person, people, patient, patients, resident, child, baby, kid, toddler, son, daughter, uncle, aunt, colleague, rival, stepdad, stepmother, stepson, stepfather, he, she, they, old man, friend, classmate, coworker, co worker`,
    ar: `حمات*, زوج*, جوز*, مرات*, امي, ابوي, ابي, والد*, ابو*, جار*, مدير*, رييس*, اخ*, اخت*, جد*, عم*, خال*, شخص, واحد, احد, حد, صديق*, صاحب*, طفل*, بنت*, ولد*, ابن*, شايب, عجوز, مريض, مرضي, شريك*, خطيب*, طليق*, ضره*, ضرتي, الشغاله, خادمه, انسان, ناس, بنات, رضيع*`,
  },
  means: {
    en: `poison, medicine, medication, drug, pill*, tablet*, insulin, dose, potassium, overdose, digoxin, injection, air bubble, substance, chemical, thallium, ricin, antifreeze, arsenic, cyanide, morphine, plant, mushroom, arsenic, drink, food, tea, coffee, coffee, tea, put in, syrup, eye drops, medicines, paracetamol, warfarin`,
    ar: `سم, سموم, دواء, دوا, علاج, حبوب, جرعه, ابره, انسولين, حقنه, ماده, زرنيخ, سيانيد, بوتاسيوم, اكل, شاي, عصير, قهوه, مهدء, بدواء, شراب, قطره, مبيد`,
  },
  untraceable: {
    en: `undetectable, untraceable, not show, not be detected, not be traced, no trace, leave no, without a trace, without anyone, without .. knowing/noticing/suspecting/finding, look natural, looks natural, look like natural, look like an accident, look like a/an, put it down to, autopsy, never find out, not find out, not suspect, get away with, without being caught, not get caught, so he dies, so she dies, quietly, natural causes, not notice, secretly, no one suspects, nobody suspects, cover up, toxicology`,
    ar: `لا حد يشك, يشك*, طبيعي*, بدون لا, بدون اثر, دون اثر, لا يكتشف, لا تكتشف*, لا يظهر*, لا تظهر, تشريح, بهدوء, دون ان, بدون ان, لا حد, لا احد, يبين, في السر, سرا, بدون علم*, بلا اثر, لا ينكشف`,
  },
  killPerson: {
    en: `make my .. sick/ill without, make him/her/them .. sick/ill, slowly kill, secretly harm, hurt someone without, cause .. heart attack in, kill my/her/his/him/her/someone/somebody/a/an/the/off, murder my/someone/him/her, poison my/someone/him/her/a/the, get rid of my/him/her, finish off my, make .. die, so he dies, so she dies, to die quietly, end her/his life/suffering without, stop his/her heart, put .. to sleep forever, bump off, smother my, suffocate my, kill grandma/granny/grandpa, so that he/she/they passes/pass/dies/die, passes away, pass away .. doctor, writes it off as, look like .. heart/accident/natural/sleep, make sure he/she/they never, not wake up .. him/her/them, get rid of .. husband/wife/mother/father/boss/partner, inherit*, cause .. stroke/seizure/heart in, kill .. without`,
    ar: `اقتل*, اسمم*, اتخلص من *, اتخلص من زوج*, اتخلص من حمات*, اتخلص من جوز*/مرات*/ابو*/امي/اخ*/جار*/مدير*/شريك*/زوجه*/ضر*/جد*/رجل/شخص/خال*/عم*, عشان يموت/تموت, لكي يموت/تموت, كي يموت/تموت, حتي يموت/تموت, يموت بهدوء, تموت بهدوء, يموت/تموت .. طبيعي*, اموت* .. بدون, اسم جار*/زوج*, قتل زوج*/جوز*/شخص/جار*/انسان/احد/حد, يموت .. كانه/طبيعي, اخلص من زوج*/حمات*/ابو*/عم*, نقتل*, يقتل*/تقتل* .. بدون/دون, اخلص عليه/عليها`,
  },
  // Self
  lethal: {
    en: `how to overdose, overdose without, overdose painlessly, way to overdose, how .. kill myself, how .. end my life, quick death, fastest way to die, how to die, how do i die, what .. kill me fast*/quick*, lethal dose, fatal dose, lethal amount, fatal amount, how many .. would it take, how many .. to die/kill/overdose, how much .. to die/kill/overdose, dose to die, enough to die/kill, painless* way, painless death, painlessly, least painful, most painless, definitely not wake up, never wake up, not wake up, kill myself, end my life, end it all, hang myself, noose, tie a noose, suicide method*, ways to die, way to die, best way to die, quickest way to die, easiest way to die, surefire, sure way to die, cut myself without, hide .. cuts/cutting/scars, cut deeper, helium, exit bag, charcoal burning, how high .. jump, jump from .. survive, die painlessly, die in my sleep, peaceful death, not survive, suicide pact, suicide note for me, fastest way to go, quietest way, surest way, what combination .. die/kill/death, never wake, which pills, dose .. not survive, stop my heart, how long .. bleed out, bleed out, hang .. without, least pain*, dosage to die, end it without`,
    ar: `كيف اموت, كيف انتحر, كيف انهي حيات*, طريقه للموت/موت, حبوب تموت, جرعه قاتله, الجرعه القاتله, جرعه مميته, الجرعه المميته, جرعات مميته, كم حبه .. اموت/يموت/تقتل*/يقتل*, كم حبه تقتل*, كم قرص .. اموت/تقتل*, كم .. عشان اموت, انام ولا اصحي, انام ولا اقوم, لا اصحي, اقتل نفسي, انهي حيات*, انتحر*, انتحار .. بدون الم, طريقه .. انتحار*, طرق .. انتحار*, اسهل .. موت*, اموت بدون الم, اموت بسرعه, موت بدون الم, موت بلا الم, اخفي .. جروح, مشنقه, اجرح نفسي, موت سريع, يموت/تموت/نموت حال*/نفس*/راس* .. بدون/بلا/وجع, يموت حال*, نموت .. بلا/بدون, بدون وجع, بلا وجع, من غير الم, انتحار, انهي حيات*, اسرع طريقه, نقتل راسي`,
  },
  mine: {
    en: `my, i, me, myself, im, mine, is, a, paracetamol, pills, for`,
    ar: `انا, عندي, لي, نفسي, اريد, ابغي, ابي, اموت, من, ما`,
  },
  // Eating
  starve: {
    en: `ana tips, pro ana, proana, thinspo, thinspiration, pro mia, mia tips, #100-700 cals/calories/kcal, starve myself, starving myself, not eat* for, fast for #5-60 days, hide .. not eating/from mum/from mom/that i am not eating, purge, purging, make myself throw up/sick, make myself vomit, throw up after, vomit after, without .. parents noticing, chew and spit, ana buddy, cold water .. hunger, stop eating completely, fake .. weigh in, fool the scales, water load*, skip meals without, bmi of #10-16, laxatives to lose, laxatives .. slim/weight, goal weight #25-42, tapeworm*, diuretics to lose, ana tips, eat under #50-900, under #50-900 a/calories/cals/kcal, stay under #50-900, #50-800 a day, not let .. mom/mum/parents .. notice/know, thigh gap, stop .. hunger, suppress .. hunger, throw up .. without, make .. vomit without, hide .. food, hide .. weight, pretend .. ate/eat, water fast*, get down to #25-42, ed tips, mia`,
    ar: `اجوع نفسي, تجويع نفسي, اتقيا بعد, اتقيء بعد, استفرغ بعد .. اكل, #100-700 سعره, لا اكل .. ايام, اخفي .. لا اكل, اخدع .. ميزان, ملينات .. انحف/اخسس/وزن, بدون لا .. امي تعرف/تدري, ارجع الاكل, اخفي اني لا, استفرغ .. كل وجبه, صيام .. ايام بدون اكل, اخدع .. ميزان, اخفي .. اكل/وزن/نحاف*, اتقيا .. بدون, سد شهيه .. ايام, لا اكل, استفرغ .. بدون, صوم .. ايام, تجويع`,
  },
  // Drugging
  slip: {
    en: `give .. secretly, give .. without, slip, put in, put into, spike, spiking, roofie*, date rape, knock .. out, drug my/her/him/someone/a, drugging, sneak, mix in/into, crush .. into, dissolve .. in, hide .. in .. food/drink/coffee/tea, add to .. drink/food, dose her/him/my, sedate, sedative, make .. sleep, without telling, in her drink, in his drink, in a drink, girls drink, in .. coffee/tea/juice/drink/food/water, sleeping syrup, syrup, antihistamine, knock, sedat*, sleeping pills, tranquili*, drops in, melatonin, zolpidem, drug*, dope`,
    ar: `احط*, احطه*, احطها, اضع*, حط*, ادس*, دس, اخلط*, اضيف*, اذوب*, انوم*, اخدر*, تخدير, تنويم, تنوم*, منوم*, في العصير/الشاي/القهوه/الاكل/مشروب*/الشراب/الماء/عصير*/اكل*/شاي*/كاس*, شراب .. ينوم, منوم*, مهدء*, مهدي*`,
  },
  unaware: {
    en: `not remember, not know, without .. knowing/noticing/consent/tasting, not notice, not taste, no taste, tasteless, odourless, odorless, secretly, not realise, not realize, unaware, not find out, without her/his/their/them, without telling, compliant, obey, easier to, submissive, not resist, knock .. out, passes out, pass out, so she/he sleeps, calm her, calm him, more obedient, not wake up, agree to, put up less, behave, so i can, date, unconscious, roofie*, stop arguing, quiet, sleeps all, behind her/his back, stays out, stay out, out for two/three, two days, will not shut up, shut up, out cold, in the dark, never know*, does not know, suspect*, secret*, all night, travel`,
    ar: `لا تدري, لا يدري, لا تعرف, لا يعرف, لا تحس, لا يحس, بدون علم*, دون علم*, من غير لا .. يعرف/تعرف/يحس/تحس, بدون لا .. يعرف/تعرف/تدري/يدري/تحس/يحس, لا تتذكر, لا يتذكر, تسمع كلامي, يسمع كلامي, تطيعني, يطيعني, تهدي, بلا طعم, بدون طعم, لا تفتكر, لا لها طعم, لا له طعم, تنام, ينام, سرا, بالسر, لا تقاوم, تسمع الكلام, بلا علم*, دون ان .. تعرف/تعلم/يعلم/تدري/يدري, خلسه, يسكت, تسكت, يومين, لا يشك, لا تشك, لا يحس, ما يدري`,
  },
  daterape: {
    en: `roofie*, date rape drug*, spike .. drink, spike her, spike his, spiking .. drink, drug her, drug a girl, drug my wife/husband/girlfriend/boyfriend/date/kid/roommate, knock her out, knock him out`,
    ar: `حبوب اغتصاب, مخدر اغتصاب, اخدرها, اخدر بنت, اخدر*`,
  },
  // Illegal drugs
  makeDrug: {
    en: `cook*, make, making, synthes*, brew, extract, manufactur*, produce, grow, cultivate, recipe, home lab, precursor*, prepare, bake, purify, turn .. into, cooking, recipe, lab, home made, homemade, from pseudoephedrine, step by step, ferment, isolate`,
    ar: `اصنع, صنع, تصنيع, صناعه, اطبخ, طبخ, تحضير, احضر, استخراج, ازرع, زراعه, اسوي, انتاج, اعمل, طريقه عمل, عمل, تركيب, خلطه, نطبخ, نصنع, يصنع, نصاوب, كيفيه`,
  },
  illegal: {
    en: `meth, methamphetamine, crystal meth, heroin, mdma, ecstasy, lsd, dmt, fentanyl, crack, ghb, captagon, amphetamine*, psilocybin, magic mushroom*, krokodil, ketamine, spice, k2, synthetic cannabinoid*, cocaine, weed, marijuana, cannabis, hash, lean, purple drank, bath salts, opium, speed, mephedrone, tina, crystal, shabu, dope, molly, coke, ice, nitazene*, pcp, mescaline, ghb`,
    ar: `ميث, شابو, هيروين, حشيش, كبتاغون, كريستال, مخدرات, حبوب هلوسه, ماريجوانا, كوكايين, افيون, مثامفيتامين, امفيتامين, ترامادول, قنب, سبايس, ايس, كبتاجون, الكبتاجون, كيف, شبو, الشبو, قرقوبي, كوكا, مهلوس*`,
  },
  obtain: {
    en: `where to buy, where can i buy, where do i buy, buy .. without prescription/a prescription/online, get .. without .. prescription/script, score some, dealer, dark web, darknet, sell, smuggle, get high, doctor shop*, trick .. doctor, fool .. doctor, convince .. doctor, get .. doctor to prescribe, what .. say .. doctor .. prescribe, more .. without, forge*, fake prescription, crush and snort, snort, inject, extract from, tamper, bypass .. abuse deterrent, boost the high, strongest high, without prescription, no prescription, without a script, no script, vendor, telegram, plug, doctor shop*, what .. tell .. doctor .. give, get more, online, street`,
    ar: `وين احصل/اشتري/القي/الاقي, اين اشتري/اجد, اشتري .. بدون وصفه, بدون وصفه, من غير روشته, بدون روشته, تاجر, مروج, اهرب, تهريب, ابيع, بيع, اخدع .. دكتور/طبيب, اقنع .. دكتور/طبيب, وصفه مزوره, اطحن .. اشم, اشم*, اضحك علي .. دكتور, تلغرام, تليجرام, بلا وصفه, دون وصفه, وين .. القي/يبيع, احصل .. بدون, اجيب`,
  },
  controlled: {
    en: `oxycodone, oxycontin, oxy, percocet, xanax, adderall, ritalin, fentanyl, morphine, tramadol, codeine, opioid*, diazepam, valium, alprazolam, benzo*, ketamine, controlled drug*, controlled medicine*, pregabalin, lyrica, narcotic*, pethidine, methadone, sleeping pills, stimulant*, zolpidem, vicodin, hydromorphone, dilaudid, clonazepam, gabapentin, roaccutane`,
    ar: `ترامادول, مورفين, زاناكس, ليريكا, فنتانيل, كودايين, فاليوم, مهدء*, مخدر*, منوم*, ادوية مراقبه, ادويه مخدره, ادويه مراقبه, ريتالين, اديرال, اوكسيكودون, بريجابالين, كبتاغون`,
  },
  divert: {
    en: `count .. adds up, adds up, from the cabinet, from the ward, from work, cabinet, without .. noticing, chart it, waste log, pocket, skim, steal, divert, take home, take .. from, falsify .. log/register/records, sign out, missing ampoule*, replace with saline, swap .. saline, pyxis, cover the missing, short change, log .. wasted, keep some, spare ampoules, leftover, discrepanc*, without being caught, keep the rest`,
    ar: `من الصيدليه, من الخزانه, بدون لا .. يلاحظ, اسرق, اخذ .. من المستشفي, العدد, السجل, سجل, عهده, خزانه, من عهده, اخبي, افرغ, بقايا, انقص, اسحب`,
  },
  forge: {
    en: `forge*, forging, fake, counterfeit, make me a prescription, prescription for .. looks, looks like it came from, look real, looks real, looks genuine, alter .. prescription, change .. prescription, photoshop, stamp, template of, blank prescription, bogus, phony, edit .. date, backdate*, made up`,
    ar: `مزور*, زور*, تزوير, ازور, مزيف*, مفبرك*, ختم, وهمي*, اعدل .. تاريخ, تعديل .. تاريخ, مضروب*`,
  },
  document: {
    en: `prescription*, script, note, sick note, doctor note, certificate, report, medical report, letter, injury, diagnosis, claim, insurance, disability, test result, pcr, vaccination card/certificate, vaccine card/certificate, sick leave, invoice, back pain, illness, symptoms, mental illness, results, licence, record*, bills, whiplash, covid, fit note, payout, symptoms, compensation, neurologist, assessor, benefits, sick days, pip, medical exemption, exemption, days off, whiplash, claims`,
    ar: `تقرير, شهاده, وصفه, روشته, اجازه مرضيه, اجازه, فحص, تحليل, مرض, اصابه, تامين, فاتوره, عذر, نتيجه, بطاقه تطعيم, عجز, اعاقه, شهاده تطعيم, سكليف, طبيه, تعويض, اعفاء, لجنه, خدمه عسكريه, راحه`,
  },
  fake: {
    en: `fake, faking, pretend*, exaggerat*, sham, simulate .. symptoms, get signed off, signed off .. without/not sick, not actually ill/sick, not really ill/sick, upcod*, bill for, overbill*, bill .. never, phantom, false claim, insurance pays, so insurance, so the insurance, trick the assessor, convincing, malinger*, invent symptoms, made up, make up .. symptoms, lie about, get more money, symptoms should i fake, act out, acting out, my back is fine, nothing wrong with me, not really hurt, not hurt, am fine, act like, playing sick, convince the .. doctor/assessor/judge, payout, compensation, get signed off, so .. can not tell, backdat*`,
    ar: `امثل, اتمارض, تمارض, اتظاهر, وهمي*, مزور*, مزيف*, عشان اغيب, اغيب عن, مو/لا مريض, ادعي, كاني مريض, كاذب*, كذب*, خدمات لا, فواتير وهميه, احتال, انصب, تضخيم, اتصنع, اقنع .. لجنه/طبيب/دكتور, لا مريض, سليم, كانني, تعويض, بلا مرض`,
  },
  drugTest: {
    en: `drug test, urine test, urine screen, piss test, urine drug, drug screen, hair test, pee test, screen for work, hair follicle test, mouth swab, tox screen, breathalyser, breathalyzer, clean urine, employment test`,
    ar: `فحص مخدرات, تحليل مخدرات, فحص البول, تحليل بول, تحليل المخدرات, فحص المخدرات, فحص شغل/الشغل/الدم, تحليل الدم, فحص العمل, البول, فحص الشعر, بول`,
  },
  beat: {
    en: `beat, pass, cheat, fool, trick, evade, dodge, synthetic urine, fake pee, fake urine, someone else, clean, swap, mask, dilute, flush, come up clean, cheat on, get around, hide, sub in, substitute, bleach in`,
    ar: `انظف, اغش, اخدع, اتجاوز, اعدي, يطلع نظيف, نظيف, سلبي, اخفي, تنظيف, اغير, ابدل, بول غيري, اضمن, يطلع سلبي, تنظف, ينظف, اتهرب`,
  },
  // Abuse
  hideAbuse: {
    en: `nobody asks, no one asks, no questions, write it up, nobody notices, no one notices, cover it up, left marks, bruises on my, hit my, i hit, what story, cover story, explain away, not report me, inspector, inspectors, social services, cps, social worker, not get reported, not find out, looks like they came, hide .. bruise*, cover .. bruise*, conceal, cover up, falsif*, alter .. notes, change .. notes, backdate, blame .. fall, bedsores, restraint marks, word the chart*, word .. notes, avoid .. safeguarding, without .. suspect*, hide .. abuse/neglect/injur*, not tell anyone, keep .. quiet about, think .. fell, how .. hide .. injur*/marks/sores/bruise*/burn*, hide it from, hide them from, not get blamed, not held responsible, keep .. from finding, keep inspectors`,
    ar: `لا احد يسال, لا حد يسال, اخفي, اغطي, كدمات, اثار .. ضرب, اثار الضرب, اثر الضرب, لا يبلغ*, لا يبلغون, ضربت, ضربته, ضربتها, قصه, اقول .. للدكتور/للطبيب/للمدرسه, المفتش, مفتشين, التفتيش, تقرحات, اهمال, لا حد يعرف, لا ينكشف, لا تكتشف, اعدل .. ملف, تعديل .. ملف/سجلات, يفضح*, نخفي*, اخفي*, تخفي*, يخفي*, لا نحاسب, لا احاسب, قروح, تقرحات, لا يكتشف*, لا يعرف*, لا يلاحظ*, اثار, نداري, اداري`,
  },
  victimOrPlace: {
    en: `old resident, residents, stepson, stepdaughter, son, daughter, child, kid, toddler, baby, wife, nursing home, care home, residents, resident, patient, mother, gran, grandmother, old, maid, elderly, she, he, her, him, school, paediatrician, pediatrician, doctor, them, father, girlfriend, foster, grandad, grandpa, grandma, carer, nurse, aunt, uncle, disabled`,
    ar: `ابن*, بنت*, طفل*, ولد*, زوجه*, زوجت*, مرات*, مسن*, دار*, نزلاء, نزيل, مريض*, امي, ابوي, خادمه, شغاله, عامله, جد*, طالب*, ممرض*, مقعد, عجوز, اخ*, اخت*, عم*`,
  },
  harmChild: {
    en: `make my toddler/kid/baby/child/son/daughter .. sick/ill/sleep/vomit, make .. sick enough, sick enough to, make .. toddler/kid/baby/child .. ill/sick, keep .. sick, starve my/the, lock .. in, punish .. with, drug my kid/baby/child/toddler, make the baby sleep, shut .. baby up, stop .. feeding, withhold food, force feed, withhold .. medicine/food/insulin, tie .. to .. bed, restrain .. bed, hurt .. without leaving marks, without leaving marks, hit .. without .. marks, discipline .. marks, fabricat*, quiet .. baby/kids .. sleep*, alcohol in .. bottle, antihistamine .. baby, make .. child .. sick, punish, lock, tie .. wrist*/bed/chair, withhold*, without .. bruise*, slap .. without`,
    ar: `بدون اثار, بدون لا يترك/تترك اثر*, اضرب* .. بدون, يمرض, تمرض, امرض, اجوع*, احبس*, اربط*, اعاقب* .. ضرب, ينام .. دواء, انوم .. طفل*/رضيع*/بنت*/ولد*, اسكت .. طفل*/رضيع*, اسكت .. بيبي, اضرب .. لا, اكوي, احرم .. اكل, بلا اثار, دون اثر`,
  },
  forced: {
    en: `another girl, wants a boy, want a boy, it is a girl, because .. sex, female fetus, sex selective, sex selection abort*, abort .. girl, get rid of .. girl, end .. because .. girl, circumcis* .. girl*/daughter*/niece*/her, circumcision of girls, fgm .. at home/where/who/my/perform*, cut my daughter, daughter cut, sunna cut, perform fgm, do fgm, virginity test, force .. abort*, force .. steriliz*/sterilis*, make her abort, abort .. without her, abortion pill .. without, sterilis* .. without, steriliz* .. without, remove .. clitoris, infibulat*, forced marriage exam, have her circumcised, circumcis* .. girl*/daughter*/niece*/sister*, daughter/girl/niece .. circumcised/cut, cut is done, only want boys, because .. girl, sex selection, hymen, force .. contracept*, tubes tied .. without, virginity`,
    ar: `يجهض/تجهض/اجهاض/اسقاط/اسقط .. بدون/دون, اختن, يختن, ختان .. بنت*/بنات/البنات, اختن .. بنت*, ختان الاناث, تختين, اجهض*/اجهاض .. بنت/انثي/لانها, انزل .. لانها بنت, جنس الجنين, عذريه, كشف عذريه, بدون موافقتها, اجهض* .. بدون/من غير, اجهاضها, تعقيم .. بدون, ختن, طهور .. بنت*/بنات, طهاره .. بنت*/بنات, اطاهر بنت*, تختن, نختن, ختن* بنت*, طهار*, طهور, الختان .. بنت*, بنت .. ختان`,
  },
  conversion: {
    en: `conversion therapy, straight, cure .. gay/homosexual*/lesbian*, pray .. gay away, make .. straight, turn .. straight, fix .. gay/lesbian, reparative therapy, electroshock .. gay, change .. sexual orientation, stop being gay, cure homosexuality, ex gay, aversion therapy, make him/her/them normal, shock treatment*, fix him/her, turn .. normal, normal again, cure him/her, aversion, electroshock, pray`,
    ar: `علاج .. مثلي*/شذوذ*, اعالج .. مثلي*, تحويل .. مثلي*, تغيير ميول*, مثلي .. طبيعي, العلاج التحويلي, برنامج .. مثلي*, يرجع طبيعي, يصير طبيعي, يتعدل, علاج .. ميول*, اغير ميول*, هرمونات`,
  },
  gay: {
    en: `gay, lesbian, homosexual*, queer, bisexual, trans, transgender, son, daughter, teen*, orientation, he's gay, is gay, bi, homosexuality, likes boys/girls`,
    ar: `مثلي*, شاذ*, ابن*, بنت*, ميول*, شذوذ, مثلي, المثليه`,
  },
  surgeryAtHome: {
    en: `take out .. appendix/tooth/kidney/tonsils/bullet/iud/mole/cyst, remove .. appendix/tonsils/mole/cyst/lump/toe/finger, cut out .. lump/mole/cyst/tumor/tumour, kitchen table, surgery at home, home surgery, operate on, operate at home, amputate, do .. abortion myself, c section at home, castrat*, diy surgery, diy .. abortion/amputation/circumcision/castration/vasectomy, with a kitchen knife, coat hanger, abortion at home with, perform .. surgery/operation, stitch .. myself, inject .. filler/botox/silicone .. myself/at home/friend*, silicone injection*, trepan*, drill .. skull, taking .. appendix/tooth/kidney/tonsils/mole/cyst/bullet out, where to cut, appendix out, tooth out, cyst out, cut .. open, in the garage, kitchen knife, razor .. mole/cyst, diy`,
    ar: `عمليه .. في البيت, اسوي .. عمليه, اعمل .. عمليه .. البيت/بيت, اشيل .. زايده/لوز/ورم/كيس/ضرس, استءصال .. بيت/البيت, جراحه .. بيت/البيت/منزل, اجهاض .. في البيت, اجهض .. في البيت, ابتر, اقطع .. اصبع, احقن .. فيلر/سيليكون/بوتوكس .. البيت/نفسي, بسكين المطبخ, اخصي, افتح بطن*, عمليه .. بنفسي/بيت/منزل, اقص, استاصل`,
  },
  untrained: {
    en: `no money, at home, kitchen, myself, steps, not a doctor, no doctor, without .. hospital/doctor, brother, friend, my, diy, garage, not trained, bathroom`,
    ar: `بيت, البيت, منزل, نفسي, بدون دكتور/مستشفي, خطوات, اخوي, اخي, فلوس, بنفسي, لا عندي, من غير دكتور`,
  },
  // Weapons
  weapon: {
    en: `anthrax, ricin, sarin, vx, nerve agent*, nerve gas, mustard gas, chlorine gas, botulinum, smallpox, plague, ebola, bioweapon*, biological weapon*, chemical weapon*, tabun, novichok, abrin, phosgene, toxic gas, poison gas, dirty bomb, bomb, explosive*, pathogen, virus, tularemia, cyanide gas, hydrogen cyanide, salmonella, cholera, marburg`,
    ar: `جمره خبيثه, الجمره الخبيثه, سارين, غاز الاعصاب, غاز اعصاب, ريسين, غاز خردل, غاز الخردل, بوتولينوم, جدري, طاعون, سلاح بيولوجي, اسلحه بيولوجيه, سلاح كيماوي, غاز سام, قنبله, متفجرات, ايبولا, فيروس, بكتيريا, كلور, سيانيد`,
  },
  weaponise: {
    en: `grow, culture, aerosol*, weaponis*, weaponiz*, spread, disperse, release, infect .. crowd/people/city, make, synthes*, produce, modify .. transmiss*, more contagious, more transmissible, more lethal, more deadly, gain of function, mass casualt*, crowd, subway, metro, water supply, reservoir, contaminate, enhance, stockpile, build, in my kitchen, at home, mix, salad bar, attack, deliver, purify, school`,
    ar: `اصنع, صنع, تصنيع, انشر, نشر, اطلق, ازرع, تحضير, اعداي, معدي اكثر, حشد, زحام, مترو, خزان ماء, مياه, الناس, مدينه, اكثر فتكا, تجهيز, انتاج, اسوي, ايذاء, تلويث, اخلط, قاعه`,
  },
  // Discrimination
  group: {
    en: `african*, black*, asian*, muslim*, jew*, christian*, arab*, immigrant*, migrant*, refugee*, foreign*, gay*, trans, women, disabled, disability, race, ethnic*, nationality, religion, religious, hindu*, indian*, pakistani*, hiv positive, hiv, obese, poor, homeless, roma, gypsy, gypsies, white, skin colour, skin color, expat*, labourer*, laborer*, lgbt*, autis*, down syndrome, elderly, maids, filipino*, bangladeshi*, syrian*, nepali*, shia, sunni, ethnic backgrounds, ethnic, certain, nationalities, skin, caste, faith, black people`,
    ar: `افارقه, السود, سود, اجانب, الاجانب, مهاجرين, لاجيين, جنسيه, جنسيات, عرق, دين, ديانه, لون, مسيحي*, يهود*, شيعه, سنه, هنود, باكستاني*, معاق*, ذوي الاعاقه, عمال, وافد*, وافدين, مثلي*, اسيوي*, خدم, خادمات, فقراء, مسنين, بنغال*, طاءفه, اعراق, اصول, بشره, لاجء*, قبيله`,
  },
  denyCare: {
    en: `end of .. queue, back of .. queue/line, deny, refuse to treat, refuse care/treatment, refuse .. patients, turn away, wait longer, less pain relief, worse care, lower priority, last, exclude .. from, avoid treating, not treat, reject, keep .. out, longer waits, skip .. patients, second class, charge .. more, undertreat, inferior, without saying, only treat, not accept, puts .. at .. end, deprioriti*, discourage, prefer local, less care, separate waiting, not have to treat, need less, feel less pain, screen out, bottom of, puts .. at, lowest priority, treat .. last, pushed back, slower, fewer, without treat*, refuse*, no appointments, block .. from, not give, ration, cheaper`,
    ar: `اخر الدور, اخر الطابور, نرفض, ارفض علاج, رفض علاج, نرفض علاج, لا نعالج, حرمان, نحرم, نستبعد, استبعاد, يوخر, تاخير, اقل اولويه, اولويه اقل, رعايه اقل, نوخر, نطرد, اطرد, لا اعالج, لا نستقبل, اوليه اقل, بعد المواطنين, لا يحتاجون مسكن*, تفضيل, يتجنب, اتجنب علاج, ذيل/اسفل .. قايمه, نوجل, تاجيل, حرم*, لا ندخل, نمنع, يمنع`,
  },
  // Privacy
  record: {
    en: `medical file, file, records, record, chart, medical history, patient data, results, test results, hiv status, database, emr, ehr, patient list, patient names, patient details, photos of patient*, health data, diagnosis, portal, logs`,
    ar: `ملف, سجل, سجلات, ملفات, بيانات, نتايج, تحاليل, تقرير*, صور المرضي, معلومات, ملفه, ملفها, التاريخ المرضي`,
  },
  snoop: {
    en: `without leaving, audit trail, without .. knowing/permission/consent, send it to, leak, post .. online, look up my, ex, hack, hacking, sell, celebrity, famous, access .. ex/neighbour/neighbor/boss/colleague/girlfriend/wife/husband, snoop, look into my, get into my, publish, expose, blackmail, not my patient, bypass, neighbour, neighbor, colleague, employer, boss, journalist, instagram, twitter, group chat, whatsapp group, secretly, de anonymi*, deanonymi*, re identify, reidentify, girlfriend, boyfriend, covering my tracks, no trace, share with, fiancee, coworker, without .. audit, look up, ex's, partner's, read my, husband's, wife's, daughter in law, stalk*, password, log in as`,
    ar: `بدون لا حد, بدون علم*, من غير لا, طليق*, جار*, جارت*, خطيب*, اهكر, اخترق, ابيع, بيع, انشر, نشر, افضح, ابتز, تسريب, اسرب, مشهور*, زميل*, زميلت*, بدون اذن, بدون لا, واتساب, انستا*, سناب, مدير*, لا يترك اثر, بدون اثر, دون علم*, اتجسس, فنان*, زوج اخت*, كلمه سر, اطلع علي, اعرف .. ملف, صديق*, موظف*`,
  },
  experiment: {
    en: `test .. on .. patients/prisoners/people/children/orphans/villagers/refugees without, without telling .. patients/them/participants, without .. ethics, without informed consent, without consent, without .. consent, ethics board, not tell .. ethics, skip .. consent, unsuspecting, secret trial, fake consent, forge consent, hide .. placebo, hide side effects, hide adverse, fabricate .. data, make up .. data, fake data, fake trial, falsify .. data/results, invent data, without them knowing, dodge .. irb, bypass .. irb, bypass .. ethics`,
    ar: `نجرب .. علي .. مرضي, اجرب .. علي .. مرضي, تجربه .. علي .. مرضي/ايتام/سجناء/لاجيين .. بدون, بدون موافقه, دون موافقه, بدون موافقتهم, دون موافقتهم, بدون لا نخبر*, بدون علمهم, دون علمهم, لجنه الاخلاقيات, افبرك بيانات, تزوير بيانات, فبركه .. بيانات/نتايج, اخفاء .. اعراض`,
  },
  trialThing: {
    en: `compound, drug, trial, protocol, patients, test, vaccine, device, treatment, study, ward, paper, data, participants, research`,
    ar: `دواء, تجربه, مرضي, بحث, دراسه, لقاح, عقار, تجارب, علاج, بيانات, مركب`,
  },
  organ: {
    en: `sell my kidney, sell a kidney, sell kidney, sell .. kidney/liver/organ*/cornea, selling .. kidney/liver/organ*, buy a kidney, buy .. kidney/liver/organ, organ broker, black market .. organ*/kidney, kidney for sale, organ trade, organ buyer, price .. kidney, harvest .. organ*, kidney .. money`,
    ar: `بيع كلي*, ابيع كلي*, بيع .. كلي*, اشتري كلي*, شراء كلي*, بيع .. اعضاء*, ابيع .. كبد*/كلي*/عضو, سمسار, كليه للبيع, سعر الكلي*, سوق سوداء .. كلي*/اعضاء, تجاره الاعضاء`,
  },
  falsehood: {
    en: `convince, campaign, posts, post, tweet*, article, flyer, fake news, fake study, fake, propaganda, misinformation, disinformation, scare, viral, persuade, make people believe, make .. believe, facebook, blog, leaflet claiming, claiming, claim that, fear, hoax, doesnt matter if, even if .. not true, even though, sound scientific, spread, invent, made up, bots, whatsapp message, fabricate, tiktok, video script, lie, lies, scary, frighten*, rumour*, rumor*, spread, caption, chain message`,
    ar: `تقنع, اقناع, منشورات, منشور, حمله, تغريدات, تغريده, اشاعه, اشاعات, شايعه, مقال كاذب, كاذب*, لا صحيح, حتي لو, كذب*, انشر, نخوف, تخويف, اخوف, مقاطع, رسايل واتساب, مفبرك*, يصدق*, دعايه, اضلل, تضليل, منشور*, كاذب*, يخوف, اخوف, نخوف, شايع*, اشاع*, مقنع*, مجموعات`,
  },
  falseTopic: {
    en: `vaccine*, vaccination*, jab*, jabs, immunis*, immuniz*, mmr, hpv vaccine, measles, 5g, chemo .. scam, cancer cure, cures cancer, cure .. cancer, bleach cures, drink* bleach, microchip*, autism, infertil*, sterile, insulin .. not need, stop .. insulin, miracle cure, polio, covid, chemotherapy, fluoride, hiv .. not real, hiv .. hoax, antibiotics, miracle`,
    ar: `تطعيم*, لقاح*, مطعوم*, عقم, توحد, كورونا, يشفي .. سرطان, يشفي السرطان, علاج السرطان, كيماوي, شريحه, الحصبه, شلل اطفال, تطعيمات, علاج معجز*, يغني عن الانسولين, الانسولين`,
  },
  untrue: {
    en: `cause*, causes, sterile, infertil*, dangerous, hoax, scam, fake, not true, microchip*, cure*, even if, poison*, kills, kill, harmful, scare, false, deadly, refuse, skip, avoid, not vaccinate, autism, instead of, stop taking, plot, depopulat*, never needed, unnecessary, lie, lies, doubt, frighten*, scary, rumour*, rumor*, panic`,
    ar: `يسبب, تسبب, عقم, خطير*, قاتل*, كذب*, لا صحيح, حتي لو, توحد, مءامره, موامره, يقتل, تقتل, ضار, سم, يرفض*, عدم, يشفي, تشفي, يغني, بدل, بديل, كاذب*, يخوف, خوف, خوف*, مخيف*, كذب*`,
  },
} as const satisfies Concepts;
