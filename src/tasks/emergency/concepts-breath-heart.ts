import type { Concepts } from '../match/lexicon.ts';

/** What people and clinicians say of an emergency, in both languages. Terms: src/tasks/match/lexicon.ts. */
export const concepts = {
  // General
  pain: {
    en: `pain, pains, painful, ache*, aching, hurt/hurts/hurting, sore, agony, discomfort, cp, sscp`,
    ar: `الم, وجع, يوجع*, توجع*, بيوجع*, يالم*, تولم*, مغص, عوار, يعور*, تعور*, اوجاع, الام`,
  },
  severe: {
    en: `severe*, sscp, worst, terrible, unbearable, awful, excruciating, intense, agonising, agonizing, really bad, so bad, very bad, extreme*, horrible, stabbing, off the scale, #8-10 out of #10-10, massive, crippling, doubled over`,
    ar: `شديد*, قوي*, فظيع*, لا يحتمل/تحتمل/يطاق/تطاق, رهيب*, حاد, حاده, مبرح*, كثير قوي, جامد, يقطع, موت`,
  },
  sudden: {
    en: `sudden*, out of nowhere, out of the blue, all of a sudden, abrupt*, woke up, within seconds/minutes, acute, came on, just now, instantly, in seconds, just started`,
    ar: `فجاه, فجءه, مفاجي*, مفاجءه, فجاءي, مره واحده, صحيت`,
  },
  sweating: {
    en: `sweat*, cold sweat, clammy, diaphor*, drenched, pale, gray, grey, ashen, pallor`,
    ar: `عرق, يعرق, تعرق, متعرق, بيعرق, عرقان*, شاحب*, اصفر, تصبب, يتصبب, مصفر`,
  },
  faint: {
    en: `faint*, dizzy, dizziness, lightheaded, light headed, passed out, pass out, passing out, blacked out, black out, collaps*, syncope, woozy, swoon*, keel* over, about to drop, giddy, hypotens*, shock, unsteady, sway*`,
    ar: `دوخه, دايخ*, دوار, يغمي, اغماء, اغمي, مغمي, غميان, هبوط, انهار, انهارت, طاح, طاحت, ادوخ, يدوخ, دخت, زغللت`,
  },
  vomiting: {
    en: `vomit*, throw* up, threw up, thrown up, puk*, being sick, been sick, was sick, n&v, emesis, chuck* up, retch*, nausea*, sick`,
    ar: `قيء, قي, يتقيا, تتقيا, تقيا, تقيات, استفراغ, يستفرغ, تستفرغ, استفرغ*, ترجيع, يرجع, ترجع, نرجع, رجع, رجعت, برجع, غثيان, لوعه, يطرش, اطرش, طرش`,
  },
  confused: {
    en: `not know .. name/where, talking weird, strange, out of it, acting drunk, acting odd, confus*, muddled, delirious, disoriented, disorientated, not making sense, no sense, nonsense, rambling, not himself, not herself, incoherent*, gibberish, rubbish, agitated, obtunded, altered mental, altered, encephalopath*, talking to people, not know where he/she, hallucinat*`,
    ar: `لا عارف*, يتكلم غلط, تتكلم غلط, مشوش*, مخربط*, يخربط, تخربط, يهذي, تهذي, يهلوس, تهلوس, هذيان, هلوسه, تشوش, ارتباك, لا يعرف/تعرف نحن/وين/فين/مين/اين, يخرف, تخرف, مو/لا علي بعض*, كلام لا مفهوم, لا واعي, مشتت`,
  },
  drowsy: {
    en: `drowsy, drowsiness, hard to rouse, difficult to wake/rouse, very sleepy, so sleepy, too sleepy, really sleepy, sleepy, lethargic, lethargy, keeps/keep falling asleep, falling asleep, will not wake, can not wake, not wake up, not waking, not stay awake, groggy, semi conscious, gcs #3-13, out of it, barely awake, hardly awake, rousable, unrousable, snoring weird, zonked, zoned out, obtunded, stupor*, not wake`,
    ar: `نعسان*, نايم*, خامل*, خمول, لا يصحي/تصحي/صحي/صاحي/قادر/يفيق/تفيق يصحي/نصحيه, لا يصحي, لا تصحي, لا عم يصحي/تصحي, لا يفيق, لا تفيق, لا يستيقظ, لا تستيقظ, لا عم يفيق/تفيق, ناعس, صعب ايقاظ*/نصحي*, لا يستجيب/تستجيب, نعاس شديد, لا راضي* يصحي/تصحي, لا قادر* اصحي*, لا اقدر/قادر/عارف/عارفه/بقدر اصحي*`,
  },
  unresponsive: {
    en: `slumped, barely responding/responsive/conscious, hypotherm*, not talk to us, limp and, fainted and not, unrespons*, not waking, not woken, unconscious*, not respond*, not answer*, no response, not react*, not wake up, can not wake, will not wake, lost consciousness, loss of consciousness, loc, knocked out, passed out and, out cold, comatose, coma, lifeless, motionless, not moving, gcs #3-8, unrousable, found .. on the floor, found down, passed out`,
    ar: `متخشب .. لا, برد شديد ولا يرد, فاقد* الوعي, فاقد* وعي*, فقد*/يفقد/غاب*/غايب* الوعي, غاب*/غايب* عن الوعي, لا واعي*, لا في وعي*, بلا وعي, غيبوبه, لا يرد/ترد/رد/ردت/يجاوب/تجاوب/يستجيب/تستجيب/يتحرك/تتحرك, لا عم يرد/ترد/يستجيب/يتجاوب, لا بيرد/بترد, لا يجاوب/يتجاوب/تتجاوب, مغمي علي*, اغمي علي*, لا قادر* اصحي*, لا يصحي/تصحي`,
  },
  notBreathing: {
    en: `cpr in progress, doing cpr, started cpr, cpr ongoing, performing cpr, rosc, not got a pulse, not breath/breathe/breathing/breathin, stopped/stops breathing, no breathing, no pulse, pulseless, cardiac arrest, in arrest, arrested, apnoea, apnea, apnoeic, gasping, agonal, chest not rising/moving, turned blue and, pea arrest, asystole, vf arrest, no heartbeat`,
    ar: `نسوي انعاش, انعاش قلبي .. الحين, لا يتنفس/تتنفس/بيتنفس/بتتنفس/يشهق, لا عم يتنفس/تتنفس, توقف/وقف/وقفت/انقطع/توقفت تنفس*/نفس*/قلب*, لا اشوف/شايف/شايفه صدر* يتحرك, صدر* لا يتحرك/بيتحرك, لا نبض, لا في نبض/نفس, لا يوجد نبض/تنفس, بدون نفس/تنفس/نبض, سكته قلبيه, توقف قلب*`,
  },
  blue: {
    en: `blue, bluish, purple, cyanos*, cyanotic, dusky, grey lips, gray lips, lips are/look/going/gone/turned grey/gray/dark`,
    ar: `ازرق, زرقاء, زرقا, مزرق*, زرق, ازرقت, ازرق*, يزرق, ازرقاق, زراق, بنفسجي*`,
  },
  lips: {
    en: `lip, lips, face, mouth, tongue, fingertips, nails`,
    ar: `شفه, شفاه, شفايف*, شفتيه, شفتين, وجه, فم, لسان, اظافر, لون, شفته`,
  },
  now: {
    en: `right now, now, today, tonight, just, this morning, minutes, mins, min ago, hour ago, hours ago, since`,
    ar: `الان, الحين, دلوقتي, هلا, اليوم, قبل شوي, قبل قليل, توه, توها, من ساعه, دقايق, دقيقه`,
  },
  having: {
    en: `having a/an, is having, having, think it is, think he/she/i/its, might be, could be, looks like, i have, has a, suspect*, in`,
    ar: `عنده, عندها, عندي, جاه, جته, جاته, جاها, اعتقد, اظن, اشك, شكل*, اصيب, يصاب`,
  },

  // Breathing
  breathless: {
    en: `breathing .. fast/rapid*/shallow, gasping for, heaving, puffing, panting, can hardly .. breath*, out of puff, air hunger, desats, desaturating, catch .. breath, breathing is .. bad/hard/worse, short of breath, short breath, sob, breathless*, dyspn*, can not breathe/breath, not breathe properly, hard/struggling/struggles/trouble/difficulty/difficult/fighting/fight/unable/hardly/barely/cant to breathe/breath, struggling for breath/air, trouble/difficulty/hardly/barely/struggl* breathing/breathe, struggl*/unable/hard/difficult/trying/fighting to breathe/breath, gasping, gasp*, not get enough air/breath, not get .. air/breath, not catch .. breath, out of breath, winded, suffocat*, breathing fast/hard/heavy/heavily/so, fast/laboured/labored/rapid breathing, tachypn*, air hungry, air hunger, fight* for air, breathing really/very fast/hard, breath getting/is short, shortness of breath, respiratory distress, smother*, increased work of breathing, rr #28-70`,
    ar: `تتنفس بسرعه, يتنفس سريع, نفس* سريع, صدر* يصفر, لا ياخذ نفس, ضاق نفس*, انقطع نفس*, ضيق نفس*/تنفس/النفس/التنفس, ضيق في النفس/التنفس, نفس* ضيق/ضيقه/مقطوع/قصير/سريع/ثقيل, كتمه, مكتوم*, لا قادر*/يقدر/تقدر/اقدر/بقدر/عارف*/عم .. نفس*, لا قادر* اتنفس/يتنفس/تتنفس, لا اقدر/بقدر/يقدر/تقدر اتنفس/يتنفس/تتنفس, لا استطيع/يستطيع/تستطيع التنفس/اتنفس/يتنفس, صعوبه تنفس/التنفس, صعوبه في التنفس, يختنق, تختنق, بختنق, اختناق, مخنوق*, ينهج, تنهج, انهج, نهجان, يلهث, تلهث, يكتم, عسر تنفس, زله, لا ياخذ/ياخد نفس*, يتنفس/تتنفس بصعوبه, يتنفس بسرعه, تسارع تنفس`,
  },
  cantSpeakSentences: {
    en: `not finish/complete/speak/say .. sentence*, few words at a time, one/two/few/single words, only say .. words, words between breaths, not talk properly, not speak in, too breathless to, not talk`,
    ar: `لا قادر*/اقدر/بقدر/يقدر/تقدر/استطيع/يستطيع .. جمله/جملتين/كلمه/كلمتين/اتكلم/يتكلم/تتكلم/احكي/يحكي, كلمه كلمه, يتكلم/تتكلم كلمه`,
  },
  asthma: {
    en: `asthma*, inhaler, puffer, ventolin, salbutamol, nebuliser, nebulizer, wheez*, copd, blue inhaler, neb`,
    ar: `ربو, بخاخ*, فنتولين, يصفر, بيصفر, تصفر, صفير, ازيز, تزييق, يزيق`,
  },
  notWorking: {
    en: `not work*, not help*, no effect, no relief, not touching, getting worse, no good, not doing anything, every .. minutes, used .. times, no better, still, silent chest, useless, empty, ran out, nothing works`,
    ar: `لا ينفع, لا نافع*, لا جايب*, لا جاب*, لا فاد*, لا يفيد, لا عم يفيد, لا عمل شي, يزيد, اسوا, لا فايده, بلا فايده, لا تحسن*, خلص, لا مفعول`,
  },
  severeBreathing: {
    en: `sucking in, sucked in, using .. muscles, desat*, loud noise breath*, noisy breath*, barking, silent chest, spo2/sats/sat/saturation/saturations/o2/oxygen .. #40-91, stridor, retract*, recession, ribs suck*, skin between .. ribs, sucking in .. ribs/chest, grunt*, nostrils flaring, nasal flaring, chest sinking/caving in, tummy sucking, tripod*, harsh noise .. breathe*, noisy breathing, lips .. blue, turning/turned/going/goin/gone/went/goes blue/purple/grey/gray/black, no sound .. out, leaning forward drool*, pulse ox .. #40-91, #50-89 % on, using .. neck muscles, head bobbing`,
    ar: `تشبع/اكسجين/الاكسجين/اوكسجين .. #40-91, صرير, اضلاع* .. تدخل/يسحب/تنسحب/داخله, يسحب/تنسحب/سحب .. اضلاع/ضلوع/صدر, انين مع, يان مع كل نفس, صدر* يغور/ينسحب/يدخل`,
  },
  mucky: {
    en: `drool*, sitting forward, leaning forward, muffled voice, can not swallow, not swallow*, refus* to lie, hot potato`,
    ar: `لعاب* يسيل/سايل/ينزل, يسيل لعاب*, سيلان لعاب*, لا يبلع/قادر يبلع/يقدر يبلع, صعوبه بلع`,
  },
  fever: {
    en: `fever*, temperature, febrile, pyrexia*, temp, burning up, hot to touch, shivering, rigors, rigor, shaking chills, chills, #38-42.9 c/degrees/celsius, #100.4-108 f/fahrenheit, temp #38-43, t #38-42.9`,
    ar: `حراره, حمي, سخونه, سخونيه, محموم, سخن, مسخن*, ساخن, سخنان*, يرتجف, ترتجف, رجفه, قشعريره, رعشه, يرعش, #38-42.9`,
  },
  coughBlood: {
    en: `cough* .. blood, blood* sputum/phlegm/spit, haemoptysis, hemoptysis, spit* .. blood`,
    ar: `يكح/تكح/اكح/كحه/يسعل/تسعل/سعال/بلغم .. دم, نفث دم*, سعال دموي, تف* دم`,
  },
  choke: {
    en: `chok*, something/food/grape/nut/peanut/coin/bone/toy/meat/sweet/candy/lego/it/piece* stuck in .. throat, stuck in .. throat, lodged in .. throat, can not cough, went down the wrong way, blocking .. throat/airway, heimlich, clutching .. throat, holding .. throat, foreign body airway, inhaled a, swallowed .. and .. not breathe*`,
    ar: `شرق*, شرق/شرقت/يشرق/شرقان*, غص/غصت/غصان/يغص, انغص, علق*/عالق*/وقف*/واقف*/محشور* .. حلق*/بلعوم*/زور*/حنجر*, بحلق* .. عالق*/واقف*, مخنوق* بلقمه/بحبه, اختنق*/يختنق/خنق* بلقمه/بحبه/لقمه/حبه/قطعه, زور`,
  },
  cantTalkCry: {
    en: `no sound, not cough/cry/speak/talk/breathe/breath, silent, blue, purple, red in the face, can not breathe, not breathing, going/turning/gone blue/purple/red, eyes bulging, no noise, not making .. sound/noise, now, just, is, help`,
    ar: `لا صوت, لا يطلع/طالع صوت, بلا صوت, لا يبكي/يكح/يتكلم/يتنفس/قادر, ازرق, زرق*, مزرق*, لون*, وجه* احمر/ازرق, الحقوني, ساعدوني, بسرعه, الان, الحين, يكح, بتكح`,
  },

  // Allergy
  allergen: {
    en: `ibuprofen, after, medicine, tablet*, seafood, strawberr*, mango, wheat, soy, bitten, peanut*, nut, nuts, cashew*, almond*, sesame, satay, shellfish, shrimp, prawn*, crab, fish, egg, milk, kiwi, sting, stung, bee, wasp, hornet, ant, antibiotic*, penicillin, amoxicillin, augmentin, ceftriaxone, injection, contrast, vaccine, ate, eating, eaten, nsaid, took, allerg*, ivig, blood transfusion, transfusion, dye, latex, cefazolin`,
    ar: `بعد, فراوله, مانجو, بروفين, فول سوداني, مكسرات, كاجو, لوز, فستق, سمسم, جمبري, ربيان, روبيان, سمك, بيض, حليب, نحله, نحل, دبور, لسعت*, لسعه, لسع*, قرصت*, قرصه, بنسلين, اموكسيسيلين, مضاد, ابره, حقنه, اكل*, حساسيه, صبغه, تطعيم, نقل دم, محلول, وجبه, دواء`,
  },
  swelling: {
    en: `swell*, swollen, puff*, angioed*, fat lip, blow* up, ballooning, blew up, balloon*`,
    ar: `تورم, متورم*, انتفاخ, منفوخ*, منتفخ*, نفخ*, منفخ*, ورم*, مورم*, انتفخ*, تنفخ, ورمان*, وارم*, يورم`,
  },
  airwayPlace: {
    en: `lip, lips, tongue, throat, face, eyes, mouth, airway, neck, uvula`,
    ar: `شفه, شفايف*, شفاه, شفته, لسان, حلق, وجه, عيون, فم, زور, حنجره, بلعوم, رقبه, ويه, شفتي*`,
  },
  throatTight: {
    en: `throat .. tight*/closing/close*/swell*/swollen/itchy/shut*/narrow*, tight* .. throat, throat feels, lump in .. throat, hoarse, voice .. funny/hoarse/gone/changed/squeaky/strange/weird, can not swallow, throat, closing up`,
    ar: `ضيق* .. حلق*/حنجره/زور*, حلق* .. ضاق/يضيق/مسكر/يسكر/بيقفل/يقفل/مقفول, مبحوح, بحه, صوت* .. مبحوح/تغير/متغير/مخنوق, لا قادر* يبلع, حلق, زور`,
  },
  airwayClosing: {
    en: `throat .. tight*/closing/closed/swell*/swollen/shut*, tongue .. swell*/swollen/thick/big, lips .. swell*/swollen/huge/big, throat feels`,
    ar: `حلق* .. ضاق/يضيق/مسكر/يسكر/بيقفل/يقفل/مقفول/متورم*/ينتفخ, لسان* .. ورم*/متورم*/انتفخ*/منتفخ*/منفوخ*, ضيق* .. حلق*/زور*`,
  },
  rash: {
    en: `hives, urtic*, rash*, welts, bumps, itchy, itch*, blotch*, flush*, spots, wheals, red all over, covered in, nettle`,
    ar: `طفح, شرا, شري, ارتكاريا, حبوب حمرا*, حكه, يحك, هرش, بقع, احمرار, احمر كله, طلع .. حبوب`,
  },
  anaphylaxisName: {
    en: `anaphyla*, anaphylactic shock, epipen, epi pen`,
    ar: `صدمه تحسسيه, تاق, صدمه حساسيه, ابره ابينفرين, ايبي بن, تحسس شديد, فرط حساسيه`,
  },

  // Heart
  chest: {
    en: `chest, cp, sscp, breastbone, sternum, retrosternal, substernal, precordial, heart, ribcage, central, chset, chest's`,
    ar: `صدر, قلب, القص, بصدر*, صدري`,
  },
  chestPressure: {
    en: `crush*, squeez*, parked, truck, car, stone, ton of, tonne, pressure, tight, tightness, tightening, heavy, heaviness, elephant, weight, band, vice, gripping, clench*, pressing, burning, constrict*, brick, someone sitting, sitting on, standing on, fist, compressing, like a belt, strangl*`,
    ar: `ضغط, يضغط, ضاغط*, عاصر*, يعصر, تعصر, ثقل, ثقيل*, كتمه, كاتم*, جاثم*, قابض*, انقباض, شد, صخره, حجر, حمل, كابس, يكبس, ضيق, حرقان, طابق, نغزه قويه, يشد`,
  },
  radiates: {
    en: `arm, jaw, left arm, shoulder, neck, back, radiat*, spreading, going down/into/up, l arm, teeth, between .. shoulder, shoulder blade*`,
    ar: `ينتقل, ل كتف*, يوصل, يدي, ايدي, الذراع, يمتد, ممتد, ينتشر, ينزل علي/الي/ل, فك, ذراع, كتف, يدي اليسري, ايدي الشمال, ايد* الشمال/اليسار/اليسري, يد* اليسري/الشمال/اليسار, رقبه, ظهر, لوح`,
  },
  heartName: {
    en: `heart attack, mi, stemi, nstemi, myocardial infarction, acs, acute coronary, st elevation, st elevations, ste, ventricular tachycardia, vt, complete heart block, chb, cardiogenic shock, tamponade, torsades`,
    ar: `جلطه قلب*, جلطه في القلب, جلطه بالقلب, ازمه قلبيه, نوبه قلبيه, ذبحه صدريه, احتشاء, احتشاء عضله القلب, رفع st, ارتفاع st, ارتفاع وصله st`,
  },
  stElevation: {
    en: `st elevation*, ste, stemi, st depression, t wave inversion .. v#1-6, troponin .. rising/raised/high/positive, trop .. up/high/positive, wide qrs, broad complex, vt on, qrs wide, widened qrs, sine wave, peaked t, hyperacute t`,
    ar: `ارتفاع st, ارتفاع مقطع st, ارتفاع وصله st, رفع st, ارتفاع القطعه st, تروبونين مرتفع/عالي/ايجابي, الواصله st`,
  },
  palpitations: {
    en: `palpitat*, heart .. racing/pounding/fast/irregular/fluttering/jumping/stopping, heartbeat .. irregular/fast, heart rate/hr/pulse .. #150-260, heart rate/hr/pulse .. #15-39, svt, racing heart, vt, tachycardic`,
    ar: `خفقان, قلب* يدق/يرجف/يرفرف/سريع/بسرعه, دقات قلب* سريعه, نبض* #150-250, نبض* سريع, نبض .. #20-39, تسارع`,
  },
  hyperK: { en: `k/potassium .. #6.5-10, hyperkal*, k+ #6.5-10`, ar: `بوتاسيوم .. #6.5-10` },
  jawShoulderAtypical: {
    en: `jaw .. ache*/pain/hurts, jaw and .. shoulder/arm/neck, jaw, left arm .. ache*/pain/heavy/numb/hurts, arm and jaw, pain .. left arm, left arm and`,
    ar: `وجع/الم .. فك, فك* .. يوجع*/الم, الم/وجع .. ذراع*/ايد*/يد*/كتف* .. يسري/شمال/اليسري/الشمال/اليسار/الايسر`,
  },
  exertion: {
    en: `when i walk, walking, exert*, stairs, not walk .. without, climb*, can not walk .. without stopping`,
    ar: `مشي, امشي, يمشي, مجهود, درج, سلم`,
  },
} as const satisfies Concepts;
