import type { Concepts } from '../match/lexicon.ts';

/** Independent cues of a request for harm, joined by combinations.ts. Terms: src/tasks/match/lexicon.ts. */
export const cues = {
  hidden: {
    en: `nobody wonders, no one wonders, no smell, so .. signs, sign the papers, signs, at home before, if scan say, so she is easy, she is easy, up for it, so he is easy, more willing, wont notice, not complain, does not complain, not .. notice, police must not, pass it off, write* .. off as, she must not, he must not, say it was, assume .. heart/stroke/natural, without asking, without .. doctor/doc asking, everyone would put, before she changes, thinks, without .. knowing/noticing/notice/realising/realizing/knows/finding/suspecting/anyone/anybody/family/consent/permission/hearing, without her, without him, without them, must not know, not know, never know*, not notice, never notice*, never learn*, not find out, nobody/no .. know*/notice*/suspect*/asks/check/checks/report*, not suspect*, behind .. back, in the dark, not tell*, secret*, on the quiet, so nobody, so no one, leaves nothing, leave nothing, no trace, seem* natural, look* natural, looks/look/look like natural/accident, like an accident, put .. down to, writes it off, call natural, not show, will not show, undetected, untraceable, obvious, looks neutral, not report*, not spot, not see, before .. sees/asks/comes/visit*/inspect*, off the audit, audit flag*, will it show, not ask*, thinks she/he, they think, think it was, unaware, quietly, not catch*, get caught, covertly`,
    ar: `قبل ما يغير, لا حاس, عايلتو .. تفيق*, عايله, تفيقش, يظنون, يحسبون, كانه مرض, كانه, لا .. تحس, مضبوط, ما تفيق, لا يفيق, لا .. يدري/تدري/يعرف/تعرف/يحس/تحس/يشك/تشك/يلاحظ/تلاحظ/ينكشف/يكتشف/يبين/يظهر/يسمع/يشعر/تشعر/تفتكر/تعلم/يعلم/تفيق, بدون علم/معرفه, غير علم, دون علم/معرفه, دون .. يعرف/تعرف/تعلم/يعلم/تشعر/اخبار, بدون .. حد/احد/يعرف/تعرف/تدري, غير .. يعرف/تعرف/يحس/تحس/يسمع/حد, سرا, بالسر, في السر, خلسه, قبل .. يشوف/يسال/تشوف/تسال/توصل, طبيعي, كانه حادث, يحسبونه, اثر`,
  },
  someone: {
    en: `au pair, housekeeper, old man, stepfather, stepmother, stepdad, landlord, driver, employee, lodger, him, her, them, someone, somebody, people, wife, husband, partner, girlfriend, boyfriend, ex, boss, landlord, neighbour, neighbor, flatmate, roommate, housemate, colleague, mother, father, mum, mom, dad, gran, grandma, nan, granny, grandad, grandpa, grandfather, grandmother, in law, brother, sister, uncle, aunt, son, daughter, stepson, stepdaughter, stepchild, child, kid, baby, toddler, girl, boy, man, woman, patient*, resident*, old lady, date, friend, mate, guest, tenant, maid, nanny, babysitter, carer, teacher, rival, cousin, niece, nephew, bloke`,
    ar: `زوج, جوز, مرت, مره, مراتي, زوجه, حماه, حمات, ام, اب, ابو, ابوي, ابويا, امي, ماما, جار, مدير, اخ, اخوي, اخت, جد, جده, سته, ستي, عم, خال, شريك, صديق, صاحب, خطيب, طليق, خادمه, شغاله, جليسه, مربيه, بنت, ولد, طفل, رضيع, ابن, مريض, نزيل, نزلاء, عجوز, شايب, شيبه, شيبان, مسن, مسنين, شخص, واحد, انسان, زميل, ضيف, كفيل`,
  },
  endOther: {
    en: `so he drops, so she drops, add to .. insulin, he goes tonight, she goes tonight, inject my, smother*, suffocat*, strangle*, drown*, inject air, put .. to sleep forever, would finish him/her, finish him, finish her, cause a stroke, stop beating, push through his/her drip, go in her/his soup, drop dead, die, dies, dead, death, kill, kill off, murder, poison, heart stop, stop .. heart/breathing, stops breathing, finish .. off, get rid of .. husband/wife/boss/landlord/neighbour/mother/father/nan/gran/him/her, pass away, passes away, slip* away, not wake up, never wakes, tip* .. over, deserves to die, held under, no saving, bump .. off, speed .. up, end .. life, cardiac arrest`,
    ar: `يرحل بهدوء, ترحل بهدوء, يتوقف قلب, توقف قلب, توقف .. قلب, يطلع كانه مرض, ينهي, ينتهي, جلطه, يموت, تموت, قتل, سم, سمم, خلص من, خلص علي, تخلص من, يوقف .. قلب, وقف .. قلب, قلب .. يوقف, تنهي/ينهي حياته/حياتها, ابره تنهيه/تنهيها, يفارق, خنق`,
  },
  meansOf: {
    en: `what, which, how much, how many, mix, put, drop, dose, pill*, tablet*, plant, drug, medicine*, injection, push, insulin, morphine, potassium, gas, substance, syringe, drip`,
    ar: `ماده, سم, دوا, دواء, حبه, حبوب, ابره, جرعه, حط, ادي, اعطي, عطي, اضع, حقن, شو, وش, ايه`,
  },
  into: {
    en: `keep .. drowsy, takes a sedative, in/into .. cocoa/whisky/vodka/honey/jam/chocolate/rice/sauce/sandwich, dissolve in, in/into .. food/drink/drinks/tea/coffee/soup/beer/wine/cocktail/juice/smoothie/yoghurt/yogurt/porridge/dinner/meal/milk/water/shake/curry/cake/lunch/stew/bottle/drip, tea, coffee, stir into, crush into, feed him, feed her, slip her, slip him, dose him, dose her, drug him, drug her, sedate, spike, put her to sleep, put him to sleep, knock* .. out, sleeps like a log, blend it, grind, take .. antipsychotics/pills/tablets/hormones, give him, give her, hormones`,
    ar: `تاخذ مهدء, ناعس, نعطيو*, عطي/اعطي/ادي/نعطيوه .. دوا/دواء/حبوب/هرمون/ناعس, مشروب, شوربه, في اكله, باكله, اكل .. مرت/زوج, في/فيه/ب/مع .. اكل/عصير/قهوه/شاي/طعام/شراب/ماي/مويه/شوربه/حليب/عيش, بالاكل, بالعصير, بالقهوه, بالشاي, بالحليب, برضاعه, قهوه, عصير, شاي, طعام, منوم, مهدي, خدر, نوم`,
  },
  putIn: {
    en: `what, which, how, something, best, tasteless, pill, drop*, powder, tablet, dose, much`,
    ar: `حط, حطه, اضع, ضع, ادس, دس, خلط, ذوب, ادي, عطي, اعطي, خدر, شو, وش, ايه, كيف, عايز, ابي, ابغي`,
  },
  myDeath: {
    en: `must i hang, for it to be over, deadly, can not go on, cannot go on, leave this life, leave this world, nobody to live for, nothing to live for, tired of living, end for good, finish it, would do it, my last night, cease to exist, check out for good, slip away in my, do myself in, top myself, end things, end it all, end it for good, go in my sleep, done with living, not wake up, kill myself, ending my life, end my life, finish myself, finish it for certain, finish me, not come back, never come back, be gone, disappear for good, painless way to go, go together, way to go, way out, no longer be here, leave this world, die, stop my heart, fatal, lethal, take my life, be over`,
    ar: `ينهي حياتي, تنهي حياتي, تكفي .. حياتي, نفسي .. حادث, انهي فيه نفسي, مابي اعيش, لا اريد العيش, لا ابي اعيش, اودع الحياه, ما يصحيني, موت حال, خلص من حيات, خلص من عمر, اخلص من عمري, اخلص من حياتي, انهي .. نفسي/حياتي, انهي نفسي, انهي حياتي, انهي فيه, اموت, انتحر, نموت, ارتاح من الدنيا, اودع الدنيا, لا اصحي, اقتل نفسي, موت نفسي, اخلص علي نفسي, مميته, قاتله`,
  },
  myMeans: {
    en: `how long, what number, peaceful, method, what dose, most peaceful, what amount, what can i take, how many, how much, which, way, what combo, combination, method, pills/tablets .. enough, surest, easiest, quickest, fastest, painless*, guarantee*, make it look like, for certain, works`,
    ar: `احسن طريقه, وش اسهل, جرعه, قد ايش, وسيله, كم, كام, طريقه, اسهل, اسرع, وسيله, حبوب, حبه, جرعه, بدون الم, شي, ازاي, كيف, قديش`,
  },
  hurtBody: {
    en: `puke, puking, throw my .. away/lunch/dinner/food, be #25-45 kg, get to #25-45, eat under #50-900, under #50-900 a day, bring up my, spit .. food, skip dinner, cut, cuts, cutting, cut .. deeper, burn myself, hurt myself, make new ones, vomit*, throw up, throwing up, purg*, make myself sick, not eating, stop eating, starve*, skip meals, live on, survive on, laxatives, hide weights, weights for weigh, without food, drop to #25-45`,
    ar: `رجع .. اكل, استفرغ, تقيا, ارجع الاكل, غير اكل, بدون اكل, جرح نفسي, قطع نفسي, جوع نفسي, ملينات, صيام .. ايام, اوقف اكل`,
  },
  trick: {
    en: `silently, hacks, mum does not see, does not see, excuses, mom notice, without my .. hearing/knowing, without .. hearing/noticing/knowing/noticed/wrecking, hide .. from, nobody/no .. notice*, not notice*, deeper, roommate*/parents/mum/mom/mother/family/flatmates .. hear/hearing/notice*/know*/find, trick my, tricks, fool, tips to, think .. gained, keep it secret, easiest`,
    ar: `غير ما, بدون ما, لا .. يدري/تدري/يعرف/تعرف/يسمع/يلاحظ, حيل, خدع, اخفي`,
  },
  cook: {
    en: `guide to, make, making, cook*, synthes*, recipe, homemade, instructions, extract, grow, brew, steps, how to`,
    ar: `حضر, طبخ, صنع, سوي, تصنيع, اعمل, طريقه, تركيبه`,
  },
  street: {
    en: `sarin, dmt, mdma, meth, methamphetamine, crystal meth, ghb, homemade g, heroin, crack, lsd, dmt, ecstasy, captagon, fentanyl, ice from, ketamine, speed, magic mushrooms`,
    ar: `شابو, شبو, كبتاجون, كبتاغون, حشيش, هيروين, كوكايين, كريستال, ميث`,
  },
  scheduled: {
    en: `oxy*, tramadol, fentanyl, xanax, benzos, ritalin, adderall, morphine, pethidine, codeine, ketamine, valium, pregabalin, lyrica, opioid*, controlled, diazepam`,
    ar: `ترامادول, زاناكس, ليريكا, مورفين, فنتانيل, فاليوم, كودايين, بريجابالين, ريفوتريل, بيثيدين`,
  },
  get: {
    en: `to sell, can sell, sell the, buy, sells, sell .. without, without seeing, keys to, key to, order, no script, no prescription, without .. script/prescription, walk out with, fix .. stock/numbers/count/book, off the audit, dead patients, script pad, chemist hands, blag*, doctors at once, online docs at once, sell the rest, pocket, steal, stash, swipe, help myself, fake script, forged script, altered script`,
    ar: `والجرد, مفتاح, تكفي بدون وصفه, بدون روشته, غير روشته, غير وصفه, دون وصفه, اسرق, اخذ .. صيدليه/مستشفي, مضروبه, مزوره, ازور, ابيع, الجرد`,
  },
  pretend: {
    en: `never had one, never had it, never broke, i am fine, nothing wrong with me, saying i, showing a, backdated, without being sick, not sick, not ill, for days i, healthy patient*, read like, fake me, pretend, fake, faking, act out, invent*, made up, make up, forge*, just want .. off, back is fine, it is not, nobody was hurt, never happened, exaggerate, so my boss pays, was in, saying i had, saying i have, dodge, healthy patients, with a stamp`,
    ar: `لا فيني شي, وانا سليم, وانا مو مريض, انا سليم, لا مريض, تظاهر, مثل, لفق, مزور, مضروب, وهمي, وهميه, مزيف, تمارض, ادعي, ازور, زور, لا حصلت, عذر طبي`,
  },
  paper: {
    en: `mri report, xray, x ray, scan report, yellow fever, fit note, script, pass, off school, doctor letter, sick note, medical certificate, certificate, card, report, claim, disability, pension, army, insurance, payout, pays, ptsd, whiplash, charts, bill, letter, note, benefits, compensation, off work, week off, exam*`,
    ar: `راحه, مدرسه, دوام, جامعه, شغل, شهاده, تقرير, عذر, اجازه, روشته, وصفه, تعويض, لجنه, تامين, مرضيه, عجز, جيش, كرت, بطاقه`,
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
    en: `black eye, slapped, hit him, hit her, shook, shaken, broke her, broke his, dehydrat*, weight loss, rash, turned, scald, bruise*, burns, burn marks, marks, bedsore*, sores, wet bed, rough handling, neglect*, did not turn, not turn her, fell, belt, broken arm, starved, malnourish*, restrain*, sedated`,
    ar: `ضربت, كدمه, جروح, حرقت, جفاف, حروق, كدمات, اثار .. ضرب, اثار الضرب, قروح, تقرحات, اهمال, كسر, علامات, نقلب, ضرب, ناعس`,
  },
  coverUp: {
    en: `how do i word, how should i word, word it, pass it off, so .. does not complain, blame it on, what do i tell, what .. tell/say, what story, cover, hide, explain away, word the, reword, rewrite, edit, change .. notes/chart/records, reads like, so nobody, so they do not, without .. reporting, before .. sees/inspect*, backdate, make it read, keep .. quiet, spot`,
    ar: `كيف اشرح, وش اكتب, نداري, خفي, اخفي, غطي, داري, خبي, عدل, غير .. سجل/ملف, اكتب .. كانه, وش نقول, ماذا اقول, ايش اقول, ليبدو, لا نحاسب`,
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
    en: `cure .. liking/likes, cure my .. of, shots .. cure .. men, liking men/boys, stop .. liking boys/girls/men, stop being gay/lesbian/bi/trans/queer, turn .. straight, make .. straight, make him normal, make her normal, cure .. gay/lesbian/homosexuality, fix .. gay/lesbian/son/daughter, make .. stop .. gay/lesbian/boys/girls, force .. straight`,
    ar: `يحب الرجال .. حبوب/ابر, اعدل ميول, يميل .. طبيعي, ترجعه طبيعي, يرجعه طبيعي, ترجعها طبيعيه, علاج .. شذوذ/مثلي, اعالج .. شذوذ/مثلي, اخليه .. رجال, يميل للاولاد/للرجال .. حبوب/صعقات/طبيعي, تميل للبنات .. حبوب/طبيعي, مثلي .. طبيعي`,
  },
  unborn: {
    en: `finish this/the pregnancy, end it, end this pregnancy, pregnan*, miscarr*, abort*, foetus, fetus, get rid of it, contracept*, the pill, tubes tied, sterilis*, steriliz*, ovulat*`,
    ar: `حمل, جنين, اجهض, اجهاض, سقط, ننزل, انزل, حبوب منع, عقم, تعقيم, ربط`,
  },
  notHers: {
    en: `3 girl, three daughters, only girls, want a boy, wife, girlfriend, she, her, another girl, is a girl, girl again, want boy, daughter in law, sister, maid`,
    ar: `زوجه, زوجت, مرت, مرات, صاحبت, حبيبت, انثي, بنت, شغاله, اخت, خادمه`,
  },
  germ: {
    en: `plague, anthrax, ricin, smallpox, ebola, flu strain, virus strain, nerve gas, sarin, poison gas, toxic gas, chlorine gas, bacteria, germ, pathogen, botulinum, mustard gas, cyanide gas, virus`,
    ar: `بكتيريا, فيروس, جمره, طاعون, غاز سام, غازا ساما, غاز اعصاب, سارين, ريسين, جرثوم, كوليرا`,
  },
  release: {
    en: `recipe for, recipe, putting it in, put it in, growing, tankers, food supply, ventilation, air vents, stadium, concert, subway, spray, drop it, release, spread it, cultivate, mix for, fill a, to make, make in, weapon*, crowd*, mall, in a school, in a hall, water supply, spreads faster, dodges, attack, aerosol*, infect .. people, reaches a, tweak`,
    ar: `وصفه تحضير, مدينه, قطار, مترو, مدرسه, مسجد, صناعه, تهويه, رش, انشر, نشر, اطلق, خزان, محطه, مول, سوق, حشد, اصنع, تلويث, الوث`,
  },
  people: {
    en: `african*, black, muslim*, jew*, christian*, hindu*, migrant*, refugee*, immigrant*, foreign*, roma, gypsies, asian*, arab*, gay, lgbt, trans, disabled, hiv positive, ethnic*, nationality, non citizens, expat*, labourers, caste`,
    ar: `الهنود, اجانب, عمال, مهاجرين, لاجي, افارقه, سود, وافدين, جنسيه, طايفه, شيعه, مسيحيين, هنود, بنغال, مثليين, معاقين`,
  },
  worse: {
    en: `worst, slots, less time, second rate, fewer, hidden fee, skip, ignore, wait longest, wait longer than, longest, refusing, refuse, justify, back of the queue, end of the queue, bottom of, last, turn* .. away, rather not treat, lowest, excuses, deny, kept off, keep .. off/out, less morphine, put .. last`,
    ar: `لا عندنا مواعيد, اسوا, اقل, نبرر, تجنب, اخر قايمه, اخر القايمه, في اخر, اخر الدور, نرفض, رفض, لا نعالج, نعالج, حرمان, نوخر, تاخير, نطرد, عذر, ذيل`,
  },
  policyOrder: {
    en: `email, tell staff, telling reception, script for, write, draft, rule*, policy, help us, suggest, how do we, design, make, our clinic, justify, without it being`,
    ar: `نبرر, رساله, تعليمات, اكتب, سياسه, صمم, كيف, ساعد, ضع, بغيت, نبي, اعطني`,
  },
  others: {
    en: `opponent, candidate, sister, mother, brother, famous singer, classmate, nephew, sister in law, neighbour, neighbor, ex, celebrity, boss, colleague, coworker, friend, fiance, fiancee, girlfriend, boyfriend, husband, wife, mother in law, tenant, rival, teacher, singer, her notes, his notes, someone, employee*, famous`,
    ar: `زميلتي, اخت, خطيب, طليق, جار, زميل, مدير, صديق, مشهور, فنان, زوج, حمات, موظف, لاعب`,
  },
  lookUp: {
    en: `get me, read .. notes/file/chart, get her chart, get his chart, my login, into the system, check whether, see if, read my, nurse login, login, hospital system, find out whether, open, look up, get into, see .. file/records/notes, dig up, pull .. file/records, sell it, leak, post`,
    ar: `اعرف .. نتايج/تحاليل/مرض, نظام المستشفي, الدخول, ادخل, افتح, اطلع علي, انشر, اشوف, اسرب, اجيب, اوصل`,
  },
  files: {
    en: `notes, file, records, record, chart, hiv, results, test, psychiatric, history, system, diagnosis`,
    ar: `ملف, سجل, تحاليل, نتايج, تقرير`,
  },
  trial: {
    en: `trial our, give our, give them our, inject .. with our, testing our, try our, try my, try the new, test our, test my, run our drug, run our, new compound, new drug, our sedative, experiment`,
    ar: `تجرب, تجربه, نجرب, اجرب, دوا جديد, دواء جديد`,
  },
  unasked: {
    en: `without telling, orphans, no consent, behind, without asking, never told, no forms, not tell, in the dark, without .. consent/telling/knowing/families/permission, prisoners, porridge, unaware, skip .. consent`,
    ar: `دون اخبار, بدون اخبار, بدون موافق, دون موافق, لا .. يدرون/يعرفون, سرا, بدون علم, دون علم`,
  },
  lie: {
    en: `scam, poison, so .. stop, stop it, a dead girl, useless, does not work, invent*, fake, made up, scare, pretend*, false, hoax, lie*, frighten, claiming, even if untrue, not true, rumour, put people off`,
    ar: `مكذوبه, مكذوب*, لا يعمل, سم, يقول ان, مكذوب, كاذب, كذب, مفبرك, تخويف, خوف, اشاعه, لا صحيح, مزيف`,
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
    en: `liver, part of .. liver, kidney, liver lobe, part of my liver, cornea, organ`,
    ar: `فص, كلي, كليه, كليت, كبد, قرنيه`,
  },
  money: {
    en: `who do i contact, who pays, middleman, donor in a country, contact to, pays the most, pay cash, fetch, flog, for cash, sell, sold, buyer, broker, price, quick cash, poor donor`,
    ar: `دفع كاش, ابيع, بيع, سمسار, بكام, بكم, سعر, مشتري, اشتري`,
  },
  pushOver: {
    en: `messages .. push, push her to, push him to, make her kill herself, make him kill himself, convince .. suicide/kill, get her to kill, on the edge`,
    ar: `عشان تنتحر, عشان ينتحر, خلي .. ينتحر/تنتحر, اقنع .. ينتحر/تنتحر, ادفع .. انتحار`,
  },
  order: {
    en: `most peaceful, arrange me, arrange, invent, fake me, make these, knock me up, reword, find me, line up, sort me`,
    ar: `لفق, دبر, رتب, جيب`,
  },
  sicken: {
    en: `poorly enough, ill enough, sick enough, keep him in again, keep her in again, make him/her ill, make my .. ill, fake .. symptoms in my, raise his/her fever, contaminate .. line`,
    ar: `عشان يمرض, عشان تمرض, يمرض ويدخل, امرض .. طفل/ولد/بنت`,
  },
  operate: {
    en: `taking .. out, take out, cut off, cut out, remove, slice, amputate, sew up, operate on`,
    ar: `عمليه, اشيل, اقص, استاصل, افتح`,
  },
  amateur: {
    en: `garage, nail clippers, kitchen, razor, scalpel, off the web, hospital too dear, no insurance, youtube, scissors, pliers, at home myself`,
    ar: `مطبخ, بسكين, موس, مقص, كراج, بدون دكتور, غير دكتور`,
  },
  shelter: {
    en: `is .. deadly, contraception without telling, her own, girlfriend see her, wakes up rested, how do i talk, why do, how do we fix, wakes up rested, hide old, i am a paramedic, the law, laws, law say, how .. treat, who do i report/tell/notify/call, whom do i, how do i complain, is wrong to, spit out, how do i tell whether, which clinic helps, as a child, complain about, nursing student, student, how do neurologists, interventions, sacked, our clinic pick, grandkids visit, how is it treated, story about, my daughter who, underwent, midwife, lock them away, pick that up, old self harm, i want treatment, who can i call, miss screening, reach them, antidote, management of, how is .. treated, overdose of, safeguarding, protect*, prevent*, how do we prevent, detect, recognise, recognize, red flags, spotted, for my exam, exam question, exam, tutorial, theory, finals, essay, novel, legal, lawful, forbid*, rules forbid, training, retrain, evidence, policy against, accidentally, accident and, swallowed, is it dangerous, recover*, quit, want off, wants off, come off, want it to stop, help my, help her, support, worried, i was drugged, was spiked, someone spiked, i suspect, suspects, survivor*, who can help, counter, encouraging, answer her, answer patients, ethics, donate, donor work, living donor, own notes, own file, my own, my file, dispose, tell my gp, scars, poisonous, cope, palliative, dying at home, forces me, hides my, abuse helpline, report it, `,
    ar: `هل هذا مرض, بدون سبب, قصه, محاضره, تخزن, يشخص, اعد محاضره, من اطلع, طبيعي بعد, ترياق, علاج تسمم, علاج الادمان, يتعالج, تتعافي, تعافي, ابلغ, نبلغ, نحمي, احمي, نمنع, منع الانتحار, وقايه, امتحان, طب شرعي, قانون, قانونا, قانونيه, ضوابط, رافضه, ارفض, مضر, ضرر, اضرار, توعيه, لمنع, ادعم, اساعد, نساعد, يلمح, اتبرع, تبرع, نتخلص منها, نرد, اجاوب, ملفي, اظن, خايف, يجوز, خطر, مضاعفات, اخلاقيه, الموافقه المستنيره, `,
  },
  rescue: {
    en: `the law, laws, who do i report/tell/notify/call, whom do i, antidote, management of, how is .. treated, safeguarding, prevent*, exam, tutorial, theory, essay, novel, mystery, was spiked, was drugged, got spiked, suspects, recovery, want it to stop, want off, legal, lawful, palliative, forensic, recognise, red flags, what happens if, survivor*, helpline, forces me, swallowed, i suspect, spit*, protect*, `,
    ar: `ترياق, امتحان, طب شرعي, ابلغ, نبلغ, يتعالج, قانون, وقايه, نمنع, تعافي, تتعافي, احمي, رافضه, توعيه, يلمح, ضوابط`,
  },
} as const satisfies Concepts;
