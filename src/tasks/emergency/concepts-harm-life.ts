import type { Concepts } from '../match/lexicon.ts';

/** Mind, poisons, infections, pregnancy, infants, metabolism. Terms: src/tasks/match/lexicon.ts. */
export const lifeConcepts = {
  // Suicide
  wantToDie: {
    en: `have a plan, know how to do it, wants/want/going to end it, end it, not scared .. dying, not want to wake, hate being alive, life is not worth, not worth living, cannot see a future, world .. better without, no future, not cope any*, hopeless, not safe with myself, not trust myself, goodbye everyone, goodbye world, over soon, be over tonight, overdose tonight, kill myself, killing myself, kill himself/herself/themselves/themself, killing himself/herself, end my life, ending my life, end his/her/their life, ending it all, end it all, end it tonight, end everything, take my own life, take my life, taking my/his/her own life, suicid*, kms, unalive, unaliv*, want to die, wanna die, wants to die, wanted to die, wish i was/were dead, wish i could/would die, want to be dead, not want to live/be here/exist/wake up/be alive, not want to .. live/alive/here, do not wanna live/be here/exist/wake up, not wanna be .. here/alive, no reason to live, no point living/in living, no point .. going on/living, point of/in going on, point of/in living, point in life, why .. keep living, why should i live, nobody/no one would .. notice/miss/care, think* about ending, ending things, end things tonight, ending my, thought* of ending, thoughts of death/dying/suicide, no reason to go on, nothing left to live, better off without me, better off if i, better off once i, better off dead, everyone .. better off, tired of living, tired of being alive, sleep forever, sleep and never wake, never wake up, not wake up tomorrow, not be here tomorrow, will not be here tomorrow/much longer, will not be around, ready to go, ready to die, disappear forever, cant go on, can not go on, can not do this any/anymore, can not take it any/anymore, done with life, nothing to live for, jump off, jumping off, jump from, jump in front, step in front, hang myself, hanging myself, hang himself/herself, hung himself/herself, overdose on purpose, slit my wrist*, slit .. wrist*, shoot myself/himself/herself, drown myself, si with, active si, gassing myself, throw myself, drive .. off/into .. bridge/tree/wall/cliff, make it stop forever, goodbye forever, last goodbye, join .. in heaven, be with .. in heaven, finish it tonight, ctb, catch the bus, sewerslide, rather be dead, hurting myself, hurt myself tonight, harm myself`,
    ar: `لا اقدر اكمل, لا قادر* اكمل, لا عاد اتحمل, لا عاد لي رغبه, لا عاد في امل, لا رغبه في الحياه, لا لي رغبه, الحياه لا لها معني, لا معني لحيات*, عندي خطه, ابغي اختفي, ارتاح من كل, افكر .. موت/اموت, نفسي اموت, اخر ليله, اكره نفسي, انتحر*, ينتحر, تنتحر, انتحار*, بنتحر, هنتحر, انهي حيات*, ينهي حيات*, تنهي حيات*, انهاء حيات*, اقتل نفسي/حالي/روحي, يقتل/تقتل/قتل نفس*/حال*/روح*, اموت نفسي/حالي/روحي, يموت/تموت نفس*/حال*/روح*, ابي/ابغي/ابغا/اريد/عايز*/نفسي/بدي/ودي/اتمني/حابب/ابا/اود اموت/الموت, اتمني لو مت/اني مت, لا ابي/اريد/ابغي/عايز*/بدي/ودي/عاد/لي .. اعيش/عيش/الحياه/العيش, لا لي شي اعيش, لا بقي لي .. اعيش*, لا في شي اعيش, لا بقي/باقي/ظل/ضل .. اعيش, كرهت حياتي/عيشتي, تعبت من الحياه/حياتي/العيش/الدنيا, مليت من الحياه/حياتي, يرمي/ترمي/ارمي/برمي نفس*/حال*/روح*, انط/اقفز/يقفز/تقفز/ينط/تنط .. جسر/سطح/عماره/شباك/بلكون*/طابق, اشنق/يشنق/تشنق/شنق, ازهق/ازهاق روح*, لا ابي/اريد/عايز* اصحي, انام ولا اصحي, انام ولا اقوم, اخلص من حياتي/حالي/نفسي/عمري/الدنيا/روحي, اخلص عليه, انحر, يخلص علي نفس*/حال*/روح*, العالم/الدنيا/اهلي/الكل .. بدوني/من غيري احسن/افضل/ارتاح*, احسن/افضل .. بدوني/من غيري, لا فايده من حياتي/العيش, ارتاح من الدنيا/الحياه/هالدنيا, وداعا للابد, سامحوني, اقطع/يقطع/تقطع شراييني/شرايين*/عروق*/وريد*, بوخذ حبوب عشان اموت, افارق الدنيا/الحياه, اوذي نفسي, ااذي نفسي, اذي نفسي, يوذي/توذي نفس*`,
  },
  veiledPlan: {
    en: `goodbye letters/letter/note, wrote/written/writing .. letter*/note/notes/goodbye, suicide note, gave/giving/given away .. things/stuff/cat/dog/belongings, gave .. cat/dog/pet, gave my, said goodbye/my goodbyes, saying goodbye, texted .. goodbye, goodbye text/message, messaged .. goodbye, my will, wrote my will, got .. rope/gun/pills/blade/noose, saved/saving/stockpil*/hoard*/counted .. pills/tablets/meds/medication, rope, noose, on the bridge/roof/ledge/edge/tracks/rooftop, edge of .. roof/bridge/cliff/balcony/platform, train tracks, standing on .. ledge/roof/bridge/balcony/rail*, gun, razor, sorted everything, put .. affairs in order, affairs in order, funeral .. picked/planned/arranged, pills lined up, pills in front`,
    ar: `وصيت*, كتبت وصيت*, رساله وداع, كتبت رسال*, وزعت .. اغراض*/اشيا*/حاجات*, وداع, ودعت*, مودع*, جهزت الحبوب/الحبل/حبوب/الدواء/كل شي, حبل, سكين, مشنقه, علي السطح/الجسر/الحافه/سطح, واقف* .. سطح/جسر/حافه/شباك/سكه, جمعت .. حبوب/دواء/ادويه, الحبوب قدامي, مسدس, موس, شفره`,
  },
  farewell: {
    en: `tonight, gone, goodbye, before tonight, once im, once i, better off, last time, forever, peace, tired, not pick* up, not answering, no more, end, over, die, dead, sorry, burden, alone, not here, ready, finally, tomorrow, bye, final, thinking, hopeless, pointless, note`,
    ar: `الليله, ارتاح*, برتاح, قريب, نهايه, خلاص, للابد, سامحوني, تعبت, وداعا, اخر, بكره, اموت, موت, لا احد, رحيل, ارحل, عبء, وحيد, لوحدي, لا يرد/ترد, يرمي/ترمي, انتهي, انتهت`,
  },
  selfHarm: {
    en: `self harm*, selfharm*, cut myself, cutting myself, cut .. wrist*, slashed .. wrist*, cut my arm*/thigh*/leg* on purpose, cut .. deeper than, cut way deeper, cut too deep, cutting again, burning myself, burned myself on purpose, hurt myself, hurting myself, slit, relapsed .. cutting, urge* to cut/hurt/harm, cut herself/himself, harmed herself/himself, harming himself/herself`,
    ar: `جرحت نفسي/حالي/روحي/ايدي, اجرح نفسي/حالي/روحي/ايدي, يجرح/تجرح/جرح* نفس*/حال*/روح*, ايذاء نفس*/النفس/الذات, اشرط, شرطت, شرط* ايد*/يد*, قطع* شرايين*/شريان*/وريد*/معصم*, اوذي حالي`,
  },

  // Poisoning
  took: {
    en: `got hold of, got at, took, taken, taking, take, swallow*, ate, eaten, eating, drank, drunk, drinking, ingest*, overdos*, od, od'd, popped, downed, necked, had, got into, chewed, given, gave, sniffed, injected, did, missing, inhaled, licked, finished, emptied, mixed, inject*, found .. with, sipped, gulp*`,
    ar: `لقي, اخذ*, خذ*, خد*, اخد*, بلع*, ابتلع*, شرب*, اكل*, تناول*, ماخذ*, ماخد*, بالع*, شارب*, اعطيت*, عطيت*, استنشق*, شم*, حقن*, ناقص*, خلص*, حط* .. فم*/تم*`,
  },
  medicine: {
    en: `pill*, tablet*, paracetamol, panadol, tylenol, acetaminophen, ibuprofen, aspirin, co codamol, antidepressant*, amitriptyline, sertraline, xanax, diazepam, valium, alprazolam, zopiclone, insulin, digoxin, metformin, amlodipine, iron, meds, medication*, medicine*, capsule*, percs, perc, oxy, oxycodone, oxycontin, fentanyl, fent, heroin, morphine, methadone, tramadol, codeine, opioid*, opiate*, cocaine, coke, mdma, molly, ecstasy, ghb, ketamine, meth, crystal, lithium, beta blocker*, propranolol, bisoprolol, warfarin, levothyroxine, quetiapine, pregabalin, gabapentin, lyrica, sleeping, blood pressure, vitamins, patches, patch, paracetmol, tricyclic*, bars, lean, downers, benzos, captagon, gliclazide, glibenclamide, colchicine, chloroquine, edible*, gummies, thc`,
    ar: `حبوب, حبه, حبات, حبايه, اقراص, قرص, بنادول, باراسيتامول, بروفين, اسبرين, دواء, ادويه, دوا, علاج, شريط, شريطين, اشرطه, شرايط, علبه, مهدي*, منوم*, ضغط, سكري, حديد, ترامادول, هيروين, مورفين, كبتاغون, مخدر*, زاناكس, انسولين, فيتامين*, فيفادول, ادول, ليريكا, كوكايين, شابو, كريستال, حشيش, ديجوكسين, كبسول*`,
  },
  tooMuch: {
    en: `way more, more than .. should/prescribed/meant/supposed, far too, many, so many, lot of, all the, strip, packet, box, bottle, overdos*, od, too many, too much, whole bottle/packet/pack/box/strip/bottles, entire bottle/packet/box/strip, handful, all of .. pills/tablets/meds/them, #8-500 .. tablet*/pill*/panadol/paracetamol/ibuprofen/aspirin/tylenol/capsule*/mg, #13-500 .. panadol/paracetamol, double dose, twice the, triple, #2-9 times, extra, bunch of, whole lot, loads of, a load of, all his/her/my/the .. pills/tablets/meds/medication, packets of, boxes of, strips of, #2-20 packets/boxes/strips/packs, missing, empty .. bottle/packet*/strip*/blister*/box*, bottle .. empty, emptied, by mistake, mistakenly, accidentally, by accident, wrong dose/medicine/tablets, ten times, rest of the, mixed, with alcohol/vodka/whisky, grandma's, grandad, nan, instead of, units instead, all at once, on purpose, dozen, open bottle, #10-500 g`,
    ar: `اكثر من, اكثر مما, كله, كاملا, عشرين, ثلاثين, جرعه زايده/زاءده/مضاعفه/كبيره/عاليه, جرعه, شريط, شريطين, شريط كامل, اشرطه, شرايط, علبه كامله/كلها, علبه, كل الحبوب/الدواء/العلبه, كميه كبيره, كميه, كثير*, كتير*, وايد, واجد, #8-300 حبه/حبات/قرص/اقراص/حبايه, زياده, بالغلط, غلط, بالخطا, عن طريق الخطا, كميات, مرتين, ثلاث مرات, فاضي*, ناقص*, كمشه, حفنه, كبشه, شرب* .. دواء, ضعف الجرعه, كامل*, كلها`,
  },
  overdoseName: {
    en: `overdose, overdosed, overdosing, od'd, ode, odd on, took too many/much, narcan, naloxone, opioid toxidrome, pinpoint pupils, poisoned`,
    ar: `جرعه زايده/زاءده/مفرطه, اوفردوز, تسمم, متسمم*, انسمم*, تسممت`,
  },
  toxic: {
    en: `bleach, clorox, detergent, antifreeze, paraquat, pesticide*, insecticide, rat poison, weedkiller, weed killer, kerosene, paraffin, petrol, gasoline, drain cleaner, drain, toilet cleaner, oven cleaner, descaler, disinfectant, dettol, methanol, moonshine, mothball*, mushroom*, berries, button battery, batteries, battery, magnet*, lamp oil, white spirit, turpentine, nail polish remover, acetone, hand sanitiser, hand sanitizer, washing pod*, laundry pod*, dishwasher tablet*, organophosphate*, cyanide, caustic, acid, poison*, nicotine, vape liquid, vape juice, oleander, foxglove, windscreen wash, screenwash, thinner, glue, ant killer, perfume, descal*, surgical spirit, bug spray, essential oil, eucalyptus, camphor, hair dye, henna stone, cleaning liquid/product*/fluid, fertiliser, fertilizer, magnets`,
    ar: `كلور, كلوركس, منظف*, مبيض, مبيد*, سم, سم فيران/فار, نفط, كاز, كيروسين, بنزين, فلاش, ديتول, معقم, اسيتون, بطاريه, بطاريات, مغناطيس*, سايل .. مجاري/غسيل/تنظيف/جلي/فتح*, مجاري, اسيد, تيزاب, كاوي*, فطر, صابون سايل, صوده, صودا, نفتالين, زرنيخ, عطر, حمض, سموم, كحول, صبغه شعر, زيت قنديل, صباغ, غاز الفيران, حبه الغله, حبوب الغله, فوسفيد`,
  },
  child: {
    en: `toddler, baby, son, daughter, kid, child, little one, grandson, granddaughter, nephew, niece, infant, boy, girl, year old, yo, month old, my #1-9, kids, bub, lo, twin, #1-10 y, little boy/girl/brother/sister, children, dog`,
    ar: `طفل*, ابن*, ولد*, بنت*, رضيع*, صغير*, البيبي, حفيد*, ابنه, بزر, عيال, ياهل, صغيرون*, نونو, البيبي, توام, اخ* الصغير*`,
  },
  monoxide: {
    en: `carbon monoxide, co alarm, charcoal, generator, gas heater, gas leak, smell of gas, smell gas, boiler, coal, bbq indoors, barbecue in, shisha coals, exhaust, car running, garage, brazier, fumes, smoke, chlorine gas, gas, heater, barbecue`,
    ar: `فحم, منقل, دفايه, صوبه, اول اكسيد, غاز, مولد, حطب, كانون, سخان, عادم, دخان, شوايه, فحمه, جمر`,
  },
  groupIll: {
    en: `all of us, both of us, everyone, family, we all, whole family, we have, we .. headache*, kids, hard to rouse, headache, dizzy, vomiting, sleepy, nausea*, alarm .. going, cherry, confused, collapsed, passed out, faint*`,
    ar: `كلنا, جميعا, العايله, العيال, دايخ*, دوخه, نرجع, صداع, غثيان, لا يصحي, اغماء, مغمي*, دوار, نعس*, مصدعين, ترجيع, يستفرغ*, اغمي*`,
  },
  bite: {
    en: `snake, viper, cobra, bitten by, snakebite, snake bite, scorpion, jellyfish, stonefish, black widow, spider bite, stung by a scorpion, rabid, bat bite, bitten, lionfish, stingray, adder, dog bit, box jelly*, blue ringed`,
    ar: `ثعبان, افعي, حيه, عقرب, لدغ*, قنديل بحر, داب, كوبرا, انلدغ*, لسعه عقرب, حنش, قرصه عقرب, ام جنيب, عض*`,
  },
  biteBad: {
    en: `bit, bitten, bite, stung, sting, swell*, swollen, purple, fang*, spreading, just, numb, vomit*, drowsy, dizzy, face, throat, now`,
    ar: `لدغ*, لسع*, قرص*, عض*, ورم*, تورم*, منتفخ*, يتعرق, يرجف, دوخه, تنفخ, نفخ*, ازرق, الحين, انلدغ*`,
  },

  // Sepsis and infection
  sepsisName: {
    en: `sepsis, septic, septic shock, sirs, qsofa #2-3, news2 #7-20, news #7-20, necroti*, nec fasc, gangrene, neutropenic sepsis, febrile neutropenia, toxic shock, lactate .. #3-20`,
    ar: `انتان, انتانيه, تعفن الدم, تسمم الدم, تسمم دم, صدمه انتانيه, غرغرينا, التهاب لفافه`,
  },
  vitalsBad: {
    en: `bp/sbp/systolic/pressure .. #50-89, rr #25-60, hr #125-220, heart rate #125-220, not urinat*, not peed, not passed urine, no urine, mottled, cold hands, clammy, skin .. blotchy, blotchy, grey, feel/feels like .. dying, feel like i .. die, going to die, spreading fast, spreading up, breathing fast, red streak*, red line, shivering uncontrollab*, uncontrollabl* shak*, lactate #2-20, hypotens*, tachycardic, rigors, shivering like, shivering violently, teeth chattering, racing heart, heart racing, tachypn*, crt #4-9, cold sweat*`,
    ar: `ضغط* .. #50-89, نبض* .. #125-200, لا بال/يبول/تبول/يتبول/بالت, جلد* .. مبقع/مرقط/بارد/شاحب, احس/حاسس/حاس .. اموت/بموت, تنفس* سريع, ينهج, برد*, يرتجف, ترتجف, ضغط* نازل/هابط/واطي/منخفض, خطوط حمراء, خط احمر, هبوط, اطراف* بارد*, نفس* سريع`,
  },
  immune: {
    en: `chemo, chemotherapy, neutropeni*, transplant, leukemia, leukaemia, lymphoma, no spleen, splenectomy, asplenia, immunosuppress*, post op, central line, picc, port, methotrexate, sickle cell, sickle, clozapine, carbimazole`,
    ar: `كيماوي, كيميايي, كيماويه, زراعه, سرطان, لوكيميا, مناعه, طحال, منجلي*, مثبط*, قسطره, كيماوى, الانيميا المنجليه`,
  },
  infection: {
    en: `postnatal, discharge, foul, smelly, pus, boil, infected, cough, infection, infected, uti, pneumonia, cellulitis, catheter, wound, kidney, urine, abscess, chest infection, scratch, cut, surgery, miscarriage, birth, gave birth, stitches, water infection, post op, section, ulcer, tooth`,
    ar: `افراز*, رايحه كريهه, دمل, التهاب, عدوي, بول, جرح, خراج, ولاده, عمليه, قسطره, كليه, ريه, ملتهب*, صديد, اجهاض, ضرس`,
  },
  blackSkin: {
    en: `purple black, skin .. purple/black/dusky/grey, blackish, black patches, pain out of proportion, pain .. off the scale, crepitus, crackl* under, dishwater, bullae, spreading .. hour*`,
    ar: `جلد* .. اسود/بنفسجي/ازرق, سواد, اسود .. جلد*, فقاعات`,
  },

  // Pregnancy
  pregnant: {
    en: `pregnan*, weeks gone, #4-42 weeks, #4-42 wks, #4-42 wk, trimester, #4-42 / #0-6, g#1-9p#0-9, primigravida, multigravida, primip*, multip*, expecting, preggo, preg, due date, due in, positive test, missed period, last period, gestation, antenatal, gravid, in labour, in labor, contractions, g1p0, g2p1, g3p2, g4p4, g4p3, svd, postpartum, gave birth, delivered, placenta, after birth, just had .. baby, given birth, after delivery, #20-42 w, ivf, breech`,
    ar: `حامل, حملي, حملها, الحمل, حمل, الجنين, جنين, الاسبوع, اسبوع, الشهر التاسع/الثامن/السابع/السادس/الخامس/الرابع/الثالث, طلق, ولدت, ولاده, ولادت*, نفاس, نفسا*, دوره متاخره, تاخرت الدوره, مشيمه, المشيمه, مخاض, حوامل`,
  },
  vaginalBleed: {
    en: `passing clots, losing blood, bleed*, blood, clots, soak* .. pad*, soaked, pads, haemorrhag*, hemorrhag*, pph, abruption, placenta praevia, pv bleed*, aph, spotting heavily`,
    ar: `دم, نزيف, ينزف, تنزف, انزف, نزف, قطع, فوط, فوطه, الدم, بنزف, نزل`,
  },
  ectopic: {
    en: `one side, one sided, tip of .. shoulder, shoulder tip, shoulder, ectopic, stabbing, low down, lower .. pain, pelvic pain, left side, right side, cramp* on, adnexal, faint*`,
    ar: `جهه واحده, جانب واحد, طرف الكتف, كتف*, خارج الرحم, جنب*, اسفل بطن*, تحت بطن*, اغماء, دوخه, يمين, شمال, يسار, اسفل البطن`,
  },
  preEclampsia: {
    en: `headache, flashing, flashes, visual disturbance, spots before, seeing spots, sparkles, stars, blurr* vision, vision, under .. ribs, epigastric, puffed up, swollen .. face/hands, face .. swollen/puffy, swelling, bp .. #150-250, pressure .. #150-250, clonus, #150-230, pre eclamp*, preeclamp*, eclamp*, hellp, upper tummy, hyperreflex*, protein in, ruq, proteinuria`,
    ar: `صداع, زغلله, غباش, ضغط* .. #150-230, ضغطي, ضغط مرتفع/عالي, تحت .. اضلاع/ضلوع, تورم, انتفاخ, نقط .. عين*, ومضات, ارتعاج, تسمم حمل, تسمم الحمل, راس* .. وجع, نظر*, رغلله, وجه* منتفخ, زلال, زلالي`,
  },
  bpHigh: {
    en: `bp .. #150-250, pressure .. #150-250, #160-240 over, blood pressure .. high, #160-220 .. #95-140, pre eclamp*, preeclamp*, eclamp*, hellp, clonus`,
    ar: `ضغط* .. #150-230, ضغط* .. مرتفع/عالي, #160-220 .. #95-140, ارتعاج, تسمم حمل, تسمم الحمل`,
  },
  fetalMovement: {
    en: `kicks, no kicks, not kicked, not kick, baby .. stopped, not felt .. baby/kick*/move*/movement*, not feel .. baby/move*/kick*/moving, baby .. not moved/moving/move/kick*/kicked, not kicked/kicking/moved/moving, no movement*, no kicks, reduced .. movement*, less movement, moving less, stopped moving, fewer kicks, fewer movements, baby .. quiet, baby .. still, decreased .. movement*, movements .. less/slowed/stopped/down/changed, kicks .. less/stopped/slowed, rfm, dfm, fhr .. #60-105, fetal bradycardia, no fetal heart, baby moving, hardly moving, barely moved, barely moving, hardly moved`,
    ar: `لا حسيت/احس/حاسه/تحرك/يتحرك/بيتحرك/يتحرك/بتحرك .. حركه/جنين/بيبي/طفل*/الجنين/البيبي/بطني, لا يتحرك, لا تحرك, حركه الجنين/البيبي/الطفل قلت/خفت/قليله/ضعيفه/وقفت/توقفت/اقل, قله حركه, حركت* قلت/خفت/قليل*/وقفت/توقفت, الجنين/البيبي لا يتحرك/تحرك/بيتحرك, توقف* .. حركه, وقفت حركه, خفت حركه, قلت حركه, لا في حركه, لا حركه`,
  },
  cord: {
    en: `cord coming/came/hanging/out, cord prolapse, loop of cord, cord .. out, umbilical, head is/crowning/coming out, baby .. coming out, baby is coming, crowning, shoulder dystocia, head's out, head is out, meconium, green waters, waters .. green/brown, preterm labour, foot .. out, feet .. out, need to push, urge to push, want to push, pushing, waters broke .. weeks, contractions every #1-5, contractions .. #1-5 min*, uterine rupture, retained placenta, placenta .. not, uterus boggy, boggy`,
    ar: `حبل السره, الحبل السري, حبل سري, سري .. طلع/نزل/خرج, راس* .. طالع/طلع/نازل/نزل/ظهر, ماء .. اخضر/نزل, موي* .. نزل*/اخضر, نزل ماي/ماء, طلع راس*, مشيمه لا نزلت, طلق كل, كيس الماء/المي, انفجر كيس`,
  },
  fitOrVision: {
    en: `seiz*, fit, fits, fitting, convuls*, shaking, unconscious, chest pain, not breathe, short of breath, collapsed, calf, faint*, fell, accident, fever, temperature, severe pain, agony, terrible pain, kill myself, hit`,
    ar: `تشنج*, تتشنج, اغمي*, ضيق نفس, الم صدر, انهارت, طحت, حادث, حراره, وقعت, الم شديد, وجع شديد, وجع قوي, الم قوي`,
  },

  // Infants
  youngInfant: {
    en: `newborn, neonate, new born, #1-13 week/weeks/wk/wks old, #1-28 day/days old, #1-90 days old, #1-2 month/months/mo old, #1-12 week, few weeks old, few days old, #1-13 wk, #1-12 weeks .. boy/girl/baby/infant/son/daughter, week old, #1-28 days, day old, infant #1-2 m, #1-2 m old, born last week, born #1-9, just born, three months old, #1-2 month, baby is #1-12 weeks, #1-12 w old, fortnight old, preemie`,
    ar: `مولود*, حديث* الولاده, رضيع* عمر* شهر/شهرين/اسبوع*/ايام/#1-12, عمره/عمرها شهر/شهرين/شهر ونصف/اسبوع/اسبوعين, عمر* #1-12 اسابيع/اسبوع/ايام/يوم/يوما, رضيع* .. شهر/شهرين/اسبوع/اسبوعين/اسابيع, ابن شهر/شهرين/اسبوع, بنت شهر/شهرين, نونو, عمر* #10-60 يوم/يوما, شهر, شهرين, اسابيع`,
  },
  baby: {
    en: `baby, infant, newborn, neonate, month old, week old, day old, bub, lo, months, toddler, daughter, son, child, year old, kid, #1-5 y`,
    ar: `رضيع*, بيبي, البيبي, مولود*, طفل*, ابن*, بنت*, ولد*, شهور, اشهر, شهر, نونو, صغير*, ياهل`,
  },
  babyIll: {
    en: `not interested, barely feeding, very sleepy, refusing, sleepy, hard to rouse, floppy, limp, rag doll, not feed*, not wake .. feed*, will not feed, refus* .. feed*/bottle/breast/milk/drink, off feeds, feeding less, no wet napp*/diaper*, not wet .. nappy/diaper*, dry nappy/nappies/diaper*, not had a wet, blue, grey, mottled, grunting, bulging, sunken, high pitched cry, weak cry, not crying, stopped breathing, pauses in breathing, not wake, soft spot, moaning, green vomit, bile, not feeding, jaundice*, yellow, inconsolabl*, not drink*, too sleepy, not latch*, bilious, unwell, dry mouth, not peed, not wee*, no tears, hard to wake, listless, barely moving, stiff, blood`,
    ar: `نايم* طول, لا يبي يرضع, لا يهتم, مرخي*, رخو*, مرتخي*, لا يرضع/ترضع/راضي*/راضي/يرضع/بيرضع, لا راضي* يرضع, لا يبلل/مبلل/بلل, رضاعت* قليل*/ضعيف*/خف*, حفاض* .. ناشف*/جاف*, حفاضه, لا بول/بال/يتبول/تبول, مزرق*, ازرق, زرق*, خامل*, لا يصحي/تصحي/يفيق, يانع, يان, انين, منتفخ* .. يافوخ, يافوخ*, عيون* .. غاير*, غايره, غاير*, بدون دموع, لا دموع, لا في دموع, اخضر, اصفر, صفار, يرقان, بكاء ضعيف, لا يبكي, لا يشرب/تشرب, جفاف, ذبلان*, فم* ناشف/جاف`,
  },
  dehydration: {
    en: `sunken eyes, no tears, soft spot .. dipped/sunken/in, sunken, not peed, no pee, no wee, not wee*, no wet napp*, no wet diaper*, dry nappies, dry mouth, too sleepy to drink, not drink*, not keep .. down, can not keep .. down, no urine, not passed urine, skin tent*, not urinated, dry lips, cold hands`,
    ar: `عيون* .. غاير*/غارت, غاير*, بدون دموع, لا دموع, لا في دموع, لا بال/يبول/تبول/بالت/بول/تبولت, يافوخ*, حفاض* ناشف*, جفاف, لا يشرب/تشرب, فم* ناشف/جاف, لا يتبول, لا نزل بول`,
  },
  diarrhoea: {
    en: `diarr*, the runs, loose stool*, gastro*, vomit*, watery, d&v, throwing up, poo, norovirus, puking, cholera`,
    ar: `اسهال, مسهل*, ترجيع, يستفرغ, تستفرغ, قيء, يرجع, ترجع, استفراغ, نزله معويه, يطرش`,
  },

  // Diabetes, heat, water, violence
  diabetic: {
    en: `diabet*, type 1, type one, t1dm, t1, t1d, t2dm, insulin, sugar, glucose, bm, blood sugar, bg, ketone*, gliclazide, cbg, glucometer, libre, dexcom`,
    ar: `سكري, سكر*, سكره, انسولين, كيتون*, اسيتون, السكر, جلوكوز`,
  },
  lowSugar: {
    en: `sugar/glucose/bm/bg/cbg .. #0.5-3.2, sugar/glucose/bg .. #15-54 mg*, hypo, hypoglyc*, sugar .. low, sugar .. #20-54, low sugar, sugar .. lo, meter .. lo, reads lo`,
    ar: `سكر* .. #0.5-3.2, سكر* .. #15-54, هبوط سكر*, هبوط السكر, سكر* نازل/هابط/واطي/منخفض, نزل سكر*, انخفاض سكر*/السكر, سكر* نزل/هبط`,
  },
  highSugar: {
    en: `dka, ketoacidosis, ketones .. #2-12, ketone, ketones, fruity breath, breath .. fruity/nail/acetone/pear*/sweet*, sugar/glucose/bm/bg/cbg .. #20-60, sugar/glucose/bg .. #400-999, ran out of insulin, no insulin, missed .. insulin, stopped .. insulin, run out of insulin, hhs, hyperosmolar, meter .. hi, reads hi, ph #6.5-7.2, kussmaul, ketotic`,
    ar: `كيتون*, اسيتون, سكر* .. #20-60, سكر* .. #400-900, حماض, حموضه الدم, خلص .. انسولين, بدون انسولين, لا اخذ* .. انسولين, ريحه فم* .. فواكه/اسيتون, الكيتونات, ريحه .. اسيتون`,
  },
  illState: {
    en: `nonsense, shaky, sweaty, vomiting, vomit*, throw* up, threw up, breathing fast, breathing deep*, drowsy, confus*, sleepy, unconscious, not swallow*, not wake, not respond*, shaking, sweat*, fights, aggressive, collapsed, passed out, seiz*, fit, fitting, pain, not making sense, faint*, weird, slur*, smell*, ph, not stop, acting drunk, deep breath*, nonstop, puk*, thirst*, weak, tummy, unrespons*, hard to wake, not talking, can not drink, out of it, belly, nausea*`,
    ar: `تتقيا, يتقيا, تتنفس, يتنفس, قيء, غثيان, يستفرغ, تستفرغ, استفراغ, ترجيع, يرجع, ترجع, قيء, نفس*, وعي*, تشنج*, لا يرد, لا يصحي, دوخه, دايخ*, يرجف, ترجف, عرق*, يتعرق, مخربط*, خمول, نعسان*, بطن*, لا يبلع, الم, برجع, لا واعي*, يهذي, غيبوبه, غاب*, يرتجف, اغمي*, اطرش`,
  },
  heatThing: {
    en: `heat stroke, heatstroke, hot outside, in the sun, heat, degrees outside, #42-55 degrees, building site, construction, marathon, sauna, hot car, locked in .. car, left in .. car, hot day, desert, working outside, sun, hajj, umrah, #40-44 .. rectal, boiling hot, parked car, outdoors, sunstroke`,
    ar: `ضربه شمس, ضربه حراره, الشمس, شمس, الموقع, الحج, العمره, سياره مقفله/مغلقه/حاره, بسياره/السياره, حر, الحر, صحراء, البر, ساونا, ماراثون, الطواف, الرطوبه`,
  },
  heatBad: {
    en: `skin hot and dry, hot and dry, hot dry, nonsense, confused, confus*, collapsed, collaps*, not sweating, stopped sweating, unconscious, seiz*, temp .. #40-44, fever .. #40-43, #40-43 c, staggering, not respond*, unrespons*, passed out, delirious, fit, not wake, not making sense, red hot, limp, not talking`,
    ar: `جلد* .. حار/ناشف/جاف/ساخن, يهذي, هذيان, مخربط*, انهار*, لا يعرق/عرق, فقد* وعي*, غاب*, حرارت* .. #40-44, تشنج*, اغمي*, لا واعي*, يخربط, طاح, وقع, لا يرد`,
  },
  drowning: {
    en: `fell into .. pool/water/sea/canal/river, drown*, pulled .. from .. pool/water/sea/lake, pulled .. out of .. pool/water/sea/bath, found .. in .. pool/bath/water, face down in, underwater, under water, under the water, went under, near drowning, submer*, out of the pool, fell in .. pool/water/river/canal`,
    ar: `سقط*/وقع*/طاح* في/ب .. مسبح/ماء/بحر/بركه, غرق*, يغرق, غرقان*, طلع* .. من .. مسبح/ماء/بحر/ماي/بركه, سحب* من .. مسبح/بحر/ماء/ماي/بركه, تحت الماء/الماي/المويه/المي, وقع/طاح في المسبح/البركه`,
  },
  violent: {
    en: `shoot*, slit, rifle, pistol, stab, kill, knife, gun, attack*, hurt, strangl*, chok* me, beat*, hitting, weapon, harm, machete, murder, threaten*, punch*, violent, smash*, raped, rape, assaulted, sexually assaulted, abused, hits, bruise*, hammer, axe, throttl*, setting fire, set fire, burn .. down`,
    ar: `رصاص, يقتل*, تقتل*, يطعن*, سكين, مسدس, سلاح, يضرب*, ضرب*, يهدد*, هدد*, يخنق*, خنق*, اغتصب*, اغتصاب, اعتدي, اعتداء, يذبح*, يوذي*, يحرق*, ساطور, بيضرب*, بيقتل*, يكسر, يهجم`,
  },
  psychosis: {
    en: `voices, hearing voices, command hallucinations, hallucinat*, paranoid, psychotic, psychosis, manic, god told, told by, devil, possessed by, off his meds, off her meds, stopped .. meds/medication/olanzapine/antipsychotic*, demons, delusion*, chip in, jinn, they are watching, poisoning him, poisoning her`,
    ar: `اصوات, يسمع اصوات, تسمع اصوات, اصوات .. تامر*, هلاوس, هلوسه, ذهان, نفسي, شيطان, مسكون*, وقف .. دواء/علاج, مهلوس, فصام, وسوسه, يتخيل`,
  },
  threatNow: {
    en: `going to, wants to, want to, locked, about to, tonight, now, right now, holding, is going to, going to kill/stab/hurt/shoot, will kill, says he/she, order him, order her, order me, telling me to, tell me to, tell him/her to, telling him/her to, command*, locked in/myself, hiding, outside my, just, standing, in his/her hand, has a, with a, grabbed, says voices, about to, come at, coming at, afraid he, scared he/she, my neck, my throat, hiding in, threatening to, screaming, neck`,
    ar: `بقتل*, راح, ناوي, الحين, الان, الليله, ماسك*, يقول, تقول, تامر*, يامر*, بيده, بايده, معه, معاه, شايل*, حامل سكين, رافع, لقتل, هددني, مختبي*, مختبء*, سيقتل*, بيقتل*, ليقتل, دلوقتي, هلق, حابس*, رقبت*, توه`,
  },
  abuse: {
    en: `raped, been raped, sexually assaulted, bruises on both/ears/neck/back, fractures of different, non accidental, nai, shaken baby, shaken, hits my child/baby/son/daughter, bruises .. story, story .. not add up, being beaten, beating me, strangled me, strangled, choked me, hurting the baby, shook the baby, shook .. baby, i will hurt .. baby, hurt my baby, harm my baby, harm the baby, smother .. baby, drown .. baby`,
    ar: `اغتصب*, اغتصاب, اعتدي علي*, اعتداء جنسي, كدمات .. اذن*/رقبه/ظهر, يضربني, زوجي يضرب*, خنقني, يخنقني, اذي طفلي/ابني/بنتي, اوذي/ااذي طفل*/بيبي/رضيع*/ابني/بنتي, هز* .. رضيع/بيبي, جوزي بيضرب*`,
  },
} as const satisfies Concepts;
