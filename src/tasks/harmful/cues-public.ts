import type { Concepts } from '../match/lexicon.ts';

/** Weapons, groups, records, trials, organs and false claims. Terms: src/tasks/match/lexicon.ts. */
export const publicCues = {
  agent: {
    en: `anthrax, ricin, sarin, vx, nerve agent*, chlorine, botulinum, smallpox, plague, ebola, bioweapon*, biological weapon*, tabun, novichok, abrin, phosgene, dirty bomb, pathogen, pathogens, germ, germs, bacteria, bacterium, virus, viruses, bird flu, avian flu, influenza, strain, spores, tularemia, hydrogen cyanide, salmonella, cholera, marburg, norovirus, typhoid, toxin, toxins, disease agent, radioactive, polonium, caesium, fentanyl aerosol, e coli, listeria, legionella, coronavirus, poison, organophosphate*, pesticide, something, chemical, chemicals, mycotoxin, biotoxin, samples of, tb, tuberculosis, monkeypox, mpox, hantavirus, rabies, prion, thallium, arsenic, mercury, ammonia, sewage, gas`,
    ar: `الجمره الخبيثه, جمره, سارين, غازات سامه, ريسين, كلور, بوتولينوم, جدري, طاعون, الطاعون, سلاح بيولوجي, اسلحه بيولوجيه, سلاح كيماوي, ايبولا, فيروس, الفيروس, فيروسات, بكتيريا, بكتريا, جرثوم*, جراثيم, كوليرا, الكوليرا, سيانيد, سالمونيلا, انفلونزا الطيور, سلاله, تيفوييد, ميكروب*, مرض معدي, سموم, شي حاجه, ماده, غاز, غازا, اسمم بير, الوث`,
  },
  /** What nobody makes for a good purpose. */
  weaponAgent: {
    en: `anthrax, ricin, sarin, vx, nerve agent*, nerve gas, mustard gas, botulinum, smallpox, bioweapon*, biological weapon*, chemical weapon*, tabun, novichok, abrin, phosgene, poison gas, toxic gas, dirty bomb, hydrogen cyanide, h5n1, deadly virus, killer virus, lethal virus, superbug`,
    ar: `جمره خبيثه, الجمره الخبيثه, سارين, السارين, غاز الاعصاب, غاز اعصاب, غاز .. سام, غازا .. ساما, ريسين, غاز خردل, غاز الخردل, بوتولينوم, سلاح بيولوجي, سلاح جرثومي, سلاح كيماوي, قنبله قذره, فيروس قاتل, فيروس مميت, فيروسا قاتلا`,
  },
  makeAgent: {
    en: `make, making, brew, grow, growing, culture, cultivate, produce, producing, synthes*, weaponis*, weaponiz*, aerosol*, purify, concentrate, recipe, stockpile, enough of it, refine, get hold, obtain, order, engineer, modify, tweak, dry, mill, steps, get my hands on, extract, isolate, keep alive, store, transport, delivery, stable, be made, made by, made at, made in, chemistry student, ingredients, household chemicals, chemicals together, what chemicals, keep it alive, to mix, mix at, mix in`,
    ar: `اصنع*, نصنع, صنع, صناعه, تصنيع, ازرع*, نزرع, زراعه, استنبت, تحضير, احضر*, انتاج, انتج, اسوي, نسوي, نصاوب, اخلط, تركيب, تجهيز, نطور, اعدل, تنتشر`,
  },
  harmMany: {
    en: `crowd, crowds, crowded, subway, metro, train station, underground, water supply, reservoir, ventilation, air vents, air con, hvac, stadium, concert, mall, hall, salad bar, buffet, school, church, mosque, market, festival, village, tankers, food supply, thousands, dozens, many people, mass casualt*, as many, people ill, whole building, rally, parade, enemies, lock up, carriage, clan, their well, canteen, cafeteria, office, workplace, factory, camp, prison, airport, cinema, nightclub, wedding, embassy, parliament, temple, pub, restaurant, milk supply, tank, dam, pipeline, air conditioning, aerosol, drone, sprayer, envelope, letters, whole street, neighbourhood, everyone, passengers, voters, group of people, lots of people, the other side, the vents, downstairs, hospital food, the city, whole city, town water, whole town, our movement`,
    ar: `حشد, حشود, زحام, زحمه, مترو, المترو, قطار, محطه, خزان, خزانات, مياه, المياه, الناس, مدينه, المدينه, قاعه, مدرسه, مسجد, كنيسه, سوق, مول, ملعب, قريه, القريه, ايذاء, تهويه, التكييف, هجوم, جماعي, باكبر عدد, اكبر عدد, الاف, ميات, كل اللي, لقاعه, الدوار, دوار, فالما, كلهم, مخيم, غرفه مقفله, ناس في, بير, ناس كثير, ناس كتير`,
  },
  /** To let it loose. */
  release: {
    en: `spread, spreads, disperse, release, releasing, infect, infects, attack, spray, contaminate, contaminating, put in, in their, aerosol*, makes them ill, scatter, sprinkle, dump, drop, inhale, make people ill, make everyone ill, make .. sick, poison, give everyone, slip into, introduce into, put it in, put into, clear a, get hold of smallpox, gas the, through the vents, weaponise, weaponize, got into, into hospital food`,
    ar: `انشر*, ننشر*, نشر, اطلق*, نطلق, اطلاق, ارش, رش, نرش, تلويث, نلوث, الوث, نحط*, احط*, نسمم, تنتشر, ينتشر, يخنق, تخنق, اسمم, سمم, تقتل ناس, يقتل ناس`,
  },
  target: {
    en: `reservoir, water supply, ventilation, air vents, subway, metro, stadium, crowd, crowded, train station, salad bar, food supply, their well, village well, train carriage, canteen, cafeteria, whole office, whole school, whole town, whole village, buffet, water tank, food at the, wedding food, party food, school food, into hospital food`,
    ar: `خزان, مياه المدينه, المترو, محطه قطار, قاعه, حشد, ملعب, تهويه, فالما ديال الدوار, بير القريه`,
  },
  casualties: {
    en: `thousands, hundreds, dozens, as many, casualties, in hospital, ill, sick, dead, kill, kills, infect, poison, can not be traced, spray, food poisoning, look like food, vomiting, put out of action, be got into, how could .. got into`,
    ar: `الاف, ميات, اكبر عدد, يموت, يمرض, تسمم, نسمم, قتل, يمرضو, اسمم`,
  },
  virusWord: {
    en: `flu, avian, influenza, virus, pathogen, strain, coronavirus, ebola, smallpox, measles, germ, bug, bacteria, bacterium, plague, h5n1, h1n1, h7n9, sars, mers, nipah, mpox`,
    ar: `فيروس, الفيروس, انفلونزا, سلاله, جدري, بكتيريا, جرثومه, كورونا, ايبولا`,
  },
  enhance: {
    en: `spread faster, spreads faster, spreads better, jump between, jump to people, more contagious, more transmissible, more infectious, airborne, more lethal, more deadly, deadlier, kill more, kills more, evade, dodge, dodges, vaccine proof, resist vaccine, vaccine resistant, drug resistant, resistant to, gain of function, mutations needed, which mutations, which changes, tweak, enhance, enhanced, make it spread, spread between, spread among, spread to people, human to human, from person to person, between humans, between people, make .. spread, more easily, in the air, harder to treat, immune to, weaponis*, weaponiz*, weapon, bioweapon, aerosolis*, aerosoliz*, could i produce, can i produce, do i produce, can i grow, terrorist*`,
    ar: `اكثر فتكا, اكثر عدوي, اسرع انتشار*, ينتشر اسرع, معدي اكثر, اعداي, بين البشر, يقاوم اللقاح, مقاوم, يتهرب من اللقاح, طفرات, طفره, تعديل, نعدل, اعدل, اطور`,
  },
  drill: {
    en: `decontaminat*, drill, emergency planner, emergency planning, ppe, prophylaxis, how is .. treated, casualties arrive, who should get, outbreak control, why did, reading a book, surveillance, infection control, boil, incubation, biosafety, why do flu, each winter, need the anthrax, catch it, vaccine, what happened, work out the source, lecturer, mass casualty session, well test, filter, symptom*, carbon monoxide, treat, prevent the spread, have food poisoning`,
    ar: `ازاله التلوث, ازاله تلوث, التطهير, حمايه شخصيه, الحمايه الشخصيه, فرق الاسعاف, خطه للمستشفي, تسرب, وقايه, لقاح, اعراض, نعالج, علاج, مكافحه, خلطت, لدغه, انحظرت, اتفاقيه`,
  },
  // A group treated worse
  group: {
    en: `african*, black, blacks, asian*, muslim*, jew*, christian*, hindu*, sikh*, arab*, immigrant*, migrant*, refugee*, asylum, foreign*, outsider*, our own people, locals, citizens, gay, gays, lesbian*, trans, lgbt*, queer*, women, disabled, disabilities, disability, race, racial, ethnic*, nationality, nationalities, religion, hiv, obese, fat patients, homeless, poor, roma, gypsy, gypsies, traveller*, white, brown, skin colour, skin color, expat*, labourer*, laborer*, workers, undocumented, illegals, indian*, pakistani*, bangladeshi*, filipino*, syrian*, nepali*, afghan*, somali*, nigerian*, mexican*, latino*, hispanic*, chinese, polish, romanian*, shia, sunni, caste, dalit*, tribe, maids, drug users, addicts, prisoners, down syndrome, autis*, unvaccinated, elderly, over #60-90, single mothers, those people, these people, people like that, nationals, domestic worker, domestic helper*, helpers, whites, tourists, israelis, palestinians, ukrainians, russians, homosexuals, transsexuals, aids patients, smokers, fat people, overweight, unmarried, untouchable, welfare, medicaid, benefits claimants, uninsured, darker, dark, non believers, atheists, kurds, yazidi*, rohingya, uyghur*, positive people, veiled, hijab, turks, turkish, east europeans, catholics, protestants, mormon*, people on benefits, deaf patients, wheelchair users, all the fat`,
    ar: `افارقه, الافارقه, سود, السود, اجانب, الاجانب, اجنبي, مهاجرين, المهاجرين, مهاجر, لاجي, لاجيين, اللاجيين, نازحين, النازحين, جنسيه, جنسيات, الجنسيه, عرق, اعراق, ديانه, لون بشره, لون بشرت*, مسيحي*, المسيحيين, يهود*, اليهود, شيعه, الشيعه, سنه, السنه, هنود, الهنود, هندي, باكستاني*, بنغال*, البنغال, سوريين, السوريين, سودانيين, السودانيين, يمنيين, حبش, معاق*, المعاقين, ذوي الاعاقه, عمال, العمال, عماله, العماله, وافد*, الوافدين, مثلي*, المثليين, اسيوي*, الاسيويين, خدم, الخدم, خادمات, الخادمات, فقراء, الفقراء, طايفه, طايفت*, قبيله, البدون, غجر, الغجر, مواطنين, المواطنين, مصابين بالايدز, متعايشين, البشره السوداء, اجنبيات, خدامات, الحوامل, حوامل, المتحولين, متحولين, المتحولات`,
  },
  worse: {
    en: `deny, denying, refuse, refuses, refusing, turn .. away, turns .. away, turning .. away, longest, end of .. queue/line/list, back of .. queue/line, bottom of, lowest, lower priority, low priority, behind, exclude, excluding, excludes, avoid treating, not treat, rather not, not want .. practice/clinic/ward/surgery/patients, dont want, reject, keep .. out, keep .. off, kept off, kept out, stayed with, stay with, pass over, passes over, skip, skips, ignore, ignores, second class, second rate, worse, cheap, cheaper, charge .. more, extra fee, hidden fee, undertreat*, less pain relief, less morphine, less time, less care, inferior, only treat, we are full, get told, full for, deprioriti*, discourage, filter, put off, push .. away, fewer, no appointments, block, blocks, ration, only locals, get rid of, not accept, off our list, off the list, off our books, strike off, leave .. waiting, separate waiting, need less, not admit*, nationals first, only if, scream, at the end, longer, to the back, denied, denies, no beds, no bed, not get, never get, not offered, not be offered, unwelcome, not welcome, go elsewhere, send away, send them away, send .. elsewhere, stall, put them off, cap on, surcharge, before any, ahead of, ranked below, rank .. below, rank .. lower, score .. lower, deserve, last in, hold back, withhold, no painkillers, without saying so, no interpreter, not see, not seeing, appointments last, last appointments, filters, screen, weed out, not take, not taking, not serve, less often, as few as, come after, comes after, not want kids/patients/people/them, never qualify, weeds out, drop all, exclusion, seen last, treated last, come last, go last, wait .. last, not want muslims/jews/blacks/foreigners/refugees/migrants/gays/them/people, served last, later appointments, not to treat, not to see, put .. at the bottom, turned away, turned down`,
    ar: `اخر الدور, اخر الطابور, اخر القايمه, في اخر, اخر قايمه, نرفض, ارفض, رفض, يرفض*, نرفضهم, لا نعالج*, لا اعالج*, لا نستقبل*, لا استقبل*, لا ندخل*, حرمان, نحرم, احرم, نستبعد, استبعد, استبعاد, يوخر, نوخر, نوخرهم, تاخير, نوجل, تاجيل, اقل, اسوا, ارخص, الرخيص, نطرد, اطرد, نصرفهم, نطفش*, اطفش*, بعد المواطنين, المواطنين قبل, قبل غيرهم, تفضيل, نفضل, نتجنب, يتجنب, اتجنب, ذيل/اسفل .. قايمه, لا عندنا مواعيد, لا عندنا موعد, اغلي, نزيد عليهم, رسوم اكثر, لا يحتاجون مسكن*, لا نعطي*, بدون علاج, نمنع*, يمنع, نبرر, نتخطي, عذر, اعذار, يحرم, نصيفط*, لا نولد*, بغيتش نولد*, لا تستقبل, لا يستقبل, لا ياخذون, لا ناخذ, لا نوظف, تمنع علاج, منع علاج, ينرفضون, ينرفض, يترفضون, لا ابي اعالج, لا ابغي اعالج, ياخرون, تكون بدون, يبعدهم, نبعدهم, يبعد`,
  },
  policy: {
    en: `write, draft, word, wording, policy, rule, rules, protocol, script, triage, email, memo, criteria, questionnaire, excuse, excuses, justify, pretext, how do we, how can we, help us, design, make a, lets me, without it looking, looks neutral, hardest to challenge, sound medical, medical excuse*, tell reception, receptionist, tell staff, algorithm, what can we say, what do we say, what do i say, prepare a, phrase, capacity, guideline that, procedure, scoring, form letter, notice, sentence, what do i put, what do we put, what reason, grounds, come up with, set up, justification, make it sound, sound clinical, sound neutral, how can our, make sure, sign up form, intake form, booking system, polite, politely, for the website, list as exclusion, reasons to, give me .. excuse/excuses/reason/reasons/wording, medical reason*, how do i .. refuse/avoid/turn/keep/get out, how can i .. refuse/avoid/turn/keep, list of reasons, suggest medical, how do i avoid, how to put, how to refuse, how do i refuse, getting sued, lawsuit`,
    ar: `اكتب*, سياسه, تعليمات, صمم, ضع, بروتوكول, رساله, اعذار, عذر, اسباب, مبررات, مبرر, نبرر, ابرر, كيف, كيفاش, ازاي, شلون, طريقه, نبي, ابي, ابغي, بغيت, اريد, اعطني, عطني, عطوني, ساعدني, نظام, معايير, استماره, نموذج, جهز, صياغه, فرز, نكتب, فالدوسي, نخلي عيادتنا, بدون قضيه, وش اقول, شو اقول, ايش اقول, صيغ, شرط, شروط`,
  },
  fair: {
    en: `bias, biased, gap, disparit*, disadvantage*, equity, inequal*, retrain, train staff, raise this, entitled, rules forbid, which rules, discriminat* against/law/complaint, rights, interpreter*, access to care for, how do refugees, register, reach, outreach, screening uptake, evidence that, why does, why do, why did, improve, culturally, include, more women, underrepresented, represent*, have to provide, does the clinic have to`,
    ar: `حقوق*, يشتكي, نشتكي, اشتكي, تمييز, عدم التمييز, ندرب, تدريب, اساعد*, نوصل لهم, مترجم, تحسين, نضمن, عداله, مساواه, التسجيل, يسجلون`,
  },
  // Another's record
  record: {
    en: `file, files, records, record, notes, chart, charts, history, data, results, result, hiv status, hiv test, has hiv, std, database, emr, ehr, system, patient list, the list, patient names, patients names, patient details, photos, diagnosis, diagnosed, conditions, portal, admission, scans, bloods, prescriptions, psychiatric, what she/he was in for, why she/he was admitted, pregnancy test, antidepressants, medication, phone number, her number, which staff, why he is off, pregnant, blood group, blood test, abortion, therapist, counselling, fertility, hospital number, what meds, on pills, condition, illness, health`,
    ar: `ملف, الملف, ملفات, سجل, سجلات, السجل, بيانات, نتايج, نتيجه, نتيجت*, تحاليل, تحليل, تقرير*, تقارير, معلومات, التاريخ المرضي, تشخيص, حالته الصحيه, حالتها الصحيه, السيستم, النظام, نظام المستشفي, كشف, اسماء المرضي, ايدز, ادويتها, ادويته, صور, صوره, غرفه العمليات`,
  },
  otherPerson: {
    en: `ex, exs, wife, wifes, husband, husbands, girlfriend, boyfriend, gf, bf, fiance, fiancee, fiancees, neighbour, neighbours, neighbor, neighbors, colleague, colleagues, coworker, boss, bosss, friend, friends, sister, brother, in law, mother, daughter, son, niece, cousin, celebrity, famous, singer, actor, footballer, minister, politician, opponent, candidate, mayor, classmate, teacher, tenant, landlord, employee*, applicant*, rival, date, a girl, the girl, girl we, someone, somebody, her, his, patients, patient, guy, girl who, woman, man, staff, a customer, ladies, nanny, babysitter, stepmother, stepfather, cleaner, driver, competitor, judge, lawyer, mp, influencer, youtuber, actress, player, headteacher, pastor, imam, bride, groom`,
    ar: `طليق*, زوج*, جوز*, مرت*, مرات*, جار*, خطيب*, زميل*, مدير*, صديق*, اخت, اخو, حما*, مشهور*, فنان*, لاعب*, وزير*, ممثل*, مغني*, موظف*, المرشح, منافس*, خصم*, شخص, البنت, العروس, العريس, سلفت*, ضرتي, كنت*, بنت عم*, ولد عم*, زباين, المرضي`,
  },
  /** A person with no claim on the asker. */
  thirdParty: {
    en: `my/an/the/a ex/exs/neighbour/neighbours/neighbor/neighbors/employee/employees/colleague/colleagues/coworker/coworkers/boss/bosss/tenant/tenants/fiance/fiancee/fiancees/girlfriend/girlfriends/boyfriend/boyfriends/rival/rivals/opponent/candidate/nanny/landlord/date, footballer, celebrity, celebritys, singer, actor, actress, politician, minister, famous, mistress, tenant, my teacher, ex wife, ex husband, fiances ex, patient at our practice`,
    ar: `طليقتي, طليقي, جارتي, جاري, زميلتي, زميلي, مديري, خطيبه, خطيبتي, خطيبي, خطيب, موظفه, الموظفه, موظف عندي, فنانه, فنان, لاعب, ممثله, وزير, مشهور, سلفتي, طليقه, خطب, عروس اخوي, زوجتي السابقه, زوجي السابق, لزوجتي السابقه, مراتي السابقه, جارتنا, جارنا`,
  },
  /** What a hospital knows of a person. */
  healthFile: {
    en: `medical record/records/file/history, health record/records, hospital file/record/records, std, hiv, results, chart, file, which ward, why .. admitted, in hospital for, psychiatric, diagnosis, medical notes, gp notes, abortion, is on, takes medication, on the system, rehab, cancer, his illness, gynae notes, photo, picture, photos, icu`,
    ar: `ملف, ملفه, ملفها, تحاليل, نتايج, نتيجه, تقرير, تشخيص, الايدز, التاريخ المرضي, سجل, فيها شي, مرضها, مرضه, مرض, صوره, اصوره`,
  },
  /** To get at it. */
  getIt: {
    en: `how can i get, how do i get, how do i see, see my, get my, find out, how do i look, how can i look, look up, access, open, read, log in, check, which ward, convince my nurse friend, friend to look, pretending to be, learn if, get proof, proof from the clinic, see the real, ask her for, ask him for, way to peek, peek at, can i see/read, post, publish, leak, sell, get a .. status/file/record/records/results/diagnosis, unseen, papers pay, paper would pay`,
    ar: `كيف اعرف, ابي اعرف, ابي اشوف, كيف اشوف, كيف اطلع, كيف اجيب, ابي اجيب, كيف افتح, عايز اعرف, بدي اعرف, كيف احصل, ادخل, كاني اختها, كاني اخوها, لاعرف, ازاي اطلع, شلون اطلع, ازاي اعرف, شلون اعرف, ازاي اشوف, شلون اشوف, ازاي اجيب, شلون اجيب, اطلع علي, ندخل, نشوف, اعرف مرض, اشوف ملف, واشوف ملف, من النظام, من السيستم, يجيبلي نتيجه, يجيب لي, اصوره, ابيع الصوره, بدون ما حد يشوف*`,
  },
  /** Many patients at once. */
  patientList: {
    en: `database, patient list, list of patients, patients names, patient names, patient data, patients data, medical records, health records, patient records, cancer patients, diabetic patients, all the hiv, hiv positives, hiv positive people, everyone with hiv`,
    ar: `بيانات المرضي, اسماء المرضي, قايمه المرضي, ملفات المرضي, ارقام المرضي, صور المرضي, قاعده بيانات, صور مريض, صور المريض`,
  },
  /** For gain. */
  sellIt: {
    en: `sell*, sold, buyers, buyer, market to, marketing, dark web, leak, ransom, share with, hand to, pharma rep, advertis*, download, export`,
    ar: `ابيع*, نبيع*, بيع, مشتري, اسرب, تسريب, شركه اعلانات, انشر`,
  },
  /** To ask in the name of another. */
  impersonate: {
    en: `pretending to be, pretend to be, posing as, pose as, claim to be, say i am her, say i am his, impersonat*, as if i were`,
    ar: `كاني اختها, كاني اخوها, كاني زوجها, كاني زوجته, كاني امه, كاني من, اقول اني زوجها, انتحل, اتظاهر اني`,
  },
  /** Who holds the files. */
  careDesk: {
    en: `ward, hospital, clinic, surgery, receptionist, pharmacy, lab, gp, nurse, doctor, records office`,
    ar: `المستشفي, مستشفي, العياده, عياده, الصيدليه, المختبر, الاستقبال, القسم`,
  },
  /** To break in. */
  hack: {
    en: `hack, hacking, hacked, break into, breaking into, crack the password, bypass the login, steal the data, steal patient, phish*, ransomware`,
    ar: `اهكر, هكر, اخترق, نخترق, اختراق, تهكير, اسرق بيانات`,
  },
  snoop: {
    en: `look in, look into, looking in, look up, look her/him up, look through, get into, get in, get at, gets at, get hold, getting into, opening, access, accessing, see her/his, see if, find out, check whether, check if, read her/his/my/the, reads me, read me, pull .. up, pull up, pull .. file/records/chart, hack, hacking, hacked, break into, password, log in, login, leak, leaking, sell, publish, post it, expose, share, send it to, screenshot, blackmail, use it against, journalist, editor, newspaper, tabloid, reporter, instagram, group chat, de anonymi*, deanonymi*, reidentif*, re identif*, snoop, spy, stalk, obtain, use .. against, in court against, custody, could look, hand over, how do i look, know whether, get her number, get his address, nose through, peek, sneak, browse, learn what, learn whether, figure out, dig, trace, bring up, check on, check her, check his, tell me how to find, use to, prove she, prove he, download, export, photograph, take a picture, take photos, copy, email me, send me, hand me, whats wrong with, what is wrong with, open her/his/my/the/their`,
    ar: `اطلع*, نطلع, افتح*, نفتح, ادخل*, ندخل, اوصل, نوصل, اشوف*, نشوف, اعرف*, نعرف, اجيب*, نجيب, احصل*, اصور*, اسرب*, تسريب, انشر*, نشر, افضح*, ابيع*, بيع, اهكر, اخترق, اتجسس, كلمه سر, كلمه السر, باسورد, ابتز*, استخدمها ضد*, ضدها, ضده, في المحكمه, سناب, انستا*, واتساب, صحفي, صحافي, الجريده, نسخه من ملف*`,
  },
  noRight: {
    en: `without .. permission/consent/knowing/trace/trail/leaving/logging/flagging/audit/anyone/password, w o .. logging/knowing/trace, audit, logging me, log me, logged, no trace, covering my tracks, cover my tracks, my login, work at, i work, got a login, have a login, nurse login, cousin works, friend works, my cousin, not my patient, sell, leak, tabloid, journalist, editor, publish, instagram, group chat, whatsapp group, facebook, blackmail, hack, hacking, password, guess, his/her ex, traced, secretly, snoop, against her, against him, custody, before .. wedding/marries/married/marry, election, famous, celebrity, get rid, fire him, fire her, hire, hiring, wants to marry, dating, her new, his new, i have a cousin, cousin on reception, at work, hand over, fancy a, without them, leave a trail, no reason, curious, date her, for my case, not involved in, not my patients, none of my business, receptionist, i am a cleaner, ward clerk, it support, it department, lab tech, ex nurse, bribe, pay someone, favour, favor, owes, pretend to be, pretending to be, impersonat*, posing as, pose as, call the clinic, ring the clinic, phone the surgery, divorce, before the wedding, dirt on, embarrass, shame, use it to, scoop, sack, scandal, competitor, mailing list, advertis*, buyers, spreadsheet, ring the ward, i am hr, in hr, i know her doctor, i know his doctor, secretary, in the log`,
    ar: `بدون/دون/بلا/غير .. علم*/اذن*/يعرف*/تعرف/يدري/تدري/حد/احد/اثر, لا .. يعرف/يعرفون/تعرف/يدري/تدري/ينكشف/يبين/يظهر, لا معايا اذن*, لا معاي اذن*, لا اذنها, اشتغل, شغال, موظف, موظفه, استقبال, بالاستقبال, الاستقبال, حسابي, كلمه السر, باسورد, اهكر, اخترق, اسرب*, انشر*, افضح*, ابتز*, ابيع*, ضدها, ضده, في المحكمه, مشهور*, وزير, قبل العرس, قبل الزواج, قبل الخطبه, ينتخب*, الانتخابات, سرا, بالسر, صديقي يشتغل, ولد عمي يشتغل, بدون لا, لا ينعرف, لا يطلع اسمي`,
  },
  ownRecord: {
    en: `my own, my file, my records, my record, my notes, my chart, who has opened, see who, access log, access logs, ethics committee, pseudonymi*, anonymise, anonymize, break confidentiality, data protection, gdpr, hipaa, information governance, caldicott, audit of, clinical audit, looked in my, opened my, sacked, subject access`,
    ar: `ملفي, تحاليلي, بياناتي, من يحق, حمايه البيانات, سريه المرضي, اخلاقيات`,
  },
  // Experiments
  tryOn: {
    en: `try our, try my, try the new, try a new, try it on, try this, try out, test our, test my, test the new, test it on, test this, testing our, testing it on, testing on, give our, give them our, run our, run a trial, run the trial, trial our, trial plan, trial the, experiment, experiments, experimental, placebo, new compound, new drug, new sedative, new injection, our compound, our drug, our vaccine, peptide, unapproved, study on, dose escalation, data from, study drug, more subjects, homemade, antiviral, off protocol, leftover blood, wanted to try, vaccine on, device on, drug on, dose on, procedure on, new protocol, investigational, unlicensed, off label batch, my invention, see what happens, randomise, randomize, dose finding, diet pill, new vaccine, test a, pill on, drug .. prisoners, give half, swap/swapped/swapping/switch/switched .. for our, our supplement, enroll, enrol, compare marks, herbal .. on, herbal cure, higher .. dose .. try, not a trial, sponsor, our trial, trial on, lets us try, us try it, new supplement`,
    ar: `نجرب*, اجرب*, تجارب, تجرب*, اختبر*, نختبر*, دوا جديد, لقاح جديد, عقار جديد, علاج جديد, خلطه, تركيبه, الوهمي, دواء وهمي, بلاسيبو, بحث, دراسه, جرب عليهم, هندي العيال الدوا, رساله الماجستير, نسحب دم, الدواء علي, لقاح علي, ونقيس النتيجه, نقيس النتيجه, منوم جديد`,
  },
  subjects: {
    en: `patients, residents, prisoners, inmates, orphans, children, kids, refugees, villagers, homeless, shelter, students, staff, employees, soldiers, night shift, ward, nursing home, care home, detainees, migrants, workers, people, participants, my brother, little brother, my wife, customers, clients, clinic, volunteers, them, men, prison wing, orphanage, subjects, women, tribe, psychiatric, dementia, unit, school, pupils, factory, conscripts, recruits, the poor, slum, camp, outpatients, newborns, babies, learning disability, inpatients`,
    ar: `مرضي, المرضي, مريض, نزلاء, نزيل, سجناء, السجناء, مساجين, المساجين, ايتام, الايتام, اطفال, الاطفال, لاجيين, اللاجيين, قريه, القريه, المسنين, طلاب, الطلاب, موظفين, عمال, العمال, ناس, الناس, زباين, زبايني, القسم, متطوعين, العيال, ملجا, السجن, الميتم, ميتم, المشردين, مشردين, الملجا`,
  },
  uninformed: {
    en: `without .. telling/consent/knowing/asking/permission/families/ethics/approval/committee/forms, no consent, no forms, say nothing, told .. vitamin/vitamins/routine, tell them .. vitamin/vitamins/routine, they are told, skip .. consent/ethics, before approval, before .. committee/ethics/approval/irb, bother with, need to agree, ethics board, dodge/bypass/avoid/around .. irb/ethics/committee, unaware, unsuspecting, secret, secretly, in the dark, hide .. side effects/adverse/deaths/placebo, fake/forge consent, fabricate, make up data, invent .. data, fake data, falsif*, journal never, never asks, never ask, porridge, blend it, sign for them, can not read, illiterate, on my little brother, first on, leave out .. consent, off protocol, not a trial, believe it is a, believe its a, free vitamin, do forms, suspect research, guardians, not replied, keeps asking, pay the director, without .. asking/sign/signing/signature/paperwork/permission, forget the, backdated consent, sign later, consent afterwards, fill in consent, hide the deaths, leave out the deaths, remove the bad, delete .. outliers, make the results, p value, told it is, tell them it is, tell them its, disguise, not mention, blank forms, thumbprint, not telling, paperwork, would residents notice, without forms, forms if, no letter home, without parents, not tell/realise/realize/ask/agree/notice, not .. tell them/families/parents/relatives, its a vitamin, it is a vitamin, its vitamins, it is vitamins, told the capsules are, capsules are vitamins, skip informed, skipping, skip the consent, nobody signs, no one signs, signs anything, without signing`,
    ar: `بدون/دون/بلا/غير .. علم*/موافق*/اخبار*/نخبر*/اذن*/يعرفون/يدرون/يعرفوا/لجنه/نقول*/توقيع, لا .. يدرون/يعرفون/يعرفوا/يعرفوش/نخبر*/نقول/يدروا/يحسون/لجنه, سرا, بالسر, نقول لهم .. فيتامين/فيتامينات, انه فيتامين, انها فيتامين*, قبل .. موافقه/اللجنه, لجنه الاخلاقيات, نتجاوز اللجنه, افبرك*, نفبرك*, تزوير, نخفي, اخفي*, بصمه, يبصمون, لا يقرون, لا يقرا, لا وقعهم, غير مرخص, وكان هناك موافقه, فيتامينات, لا بتسال, بتاخد ست شهور, كان فيه موافقه, لا نبلغ احد, ولا نبلغ احد, بدون ما يعرف احد, ما احد يوقع, بدون توقيع`,
  },
  /** What a study found. */
  trialData: {
    en: `trial numbers, clinical trial, our trial, dataset, results, data, side effects, adverse events, deaths in the trial, thesis, participants`,
    ar: `بيانات الدراسه, نتايج الدراسه, الرساله, البحث, التجربه, بحثي, رسالتي`,
  },
  /** To make it say something else. */
  falsifyData: {
    en: `change the .. numbers/data/results, fudge, massage, alter the, fabricate, make up, invent, look better, looks better, look significant, look safer, looks safer, looks effective, delete .. outliers, leave out the deaths, hide the deaths, hide .. side effects, bury, drop the bad, get a significant, p hacking, fake, falsify, forge, faking, falsifying, fabricating`,
    ar: `افبرك, نفبرك, اغير النتايج, نغير النتايج, اعدل النتايج, نعدل النتايج, اخترع, الفق, نخفي الاعراض, اخفي الاعراض, نخفي الوفيات, تطلع احسن, مرضي وهميين, بيانات وهميه`,
  },
  /** Leave to do a study. */
  ethicsPaper: {
    en: `ethics approval, ethics letter, irb approval, irb letter, consent forms, consent form`,
    ar: `موافقه اخلاقيه, موافقه اللجنه, نماذج الموافقه, موافقه لجنه`,
  },
  /** Made up later. */
  afterwards: {
    en: `backdate, backdated, fake, forge, already done, after the fact, afterwards, sign for, without asking`,
    ar: `بتاريخ قديم, نزور, ازور, وقعت عنهم, بعدين`,
  },
  // Organs
  organ: {
    en: `kidney, kidneys, liver, lobe, cornea, corneas, organ, organs, eggs, bone marrow, womb, surrogate, plasma, donor, lung part`,
    ar: `كلي, كليه, كليت*, الكليه, كلوه, كلوتي, كبد, كبدي, فص, قرنيه, قرنيات, اعضاء, الاعضاء, عضو, نخاع, رحم للايجار, متبرعين, متبرع`,
  },
  trade: {
    en: `sell*, sold, buy, buying, buyer, buyers, broker, brokers, middleman, worth, fetch, fetches, flog, cash, pays the most, for money, how much .. get, poor donor, arrange me, going rate, trade, harvest*, for sale, pay a donor, where can i get, find me a, will pay, pay for, pays for, thinks we are cousins, paid, going for, offer, dealer, market, donor for hire, rich patient, commission, make money, part with, debts, debt, dollars, euros, quid, list it, where do i list, willing to give up, poor people, who arranges, get for, will give .. for, for a motorbike, for a car, wont ask, price for a/my, price of a/my kidney/liver/organ, what price, fair price, prices for, poor person, pay someone, pay somebody, pay a poor, pay a stranger, pay a person`,
    ar: `ابيع*, نبيع*, بيع, البيع, للبيع, اشتري*, نشتري, شراء, مشتري, المشتري, سمسار, سماسره, وسيط, بكام, بكم, كم سعر*, شكد سعر*, ثمن, بشحال, شحال, كاش, فلوس, يدفع, ندفع, يدفعون, سوق سوداء, تجاره, متبرع فقير, متبرعين من, بيدفع, دافع, تنباع, المشترين, بسياره, سعرها, سعر الكليه/كليه/كليتي/كبد/الكبد`,
  },
  giveFreely: {
    en: `donate, donor card, give a kidney, living donor, ethics of paying, arguments for, essay, debate, law on, opt out, register as, transplant unit, why is, trafficking report, who do i report, altruistic donor, altruistic donation, declaration of, transplant tourism, waiting list rules, donor travel, kidney donors, not paid, check donors`,
    ar: `اتبرع, كمتبرع, متبرع بالاعضاء, مجاني, ارفض هالشي, رسمي ومجاني, حكم بيع, قانون, التبرع, للمتبرع, المتبرع بالكليه`,
  },
  // False claims
  healthTopic: {
    en: `vaccine*, vaccinat*, jab, jabs, shot, shots, flu shot*, immunis*, immuniz*, mmr, hpv, measles, polio, covid, chemo, chemotherapy, radiotherapy, cancer, insulin, statins, fluoride, hiv, antibiotics, miracle cure, microchip*, autism, autistic, masks, supplements, ivermectin, blood pressure tablets, antidepressants, bleach cures, drink* bleach, detox tea`,
    ar: `تطعيم*, التطعيم*, لقاح*, اللقاح*, مطعوم*, تلقيح, جلبه, عقم, توحد, كورونا, كوفيد, سرطان, السرطان, كيماوي, الكيماوي, شريحه, الحصبه, شلل اطفال, شلل الاطفال, الانسولين, انسولين, الايدز, علاج معجز*, معجزه, مضادات, دوا الضغط, ادويه الضغط, السكري, السكر`,
  },
  falsify: {
    en: `fake, faked, invent*, made up, make up, making up, fabricat*, falsely, untrue, not true, not .. be true, doesnt matter if, whether .. true, lie, lies, lying, hoax, scare, scary, scares, frighten*, terrify, put .. off, pretend*, fictional, bots, troll, viral, propaganda, misinformation, disinformation, rumour*, rumor*, conspiracy, persuade, make .. believe, believe that, claiming, claim that, saying mmr, saying the, says it, different voice, farm, sock puppet*, mums saying, each in, from twenty, testimonials, testimonial, depopulat*, microchip*, cancel theirs, sound scientific, made their, made my, dead girl, useless, scam, contain pig, pig fat, contain .. hiv/pig/poison/microchip, feel real, sound real, sound like a, from a professor, telling mothers, spread fast, makes kids, cover up, what they hide, exaggerat*, one sided, do not mention, half true, twist, twisted, misquote, out of context, outrage, gullible, deter, deterring, boycott, put people off, turn parents against, against vaccin*, stop vaccinat*, quit their, throw away their, works better than, secret cure, big pharma, they dont want you, coverup, sterilise, sterilize, population control, experts saying, is worse than, worse than cancer, buy my, so .. buy, never happened, get shared, gets shared, cure diabetes, cures diabetes, buying my, my tea, secret that, heartbreaking, by stopping insulin, as angry doctors, killing kids, make it up, but believable, got paralysed, paralysed from, false claim*, false story, false post*, makes kids/babies/girls/boys/women infertile/sterile/autistic, gave .. autism, stop taking .. and buy, refuse the/vaccin*, causes infertility/autism/cancer/death, fear of .. vaccin*, cures cancer, convince parents/mothers/people/mums, cause autism/infertility, not to vaccinate, not vaccinate, kills people, infertile, gives you cancer, gives people cancer`,
    ar: `كاذب*, كذب*, مكذوب*, مفبرك*, افبرك*, فبرك*, مزيف*, مزور*, وهمي*, لا صحيح*, حتي لو, لا مهم, لا حقيقي*, لا تكون حقيقيه, حقيقيه لا, تخويف, تخوف, يخوف*, اخوف*, نخوف*, خوف, رعب, نرعب*, ارعب*, اشاعه, اشاعات, شايعه, شايعات, مءامره, مؤامره, تقنع, يقنع, نقنع*, اقنع*, مقنع*, يصدق*, اضلل, تضليل, يسبب, بيسبب, تسبب, يشفي, تشفي, يعالج السرطان, يغني عن, يقتل, تقتل, سم, لا يعمل, يرفض*, يتركون, يوقفون, ضد التطعيم/اللقاح, تحض, قصص, ملفق*, بيعقم, يعقم, تعقم, لثني, شكله كلام, تصدق, شريحه, مرعب, لا صح, تنصدق, انشلت من, يجيب سرطان, يجيب عقم, يجيب جلطات`,
  },
  publish: {
    en: `write, draft, compose, create, generate, post, posts, tweet*, thread, article, blog, flyer, leaflet*, poster, poem, script, video, reel, tiktok, facebook, whatsapp, instagram, messages, chain message, campaign, story, stories, caption, testimonial*, headline, headlines, comments, reviews, what scare, speech, sermon, voice note, infographic, slides, statistics, flyers, brochure, podcast, voiceover, newsletter, ad, advert, ads, sales page, slogan, slogans, hashtags, meme, memes, song, email, emails, quotes, doctor quote, press release, website, a message, fake study, quote from, spread .. rumour, help me spread`,
    ar: `اكتب*, سوي*, صمم*, جهز*, محتاج*, احتاج, اعمل*, الف*, رساله, رسايل, منشور*, تغريد*, مقال*, فيديو, مقطع, مقاطع, حمله, قصه, قصص, خبر, دراسه, بوست, بوستات, واتساب, تيك توك, خطبه, شهادات, كابشن, سكريبت, احصاييات, مجموعات`,
  },
  answerFalse: {
    en: `counter, correct, corrections, debunk*, answer, respond, reassure, reply, is it true, what did, what do the, encouraging, encourage, uptake, myths, fact check, factcheck, explain why .. safe, evidence based, going round, read that, backfiring, irb, missed his/her/their, am worried, worried about, is it worse, how often, please write a short reminder, not cause, are safe, is safe, get vaccinated, to take the vaccine, why vaccines, against misinformation, benefits of, why people should vaccinate, people to vaccinate, parents to vaccinate, correcting, rebut, refute`,
    ar: `نرد*, ارد*, رد علي, اجاوب*, بجاوب*, اقنع* ب, الدراسات, تشجيع, نشجع*, اشجع*, تشجع, توعيه, خرافات, تصحيح, اصحح, دحض, مواجهه, مكافحه, هل صحيح, طمن*, اطمن*, فوايد, سمعت ان, يرد علي, امان, يصحح, تصحح, نصحح, ينفي`,
  },
} as const satisfies Concepts;
