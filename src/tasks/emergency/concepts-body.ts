import type { Concepts } from '../match/lexicon.ts';

/** Brain, bleeding, injuries, belly, limbs, eyes. Terms: src/tasks/match/lexicon.ts. */
export const bodyConcepts = {
  // Stroke
  facePart: {
    en: `face, mouth, smile, eyelid, facial, corner of .. mouth`,
    ar: `وجه, فم, شفه, تم, ويه, ابتسام*, بوز, بقه, وش, وشه, وشها`,
  },
  droop: {
    en: `drooping, wonky, funny, numb, not symmetrical, fell, droop*, dropped, lopsided, crooked, slid, sagging, sagged, sag, sliding, fallen on one side, uneven, twisted, numb, not move/moving, will not move, dribbl*, down on one side, asymmetr*, pulled to one side, hanging, gone slack, slack, melted, dropping, droops, falling down, hangs, drop, skew*, gone down, lop sided, lifeless, sunk, not smile, half .. smile`,
    ar: `منحرف, مال, مايل*, مالت, معوج*, عوج*, ملوي, انحرف, انحراف, يميل, نازل, نزل, متدلي, تدلي, ملتوي*, اعوج*, التوي, التوت, مرتخي*, مايل, طاح, هابط, هبط, تعوج, عوج, ملتويه, مشلول*, اعوج, زايح, مالت, لا يبتسم, مرخي`,
  },
  limb: {
    en: `arm, arms, leg, legs, hand, hands, one side, right side, left side, half .. body, side of .. body, foot, limb`,
    ar: `يد*, ايد*, ذراع, رجل*, ساق, جانب, جهه, نص*, نصف, شق, يده, يدها, طرف`,
  },
  oneSide: {
    en: `arm, hand, one side, right side, left side, half .. body, left, right, half`,
    ar: `يمين, يسار, يمني, يسري, شمال, جهه, نص*, نصف, جانب, ايمن, ايسر, اليمني, اليسري`,
  },
  weak: {
    en: `numbness, not grip, pins and needles, feeble, weak*, limp, paraly*, numb*, dead, can not lift/move/raise/feel/hold, not move/lift/raise/feel, heavy, gone, floppy, dropping things, lost power, tingly, not work/working, useless, loss of power, dropped, not lift, not grip, not hold, cannot use, not use, buckl*, giving way, gave way, dragging, drags, no strength, without strength, not raise, powerless`,
    ar: `خمل, ضعفت, ضعف, ضعيف*, شلل, مشلول*, خدر*, خدران*, تنميل, منمل*, لا تقدر/يقدر/اقدر/قادر*/بقدر/تتحرك/يتحرك, لا احس/حاسس/يحس/حاس*, ثقيل*, ثقل*, ثقلت, مخدر*, ارتخ*, رخو, لا ترفع/يرفع/بترفع/تتحرك, خزل, نمله, لا احساس, لا حاسس*, تقيل*, مات*, طاح*, بتخون*, يخون*, مهدود*, راخي*, لا قوه, يجر*, تجر*, ميته`,
  },
  speech: {
    en: `slur*, garbl*, not .. words out, not speak, can not talk, not talk properly, talking/speaking rubbish/nonsense/gibberish/funny/weird, words .. wrong/jumbled/mixed/garbled, speech, aphasi*, dysarthri*, lost .. speech, speaking like drunk, mumbl*, word salad, not find .. words, not get .. words, tongue .. heavy, not making sense, no sense, not understand what .. say*, words come out, makes no sense, sounds drunk, speak not clear, speech not clear, words .. mixed, lost .. speak/talk/words, wrong words, could not speak/talk, unable to speak/talk, dysphas*, speech gone/went, stopped talking mid, mid sentence, forgot how to talk/speak, tongue not work*, talking double dutch, words .. muddled/scrambled/backwards, not form words, not put .. sentence .. together, talks/speaks strange/weird/unclear/funny, not talk clear*, speak clear*, babbling, talking .. backwards`,
    ar: `لسان* .. ثقيل/ثقل/معقود/ملخبط, ثقل* لسان*, ثقل .. لسان*/الكلام, كلام* .. لا مفهوم/واضح/ملخبط/متلعثم/ثقيل/غريب/مخربط, لا قادر*/يقدر/تقدر/اقدر يتكلم/تتكلم/اتكلم/ينطق/تنطق/يحكي/تحكي, حبسه, تلعثم, يتلعثم, رته, صعوبه .. كلام/نطق, لا يعرف/تعرف يتكلم/تتكلم/يحكي/تحكي, يلخبط/تلخبط .. كلام, لا مفهوم, فقد* .. كلام/نطق, لا عاد/بقا/قدر/قادر*/يقدر/كيقدر .. يتكلم/يهضر/يهدر/نهضر/تهضر/تكلم/ينطق, لسان* .. تقيل/ثقيل/ثقل, انعقد لسان*, تلخبط*, يتلخبط, يخلط/تخلط .. كلام*, كلمات .. لا مفهومه, كلام* .. مكسر/متقطع/متداخل, نطق* .. صعب/غير, هضره/هدره .. ثقيله/تقيله/مخلطه, يتمتم, تتمتم, يتاتا`,
  },
  strokeName: {
    en: `stroke, tia, mini stroke, cva, mca occlusion, hemipare*, hemiplegi*, lvo, nihss`,
    ar: `سكته دماغيه, جلطه دماغيه, جلطه بالدماغ/بالمخ/في الدماغ/المخ, جلطه في, فالج, خزل شقي, شلل نصفي, نقص تروي* عابر, بحال الخثره, حال خثره`,
  },
  strokeSigns: {
    en: `facial droop, hemipare*, hemiplegi*, nihss, dense .. weakness, vertigo .. not walk, worst .. dizziness, hemianop*, gaze deviation, gaze preference, sudden* .. double vision, suddenly .. not see/speak/walk/talk, cerebellar, tpa window, thrombolysis window, face .. droop*, aphasi*, diplopia, vertigo .. stand/double, ataxi*, can not stand unaided, lost .. ability to speak/talk, suddenly unable to speak/talk, expressive, facial palsy, facial asymmetry, pronator drift, fast positive, face arm speech, one side .. body .. gone/dead/numb/weak, side .. gone numb/dead/weak/limp, arm and leg .. numb/weak/dead/heavy/gone, half .. face/body .. numb/dead/gone/weak, fast ve, face arm weakness`,
    ar: `خزل شقي, شلل نصفي, شلل مفاجي*, حبسه كلام*, فقد* .. قدره .. كلام/نطق, فقد* نطق*/الكلام/النطق, نص* .. مشلول*/ماتت/مات/مخدر*/ثقيل, شق* .. مشلول*/مخدر*/ثقيل`,
  },
  balance: {
    en: `slumped, slumping, can not walk straight, not walk straight, lost balance, staggering, veering, double vision, falling to one side, room spinning, leaning to one side, not stand up`,
    ar: `فقد* توازن*, لا يقدر/قادر* يمشي/يوقف/يقف, رويه مزدوجه, يشوف اثنين, يترنح, تترنح, لا متوازن`,
  },

  // Head and nerves
  headache: {
    en: `headache*, head ache, migraine, head .. pain/hurts/pounding/exploding/splitting, pain in .. head, head feels, ha, head is splitting/pounding/bursting/exploding, splitting head, head .. splitting/bursting/killing/bad/agony, skull .. pain/split*, cephalgia, thunderclap`,
    ar: `صداع, راس* .. الم/وجع/ينفجر/يوجع*/بيوجع*/انفجر, الم/وجع .. راس*, راس* .. ضر*/كيضر*/يضر*/مصدع*/هيفرقع/يتفجر, مصدع*, شقيقه, وجع راس, ضرني راس*`,
  },
  thunder: {
    en: `blinding, explosive, hit me, thunderclap, worst .. life, worst headache, worst ever, like .. hit/hammer/explosion/bat/bomb/kick*/struck, never had .. like, exploded, explosion, seconds to peak, peaked in/within, maximal .. onset, sudden* onset, out of nowhere, came on .. sudden*/instantly/like, in an instant, snapped, popped, of my life, hit .. by, lightning, like a bolt, bolt, axe, brick, sledgehammer, gunshot, clap, like someone hit/kicked, the worst, ten out of ten, zero to ten, 0 to 10, cracked, burst, in a second/seconds, from nowhere, all at once, reached .. seconds/minute*, like never before, back of .. head .. burst/exploded/snapped`,
    ar: `انفجر*, ينفجر, اسوا .. حيات*, اسوا, اشد, عمري لا .. مثل*/زي*, لا عمري, لا جربت/حسيت/جاني .. مثل*/زي*, مثل الضربه/الصاعقه/المطرقه, كانه/كان .. ضرب*, في حياتي, بحياتي, كانه ضربه, صاعق*, رعد*, زي الرعد, لحظه, ثواني, بحياتي كلها, اقوي, صفعه, مطرقه, طلقه, فرقع`,
  },
  stiffNeck: {
    en: `stiff neck, neck .. stiff*/hurts, nuchal rigidity, meningism, neck stiffness, can not bend .. neck, not bend .. neck, not touch .. chin, chin to .. chest, neck rigid, kernig, brudzinski, stiff .. neck, neck .. lock*/rigid, not look down, not put .. chin, not move .. neck, neck is stiff`,
    ar: `رقبه* .. متيبس*/يابس*/ناشف*/متصلب*/متخشب*/متشنج*/قاسيه, تيبس .. رقبه/عنق/الرقبه/العنق, تصلب .. رقبه/عنق/الرقبه/العنق, لا يقدر/قادر* .. رقبت*, رقبت* .. واقفه/مشدود*/مصلبه/قاسحه, عنق* .. متيبس/قاسح/متصلب, لا يقدر/قادر* .. يحني راس*/راس*`,
  },
  photophobia: {
    en: `photophobi*, light hurts, not stand .. light/lights, hates/hate .. light, light bothers, can not look at .. light, light .. hurts/hurt/bothers/eyes, curtains closed/shut, dark room, dim the lights, screams .. light`,
    ar: `الضوء/النور/الضو .. يوذي/يضايق/يزعج/يوجع*, لا يتحمل/يطيق/يستحمل .. ضوء/نور/ضو, رهاب الضوء, حساسيه من الضوء, ينزعج .. ضوء/نور, النور/الضوء/الضو .. عين*, لا يطيق/يتحمل/تتحمل/طايق`,
  },
  purpura: {
    en: `purple spots/spot/rash/dots, petechia*, purpur*, not fade, non blanch*, nonblanch*, not blanch*, not disappear .. press*/glass, glass test, red pinprick*, dark spots, stays .. glass, blood spots, bruise like, spots .. not fade/disappear/go, rash .. not fade/disappear/go/blanch, rash .. glass, purplish, pinprick*, bruise* .. appearing/spreading, spots .. glass, reddish purple, stay/stays .. press*/glass/tumbler`,
    ar: `بقع/نقط/حبوب/طفح/نقاط .. بنفسجي*/زرقاء/لا يختفي/تختفي/تروح/يروح/حمراء, لا يختفي/تختفي/تروح, نزف تحت الجلد, فرفري*, كدمات, كدمات .. تنتشر, بقع/حبوب/نقط/طفح .. بنفسجيه/موف/كاس/ضغط`,
  },
  seizure: {
    en: `fit, eyes rolled back, body went stiff, seiz*, fit, fits, fitting, convuls*, shaking all over, jerking, status epilepticus, tonic clonic, gtcs, twitching all, eyes rolled, eyes rolling, foaming, frothing, postictal, post ictal, stiff and .. shak*, went stiff, epileptic, thrashing, shaking .. not stop, seizing, siezure, siezing, having a turn, jerks, shaking violently, whole body .. shak*/jerk*/shook, shook all over, spasm*, limbs .. jerk*/shak*, stiffened, stiffening, bit .. tongue, foam .. mouth`,
    ar: `نوبه, تشنج*, يتشنج, تتشنج, نوبه صرع, صرع, نوبه تشنج, اختلاج*, يختلج, تختلج, انتفض, ينتفض, تنتفض, شمره, عيون* .. مقلوبه/قلبت/تقلب/مقلوب/لفوق/فوق, يرغي, رغوه, يزبد, تصلب جسم*, نفضه, كيرعد, يتخبط, تتخبط, بيتشنج, كيتشنج, ينفض, بينتفض, تصلب*, عيون* .. بيضا/فوق, رغوه, زبد, صرع, يشنج, عض لسان*, جسم* .. يهتز/يرتعش/يتصلب/ينتفض`,
  },
  ongoing: {
    en: `now, not waking, not stop*, will not stop, still, minutes, mins, min, another, again, first, blue, pregnan*, keeps, going on, just had, just, right now, not wake, is having, having a, hit his, back to back, in front of, continuous, arrival, witnessed, since, help, not come round, not come out, not ended, longer than, min, lasted, one after, third, second one, two in a row, today, tonight, first ever, never had .. before, eclamp*, floor, fever, unconscious, breathing, sleepy, this morning, won't end`,
    ar: `لا وقف*, لا يوقف/توقف/راضي*, دقيقه, دقايق, الحين, الان, قبل شوي, قبل قليل, لسا, لسه, للحين, مره ثانيه, اول, مستمر*, حراره, يرتجف, توه, قاعد, قاعده, الحقوني, ازرق, مقلوب*, فقد, لا بطل*, لا تبطل, متواصل*, طول, مرتين, دقيقتين, دقايق, اليوم, الليله, دلوقتي, دابا, هسه, حامل, نوبتين, ثاني, ما فاق, بدون توقف, ورا بعض`,
  },
  headPart: { en: `head, skull, forehead, scalp, temple`, ar: `راس*, جمجمه, جبهه, دماغ*` },
  blow: {
    en: `fell, fall, falls, fallen, hit, hits, struck, bang*, bump*, knocked, crash*, accident, dropped, kicked, landed, slipped, thrown, tumbled, trauma, tackle*, collision, punched, injur*, concuss*, rta, mvc, came off .. bike/scooter/horse/motorbike/quad/trampoline, knock*, whacked, smack*, headbutt*, bashed, cracked .. head, collided, toppled, rolled off, tripped, head first, kick .. head, ran into, hit by, flew off, fell off, tumble, plunged, fight, ball`,
    ar: `وقع*, طاح*, سقط*, ضرب*, انضرب*, خبط*, اصطدم*, حادث, ارتطم*, تزحلق*, انصدم*, دعم*, زلق*, اصابه, طب, طايح*, وقعت, تزحلق*, انزلق*, صدم*, زحلق*, هوي, سقوط, خبط, ضربه, تخبط*, تعثر*, طاحت, نطح*, رفس*, هبط من`,
  },
  headRedFlags: {
    en: `pupil*, clear fluid .. nose/ear*, blood .. ear*, bleeding .. ear*, fluid .. ear*/nose, battle sign, raccoon eyes, blood thinner*, apixaban, warfarin, rivaroxaban, anticoag*, doac, keeps repeating, repeating, not remember, memory, amnesia, not walk, skull fracture, soft spot .. head, same question*, asking .. same, asks .. same, one pupil, unequal pupil*, pupils, lucid, not know .. day/year/where, straw coloured, fluid from .. ear/nose, black eyes, behind .. ear, on eliquis, eliquis, xarelto, on thinners, edoxaban, dent in, boggy, drifting, slower and slower, getting sleepier, staring, speech, walks into, not remember*, forgot*, clopidogrel, squishy`,
    ar: `دم .. اذن*, سايل .. انف*/اذن*/خشم*, حدقه, بوبو, سيوله, وارفارين, مميع*, لا يتذكر/متذكر/تتذكر, ينسي, يكرر, نفس السوال, يعيد/يكرر/تكرر/تعيد .. سوال/كلام/سءال, حدقت*, بوبو*, سايل شفاف, مميعات, مسيل*, ذاكره, لا يذكر/تذكر/فاكر*, ناسي*, يترنح`,
  },

  // Bleeding
  blood: {
    en: `blood, nosebleed*, nose bleed*, bleed*, bled, haemorrhag*, hemorrhag*, ebl, bloody, gore, bright red, clots`,
    ar: `دم, دماء, نزيف, ينزف, تنزف, انزف, نازف*, نزف*, دمه, دمها, بينزف, دمي, دموي, بينزف, كينزف, ينزفش, النزيف, الدم, نازف, دماءه`,
  },
  heavy: {
    en: `loads, flooding, hosing, tons of, through .. towels/pads/clothes, saturat*, for an hour, not stop*, will not stop, spurt*, pouring, gush*, pumping, squirting, soak*, drench*, pool, everywhere, lots of, so much, a lot of, heavy, heavily, non stop, through .. pad*/towel*/bandage*, litre*, #700-5000 ml, clots, clot, fountain, spraying, massive, torrential, bucket*, bowls, deep, to the bone, still bleeding, losing, profus*, uncontroll*, every heartbeat, tourniquet, off completely, amputat*, severed, bright red, cupful*, bowl, bowlful, basin, half a pint, pint, pints, fist sized, size of, golf ball*, lemon*, egg, jets, in jets, jet, through everything, pad every, pads an hour, pad an hour, every ten/fifteen/five/twenty minutes, dripping, flows, flowing, running out, streaming, all over the floor, floor is covered, puddle, pulsing, pumps, fresh, faster than, two hours, half an hour, #20-90 minutes, not slow*, not clot*, not held, through the, keeps coming, constant*, nonstop, #2-20 pads, bright red blood`,
    ar: `لا يوقف/وقف/يتوقف/توقف/راضي*/بيوقف, لا عم يوقف, كثير*, غزير*, شديد*, بقوه, يتدفق, يفور, ينفر, نافوره, يشخ, لا وقف*, كتير*, وايد, واجد, قطع, متجلط*, مبلل, غرق*, عميق*, جامد, بشده, بتر, انقطع* .. اصبع*/يد*/ايد*/رجل*, بزاف, هواي, يجري, سايل, بيسيل, كيسيل, شلال, انهمر, بغزاره, بركه, كميات, لا بيبطل, لا بطل, لا راضي, قطع كبيره, كتل, يصب, بيصب, ينفجر, متدفق, طشت, نص ساعه, من ساعه, ساعه, كل عشر, لا يتخثر, مستمر*, لا عم بوقف, ما كيحبسش, لا حبس`,
  },
  wound: {
    en: `cut, wound*, stab*, gash, gunshot, shot, sliced, slashed, impaled, amputat*, severed, machete, grinder, chainsaw, saw, nosebleed, glass, knife, wound*, axe, blade, thigh, wrist, artery, neck, vein, stump, circular saw, lawnmower, mower, bit by, gash*, lacerat*, slit, puncture*, scalp, angle grinder, varicose, varicose vein, tooth, socket, tonsil*, fistula, nose, after .. surgery, stitches`,
    ar: `جرح*, انجرح*, طعن*, انطعن*, رصاص*, قطع*, سكين, منشار, زجاج, رعاف, قزاز, شق, طعنه, مفتوح, شريان, وريد, فخذ, رقبه, صاروخ, جلخ, مروحه, خلع ضرس, لوز, انف, منخار, مناخير, خشم*, معصم, فتحه, غرز`,
  },
  stabbed: {
    en: `finger/hand/thumb/arm/leg/toe* .. cut/torn/ripped off, cut off .. finger, hit by .. car/truck/bus/lorry/motorbike, run over, bone .. sticking/poking out, open fracture, fell from .. roof/height/floor/ladder/balcony/window, ejected, crushed under, crushed by, crushed between, polytrauma, pedestrian vs, car crash, motorbike crash, rolled over, impaled on, penetrating, stabbed, been stabbed, shot in, been shot, gunshot wound, gsw, stab wound, impaled, amputated .. finger/hand/arm/leg/toe*, cut off .. finger/hand/thumb/arm/toe*, severed, finger/hand/thumb/arm/leg/toe .. off completely/came off/cut off/ripped off, leg/arm/foot/hand .. crushed/trapped/mangled/under, pinned under, trapped under, degloved, bone .. through/visible/showing, see .. bone, open .. fracture, compound fracture, thigh .. bent, through .. chest/belly/abdomen/neck, off .. fourth/third/second/fifth floor, from .. storey/story, thrown from, off the roof, off a roof, off a ladder, hit by a, ran over, under .. tractor/car/lorry/truck/forklift, rolled .. tractor/quad, high speed, finger .. came off/clean off/on ice/in a bag, lost .. finger/thumb/toe, tip of .. finger .. off, multiple injuries, major trauma, gutted, guts, bowel .. out, knifed, bullet, bone poking/sticking/coming/showing, bone .. thru, two/three/four fingertips/fingers off, took .. finger*/fingertip*/thumb/toe* off, took .. finger*/fingertip* .. off, fingers .. freezer/ice/bag, rta/rtc/mvc .. entrapped/ejected/trapped/vs, entrapped`,
    ar: `دهست*/دهس*/صدمت* سياره, عظم* طالع/بارز/ظاهر, كسر مفتوح, طاح*/سقط*/وقع* من .. سطح/شباك/بلكون*/دور/طابق/سقاله, انقلب* .. سياره, حادث سياره/سير, انطعن*, طعن*/طعنوه .. سكين/بطن*/صدر*, مطعون*, طلق ناري, رصاصه, مبتور*, انبتر*, عظم* .. طالع/برا/باين/خارج, مكسور* .. عظم, انسحق*, انهرس*, تحت .. سياره/شاحنه/جدار/رافعه, صدم* .. سياره/شاحنه/موتور/دراجه, سياره .. صدم*/دهس*/ضرب*, ضربت* سياره, انقطع* .. اصبع*/يد*/رجل*, اصبع* .. انقطع*/انبتر*/طار, سكين في/ب, من .. الدور/الطابق, سقط من, وقع من, طاح من السطح, ضربوه بسكين, خاوي, عظم* .. ظاهر/بارز/طلع, قطع* .. اصبع*/صباع*/اصابع*`,
  },
  vomitBlood: {
    en: `vomit*/threw/throw*/thrown/bring*/brought/cough*/puk*/spew*/chuck* .. blood, blood .. vomit*/sick, haematemesis, hematemesis, coffee ground*, vomited blood, variceal, sick .. blood, vomit* .. bloody, red vomit, vomit .. red/black/coffee, puke .. red, spew* .. red, brought up .. blood, bringing up .. blood, spat .. red/blood, spit* .. red/blood, mouthful* of .. red/blood, swallowing .. tonsils, tonsils .. bleed*/blood/red`,
    ar: `يستفرغ/تستفرغ/استفرغ*/يتقيا/تتقيا/تقيا*/يرجع/ترجع/رجع*/يطرش/برجع/اطرش/طرش .. دم, قي*/ترجيع/استفراغ .. دم*, قيء دموي, تقيا/يتقيا/تتقيا/رجع/استفرغ/طرش .. دم/اسود/قهوه, القيء .. دم, كيتقيا .. دم, رد .. دم, قيء .. قهوه, تقي* الدم`,
  },
  blackStool: {
    en: `black .. stool/poo/poop/motions/tarry, stool*/poo/poop/motions .. black/tar/tarry, pooing/pooping/passing/passed .. black/tar/blood, tarry, melaena, melena, blood .. stool/poo/rectum/toilet, rectal bleed*, bleeding .. rectum/back passage, maroon stool*, pr bleed*, stool*/poo/poop/motion/bowel* .. blood/red/black/tar*, toilet .. red/blood, bowl .. red/blood, black as tar, tar like, bleed* .. behind/bottom/bum, passing .. blood, red .. stool, bowl full of blood, haematochezia, hematochezia, maroon`,
    ar: `براز* .. اسود/دم/اسود*, خروج* .. اسود, براز اسود, دم .. براز/خروج/شرج, زفت, نزيف شرجي, بعثت اسود, القطران, براز .. احمر/اسود/دم/قطران, خروج .. دم/اسود/احمر, حمام .. دم/اسود, مثل القطران, زي الزفت, اخراج .. دم, مقعد* .. دم`,
  },

  // Belly and aorta
  belly: {
    en: `belly, abdomen, abdominal, abdo, stomach, tummy, epigastric, rif, flank, iliac fossa, right side, gut, bellyache, tum, midriff, under .. ribs, lower right, groin, rlq, luq, ruq, llq, guts, side`,
    ar: `بطن, معده, كرش, خاصره, مراق, جنب, كرش*, كرشي, معدتي, الخصر, بطني, سره, خاصرت*, مصران, جنب`,
  },
  rigid: {
    en: `rigid, rigidity, hard as, board, board like, guarding, peritonit*, rock hard, can not move, not move, rebound, distended, like a drum, doubled over, not straighten, hurts to move, every bump, bilious, faeculent, green bile, not passed gas/wind, no gas, not bear, not stand straight, curled up, curled, not stand up, scream* when, knees .. chest, lie still, lying still, still as, stiff as, tense, swollen, bloated, touch, board, not let .. touch, jump* .. touch, coughing hurts, walking hurts, green, no stool, not pooed, not opened bowels`,
    ar: `متخشب*, قاسي*, صلب*, متصلب*, متحجر*, لا قادر*/اقدر/يقدر/تقدر .. اتحرك/يتحرك/تتحرك/امشي/اوقف, لوح, متيبس*, منتفخ*, حجر, ناشف*, اخضر, لا اخرجت/يخرج .. غازات, يابس*, مشدود*, متكور, ملتوي, لا يتحمل لمس*/اللمس, لا يخلي .. المس, قاسح*, منفوخ*, مطبل, لا يقدر يوقف, يتلوي, تتلوي, بيتلوي, كيتلوا, لمس*`,
  },
  appendix: {
    en: `appendicitis, appendix burst, perforat*, moved to .. right, right lower, rif pain, lower right, strangulated hernia, hernia .. hard/purple/blue/stuck, bowel obstruction, pancreatitis, mesenteric isch*, free air, free gas, volvulus, intussuscep*, currant jelly, red jelly, started .. belly button, belly button .. right, around .. navel, right iliac fossa, lower right .. side, mcburney, hernia .. not go back/push*, incarcerated hernia, twisted bowel, ectopic, out of all proportion, out of proportion, testicular, ruptured, ruptured spleen, spleen, knees up .. scream*, draws .. knees, draw* .. legs up, drawing .. knees/legs, gallbladder .. fever, lump .. not go/push .. back/in, lump .. won't go, groin lump .. hard/red, lump .. rock hard, will not go back in, not go back in`,
    ar: `زايده ملتهبه/منفجره, انفجار زايده/الزايده, التهاب الزايده, تحت يمين, يمين تحت, فتق .. يابس/مزرق/متحجر, انسداد امعاء, انثقاب, ثقب, يمين .. تحت, حول السره, الزايده, تحت عاليمين, فتاق*/فتق .. لا يرجع/محشور*/محبوس*/يابس*/قاسي, الدوده الزايده, بنكرياس, يضم ركب*, يشد رجل*, لا .. يرجع .. مكان*/داخل`,
  },
  tearing: {
    en: `tearing, ripping, torn, ripped, tear, between .. shoulder blades, like a knife .. back, moving down .. back, arm bp .. lower, unequal, bp .. lower, widened mediastin*, split in two/half, torn in two/half, ripped apart, bp .. different/differs, different .. each arm, moved .. belly/back/legs, shearing, knife .. shoulder blades, through to .. back`,
    ar: `تمزق*, يتمزق, يمزق, تمزيق, كانه يتقطع, بين .. كتفين/كتوف/اكتاف/لوحي, كانه شق, شاق, انشق, ينشق, بيتقطع, نصفين, لوحين, ضغط .. مختلف`,
  },
  aaa: {
    en: `aaa, aneurysm, dissection, aortic`,
    ar: `ام الدم, تمدد شريان, تمدد الشريان, تسلخ, انورزم`,
  },
  collapseSigns: {
    en: `hypotens*, pale, bp #40-89, systolic/sbp/bp .. #40-89, collapsed, collapse, shocked, sudden*, grey, fainted, passed out, went down, dropped, clammy, sweating, faint, hypotensive, grey, white as, dizzy, legs .. cold`,
    ar: `ضغط* .. #40-89, انهار*, شاحب*, هبوط, فجاه, مفاجي*, اغمي*, دوخه, دايخ, عرق*, طاح, وقع, اصفر, يتصبب`,
  },
  back: { en: `back, chest, flank, loin, shoulder blade*, shoulderblade*`, ar: `ظهر, صدر, خاصره` },

  // Limbs, spine, eye, testicle
  limbPart: {
    en: `leg, foot, toes, toe, arm, hand, fingers, finger, calf, limb, forearm, cast, plaster, thumb, ankle, knee, wrist, shin, thigh, elbow, splint, leg's`,
    ar: `رجل*, قدم, ساق, يد*, ايد*, اصابع, اصبع, ذراع, جبس, جبيره, بطه, كف, ركبه, كاحل, معصم, فخذ, صباع, صوابع, صبع, كراع, ساعد, جبيره, تجبير`,
  },
  ischaemia: {
    en: `white and .. cold, icy, ice cold, cold and .. white/pale/blue/numb, pulseless, no pulse, not find .. pulse, not feel .. toes/foot/fingers, mottled, pale cold, gone white, turned white/blue/black, white, absent pulses, no pulses, compartment syndrome, pain on passive, out of proportion, no cap refill, blue and cold, cold and, stretch* .. fingers/toes, fingers/toes .. numb/white/blue/cold/purple, cold .. white/pale/numb/blue, marble, waxy, no feeling, lost .. pulse, colour .. gone, blue, stone cold, tight as, rock hard, woody, freezing cold, drained of colour, screaming .. pain, dead white, cold as`,
    ar: `بارد* .. ابيض*/بيضا*/ازرق*/زرقا*/شاحب*/خدر*/منمل*, بيضا*/ابيض*/شاحب*/ازرق*/زرقا*/ابيض .. بارد*, مثل/زي الثلج, مثلج*, لا نبض, لا في نبض, لا احس/يحس/حاس* .. نبض/اصابع/رجل*/قدم*, اسود*, برد* .. ابيض/ازرق/زرقاء, ازرق*, زرق*, بارد* .. تنميل/لا احساس, مزرق*, صفرا, كالثلج, لا احساس, متحجر*, مشدود*, شاحبه, لونها ابيض, مزرقه`,
  },
  clot: {
    en: `calf .. swollen/swell*/sore/pain/red, leg .. swollen/swell*, dvt, surgery, operation, knee replacement, hip replacement, flight, long haul, pill, postpartum, c section, caesarean, blood clot, cancer, bed rest, plaster, cast, my leg .. swollen/bigger, leg .. bigger, birth, baby, contraceptive, the coil, hormone*, hrt, flew, hour flight, fracture, boot, immobil*, broken leg, hospital last week, op, knee op, hip op, post op, discharged`,
    ar: `ساق* .. متورم*/منتفخ*, رجل* .. منفخ*/متورم*/منتفخ*/ورم*/وارم*, عمليه, جراحه, ولاده, قيصريه, سفر, طيران, سفره, جلطه, حبوب منع الحمل, رحله, الطياره, طياره, وضعت, حبوب حمل, موانع, جبس, كسر, منوم, سمانه`,
  },
  pleuritic: {
    en: `when i breathe, when .. breath*, breathe in, each breath, every breath, deep breath, pleuritic, breathing in, stabbing`,
    ar: `مع كل نفس, مع التنفس, لما اتنفس/اخذ نفس, اتنفس, عند التنفس, كل نفس, شهيق`,
  },
  pe: {
    en: `pulmonary embol*, pe, clot .. lung*, saddle embolus, rv strain`,
    ar: `انصمام رءوي/ريوي, جلطه ريه/بالريه/في الريه/الريه, جلطه .. ريه`,
  },
  saddle: {
    en: `saddle, numb .. down there/between/bum/bottom/genital*/groin/private*/sit/seat/buttock*/perine*/crotch, not feel .. wipe/bum/bottom/genital*/wiping/toilet, between .. legs .. numb, not feel myself, perianal, perineal, numb where, numb .. bum/bits/crotch/saddle/sit, not feel .. sit*/saddle/bits, feels dead .. between, between .. legs .. numb/dead/nothing, saddle area, nothing down there, numb arse/backside, undercarriage`,
    ar: `خدر*/تنميل/منمل*/لا احس .. مقعد*/عجان/فخذين/تناسلي*/شرج/بين رجل*/حساس*, خدر* بين, لا حاسس*/احس/حاس*/بحس .. اقعد/بقعد/قعد*/اجلس/تحت/حوض/مناطق, خدر .. بين فخذ*/فخاذ*/رجل*/فخذي, تنميل .. بين/مقعد*/حوض/شرج, منطقه .. حساسه`,
  },
  retention: {
    en: `not pee/wee/urinate/pass urine/go, can not pee/wee, can not pass urine, not peed, wet myself, wetting myself, lost control .. bladder/bowel*, incontinen*, retention, not control .. bladder/bowel*/pee/poo, soiled, not feel .. pee/wee/bladder, peed myself, not passed water, bladder .. full/not, not been able to .. pee/wee/urinate, no control, leaking, dribbling, pee .. self, wet the bed, soil*, bowels .. open .. without, not know .. peed, bladder stopped`,
    ar: `لا قادر*/اقدر/يقدر/تقدر/عارف*/بقدر .. ابول/اتبول/يتبول/تتبول/بول, احتباس بول, سلس, فقد* .. تحكم*, لا اتحكم/متحكم*/يتحكم .. بول*/براز*, تبول لا ارادي, لا احس .. بول*, لا عارف*/قادر*/اقدر/يقدر/بقدر/كنقدر .. اتبول/ابول/يتبول/نبول/يبول, احتباس, بول* .. لا اراد*/بدون تحكم/علي نفس*, تبول* علي, فقد* .. تحكم/سيطره, سلس, محصور, لا اتحكم, لا متحكم`,
  },
  backPain: {
    en: `back, sciatica, spine, both legs, legs, spinal, disc, lower back, backache, slipped disc, lumbar, prostate cancer, cancer, mets, metasta*`,
    ar: `ظهر, عرق النسا, فقر*, ديسك, رجلين, ساقين, رجول*, ضهر, دسك, غضروف, عمود فقري, كمر, رجليا, رجلي`,
  },
  legsGone: {
    en: `both legs .. weak/numb/gone/heavy/not, legs .. gone weak/numb/not move/not work/paraly*/giving way, not move .. legs, not feel .. legs, paralysed from, paralyzed from, neck .. broken, spinal cord compression, legs have gone, foot drop, both legs, legs .. jelly/dead/useless/lead/buckl*/collaps*, not stand, can not stand/walk .. since, lost .. legs, no feeling .. legs/below/from, no feeling below, not feel anything below, nothing below, numb from .. waist/chest/down, waist down, neck down, neck .. heard crack, dived, diving into .. shallow, both feet .. numb`,
    ar: `رجلين* .. ضعف*/ضعيف*/خدر*/لا تتحرك/ثقيل*/لا تشيل*, لا قادر* .. احرك/يحرك رجل*, ضعف .. ساقين/رجلين, شلل .. رجلين/ساقين/الرجلين, لا احس/حاسس/يحس .. رجل*, رجل* .. بتخون*/تخون*/لا تشيل*/لا تحمل*/ثقيل*/مشلول*, لا حاسس*/احس/بحس .. رجل*/تحت, من الخصر/الوسط .. تحت, شلل, لا قادر* .. اوقف/اقف/امشي, لا بقيت .. رجلي*`,
  },
  sight: {
    en: `vision, sight, eye, eyes, see, visual`,
    ar: `نظر, بصر, عين, عيون, عيني, اشوف, رويه, ارى, ابصر`,
  },
  sightLost: {
    en: `sudden* .. blind*, everything went dark, vision has gone, lost .. sight, lost sight, black curtain, curtain, lost .. vision/sight, lost vision, loss of vision/sight, sudden* blind, went blind, gone blind, blind in, can not see, not see .. eye, not see, shadow .. over/across/vision, flashes and floaters, vision .. gone/went/black, went black, see .. halos, blacked out in .. eye, floaters .. flashes, sudden* floaters, half .. vision, vision loss, visual loss, barely see, not see, went dark/dim/grey/gray/black .. eye, dark patch, black spot, veil, blind, eye .. dark/black/blind/gone, grey curtain, curtain .. down, like a curtain, lost .. eye, flashing lights .. floaters, shower of, cobwebs, loss .. vision, sight .. gone/went/going, vision .. disappeared/going, can not see a thing, seeing nothing, only see half, see double, vision .. halved`,
    ar: `لا ارى, نظر* راح, لا اشوف/شايف*/اري/يشوف/تشوف/بشوف/شوف, لا قادر* اشوف/يشوف, فقد* .. نظر*/بصر*/الرويه/رويه, ستاره, عمي/عميت/عمى, غاب/راح/اختفي .. نظر*/بصر*, سواد في/علي عين*/نظر*, اسودت .. عين*/الدنيا, عتم*, عين* .. اسود*/ظلام/لا تشوف/سوداء/عمي*, لا عدت/عاد/بقيت .. اشوف/شوف/نشوف/اري, ذهب بصر*/نظر*, ستار*, ظلام, اعمي, عتمه, لا شايف*, لا كنشوف, فقدان .. بصر/نظر/رويه, ومضات, ذباب طاير`,
  },
  inEye: {
    en: `eye, in .. eye/eyes, into .. eye/eyes, eye .. splash*, penetrat* .. eye, eyeball, globe rupture, eye .. burn*, splash* .. eye*, eyes`,
    ar: `في عين*, بعين*, عين*, داخل عين*`,
  },
  chemical: {
    en: `chemical, bleach, acid, drain cleaner, oven cleaner, lye, alkali, caustic, cement, ammonia, clorox, plaster dust, lime, superglue, detergent, metal, splinter, pencil, dart, cleaner, battery acid, pool chlorine, nail, firework, grinding, nail glue, glass, disinfectant, unblocker, drain, toilet cleaner, spray, wood, twig, thorn, wire, hook, pellet, bb gun, airsoft, shuttlecock, squash ball, golf ball, fist, punched, glue, powder, descaler, chlorine, pepper, hot oil, shard, fragment, drill, champagne, cork, lime juice, hydrated, limescale, fertiliser, screwdriver, scissors, pen, arc, hammer, chisel, resin, brick cleaner, peroxide, oven, paint thinner, turps`,
    ar: `كلور, كلوركس, حمض, اسيد, منظف, كيماوي*, مبيض, فلاش, ماده كاويه, كاويه, اسمنت, جير, نوره, سلك, مسمار, حديد, زجاج, قزاز, تيزاب, صودا, ماء نار, امونيا, ديتول, منظف افران, سلاكه, شظيه, حجر, خشب, شوكه, سيخ, مقص, قلم, رصاصه, كوره, مبيد, جبس, بويا, صمغ, غراء, حمض, لكمه, جافيل, لابيطري, كلوروكس, بطاريه, شطه, فلفل`,
  },
  eyeHurt: {
    en: `splash*, cloudy, burning, got in, sprayed, squirted, went in, in .. eye*, stuck, flew, can not open, blurry, halos, hit, pour*, burn*, not see, barely see, white, red, hit, pain, agony, squirt*, blind, not open, sticking, poked, spat, leaking, jelly, pupil, hammering, misshapen, bleeding`,
    ar: `طرطش, رش*, دخل*, انسكب*, جاء, جت, جا, احترق*, حرق*, نقط, طار, يحرق*, تحرق*, انرش*, انكب*, طش, حار*, لا قادر* .. افتح, لا اشوف, ابيض, الم, دم, ضرب*, لا يفتح, ينزل, جات, دخلت, انغرز, دخلها, طاح*`,
  },
  eyePainRed: {
    en: `eye .. red .. pain*/halos, halos, haloes, acute glaucoma, rock hard eye, eye .. rock, eye .. agony, eye .. pain* .. vomit*, red eye .. pain*/vomit*/halo*, eye .. stone hard, hard eye, rainbow*, rainbow rings, rings round .. lights, cloudy cornea, fixed .. pupil, mid dilated, angle closure, eyeball .. bulging, eye .. bulging, eye .. swollen shut .. fever`,
    ar: `هالات, هاله حول, زرق حاد, جلوكوما حاده, عين* حمر* .. الم/ترجيع/غثيان/وجع, قوس قزح, عين* .. حجر/متحجره, حول الانوار/اللمبات, جاحظ*`,
  },
  testicle: {
    en: `testicle*, testis, testes, ball, balls, scrot*, nut, nuts, testicular, bollock*, gonad*, my left one .. down there, nads, privates .. swollen, sack, left/right/my/his/one bollock/nut/ball/testis, groin .. testic*`,
    ar: `خصيه, خصيت*, خصي*, الخصيه, بيضه, بيضت*, خصوه, صفن, خصو*, بيضاتي, بيضاته, الخصي, خصاوي, كيس الصفن, قلاوي`,
  },
  burnThing: {
    en: `burn*, scald*, boiling, hot oil, hot water, hot tea, hot coffee, kettle, fire, flame*, caught fire, steam, scorch*, blaze, explosion, explod*, petrol, acid, hot soup, pan of, deep fryer, fryer, fat fryer, hot fat, pot of, hot tap, bath .. hot, stove, hob, oven, bonfire, bbq, barbecue, firework*, radiator, lighter fluid, molten, tar, lye, gas bottle, exhaust, blew up, chemical burn, sulphuric, sulfuric, hydrofluoric, house fire, alight, on fire, flash burn, shisha coal, gas explosion, sunburn .. blister*, spill*/tipped/poured/knocked/pulled/splash* .. tea/coffee/soup/noodles/oil/kettle/pan, cup of .. over/down, tea/coffee/soup/noodles/oil .. over/down/onto, hot iron, touched .. iron/hob/oven`,
    ar: `حرق*, احترق*, يحترق, محروق*, حروق, زيت حار/مغلي/ساخن, ماء مغلي/حار/ساخن, ماي مغلي/حار, مويه مغليه/حاره, ميه مغليه/سخنه/بتغلي, مغلي*, شاي حار, انكب*, انسكب*, نار, ولع*, شب* فيه, انفجر* .. غاز/انبوبه/اسطوان*, قدر, غلايه, غليان, زيت, طنجره, مقلاه, طاوه, حله, شوربه, انفجار, بوتاجاز, فرن, مكواه, العاب ناريه, لهب, حمض, اسيد, اشتعل*, محترق*, قهوه, حليب مغلي, تحرق*, سلق*, اتحرق*, انسلق*, تنور, جمر`,
  },
  burnBad: {
    en: `large, all over, leg, legs, palm, peel*, blister*, white, charred, black, leathery, face, chest, genital*, whole/entire, #5-100 of/percent, body, tbsa, skin .. off, airway, soot, third degree, full thickness, deep, over .. body, not hurt, back and, tummy, belly, both hands, baby, toddler, kid, child, son, daughter, month old, neck, circumferential, inhalat*, singed, arms, stomach, arm, hand, hands, thigh*, foot, feet, scalp, eyes, bum, wheez*, hoarse, eyebrows, not feel, waxy, peeling, hanging off, raw, shoulders, his whole, her whole, screaming, my 1, twins, skin, #1-9 year old`,
    ar: `رجل*, ايد*, انسلخ*, يتقشر, تقشر*, مقشر*, سلخ*, وجه, صدر, بطن, فخوذ, فقاعات, فقاقيع, طفل*, بنت*, ولد*, ابن*, رضيع*, جسم* كله, اسود, ابيض, بيضاء, كامل, كبير*, ظهر, عنق, رقبه, درجه ثالثه, متفحم*, جلد*, ايدين*, تناسلي*, اكتاف, كتف, ذراع, فخذ*, قدم*, اذن, شعر*, بحه, جلده, فخاذ, عيون, لحم, وليد*, صغير*, حوض`,
  },
  electric: {
    en: `electrocut*, electric shock, electric* .. shock*, shocked by, high voltage, #100-99999 v, volts, live wire, lightning, struck by lightning, power line, got .. shock .. from, panel, socket, plug, electric current, mains, overhead line, overhead cable, power cable, cattle fence, shock off, zapped, charger, toaster, hair dryer .. bath, exposed wire, live cable, pylon, third rail, taser*, substation`,
    ar: `صعق*, كهرب*, كهرباء, انصعق*, تكهرب*, صاعقه, التيار, فولت, ماس, سلك مكشوف, فيش, شحن, كابل, سلك, عمود كهرباء, الكهربا, شرار*, تكهربت, اتكهرب, ضربه الضو, الضو, ضربتو, ضغط عالي, محول`,
  },
  electricBad: {
    en: `thrown, burns, irregular, unconscious, collapsed, chest, heart, hand, stuck, tingling, numb, passed out, just, weird, mark, faint*, palpitat*, not let go, racing, dizzy, confused, burn*, threw, exit wound, black mark, black hole, fluttering, hurts, pain, ache*, sore, muscle*, dark urine, unwell, fell, off, ago, ladder, skipping`,
    ar: `طاح, وقع, حرق*, قلب*, وعي, خفقان, مسك*, دوخه, صدر*, يرجف, مسكته, مسكه, اغمي, يد*, ايد*, غاب*, اغمي*, الم, اسود, دايخ, تنميل, دقات, خفقان, طير*, رمي*, سواد, سخان, مره`,
  },
} as const satisfies Concepts;
