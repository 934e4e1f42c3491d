import type { Concepts } from '../match/lexicon.ts';

/** What people and clinicians say of an emergency, in both languages. Terms: src/tasks/match/lexicon.ts. */
export const concepts = {
  // General
  pain: {
    en: `pain, pains, painful, ache*, aching, hurt/hurts/hurting, sore, agony, discomfort, cp, sscp, killing me, stinging, throbbing, excruciat*, stabbing, spasm*, cramps, cramping, burning, tender, indigestion, heartburn, hurt, ripping, knife like, gripes, tightness`,
    ar: `الم, وجع, يوجع*, توجع*, بيوجع*, يالم*, تولم*, مغص, عوار, يعور*, تعور*, اوجاع, الام, يالمني, ضر*, كيضر*, يضر*, ضرني, عورات, قرص, نغز*, نغزه, نغزات, واجع*, واجعني, تقطع, حريق, حرقه, تعبان صدر*, حرقان, طعنات, وخز, مغص, وجعان*, الالم, اوجع*, يوجع`,
  },
  severe: {
    en: `severe*, sscp, worst, terrible, unbearable, awful, excruciating, intense, agonising, agonizing, really bad, so bad, very bad, extreme*, horrible, stabbing, off the scale, #8-10 out of #10-10, massive, crippling, doubled over, insane, unreal, crazy, worst ever, agony, screaming, screams, writhing, rolling around, rolling on the floor, not bear, not stand .. pain, ten out of ten, #8-10 #10-10, crying in pain, incredible, violent, unlike anything, worse and worse, doubled, brutal, intolerable, hell`,
    ar: `شديد*, قوي*, فظيع*, لا يحتمل/تحتمل/يطاق/تطاق, رهيب*, حاد, حاده, مبرح*, كثير قوي, جامد, يقطع, موت, لا يتحمل/تتحمل/اتحمل/اقدر اتحمل, لا طايق*, بصرخ, يصرخ, تصرخ, اصرخ, فظيع, مميت, قاسي, مو طبيعي*, لا طبيعي*, يموت*, لا ينوصف/يوصف, يقتل*, بزاف, واعر, يلوي, صراخ, عنيف*, يتلوي, تتلوي, هيموت*, مجنون, بيقطع`,
  },
  sudden: {
    en: `sudden*, out of nowhere, out of the blue, all of a sudden, abrupt*, woke up, within seconds/minutes, acute, came on, just now, instantly, in seconds, just started, wake up, wakes up, woke, like a switch, overnight, out of nothing, just happened, started .. ago, began .. ago, minutes ago, for the past hour, hour ago, hours ago, half an hour, min ago, since this morning, since last night, since noon/midnight/lunch/breakfast/dinner`,
    ar: `فجاه, فجءه, مفاجي*, مفاجءه, فجاءي, مره واحده, صحيت, بغته, على غفله, غفله, قبل ساعه/ساعتين/دقايق/نصف, من ساعه/ساعتين/دقايق/شويه, من نص ساعه, قبل شويه, دابا, توا, هسع, ذحين, من الصبح/البارح/امبارح/مبارح/الصباح, منذ ساعه/ساعتين/الصباح/دقايق`,
  },
  sweating: {
    en: `sweat*, cold sweat, clammy, diaphor*, drenched, pale, gray, grey, ashen, pallor, soaked, dripping, beads of sweat, cold and wet, pouring with sweat, white as, wet through, bucket*, green, waxy, white faced, gone white`,
    ar: `عرق, يعرق, تعرق, متعرق, بيعرق, عرقان*, شاحب*, اصفر, تصبب, يتصبب, مصفر, عرق بارد, مبلول*, كيعرق, بيعرق, يتصبب, العرق, اصفر*, لون* مخطوف*, شاحب, صفر*, مبلل*, غرقان* عرق, يعرق`,
  },
  faint: {
    en: `faint*, dizzy, dizziness, lightheaded, light headed, passed out, pass out, passing out, blacked out, black out, collaps*, syncope, woozy, swoon*, keel* over, about to drop, giddy, hypotens*, shock, unsteady, sway*, light head*, nearly fell, fell to .. floor, going to pass, wobbly, about to faint, black spots, see stars, room is going, nearly blacked, not stand, legs went, legs gave, weak, vision going, slumped, crumpled, drop*, blacking out`,
    ar: `دوخه, دايخ*, دوار, يغمي, اغماء, اغمي, مغمي, غميان, هبوط, انهار, انهارت, طاح, طاحت, ادوخ, يدوخ, دخت, زغللت, داخ*, كندوخ, سخف*, غيب*, دوخان, بدوخ, دوخت*, لا قادر* اقف/اوقف, اسودت الدنيا, بيغمي, هيغمي, غميت, سقط, طحت, وقعت, تهبط, مدوخ*, كنغيب, دايخه, بيغمي علي*, راح يغمي, لح يغمي`,
  },
  vomiting: {
    en: `vomit*, throw* up, threw up, thrown up, puk*, being sick, been sick, was sick, emesis, chuck* up, retch*, nausea*, sick, vomitted, sick .. times, throwing up, heaving, keeps being sick, barf*, spew*, vom, brought up, bringing up, queasy, n v`,
    ar: `قيء, قي, يتقيا, تتقيا, تقيا, تقيات, استفراغ, يستفرغ, تستفرغ, استفرغ*, ترجيع, يرجع, ترجع, نرجع, رجع, رجعت, برجع, غثيان, لوعه, يطرش, اطرش, طرش, كيتقيا, بيستفرغ, بيرجع, ردد, يرد, عم يرجع, لعيان*, نفسي غامه, طراش, تقيؤ, يطرش, راجع*, بتستفرغ, لايعه كبد*`,
  },
  confused: {
    en: `not know .. name/where, talking weird, strange, out of it, acting drunk, acting odd, confus*, muddled, delirious, disoriented, disorientated, not making sense, no sense, nonsense, rambling, not himself, not herself, incoherent*, gibberish, rubbish, agitated, obtunded, altered mental, altered, encephalopath*, talking to people, not know where he/she, hallucinat*, not recognis*, not recogniz*, not know who/me/us/what, talking nonsense, raving, sees things, seeing things, not there, seeing people, muddle*, away with the fairies, not with it, vacant, dazed, staring, acting drunk, not himself, not herself, same question*, mixed up, calling .. wrong name, picking at, delirium, disorient*, foggy, spaced, not right, combative, slurr*`,
    ar: `لا عارف*, يتكلم غلط, تتكلم غلط, مشوش*, مخربط*, يخربط, تخربط, يهذي, تهذي, يهلوس, تهلوس, هذيان, هلوسه, تشوش, ارتباك, لا يعرف/تعرف نحن/وين/فين/مين/اين, يخرف, تخرف, مو/لا علي بعض*, كلام لا مفهوم, لا واعي, مشتت, لا يعرف*/تعرف*/عرف*, يقول كلام, تايه*, ضايع*, لا مركز, لا داري*, يشوف اشياء, تشوف اشياء, كيخربق, يخلط, بيخرف, بيخبط, ملخبط*, لا صاحي, لا وعي*, فاقد* التركيز, مشوش, لا عارفنا, لا عرفني, شارد*`,
  },
  drowsy: {
    en: `drowsy, drowsiness, hard to rouse, difficult to wake/rouse, very sleepy, so sleepy, too sleepy, really sleepy, sleepy, lethargic, lethargy, keeps/keep falling asleep, falling asleep, will not wake, can not wake, not wake up, not waking, not stay awake, groggy, semi conscious, gcs #3-13, out of it, barely awake, hardly awake, rousable, unrousable, snoring weird, zonked, zoned out, obtunded, stupor*, not wake, not rouse, can not rouse, hard to keep awake, difficult to rouse, slumped, sleeping all, only wakes, slow to respond, eyes rolling, glazed, keeps dropping off, nodding off, hard time waking, going in and out, in and out of, drifting off, out cold, dozy, floppy, heavy eyed, barely respon*, hard to wake, impossible to wake, passed out, snoring, gurgling, limp, unrousable, less responsive, only respond*`,
    ar: `نعسان*, نايم*, خامل*, خمول, لا يصحي/تصحي/صحي/صاحي/قادر/يفيق/تفيق يصحي/نصحيه, لا يصحي, لا تصحي, لا عم يصحي/تصحي, لا يفيق, لا تفيق, لا يستيقظ, لا تستيقظ, لا عم يفيق/تفيق, ناعس, صعب ايقاظ*/نصحي*, لا يستجيب/تستجيب, نعاس شديد, لا راضي* يصحي/تصحي, لا قادر* اصحي*, لا اقدر/قادر/عارف/عارفه/بقدر اصحي*, لا .. يفيق/تفيق/يصحي/تصحي/يقوم/تقوم/صاحي/فاق/كيفيق/نصحيها/نصحيه, نوم* عميق/ثقيل, لا قادر* .. نصحي*, شخير, يشخر, تشخر, يغفو, دايخ*, ناعسه, خمود, لا بيصحي, لا بيفوق, خدران, لا فاق, مسطول*, نايم* .. لا, لا صحي*, بالكاد .. يفتح/يصحي`,
  },
  unresponsive: {
    en: `slumped, barely responding/responsive/conscious, not talk to us, limp and, fainted and not, unrespons*, not waking, not woken, unconscious*, not respond*, not answer*, no response, not react*, not wake up, can not wake, will not wake, lost consciousness, loss of consciousness, loc, knocked out, passed out and, out cold, comatose, coma, lifeless, motionless, not moving, gcs #3-8, unrousable, found .. on the floor, found down, passed out, not rouse, gone limp, went limp, dropped to the floor, on the floor .. not, not stir*, not open .. eyes, eyes .. open .. not, can not be woken, can not rouse, slumped over, fell .. floor .. not, will not come round, not come round, won't come to, collapsed, blacked out and, no sign of life, looks dead, seems dead, think .. dead, might be dead, cold and blue, flopped, staring and not, lay still, dead weight, keeled over, hit the floor, gone floppy and`,
    ar: `متخشب .. لا, برد شديد ولا يرد, فاقد* الوعي, فاقد* وعي*, فقد*/يفقد/غاب*/غايب* الوعي, غاب*/غايب* عن الوعي, لا واعي*, لا في وعي*, بلا وعي, غيبوبه, لا يرد/ترد/رد/ردت/يجاوب/تجاوب/يستجيب/تستجيب/يتحرك/تتحرك, لا عم يرد/ترد/يستجيب/يتجاوب, لا بيرد/بترد, لا يجاوب/يتجاوب/تتجاوب, مغمي علي*, اغمي علي*, لا قادر* اصحي*, لا يصحي/تصحي, لا .. يفيق/تفيق/يصحي/تصحي/كيفيق/فاق/فاقت/يستجيب/تستجيب/يرد/ترد/كيجاوب/جاوب/بيرد, طاح* .. لا/وعي, سخف*, مرمي* .. لا/علي, غايب* عن, غمي علي*, مغشي علي*, غشي علي*, اغشي علي*, ساقط* .. الارض, وقع* .. الارض, سقط* .. ارضا/الارض, جثه, غميان*, كيتحرك .. لا, ما كيتحركش, بلا حراك, بدون حراك, طايح*, انطرح*`,
  },
  notBreathing: {
    en: `cpr in progress, doing cpr, started cpr, cpr ongoing, performing cpr, rosc, not got a pulse, not breath/breathe/breathing/breathin, stopped/stops breathing, no breathing, no pulse, pulseless, cardiac arrest, in arrest, arrested, apnoea, apnea, apnoeic, gasping, agonal, chest not rising/moving, turned blue and, pea arrest, asystole, vf arrest, no heartbeat, stopped breathin, not taking breaths, no breath, breath stopped, breathing has stopped, breathing stopped, heart stopped, heart has stopped, heart is not beating, chest compressions, giving cpr, need cpr, how .. cpr now, hanging .. found, found hanging, found .. hanging, hanged himself/herself, strangled .. unconscious, respiratory arrest, resp arrest, not seem to be breathing, lips blue and, taking a breath every, breath every .. seconds, vf, pulseless, gurgling and`,
    ar: `نسوي انعاش, انعاش قلبي .. الحين, لا يتنفس/تتنفس/بيتنفس/بتتنفس/يشهق, لا عم يتنفس/تتنفس, توقف/وقف/وقفت/انقطع/توقفت تنفس*/نفس*/قلب*, لا اشوف/شايف/شايفه صدر* يتحرك, صدر* لا يتحرك/بيتحرك, لا نبض, لا في نبض/نفس, لا يوجد نبض/تنفس, بدون نفس/تنفس/نبض, سكته قلبيه, توقف قلب*, لا .. يتنفس/تتنفس/كيتنفس, انقطع نفس*, بطل .. يتنفس/تتنفس/نفس, وقف* .. قلب*/نفس*/تنفس, قلب* .. وقف*/توقف*, لا فيه/فيها نفس, توقف* .. تنفس/نفس/قلب, شنق نفس*, معلق, مشنوق, لقيناه/لقيناها .. ميت*, بدون نفس, انعاش, نبض .. لا, لا نبض`,
  },
  blue: {
    en: `blue, bluish, purple, cyanos*, cyanotic, dusky, grey lips, gray lips, lips are/look/going/gone/turned grey/gray/dark, navy, greyish, grayish, bluey, dusky, lilac, slate`,
    ar: `ازرق, زرقاء, زرقا, مزرق*, زرق, ازرقت, ازرق*, يزرق, ازرقاق, زراق, بنفسجي*, زرقت, مسود*, رمادي*, ازرق, زرقه, مزرقه, ازرقاء, بنفسجي, زرقو, زرقان*, تزرق`,
  },
  lips: {
    en: `lip, lips, face, mouth, tongue, fingertips, nails, fingers, around .. mouth, skin, feet, hands, ears, baby`,
    ar: `شفه, شفاه, شفايف*, شفتيه, شفتين, وجه, فم, لسان, اظافر, لون, شفته, شفايف, اصابع, بوز, فم*, شفاتير, شوارب*, شلاغم, حول فم*, اطراف*, لون*, جلد*, شفا*`,
  },
  now: {
    en: `right now, now, today, tonight, just, this morning, minutes, mins, min ago, hour ago, hours ago, since, tonite, this evening/afternoon, hrs ago, at the moment, currently, last night, h ago, hour, hours, since yesterday, yesterday, just now, this minute, as we speak, as i type`,
    ar: `الان, الحين, دلوقتي, هلا, اليوم, قبل شوي, قبل قليل, توه, توها, من ساعه, دقايق, دقيقه, دابا, توا, هسه, هسع, ذحين, هلق, هلقيت, امبارح, البارحه, البارح, مبارح, من شوي, من شويه, ساعه, ساعات, ساعتين, من الصبح, الليله, الصباح`,
  },
  having: {
    en: `having a/an, is having, having, think it is, think he/she/i/its, might be, could be, looks like, i have, has a, suspect*, in`,
    ar: `عنده, عندها, عندي, جاه, جته, جاته, جاها, اعتقد, اظن, اشك, شكل*, اصيب, يصاب`,
  },

  // Breathing
  breathless: {
    en: `breathing .. fast/rapid*/shallow, gasping for, heaving, puffing, panting, can hardly .. breath*, out of puff, air hunger, desats, desaturating, catch .. breath, breathing is .. bad/hard/worse, short of breath, short breath, sob, breathless*, dyspn*, can not breathe/breath, not breathe properly, struggling for breath/air, trouble/difficulty/hardly/barely/struggl* breathing/breathe, struggl*/unable/hard/difficult/trying/fighting to breathe/breath, gasping, gasp*, not get enough air/breath, not get .. air/breath, not catch .. breath, out of breath, winded, suffocat*, breathing fast/hard/heavy/heavily/so, fast/laboured/labored/rapid breathing, tachypn*, air hungry, fight* for air, breathing really/very fast/hard, breath getting/is short, shortness of breath, respiratory distress, smother*, increased work of breathing, rr #28-70, not get .. breath, getting harder to breathe, breathing .. worse/hard/difficult/laboured/heavy/noisy, struggling with .. breathing, trouble .. breathing, can not get air, no air, not breathe, fighting for .. breath, breathe .. straw, through a straw, not lie flat, can not lie flat, sits upright, gulping .. air, short of air, wheez* .. bad*/worse, breaths .. minute, rapid breathing, breathing quick*, quick breathing, breathlessness, choking for air, cant breath, breath .. short*, breathing like, drowning in .. fluid, pink froth*, frothy, dib, can not catch, hard to breath, work* hard to breath*, catching .. breath, orthopno*, heavy breathing, lungs .. full/closing, suffocating, puffed out, gasps, breathing funny/weird/strange, hard/struggling/struggles/trouble/difficulty/difficult/fighting/fight/unable/hardly/barely to breathe/breath`,
    ar: `تتنفس بسرعه, يتنفس سريع, نفس* سريع, صدر* يصفر, لا ياخذ نفس, ضاق نفس*, انقطع نفس*, ضيق نفس*/تنفس/النفس/التنفس, ضيق في النفس/التنفس, نفس* ضيق/ضيقه/مقطوع/قصير/سريع/ثقيل, كتمه, مكتوم*, لا قادر*/يقدر/تقدر/اقدر/بقدر/عارف*/عم .. نفس*, لا قادر* اتنفس/يتنفس/تتنفس, لا اقدر/بقدر/يقدر/تقدر اتنفس/يتنفس/تتنفس, لا استطيع/يستطيع/تستطيع التنفس/اتنفس/يتنفس, صعوبه تنفس/التنفس, صعوبه في التنفس, يختنق, تختنق, بختنق, اختناق, مخنوق*, ينهج, تنهج, انهج, نهجان, يلهث, تلهث, يكتم, عسر تنفس, زله, لا ياخذ/ياخد نفس*, يتنفس/تتنفس بصعوبه, يتنفس بسرعه, تسارع تنفس, لا .. اتنفس/نتنفس/يتنفس/تتنفس/كنتنفس, ضيقه, ضايق* نفس*, نفس* .. ضايق/ضاق/مقطوع/يتقطع/صعب/ضيق/لا يطلع/قصير/متسارع, مكتوم, تنفس .. صعب*/سريع/ثقيل, يتنفس .. بصعوبه/سريع/بسرعه/بقوه, تتنفس .. بصعوبه/سريعه/بسرعه/بقوه, كيتخنق, بيختنق, بتختنق, مخنوق, عم يختنق/تختنق, طالع روح*, ياخد نفس .. بالعافيه, نفس* .. بالعافيه/بالزور/بالقوه, نهج*, بينهج, بتنهج, لهاث, كينهج, مزير, خنقه, يشهق, تشهق, صعوبه .. تنفس, متضايق* .. تنفس, كرشه نفس, كرشت نفس, نفس* .. كيتقطع, حاسس .. اختنق, يصفر صدر*, صدر* .. يصفر/بيصفر`,
  },
  cantSpeakSentences: {
    en: `not finish/complete/speak/say .. sentence*, few words at a time, one/two/few/single words, only say .. words, words between breaths, not talk properly, not speak in, too breathless to, not talk, not get .. sentence/word/words, sentence out, word out, only .. words, single words, short phrases, one word answers, too breathless, not say .. words, not speak`,
    ar: `لا قادر*/اقدر/بقدر/يقدر/تقدر/استطيع/يستطيع .. جمله/جملتين/كلمه/كلمتين/اتكلم/يتكلم/تتكلم/احكي/يحكي, كلمه كلمه, يتكلم/تتكلم كلمه, لا .. جمله/كلمه/يحكي/يهضر/نهضر/يكمل, يقطع .. كلام*, كلمتين, كلمه وحده`,
  },
  asthma: {
    en: `asthma*, inhaler, puffer, ventolin, salbutamol, nebuliser, nebulizer, wheez*, copd, blue inhaler, neb, puff*, blue one, blue puffer, reliever, spacer, brown inhaler, atrovent, bronchodilator*, bronchiolitis, croup, emphysema`,
    ar: `ربو, بخاخ*, فنتولين, يصفر, بيصفر, تصفر, صفير, ازيز, تزييق, يزيق, ربو*, ضيقه, حساسيه صدر, بخاخ, الفانتولين, سالبوتامول, البخاخ*, الازمه, بخه, بخات, صفاره, تزمر, حساسيه الصدر, النيبولايزر, جهاز البخار, كتصفر`,
  },
  notWorking: {
    en: `not work*, not help*, no effect, no relief, not touching, getting worse, no good, not doing anything, every .. minutes, used .. times, no better, still, silent chest, useless, empty, ran out, nothing works, not touch*, hasn't touched, did nothing, does nothing, not made a difference, no difference, worse, #8-30 puffs, tenth puff, ten puffs, keeps needing, run out, not shift*, not budge, not settled, lost, not respond*, not ease*, not relieve*`,
    ar: `لا ينفع, لا نافع*, لا جايب*, لا جاب*, لا فاد*, لا يفيد, لا عم يفيد, لا عمل شي, يزيد, اسوا, لا فايده, بلا فايده, لا تحسن*, خلص, لا مفعول, ولا نفع*, لا فاد, لا خدم, ما خدماتش, لا ساعد*, لا سوي شي, عالفاضي, بدون فايده, لا نتيجه, لا تاثير, اكثر, لا خفف, لا استفاد, بلا نتيجه, لا حسن, كملت, خالص`,
  },
  severeBreathing: {
    en: `sucking in, sucked in, using .. muscles, desat*, loud noise breath*, noisy breath*, barking, silent chest, spo2/sats/sat/saturation/saturations/o2/oxygen .. #40-91, stridor, retract*, recession, ribs suck*, skin between .. ribs, sucking in .. ribs/chest, grunt*, nostrils flaring, nasal flaring, chest sinking/caving in, tummy sucking, tripod*, harsh noise .. breathe*, noisy breathing, lips .. blue, turning/turned/going/goin/gone/went/goes blue/purple/grey/gray/black, no sound .. out, leaning forward drool*, pulse ox .. #40-91, using .. neck muscles, head bobbing, barky cough, barking cough, seal, like a seal, seal bark, whistling .. breathe*, crowing, squeaky .. breath*, noise when .. breath*, noise .. breathes in, ribs .. show*/seen/sticking/visible, see .. ribs, skin .. sucking, chest .. pulling/sucking/caving, belly breathing, tummy .. in and out, nostrils .. flar*, exhausted .. breath*, too tired to breathe, tiring, saturat* .. low/dropping/falling, sats .. low/drop*/fall*, oxygen .. low/drop*/fall*, oximeter .. #40-91, co2 .. rising/retention, trachy .. blocked, tracheostomy .. blocked/out/fell, pneumothorax, tension pneumo*, collapsed lung, smoke inhalation, frothy sputum, pulmonary oedema, pulmonary edema, goes blue, go blue, high pitched .. breath*, head nodding, acute chest syndrome, trachea* .. deviat*, absent breath sounds, no breath sounds, absent air entry, #50-89 on air/oxygen/room, words between .. breath*/breaths`,
    ar: `تشبع/اكسجين/الاكسجين/اوكسجين .. #40-91, صرير, اضلاع* .. تدخل/يسحب/تنسحب/داخله, يسحب/تنسحب/سحب .. اضلاع/ضلوع/صدر, انين مع, يان مع كل نفس, صدر* يغور/ينسحب/يدخل, صوت الديك, صوت .. ديك/نباح/صفير/خشن, شهقات, كحه .. نباح/كلب, سعال نباحي, ضلوع* .. تبين/تطلع/داخله/باينه, صدر* .. يدخل/داخل/يغطس/تسحب, خياشيم*/مناخير*/انف* .. يرف*/تتوسع/تفتح/تتحرك, اكسجين .. نازل/نزل/منخفض/واطي/هابط, اوكسجين .. نازل/نزل, ازرق* .. يكح/كحه/تنفس, جنب* .. بيدخل, خنان, ارهاق .. تنفس, استرواح, وذمه ريه, تشبع .. #40-91, تشبع .. نازل/منخفض`,
  },
  mucky: {
    en: `drool*, sitting forward, leaning forward, muffled voice, can not swallow, not swallow*, refus* to lie, hot potato, dribbl*, drooling, saliva, not swallow .. spit, spitting, can not swallow .. saliva/spit, tongue out, chin forward, sits forward, quinsy, epiglott*, trismus, can not open .. mouth`,
    ar: `لعاب* يسيل/سايل/ينزل, يسيل لعاب*, سيلان لعاب*, لا يبلع/قادر يبلع/يقدر يبلع, صعوبه بلع, ريال* .. تسيل/يسيل/تنزل, سعابيل*, ريق* .. لا/يسيل/ينزل, لا .. يبلع/تبلع/بلع*, سايل ريال*, ريقه, لعاب`,
  },
  fever: {
    en: `fever*, temperature, febrile, pyrexia*, temp, burning up, hot to touch, shivering, rigors, rigor, shaking chills, chills, #38-42.9 c/degrees/celsius, #100.4-108 f/fahrenheit, temp #38-43, t #38-42.9, hot, boiling, spiking, spiked, pyrexial, feverish, shivers, shivery, temperature, #38-42, #101-107, roasting, on fire, sweats, shakes, temps, high temp, #39-42`,
    ar: `حراره, حمي, سخونه, سخونيه, محموم, سخن, مسخن*, ساخن, سخنان*, يرتجف, ترتجف, رجفه, قشعريره, رعشه, يرعش, #38-42.9, سخان*, السخانه, محموم*, حاميه, حرار*, سخنه, مولع*, مصخن*, صخونه, صاخن*, بردان*, رجف*, الحمي, فيه حراره, كيرجف, حماه, حمتو`,
  },
  coughBlood: {
    en: `cough* .. blood, blood* sputum/phlegm/spit, haemoptysis, hemoptysis, spit* .. blood`,
    ar: `يكح/تكح/اكح/كحه/يسعل/تسعل/سعال/بلغم .. دم, نفث دم*, سعال دموي, تف* دم`,
  },
  choke: {
    en: `chok*, something/food/grape/nut/peanut/coin/bone/toy/meat/sweet/candy/lego/it/piece* stuck in .. throat, stuck in .. throat, lodged in .. throat, can not cough, went down the wrong way, blocking .. throat/airway, heimlich, clutching .. throat, holding .. throat, foreign body airway, inhaled a, swallowed .. and .. not breathe*, swallow* .. can not breathe, food pipe blocked, stuck .. gullet, airway .. blocked, blocked airway, obstructed, something in .. throat, went down wrong, grape, hot dog, popcorn, marble, peanut, gag*, back slaps, back blows, abdominal thrusts, choaking, object in .. throat, swallow* .. coin`,
    ar: `شرق*, شرق/شرقت/يشرق/شرقان*, غص/غصت/غصان/يغص, انغص, علق*/عالق*/وقف*/واقف*/محشور* .. حلق*/بلعوم*/زور*/حنجر*, بحلق* .. عالق*/واقف*, مخنوق* بلقمه/بحبه, اختنق*/يختنق/خنق* بلقمه/بحبه/لقمه/حبه/قطعه, زور, واقف* .. زور*/حلق*/بلعوم*, شردق*, شردقه, يشردق, اتزنق, مزنوق, علقت, حلق* .. علق*, بلع* .. علق*/عالق*/لا يتنفس, تشردق, غصه, محشور*, طاحت .. حلق*, ورقت, شرق, مسدود .. حلق*/تنفس, لقمه, عظمه, نواه, تخنق*`,
  },
  cantTalkCry: {
    en: `no sound, not cough/cry/speak/talk/breathe/breath, silent, blue, purple, red in the face, can not breathe, not breathing, going/turning/gone blue/purple/red, eyes bulging, no noise, not making .. sound/noise, now, just, is, help, grabbing .. throat, clutching, panick*, not get it out, hitting .. back, drool*, gagging, wheez*, high pitched, weak cough, face .. red/purple/blue, no air, can not get .. out, gone quiet, not stop coughing, since, seconds, stuck, do i do, pale, what do, still`,
    ar: `لا صوت, لا يطلع/طالع صوت, بلا صوت, لا يبكي/يكح/يتكلم/يتنفس/قادر, ازرق, زرق*, مزرق*, لون*, وجه* احمر/ازرق, الحقوني, ساعدوني, بسرعه, الان, الحين, يكح, بتكح, ما كيقدرش, ماسك* رقب*/حلق*, يخنق, لا عم, لا قادر*, شو اعمل, وش اسوي, ايش اسوي, اعمل ايه, كيفاش, شنو ندير, ازرق, يزرق, يختنق, يكح, لا راضي*, احمر, كبه, عاجل, لعاب`,
  },

  // Allergy
  allergen: {
    en: `ibuprofen, after, medicine, tablet*, seafood, strawberr*, mango, wheat, soy, bitten, peanut*, nut, nuts, cashew*, almond*, sesame, satay, shellfish, shrimp, prawn*, crab, fish, egg, milk, kiwi, sting, stung, bee, wasp, hornet, ant, antibiotic*, penicillin, amoxicillin, augmentin, ceftriaxone, injection, contrast, vaccine, ate, eating, eaten, nsaid, took, allerg*, ivig, blood transfusion, transfusion, dye, latex, cefazolin, started .. lisinopril, lisinopril, ramipril, enalapril, hazelnut, walnut, pistachio, pecan, lobster, dairy, cheese, cake, curry, biscuit, cookie, granola, lentils, celery, mustard, meal, dinner, takeaway, restaurant, bitten, stings, jab, antibiotic*, cef*, cipro*, trimethoprim, aspirin, diclofenac, jellyfish, hair dye, painkiller, medication, tablets, ants, yellowjacket, tahini, hummus, vaccinated, infusion, chemo, gadolinium, sulfa*, pine nuts, cashews, insect`,
    ar: `بعد, فراوله, مانجو, بروفين, فول سوداني, مكسرات, كاجو, لوز, فستق, سمسم, جمبري, ربيان, روبيان, سمك, بيض, حليب, نحله, نحل, دبور, لسعت*, لسعه, لسع*, قرصت*, قرصه, بنسلين, اموكسيسيلين, مضاد, ابره, حقنه, اكل*, حساسيه, صبغه, تطعيم, نقل دم, محلول, وجبه, دواء, زنبور, عسل, جوز, بندق, طحينه, بقلاوه, مكسره, سرطان, قمري, سيفود, ماكولات بحريه, بحري*, محار, حبه دواء, مسكن, مضاد حيوي, لقاح, كيك, نسكافيه, نمله, نمل, حشره, سردين, كاوكاو, عض*, لدغ*, لبن, بيضه, شوكولا*, فلفل, شربت, شراب, دوا, حبه, اكله, كل, كلات, كليت, صباغ, محقون*, ستاكوزا, استاكوزا`,
  },
  swelling: {
    en: `swell*, swollen, puff*, angioed*, fat lip, blow* up, ballooning, blew up, balloon*, swelled, puffed, puffy, swole, enlarged, bloat*, double .. size, twice .. size, fat, huge, inflat*, big as`,
    ar: `تورم, متورم*, انتفاخ, منفوخ*, منتفخ*, نفخ*, منفخ*, ورم*, مورم*, انتفخ*, تنفخ, ورمان*, وارم*, يورم, نفخت, منتفخه, ورمت, كبر*, تنفخ*, منفوخ, نافخ*, مورم, تورمت, متنفخ, وارمه, ورم, صار .. كبير*, تكبر, كتنفخ`,
  },
  airwayPlace: {
    en: `lip, lips, tongue, throat, face, eyes, mouth, airway, neck, uvula`,
    ar: `شفه, شفايف*, شفاه, شفته, لسان, حلق, وجه, عيون, فم, زور, حنجره, بلعوم, رقبه, ويه, شفتي*, وش, وشه, وشها`,
  },
  throatTight: {
    en: `throat .. tight*/closing/close*/swell*/swollen/itchy/shut*/narrow*, tight* .. throat, throat feels, lump in .. throat, hoarse, voice .. funny/hoarse/gone/changed/squeaky/strange/weird, can not swallow, throat, closing up, choked, lump .. throat, throat .. weird/funny/thick/full/scratchy, voice .. different/odd/croaky/muffled, can not swallow, hard to swallow, not swallow*, tight .. neck, wheez*, croaky`,
    ar: `ضيق* .. حلق*/حنجره/زور*, حلق* .. ضاق/يضيق/مسكر/يسكر/بيقفل/يقفل/مقفول, مبحوح, بحه, صوت* .. مبحوح/تغير/متغير/مخنوق, لا قادر* يبلع, حلق, زور, غصه, زور* .. قافل/بيقفل/ضيق/يسد/انسد, حلق* .. انسد/يسد/يضيق/قفل/ورم*/مسدود, لا .. يبلع/ابلع/تبلع/نبلع, مختنق*, صعوبه بلع, يخنق*, بلع*, صوت* .. خشن/راح/غير`,
  },
  airwayClosing: {
    en: `throat .. tight*/closing/closed/swell*/swollen/shut*, tongue .. swell*/swollen/thick/big, lips .. swell*/swollen/huge/big, throat feels, tongue .. huge/fat/twice/filling/big/thicker/puff*, swollen tongue, lips .. puff*/balloon*/twice/fat, closing throat, throat .. narrow*/tight*, throat is going, swell* .. tongue/throat, throat .. lump, lips .. massive/enormous/thick/ballooned/swelled, face .. massive/ballooned`,
    ar: `حلق* .. ضاق/يضيق/مسكر/يسكر/بيقفل/يقفل/مقفول/متورم*/ينتفخ, لسان* .. ورم*/متورم*/انتفخ*/منتفخ*/منفوخ*, ضيق* .. حلق*/زور*, لسان* .. كبر*/تنفخ*/كبير/ضخم, شفايف* .. ورم*/نفخ*/انتفخ*, شفاه* .. تورم*/ورم*/منتفخ*, حلق* .. انسد/يسد/ورم*/قفل/مقفول, انتفاخ .. لسان*/حلق*, تورم .. لسان*/حلق*`,
  },
  rash: {
    en: `hives, urtic*, rash*, welts, bumps, itchy, itch*, blotch*, flush*, spots, wheals, red all over, covered in, nettle, hive, lumps all over, red patches, red blotches, red and itchy, blister*, wheals, all red, skin on fire, scratching, goosebump*, prickly, sunburn like, sunburn*`,
    ar: `طفح, شرا, شري, ارتكاريا, حبوب حمرا*, حكه, يحك, هرش, بقع, احمرار, احمر كله, طلع .. حبوب, حبوب, طفح جلدي, بثور, تهرش, اهرش, ياكل* جسم*, حكه, كتحك*, احمر*, بقع حمرا*, شري, اكلان, جلد* .. احمر*, حمر*, الحساسيه`,
  },
  anaphylaxisName: {
    en: `anaphyla*, anaphylactic shock, epipen, epi pen, anaphylactic, adrenaline pen, auto injector, jext, allergic shock, severe allergic, bad allergic reaction`,
    ar: `صدمه تحسسيه, تاق, صدمه حساسيه, ابره ابينفرين, ايبي بن, تحسس شديد, فرط حساسيه, ايبيبن, قلم ادرينالين, ادرينالين, صدمه تحسسيه, تاقي*, حساسيه مفرطه/شديده, قلم الحساسيه`,
  },

  // Heart
  chest: {
    en: `chest, cp, sscp, breastbone, sternum, retrosternal, substernal, precordial, heart, ribcage, central, chset, chest's, left breast, sternal, ribs, between .. breasts, ticker, upper chest, front of me, breast middle, middle of .. breast/breasts`,
    ar: `صدر, قلب, القص, بصدر*, صدري, قفص*, صدرو, صدريه, ثدي, نص صدر*, فواد, قلبي, فم المعده`,
  },
  chestPressure: {
    en: `crush*, squeez*, parked, truck, car, stone, ton of, tonne, pressure, tight, tightness, tightening, heavy, heaviness, elephant, weight, band, vice, gripping, clench*, pressing, burning, constrict*, brick, someone sitting, sitting on, standing on, fist, compressing, like a belt, strangl*, concrete, anvil, rope round, iron, belt, clamp*, clamped, strap, pressed, someone standing, cement, bear hug, weighed down, steamroller, piano, gorilla, horse, boulder, knot, burn*, dull ache, indigestion, hand squeezing, like something heavy, sat on, hippo, press, stones, kneeling, rock, caught in, wrapped, cramp, stepping on`,
    ar: `ضغط, يضغط, ضاغط*, عاصر*, يعصر, تعصر, ثقل, ثقيل*, كتمه, كاتم*, جاثم*, قابض*, انقباض, شد, صخره, حجر, حمل, كابس, يكبس, ضيق, حرقان, طابق, نغزه قويه, يشد, كان .. واقف/قاعد/جالس/فيل/حد/احد, واقف علي*, قاعد علي*, جالس علي*, جبل, قبضه, مزير*, مزيره, كلبش, يكتم, تضغط, طوبه, بلوك, حجره, رازح, كماشه, ملزمه, يهرس, مكبوس*, ثقيله, حزام, مكتوم*, ماسك*, ينعصر, معصور*, كيضغط, كيزير, ضاغط, تعصر*, نغز*`,
  },
  radiates: {
    en: `arm, jaw, left arm, shoulder, neck, back, radiat*, spreading, going down/into/up, l arm, teeth, between .. shoulder, shoulder blade*, both arms, arms, wrist, elbow, fingers, left hand, radiating, travel*, goes to, shoots, shooting, into my, up my, down my, numb, tingl*, throat, hand`,
    ar: `ينتقل, ل كتف*, يوصل, يدي, ايدي, الذراع, يمتد, ممتد, ينتشر, ينزل علي/الي/ل, فك, ذراع, كتف, يدي اليسري, ايدي الشمال, ايد* الشمال/اليسار/اليسري, يد* اليسري/الشمال/اليسار, رقبه, ظهر, لوح, يسار, شمال, ايسر, كتفي, اليسري, طالع ل, نازل ل, ماشي ل, ذراع*, يروح ل, رايح ل, سنان, ضهر, دراع*, يدين, اسنان, حنك, ايسري, كيمشي`,
  },
  heartName: {
    en: `heart attack, mi, stemi, nstemi, myocardial infarction, acs, acute coronary, st elevation, st elevations, ste, ventricular tachycardia, vt, complete heart block, chb, cardiogenic shock, tamponade, torsades, heart attak, hart attack, widowmaker, coronary, inferior stemi, anterior stemi, myocardial, broad complex tachy*, av block, third degree, tamponade, cardiac event, vfib`,
    ar: `جلطه قلب*, جلطه في القلب, جلطه بالقلب, ازمه قلبيه, نوبه قلبيه, ذبحه صدريه, احتشاء, احتشاء عضله القلب, رفع st, ارتفاع st, ارتفاع وصله st, ازمه قلب*, نوبه قلب*, جلطه .. قلب*, سكته قلب*, ذبحه, احتشاء*, كريز ديال القلب, كريز`,
  },
  stElevation: {
    en: `st elevation*, ste, stemi, st depression, troponin .. rising/raised/high/positive, trop .. up/high/positive, wide qrs, broad complex, vt on, qrs wide, widened qrs, sine wave, peaked t, hyperacute t, mm elevation, elevation ii/in/v1/v2/avf, elevation .. avf/leads, tombston*, lbbb .. chest/pain, t wave inversion`,
    ar: `ارتفاع st, ارتفاع مقطع st, ارتفاع وصله st, رفع st, ارتفاع القطعه st, تروبونين مرتفع/عالي/ايجابي, الواصله st`,
  },
  palpitations: {
    en: `palpitat*, heart .. racing/pounding/fast/irregular/fluttering/jumping/stopping, heartbeat .. irregular/fast, heart rate/hr/pulse .. #150-260, heart rate/hr/pulse .. #15-39, svt, racing heart, vt, tachycardic, heart .. thumping/hammering/flipping/skipping/galloping/beating .. fast, heart .. #150-250, pulse .. fast/racing/irregular, #150-250 bpm, bpm .. #150-250, bpm #150-250, icd .. shock*/fired, defibrillator .. shock*/fired, heart going crazy/mad, heart .. out of .. chest, hr #150-250, hr #20-39, heart rate .. #20-39, heart block, pulse #20-39, hr #20-39, heart rate #20-39, pulse is #20-39, pulse of #20-39`,
    ar: `خفقان, قلب* يدق/يرجف/يرفرف/سريع/بسرعه, دقات قلب* سريعه, نبض* #150-250, نبض* سريع, نبض .. #20-39, تسارع, قلب* .. سريع/يدق/يخفق/يضرب/كيضرب/طاير/يتسارع/بسرعه/مجنون, ضربات .. سريعه/غير, نبضات .. سريعه, رفرفه, دقات .. سريعه/غير, نبض .. #150-250, خفقان*, نبض* #20-39`,
  },
  hyperK: { en: `k/potassium .. #6.5-10, hyperkal*`, ar: `بوتاسيوم .. #6.5-10` },
  jawShoulderAtypical: {
    en: `jaw .. ache*/pain/hurts, jaw and .. shoulder/arm/neck, jaw, left arm .. ache*/pain/heavy/numb/hurts, arm and jaw, pain .. left arm, left arm and, both arms .. ache*/heavy/hurt*/numb, arms ache/aching/heavy, arm .. aching/heavy/numb/lead, left shoulder, jaw, teeth .. ache*/hurt*, tooth ache .. sweat*, pain .. jaw/shoulder/neck/teeth, elbow, indigestion, heartburn, between .. shoulder blades, upper back, ache .. between .. shoulders, ache .. neck, ache .. arm/jaw/shoulder*, between .. shoulders, up my neck`,
    ar: `وجع/الم .. فك, فك* .. يوجع*/الم, الم/وجع .. ذراع*/ايد*/يد*/كتف* .. يسري/شمال/اليسري/الشمال/اليسار/الايسر, فك*, ذراع*, دراع*, كتف* .. الم/وجع, الم/وجع .. كتف*/فك*/ذراع*/رقبه/اسنان/سنان, ايد* .. منمل*/تنميل/ثقيل*/توجع*, يد* .. منمل*/متنمل*/تنميل/ثقيل*/مخدر*, حموضه, حرقه, عسر هضم`,
  },
  exertion: {
    en: `when i walk, walking, exert*, stairs, not walk .. without, climb*, can not walk .. without stopping, mowing, gardening, shovel*, carrying, gym, running, jog*, hill, uphill, lifting, football, at rest, climb, hurry*, worse in the last`,
    ar: `مشي, امشي, يمشي, مجهود, درج, سلم, الدرج, السلم, اطلع, طلعت, رياضه, النادي, ركض, جري, حمل, تعب`,
  },
} as const satisfies Concepts;
