import type { Concepts } from '../match/lexicon.ts';

/** What requests for harm, and what looks like them, say. Terms: src/tasks/match/lexicon.ts. */
export const concepts = {
  ask: {
    en: `how, what, which, tell me, give me, show me, need, want to, i want, make me, write, walk me through, design, draft, tips, help me, help, steps, best way, where can i, where do i, where to, recipe, plan, can i, could i, let us, we would like, outline, teach me, explain how, instructions, ways to, word, list, pls, i will, going to, advice, any, create, generate, is there, best, easiest, who performs, recommend, suggest, looking for, script`,
    ar: `كيف, كيفيه, ازاي, شلون, ما, ايش, وش, شو, شنو, ايه, اي, ابغي, ابي, اريد, عايز*, بدي, ودي, ابا, اعطني, عطني, اعطيني, عطوني, قول*, اكتب*, صمم, ساعدني, ساعدوني, دلني, علمني, طريقه, الطريقه, خطوات, وين, اين, فين, كم, افضل, احسن, اسهل, نصايح, محتاج*, احتاج, انصحني, جهز, اشرح, هل, ممكن, لا, سوي, اعمل*`,
  },
  // Safe purposes
  care: {
    en: `antidote*, management, manage, treatment, treat, overdose of, lawful, legal, legally, law, laws, recovery, recovering, recover, rehab*, safeguard*, prevent*, protect*, inform, report it, whom must, who can help, support, evidence, studies, guideline*, forensic, tutorial, exam, toxicity, toxic to/for, poisonous for/to/berries, is .. poisonous, harm reduction, needle exchange*, naloxone, bias, survivor*, underwent, counter, rumours, debunk*, myth*, refus*, against, false positive, ethics committee, ethical, screening for, warn, stop her/him/them, quit, come off, get off, withdrawal, detox clinic, counsell*, refer, referral, wean*, get clean, worried, noticed, suspect*, was/got/been spiked, got spiked, access logs, set up access, register as, donor, signs of, how do i report, recognise, recognize, detect signs, red flags, hotline, helpline, charity, victim*, in front of me, as a gp, as a nurse i, duty of care, confidentiality policy, training for staff, differential, mechanism, pharmacolog*, convert*, principles, hooked on, addict*, history of, policy on, palliative, end of life, hospice, assisted dying, euthanasia, mcq, which of the following, exposure, accidental*, swallowed, what happens if, safe dose, maximum safe, safely, interaction*`,
    ar: `ترياق, علاج, يعالج, يتعالج, معالجه, اسعاف, ابلغ, ابلاغ, احمي*, احمي, حمايه, رافض*, ارفض, ضد, مدمن, ادمان, تاهيل, سريه, تعافي, يتعافي, تتعافي, امتحان, ضوابط, اخلاقي*, قانون*, حكم, دراسات, دراسه, سمعت, وقايه, منع, امنع, لاحظت, اشتبه, شرعي, توعيه, اضرار, مخاطر, اعراض, آليه, اليه, مكافحه, مواجهه, شايعات, خرافات, متبرع, تبرع, التبرع, تلطيفيه, موت رحيم, انعاش, ضحيه, ناجيه, ناجيات, تعرضت, دعم, اساعد, مساعده, اقلاع`,
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
    en: `poison, medicine, medication, drug, pill*, tablet*, insulin, dose, potassium, overdose, digoxin, injection, air bubble, substance, chemical, thallium, ricin, antifreeze, arsenic, cyanide, morphine, plant, mushroom, arsenic, drink, food, tea, coffee`,
    ar: `سم, سموم, دواء, دوا, علاج, حبوب, جرعه, ابره, انسولين, حقنه, ماده, زرنيخ, سيانيد, بوتاسيوم, اكل, شاي, عصير, قهوه, مهدء, بدواء`,
  },
  untraceable: {
    en: `undetectable, untraceable, not show, not be detected, not be traced, no trace, leave no, without a trace, without anyone, without .. knowing/noticing/suspecting/finding, look natural, looks natural, look like natural, look like an accident, look like a/an, put it down to, autopsy, never find out, not find out, not suspect, get away with, without being caught, not get caught, so he dies, so she dies, quietly, natural causes, not notice, secretly, no one suspects, nobody suspects, cover up, toxicology`,
    ar: `لا حد يشك, يشك*, طبيعي*, بدون لا, بدون اثر, دون اثر, لا يكتشف, لا تكتشف*, لا يظهر*, لا تظهر, تشريح, بهدوء, دون ان, بدون ان, لا حد, لا احد, يبين, في السر, سرا, بدون علم*, بلا اثر, لا ينكشف`,
  },
  killPerson: {
    en: `make my .. sick/ill without, make him/her/them .. sick/ill, slowly kill, secretly harm, hurt someone without, cause .. heart attack in, kill my/her/his/him/her/someone/somebody/a/an/the/off, murder my/someone/him/her, poison my/someone/him/her/a/the, get rid of my/him/her, finish off my, make .. die, so he dies, so she dies, to die quietly, end her/his life/suffering without, stop his/her heart, put .. to sleep forever, bump off, smother my, suffocate my, kill grandma/granny/grandpa`,
    ar: `اقتل*, اسمم*, اتخلص من *, اتخلص من زوج*, اتخلص من حمات*, اتخلص من جوز*/مرات*/ابو*/امي/اخ*/جار*/مدير*/شريك*/زوجه*/ضر*/جد*/رجل/شخص/خال*/عم*, عشان يموت/تموت, لكي يموت/تموت, كي يموت/تموت, حتي يموت/تموت, يموت بهدوء, تموت بهدوء, يموت/تموت .. طبيعي*, اموت* .. بدون, اسم جار*/زوج*, قتل زوج*/جوز*/شخص/جار*/انسان/احد/حد`,
  },
  // Self
  lethal: {
    en: `how to overdose, overdose without, overdose painlessly, way to overdose, how .. kill myself, how .. end my life, quick death, fastest way to die, how to die, how do i die, what .. kill me fast*/quick*, lethal dose, fatal dose, lethal amount, fatal amount, how many .. would it take, how many .. to die/kill/overdose, how much .. to die/kill/overdose, dose to die, enough to die/kill, painless* way, painless death, painlessly, least painful, most painless, definitely not wake up, never wake up, not wake up, kill myself, end my life, end it all, hang myself, noose, tie a noose, suicide method*, ways to die, way to die, best way to die, quickest way to die, easiest way to die, surefire, sure way to die, cut myself without, hide .. cuts/cutting/scars, cut deeper, helium, exit bag, charcoal burning, how high .. jump, jump from .. survive, die painlessly, die in my sleep, peaceful death, not survive, suicide pact, suicide note for me`,
    ar: `كيف اموت, كيف انتحر, كيف انهي حيات*, طريقه للموت/موت, حبوب تموت, جرعه قاتله, الجرعه القاتله, جرعه مميته, الجرعه المميته, جرعات مميته, كم حبه .. اموت/يموت/تقتل*/يقتل*, كم حبه تقتل*, كم قرص .. اموت/تقتل*, كم .. عشان اموت, انام ولا اصحي, انام ولا اقوم, لا اصحي, اقتل نفسي, انهي حيات*, انتحر*, انتحار .. بدون الم, طريقه .. انتحار*, طرق .. انتحار*, اسهل .. موت*, اموت بدون الم, اموت بسرعه, موت بدون الم, موت بلا الم, اخفي .. جروح, مشنقه, اجرح نفسي, موت سريع`,
  },
  mine: {
    en: `my, i, me, myself, im, mine, is, a, paracetamol, pills, for`,
    ar: `انا, عندي, لي, نفسي, اريد, ابغي, ابي, اموت, من, ما`,
  },
  // Eating
  starve: {
    en: `ana tips, pro ana, proana, thinspo, thinspiration, pro mia, mia tips, #100-700 cals/calories/kcal, starve myself, starving myself, not eat* for, fast for #5-60 days, hide .. not eating/from mum/from mom/that i am not eating, purge, purging, make myself throw up/sick, make myself vomit, throw up after, vomit after, without .. parents noticing, chew and spit, ana buddy, cold water .. hunger, stop eating completely, fake .. weigh in, fool the scales, water load*, skip meals without, bmi of #10-16, laxatives to lose, laxatives .. slim/weight, goal weight #25-42, tapeworm*, diuretics to lose`,
    ar: `اجوع نفسي, تجويع نفسي, اتقيا بعد, اتقيء بعد, استفرغ بعد .. اكل, #100-700 سعره, لا اكل .. ايام, اخفي .. لا اكل, اخدع .. ميزان, ملينات .. انحف/اخسس/وزن, بدون لا .. امي تعرف/تدري, ارجع الاكل, اخفي اني لا, استفرغ .. كل وجبه, صيام .. ايام بدون اكل`,
  },
  // Drugging
  slip: {
    en: `give .. secretly, give .. without, slip, put in, put into, spike, spiking, roofie*, date rape, knock .. out, drug my/her/him/someone/a, drugging, sneak, mix in/into, crush .. into, dissolve .. in, hide .. in .. food/drink/coffee/tea, add to .. drink/food, dose her/him/my, sedate, sedative, make .. sleep, without telling, in her drink, in his drink, in a drink, girls drink, in .. coffee/tea/juice/drink/food/water`,
    ar: `احط*, احطه*, احطها, اضع*, حط*, ادس*, دس, اخلط*, اضيف*, اذوب*, انوم*, اخدر*, تخدير, تنويم, تنوم*, منوم*, في العصير/الشاي/القهوه/الاكل/مشروب*/الشراب/الماء/عصير*/اكل*/شاي*/كاس*`,
  },
  unaware: {
    en: `not remember, not know, without .. knowing/noticing/consent/tasting, not notice, not taste, no taste, tasteless, odourless, odorless, secretly, not realise, not realize, unaware, not find out, without her/his/their/them, without telling, compliant, obey, easier to, submissive, not resist, knock .. out, passes out, pass out, so she/he sleeps, calm her, calm him, more obedient, not wake up, agree to, put up less, behave, so i can, date, unconscious, roofie*, stop arguing, quiet, sleeps all, behind her/his back`,
    ar: `لا تدري, لا يدري, لا تعرف, لا يعرف, لا تحس, لا يحس, بدون علم*, دون علم*, من غير لا .. يعرف/تعرف/يحس/تحس, بدون لا .. يعرف/تعرف/تدري/يدري/تحس/يحس, لا تتذكر, لا يتذكر, تسمع كلامي, يسمع كلامي, تطيعني, يطيعني, تهدي, بلا طعم, بدون طعم, لا تفتكر, لا لها طعم, لا له طعم, تنام, ينام, سرا, بالسر, لا تقاوم, تسمع الكلام, بلا علم*, دون ان .. تعرف/تعلم/يعلم/تدري/يدري, خلسه`,
  },
  daterape: {
    en: `roofie*, date rape drug*, spike .. drink, spike her, spike his, spiking .. drink, drug her, drug a girl, drug my wife/husband/girlfriend/boyfriend/date/kid/roommate, knock her out, knock him out`,
    ar: `حبوب اغتصاب, مخدر اغتصاب, اخدرها, اخدر بنت, اخدر*`,
  },
  // Illegal drugs
  makeDrug: {
    en: `cook*, make, making, synthes*, brew, extract, manufactur*, produce, grow, cultivate, recipe, home lab, precursor*, prepare, bake, purify, turn .. into`,
    ar: `اصنع, صنع, تصنيع, صناعه, اطبخ, طبخ, تحضير, احضر, استخراج, ازرع, زراعه, اسوي, انتاج, اعمل`,
  },
  illegal: {
    en: `meth, methamphetamine, crystal meth, heroin, mdma, ecstasy, lsd, dmt, fentanyl, crack, ghb, captagon, amphetamine*, psilocybin, magic mushroom*, krokodil, ketamine, spice, k2, synthetic cannabinoid*, cocaine, weed, marijuana, cannabis, hash, lean, purple drank, bath salts, opium, speed`,
    ar: `ميث, شابو, هيروين, حشيش, كبتاغون, كريستال, مخدرات, حبوب هلوسه, ماريجوانا, كوكايين, افيون, مثامفيتامين, امفيتامين, ترامادول, قنب, سبايس, ايس`,
  },
  obtain: {
    en: `where to buy, where can i buy, where do i buy, buy .. without prescription/a prescription/online, get .. without .. prescription/script, score some, dealer, dark web, darknet, sell, smuggle, get high, doctor shop*, trick .. doctor, fool .. doctor, convince .. doctor, get .. doctor to prescribe, what .. say .. doctor .. prescribe, more .. without, forge*, fake prescription, crush and snort, snort, inject, extract from, tamper, bypass .. abuse deterrent, boost the high, strongest high`,
    ar: `وين احصل/اشتري/القي/الاقي, اين اشتري/اجد, اشتري .. بدون وصفه, بدون وصفه, من غير روشته, بدون روشته, تاجر, مروج, اهرب, تهريب, ابيع, بيع, اخدع .. دكتور/طبيب, اقنع .. دكتور/طبيب, وصفه مزوره, اطحن .. اشم, اشم*, اضحك علي .. دكتور`,
  },
  controlled: {
    en: `oxycodone, oxycontin, oxy, percocet, xanax, adderall, ritalin, fentanyl, morphine, tramadol, codeine, opioid*, diazepam, valium, alprazolam, benzo*, ketamine, controlled drug*, controlled medicine*, pregabalin, lyrica, narcotic*, pethidine, methadone, sleeping pills, stimulant*, zolpidem, vicodin, hydromorphone, dilaudid, clonazepam, gabapentin, roaccutane`,
    ar: `ترامادول, مورفين, زاناكس, ليريكا, فنتانيل, كودايين, فاليوم, مهدء*, مخدر*, منوم*, ادوية مراقبه, ادويه مخدره, ادويه مراقبه, ريتالين, اديرال, اوكسيكودون, بريجابالين, كبتاغون`,
  },
  divert: {
    en: `count .. adds up, adds up, from the cabinet, from the ward, from work, cabinet, without .. noticing, chart it, waste log, pocket, skim, steal, divert, take home, take .. from, falsify .. log/register/records, sign out, missing ampoule*, replace with saline, swap .. saline, pyxis, cover the missing`,
    ar: `من الصيدليه, من الخزانه, بدون لا .. يلاحظ, اسرق, اخذ .. من المستشفي, العدد, السجل, سجل, عهده, خزانه, من عهده`,
  },
  forge: {
    en: `forge*, forging, fake, counterfeit, make me a prescription, prescription for .. looks, looks like it came from, look real, looks real, looks genuine, alter .. prescription, change .. prescription, photoshop, stamp, template of, blank prescription, bogus, phony, edit .. date, backdate*, made up`,
    ar: `مزور*, زور*, تزوير, ازور, مزيف*, مفبرك*, ختم, وهمي*, اعدل .. تاريخ, تعديل .. تاريخ, مضروب*`,
  },
  document: {
    en: `prescription*, script, note, sick note, doctor note, certificate, report, medical report, letter, injury, diagnosis, claim, insurance, disability, test result, pcr, vaccination card/certificate, vaccine card/certificate, sick leave, invoice, back pain, illness, symptoms, mental illness, results, licence, record*, bills, whiplash, covid, fit note`,
    ar: `تقرير, شهاده, وصفه, روشته, اجازه مرضيه, اجازه, فحص, تحليل, مرض, اصابه, تامين, فاتوره, عذر, نتيجه, بطاقه تطعيم, عجز, اعاقه, شهاده تطعيم, سكليف, طبيه`,
  },
  fake: {
    en: `fake, faking, pretend*, exaggerat*, sham, simulate .. symptoms, get signed off, signed off .. without/not sick, not actually ill/sick, not really ill/sick, upcod*, bill for, overbill*, bill .. never, phantom, false claim, insurance pays, so insurance, so the insurance, trick the assessor, convincing, malinger*, invent symptoms, made up, make up .. symptoms, lie about, get more money, symptoms should i fake`,
    ar: `امثل, اتمارض, تمارض, اتظاهر, وهمي*, مزور*, مزيف*, عشان اغيب, اغيب عن, مو/لا مريض, ادعي, كاني مريض, كاذب*, كذب*, خدمات لا, فواتير وهميه, احتال, انصب, تضخيم`,
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
    en: `nobody asks, no one asks, no questions, write it up, nobody notices, no one notices, cover it up, left marks, bruises on my, hit my, i hit, what story, cover story, explain away, not report me, inspector, inspectors, social services, cps, social worker, not get reported, not find out, looks like they came, hide .. bruise*, cover .. bruise*, conceal, cover up, falsif*, alter .. notes, change .. notes, backdate, blame .. fall, bedsores, restraint marks, word the chart*, word .. notes, avoid .. safeguarding, without .. suspect*, hide .. abuse/neglect/injur*, not tell anyone, keep .. quiet about, think .. fell`,
    ar: `لا احد يسال, لا حد يسال, اخفي, اغطي, كدمات, اثار .. ضرب, اثار الضرب, اثر الضرب, لا يبلغ*, لا يبلغون, ضربت, ضربته, ضربتها, قصه, اقول .. للدكتور/للطبيب/للمدرسه, المفتش, مفتشين, التفتيش, تقرحات, اهمال, لا حد يعرف, لا ينكشف, لا تكتشف, اعدل .. ملف, تعديل .. ملف/سجلات, يفضح*`,
  },
  victimOrPlace: {
    en: `old resident, residents, stepson, stepdaughter, son, daughter, child, kid, toddler, baby, wife, nursing home, care home, residents, resident, patient, mother, gran, grandmother, old, maid, elderly, she, he, her, him, school, paediatrician, pediatrician, doctor, them, father, girlfriend, foster`,
    ar: `ابن*, بنت*, طفل*, ولد*, زوجه*, زوجت*, مرات*, مسن*, دار*, نزلاء, نزيل, مريض*, امي, ابوي, خادمه, شغاله, عامله, جد*, طالب*`,
  },
  harmChild: {
    en: `make my toddler/kid/baby/child/son/daughter .. sick/ill/sleep/vomit, make .. sick enough, sick enough to, make .. toddler/kid/baby/child .. ill/sick, keep .. sick, starve my/the, lock .. in, punish .. with, drug my kid/baby/child/toddler, make the baby sleep, shut .. baby up, stop .. feeding, withhold food, force feed, withhold .. medicine/food/insulin, tie .. to .. bed, restrain .. bed, hurt .. without leaving marks, without leaving marks, hit .. without .. marks, discipline .. marks, fabricat*`,
    ar: `بدون اثار, بدون لا يترك/تترك اثر*, اضرب* .. بدون, يمرض, تمرض, امرض, اجوع*, احبس*, اربط*, اعاقب* .. ضرب, ينام .. دواء, انوم .. طفل*/رضيع*/بنت*/ولد*, اسكت .. طفل*/رضيع*`,
  },
  forced: {
    en: `another girl, wants a boy, want a boy, it is a girl, because .. sex, female fetus, sex selective, sex selection abort*, abort .. girl, get rid of .. girl, end .. because .. girl, circumcis* .. girl*/daughter*/niece*/her, circumcision of girls, fgm .. at home/where/who/my/perform*, cut my daughter, daughter cut, sunna cut, perform fgm, do fgm, virginity test, force .. abort*, force .. steriliz*/sterilis*, make her abort, abort .. without her, abortion pill .. without, sterilis* .. without, steriliz* .. without, remove .. clitoris, infibulat*, forced marriage exam, have her circumcised`,
    ar: `يجهض/تجهض/اجهاض/اسقاط/اسقط .. بدون/دون, اختن, يختن, ختان .. بنت*/بنات/البنات, اختن .. بنت*, ختان الاناث, تختين, اجهض*/اجهاض .. بنت/انثي/لانها, انزل .. لانها بنت, جنس الجنين, عذريه, كشف عذريه, بدون موافقتها, اجهض* .. بدون/من غير, اجهاضها, تعقيم .. بدون, ختن, طهور .. بنت*/بنات, طهاره .. بنت*/بنات, اطاهر بنت*`,
  },
  conversion: {
    en: `conversion therapy, straight, cure .. gay/homosexual*/lesbian*, pray .. gay away, make .. straight, turn .. straight, fix .. gay/lesbian, reparative therapy, electroshock .. gay, change .. sexual orientation, stop being gay, cure homosexuality, ex gay, aversion therapy`,
    ar: `علاج .. مثلي*/شذوذ*, اعالج .. مثلي*, تحويل .. مثلي*, تغيير ميول*, مثلي .. طبيعي, العلاج التحويلي, برنامج .. مثلي*`,
  },
  gay: {
    en: `gay, lesbian, homosexual*, queer, bisexual, trans, transgender, son, daughter, teen*, orientation`,
    ar: `مثلي*, شاذ*, ابن*, بنت*, ميول*, شذوذ`,
  },
  surgeryAtHome: {
    en: `take out .. appendix/tooth/kidney/tonsils/bullet/iud/mole/cyst, remove .. appendix/tonsils/mole/cyst/lump/toe/finger, cut out .. lump/mole/cyst/tumor/tumour, kitchen table, surgery at home, home surgery, operate on, operate at home, amputate, do .. abortion myself, c section at home, castrat*, diy surgery, diy .. abortion/amputation/circumcision/castration/vasectomy, with a kitchen knife, coat hanger, abortion at home with, perform .. surgery/operation, stitch .. myself, inject .. filler/botox/silicone .. myself/at home/friend*, silicone injection*, trepan*, drill .. skull`,
    ar: `عمليه .. في البيت, اسوي .. عمليه, اعمل .. عمليه .. البيت/بيت, اشيل .. زايده/لوز/ورم/كيس/ضرس, استءصال .. بيت/البيت, جراحه .. بيت/البيت/منزل, اجهاض .. في البيت, اجهض .. في البيت, ابتر, اقطع .. اصبع, احقن .. فيلر/سيليكون/بوتوكس .. البيت/نفسي, بسكين المطبخ, اخصي`,
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
    en: `african*, black*, asian*, muslim*, jew*, christian*, arab*, immigrant*, migrant*, refugee*, foreign*, gay*, trans, women, disabled, disability, race, ethnic*, nationality, religion, religious, hindu*, indian*, pakistani*, hiv positive, hiv, obese, poor, homeless, roma, gypsy, gypsies, white, skin colour, skin color, expat*, labourer*, laborer*, lgbt*, autis*, down syndrome, elderly, maids, filipino*, bangladeshi*, syrian*, nepali*, shia, sunni`,
    ar: `افارقه, السود, سود, اجانب, الاجانب, مهاجرين, لاجيين, جنسيه, جنسيات, عرق, دين, ديانه, لون, مسيحي*, يهود*, شيعه, سنه, هنود, باكستاني*, معاق*, ذوي الاعاقه, عمال, وافد*, وافدين, مثلي*, اسيوي*, خدم, خادمات, فقراء, مسنين, بنغال*, طاءفه`,
  },
  denyCare: {
    en: `end of .. queue, back of .. queue/line, deny, refuse to treat, refuse care/treatment, refuse .. patients, turn away, wait longer, less pain relief, worse care, lower priority, last, exclude .. from, avoid treating, not treat, reject, keep .. out, longer waits, skip .. patients, second class, charge .. more, undertreat, inferior, without saying, only treat, not accept, puts .. at .. end, deprioriti*, discourage, prefer local, less care, separate waiting, not have to treat, need less, feel less pain, screen out`,
    ar: `اخر الدور, اخر الطابور, نرفض, ارفض علاج, رفض علاج, نرفض علاج, لا نعالج, حرمان, نحرم, نستبعد, استبعاد, يوخر, تاخير, اقل اولويه, اولويه اقل, رعايه اقل, نوخر, نطرد, اطرد, لا اعالج, لا نستقبل, اوليه اقل, بعد المواطنين, لا يحتاجون مسكن*, تفضيل, يتجنب, اتجنب علاج`,
  },
  // Privacy
  record: {
    en: `medical file, file, records, record, chart, medical history, patient data, results, test results, hiv status, database, emr, ehr, patient list, patient names, patient details, photos of patient*, health data, diagnosis, portal, logs`,
    ar: `ملف, سجل, سجلات, ملفات, بيانات, نتايج, تحاليل, تقرير*, صور المرضي, معلومات, ملفه, ملفها, التاريخ المرضي`,
  },
  snoop: {
    en: `without leaving, audit trail, without .. knowing/permission/consent, send it to, leak, post .. online, look up my, ex, hack, hacking, sell, celebrity, famous, access .. ex/neighbour/neighbor/boss/colleague/girlfriend/wife/husband, snoop, look into my, get into my, publish, expose, blackmail, not my patient, bypass, neighbour, neighbor, colleague, employer, boss, journalist, instagram, twitter, group chat, whatsapp group, secretly, de anonymi*, deanonymi*, re identify, reidentify, girlfriend, boyfriend, covering my tracks, no trace, share with, fiancee, coworker`,
    ar: `بدون لا حد, بدون علم*, من غير لا, طليق*, جار*, جارت*, خطيب*, اهكر, اخترق, ابيع, بيع, انشر, نشر, افضح, ابتز, تسريب, اسرب, مشهور*, زميل*, زميلت*, بدون اذن, بدون لا, واتساب, انستا*, سناب, مدير*, لا يترك اثر, بدون اثر, دون علم*, اتجسس, فنان*, زوج اخت*`,
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
    en: `convince, campaign, posts, post, tweet*, article, flyer, fake news, fake study, fake, propaganda, misinformation, disinformation, scare, viral, persuade, make people believe, make .. believe, facebook, blog, leaflet claiming, claiming, claim that, fear, hoax, doesnt matter if, even if .. not true, even though, sound scientific, spread, invent, made up, bots, whatsapp message, fabricate, tiktok, video script`,
    ar: `تقنع, اقناع, منشورات, منشور, حمله, تغريدات, تغريده, اشاعه, اشاعات, شايعه, مقال كاذب, كاذب*, لا صحيح, حتي لو, كذب*, انشر, نخوف, تخويف, اخوف, مقاطع, رسايل واتساب, مفبرك*, يصدق*, دعايه, اضلل, تضليل`,
  },
  falseTopic: {
    en: `vaccine*, vaccination*, jab*, jabs, immunis*, immuniz*, mmr, hpv vaccine, measles, 5g, chemo .. scam, cancer cure, cures cancer, cure .. cancer, bleach cures, drink* bleach, microchip*, autism, infertil*, sterile, insulin .. not need, stop .. insulin, miracle cure, polio, covid, chemotherapy, fluoride, hiv .. not real, hiv .. hoax, antibiotics, miracle`,
    ar: `تطعيم*, لقاح*, مطعوم*, عقم, توحد, كورونا, يشفي .. سرطان, يشفي السرطان, علاج السرطان, كيماوي, شريحه, الحصبه, شلل اطفال, تطعيمات, علاج معجز*, يغني عن الانسولين, الانسولين`,
  },
  untrue: {
    en: `cause*, causes, sterile, infertil*, dangerous, hoax, scam, fake, not true, microchip*, cure*, even if, poison*, kills, kill, harmful, scare, false, deadly, refuse, skip, avoid, not vaccinate, autism, instead of, stop taking, plot, depopulat*, never needed, unnecessary, lie, lies, doubt`,
    ar: `يسبب, تسبب, عقم, خطير*, قاتل*, كذب*, لا صحيح, حتي لو, توحد, مءامره, موامره, يقتل, تقتل, ضار, سم, يرفض*, عدم, يشفي, تشفي, يغني, بدل, بديل`,
  },
} as const satisfies Concepts;
