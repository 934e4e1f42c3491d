import type { Concepts } from '../match/lexicon.ts';

/** Brain, bleeding, injuries, belly, limbs, eyes. Terms: src/tasks/match/lexicon.ts. */
export const bodyConcepts = {
  // Stroke
  facePart: {
    en: `face, mouth, smile, eyelid, facial, corner of .. mouth`,
    ar: `وجه, فم, شفه, تم, ويه, ابتسام*, بوز, بقه`,
  },
  droop: {
    en: `drooping, wonky, funny, numb, not symmetrical, fell, droop*, dropped, lopsided, crooked, slid, sagging, sagged, sag, sliding, fallen on one side, uneven, twisted, numb, not move/moving, will not move, dribbl*, down on one side, asymmetr*, pulled to one side, hanging, gone slack, slack, melted`,
    ar: `منحرف, مال, مايل*, مالت, معوج*, عوج*, ملوي, انحرف, انحراف, يميل, نازل, نزل, متدلي, تدلي, ملتوي*, اعوج*, التوي, التوت, مرتخي*`,
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
    en: `numbness, not grip, pins and needles, feeble, weak*, limp, paraly*, numb*, dead, can not lift/move/raise/feel/hold, not move/lift/raise/feel, heavy, gone, floppy, dropping things, lost power, tingly, not work/working, useless, loss of power, dropped`,
    ar: `خمل, ضعفت, ضعف, ضعيف*, شلل, مشلول*, خدر*, خدران*, تنميل, منمل*, لا تقدر/يقدر/اقدر/قادر*/بقدر/تتحرك/يتحرك, لا احس/حاسس/يحس/حاس*, ثقيل*, ثقل*, ثقلت, مخدر*, ارتخ*, رخو, لا ترفع/يرفع/بترفع/تتحرك, خزل, نمله`,
  },
  speech: {
    en: `slur*, garbl*, not .. words out, not speak, can not talk, not talk properly, talking/speaking rubbish/nonsense/gibberish/funny/weird, words .. wrong/jumbled/mixed/garbled, speech, aphasi*, dysarthri*, lost .. speech, speaking like drunk, mumbl*, word salad, not find .. words, not get .. words, tongue .. heavy, not making sense, no sense, not understand what .. say*, words come out, makes no sense, sounds drunk`,
    ar: `لسان* .. ثقيل/ثقل/معقود/ملخبط, ثقل* لسان*, ثقل .. لسان*/الكلام, كلام* .. لا مفهوم/واضح/ملخبط/متلعثم/ثقيل/غريب/مخربط, لا قادر*/يقدر/تقدر/اقدر يتكلم/تتكلم/اتكلم/ينطق/تنطق/يحكي/تحكي, حبسه, تلعثم, يتلعثم, رته, صعوبه .. كلام/نطق, لا يعرف/تعرف يتكلم/تتكلم/يحكي/تحكي, يلخبط/تلخبط .. كلام, لا مفهوم`,
  },
  strokeName: {
    en: `stroke, tia, mini stroke, cva, mca occlusion, hemipare*, hemiplegi*, lvo, nihss`,
    ar: `سكته دماغيه, جلطه دماغيه, جلطه بالدماغ/بالمخ/في الدماغ/المخ, جلطه في, فالج, خزل شقي, شلل نصفي, نقص تروي* عابر, بحال الخثره, حال خثره`,
  },
  strokeSigns: {
    en: `facial droop, hemipare*, hemiplegi*, nihss, dense .. weakness, vertigo .. not walk, worst .. dizziness, hemianop*, gaze deviation, gaze preference, sudden* .. double vision, suddenly .. not see/speak/walk/talk, cerebellar, tpa window, thrombolysis window, face .. droop*, aphasi*`,
    ar: `خزل شقي, شلل نصفي, شلل مفاجي*, حبسه كلام*`,
  },
  balance: {
    en: `slumped, slumping, can not walk straight, not walk straight, lost balance, staggering, veering, double vision, falling to one side, room spinning, leaning to one side, not stand up`,
    ar: `فقد* توازن*, لا يقدر/قادر* يمشي/يوقف/يقف, رويه مزدوجه, يشوف اثنين, يترنح, تترنح, لا متوازن`,
  },

  // Head and nerves
  headache: {
    en: `headache*, head ache, migraine, head .. pain/hurts/pounding/exploding/splitting, pain in .. head, head feels, ha`,
    ar: `صداع, راس* .. الم/وجع/ينفجر/يوجع*/بيوجع*/انفجر, الم/وجع .. راس*`,
  },
  thunder: {
    en: `blinding, explosive, hit me, thunderclap, worst .. life, worst headache, worst ever, like .. hit/hammer/explosion/bat/bomb/kick*/struck, never had .. like, exploded, explosion, seconds to peak, peaked in/within, maximal .. onset, sudden* onset, out of nowhere, came on .. sudden*/instantly/like, in an instant, snapped, popped, of my life, hit .. by, lightning`,
    ar: `انفجر*, ينفجر, اسوا .. حيات*, اسوا, اشد, عمري لا .. مثل*/زي*, لا عمري, لا جربت/حسيت/جاني .. مثل*/زي*, مثل الضربه/الصاعقه/المطرقه, كانه/كان .. ضرب*, في حياتي, بحياتي`,
  },
  stiffNeck: {
    en: `stiff neck, neck .. stiff*/hurts, nuchal rigidity, meningism, neck stiffness, can not bend .. neck, not bend .. neck, not touch .. chin, chin to .. chest, neck rigid, kernig, brudzinski`,
    ar: `رقبه* .. متيبس*/يابس*/ناشف*/متصلب*/متخشب*/متشنج*/قاسيه, تيبس .. رقبه/عنق/الرقبه/العنق, تصلب .. رقبه/عنق/الرقبه/العنق, لا يقدر/قادر* .. رقبت*`,
  },
  photophobia: {
    en: `photophobi*, light hurts, not stand .. light/lights, hates/hate .. light, light bothers, can not look at .. light`,
    ar: `الضوء/النور/الضو .. يوذي/يضايق/يزعج/يوجع*, لا يتحمل/يطيق/يستحمل .. ضوء/نور/ضو, رهاب الضوء, حساسيه من الضوء, ينزعج .. ضوء/نور`,
  },
  purpura: {
    en: `purple spots/spot/rash/dots, petechia*, purpur*, not fade, non blanch*, nonblanch*, not blanch*, not disappear .. press*/glass, glass test, red pinprick*, dark spots, stays .. glass, blood spots, bruise like`,
    ar: `بقع/نقط/حبوب/طفح/نقاط .. بنفسجي*/زرقاء/لا يختفي/تختفي/تروح/يروح/حمراء, لا يختفي/تختفي/تروح, نزف تحت الجلد, فرفري*, كدمات`,
  },
  seizure: {
    en: `fit, eyes rolled back, body went stiff, seiz*, fit, fits, fitting, convuls*, shaking all over, jerking, status epilepticus, tonic clonic, gtcs, twitching all, eyes rolled, eyes rolling, foaming, frothing, postictal, post ictal, stiff and .. shak*, went stiff, epileptic, thrashing, shaking .. not stop`,
    ar: `نوبه, تشنج*, يتشنج, تتشنج, نوبه صرع, صرع, نوبه تشنج, اختلاج*, يختلج, تختلج, انتفض, ينتفض, تنتفض, شمره, عيون* .. مقلوبه/قلبت/تقلب/مقلوب/لفوق/فوق, يرغي, رغوه, يزبد, تصلب جسم*, نفضه`,
  },
  ongoing: {
    en: `now, not waking, not stop*, will not stop, still, minutes, mins, min, another, again, first, blue, pregnan*, keeps, going on, just had, just, right now, not wake, is having, having a, hit his, back to back, in front of, continuous, arrival, witnessed, since, help`,
    ar: `لا وقف*, لا يوقف/توقف/راضي*, دقيقه, دقايق, الحين, الان, قبل شوي, قبل قليل, لسا, لسه, للحين, مره ثانيه, اول, مستمر*, حراره, يرتجف, توه, قاعد, قاعده, الحقوني, ازرق, مقلوب*, فقد`,
  },
  headPart: { en: `head, skull, forehead, scalp, temple`, ar: `راس*, جمجمه, جبهه, دماغ*` },
  blow: {
    en: `fell, fall, falls, fallen, hit, hits, struck, bang*, bump*, knocked, crash*, accident, dropped, kicked, landed, slipped, thrown, tumbled, trauma, tackle*, collision, punched, injur*, concuss*, rta, mvc`,
    ar: `وقع*, طاح*, سقط*, ضرب*, انضرب*, خبط*, اصطدم*, حادث, ارتطم*, تزحلق*, انصدم*, دعم*, زلق*, اصابه, طب`,
  },
  headRedFlags: {
    en: `pupil*, clear fluid .. nose/ear*, blood .. ear*, bleeding .. ear*, fluid .. ear*/nose, battle sign, raccoon eyes, blood thinner*, apixaban, warfarin, rivaroxaban, anticoag*, doac, keeps repeating, repeating, not remember, memory, amnesia, not walk, skull fracture, soft spot .. head`,
    ar: `دم .. اذن*, سايل .. انف*/اذن*/خشم*, حدقه, بوبو, سيوله, وارفارين, مميع*, لا يتذكر/متذكر/تتذكر, ينسي, يكرر`,
  },

  // Bleeding
  blood: {
    en: `blood, nosebleed*, nose bleed*, bleed*, bled, haemorrhag*, hemorrhag*, ebl`,
    ar: `دم, دماء, نزيف, ينزف, تنزف, انزف, نازف*, نزف*, دمه, دمها, بينزف`,
  },
  heavy: {
    en: `loads, flooding, hosing, tons of, through .. towels/pads/clothes, saturat*, for an hour, not stop*, will not stop, spurt*, pouring, gush*, pumping, squirting, soak*, drench*, pool, everywhere, lots of, so much, a lot of, heavy, heavily, non stop, through .. pad*/towel*/bandage*, litre*, #700-5000 ml, clots, clot, fountain, spraying, massive, torrential, bucket*, bowls, deep, to the bone, still bleeding, losing, profus*, uncontroll*, every heartbeat, tourniquet, off completely, amputat*, severed, bright red`,
    ar: `لا يوقف/وقف/يتوقف/توقف/راضي*/بيوقف, لا عم يوقف, كثير*, غزير*, شديد*, بقوه, يتدفق, يفور, ينفر, نافوره, يشخ, لا وقف*, كتير*, وايد, واجد, قطع, متجلط*, مبلل, غرق*, عميق*, جامد, بشده, بتر, انقطع* .. اصبع*/يد*/ايد*/رجل*`,
  },
  wound: {
    en: `cut, wound*, stab*, gash, gunshot, shot, sliced, slashed, impaled, amputat*, severed, machete, grinder, chainsaw, saw, nosebleed, glass, knife`,
    ar: `جرح*, انجرح*, طعن*, انطعن*, رصاص*, قطع*, سكين, منشار, زجاج, رعاف, قزاز`,
  },
  stabbed: {
    en: `finger/hand/thumb/arm/leg/toe* .. cut/torn/ripped off, cut off .. finger, hit by .. car/truck/bus/lorry/motorbike, run over, bone .. sticking/poking out, open fracture, fell from .. roof/height/floor/ladder/balcony/window, ejected, crushed under, crushed by, crushed between, polytrauma, pedestrian vs, car crash, motorbike crash, rolled over, impaled on, penetrating, stabbed, been stabbed, shot in, been shot, gunshot wound, gsw, stab wound, impaled, amputated .. finger/hand/arm/leg/toe*, cut off .. finger/hand/thumb/arm/toe*, severed, finger/hand/thumb/arm/leg/toe .. off completely/came off/cut off/ripped off`,
    ar: `دهست*/دهس*/صدمت* سياره, عظم* طالع/بارز/ظاهر, كسر مفتوح, طاح*/سقط*/وقع* من .. سطح/شباك/بلكون*/دور/طابق/سقاله, انقلب* .. سياره, حادث سياره/سير, انطعن*, طعن*/طعنوه .. سكين/بطن*/صدر*, مطعون*, طلق ناري, رصاصه, مبتور*, انبتر*`,
  },
  vomitBlood: {
    en: `vomit*/threw/throw*/thrown/bring*/brought/cough*/puk*/spew*/chuck* .. blood, blood .. vomit*/sick, haematemesis, hematemesis, coffee ground*, vomited blood, variceal, sick .. blood`,
    ar: `يستفرغ/تستفرغ/استفرغ*/يتقيا/تتقيا/تقيا*/يرجع/ترجع/رجع*/يطرش/برجع/اطرش/طرش .. دم, قي*/ترجيع/استفراغ .. دم*, قيء دموي`,
  },
  blackStool: {
    en: `black .. stool/poo/poop/motions/tarry, stool*/poo/poop/motions .. black/tar/tarry, pooing/pooping/passing/passed .. black/tar/blood, tarry, melaena, melena, blood .. stool/poo/rectum/toilet, rectal bleed*, bleeding .. rectum/back passage, maroon stool*, pr bleed*`,
    ar: `براز* .. اسود/دم/اسود*, خروج* .. اسود, براز اسود, دم .. براز/خروج/شرج, زفت, نزيف شرجي, بعثت اسود, القطران`,
  },

  // Belly and aorta
  belly: {
    en: `belly, abdomen, abdominal, abdo, stomach, tummy, epigastric, rif, flank, iliac fossa, right side, gut`,
    ar: `بطن, معده, كرش, خاصره, مراق, جنب`,
  },
  rigid: {
    en: `rigid, rigidity, hard as, board, board like, guarding, peritonit*, rock hard, can not move, not move, rebound, distended, like a drum, doubled over, not straighten, hurts to move, every bump, bilious, faeculent, green bile, not passed gas/wind, no gas`,
    ar: `متخشب*, قاسي*, صلب*, متصلب*, متحجر*, لا قادر*/اقدر/يقدر/تقدر .. اتحرك/يتحرك/تتحرك/امشي/اوقف, لوح, متيبس*, منتفخ*, حجر, ناشف*, اخضر, لا اخرجت/يخرج .. غازات`,
  },
  appendix: {
    en: `appendicitis, appendix burst, perforat*, moved to .. right, right lower, rif pain, lower right, strangulated hernia, hernia .. hard/purple/blue/stuck, bowel obstruction, pancreatitis, mesenteric isch*, free air, free gas, volvulus, intussuscep*, currant jelly, red jelly`,
    ar: `زايده ملتهبه/منفجره, انفجار زايده/الزايده, التهاب الزايده, تحت يمين, يمين تحت, فتق .. يابس/مزرق/متحجر, انسداد امعاء, انثقاب, ثقب`,
  },
  tearing: {
    en: `tearing, ripping, torn, ripped, tear, between .. shoulder blades, like a knife .. back, moving down .. back, arm bp .. lower, unequal, bp .. lower, widened mediastin*`,
    ar: `تمزق*, يتمزق, يمزق, تمزيق, كانه يتقطع, بين .. كتفين/كتوف/اكتاف/لوحي`,
  },
  aaa: {
    en: `aaa, aneurysm, dissection, aortic`,
    ar: `ام الدم, تمدد شريان, تمدد الشريان, تسلخ, انورزم`,
  },
  collapseSigns: {
    en: `hypotens*, pale, bp #40-89, systolic/sbp/bp .. #40-89, collapsed, collapse, shocked, sudden*, grey, fainted, passed out`,
    ar: `ضغط* .. #40-89, انهار*, شاحب*, هبوط, فجاه, مفاجي*, اغمي*`,
  },
  back: { en: `back, chest, flank, loin, shoulder blade*, shoulderblade*`, ar: `ظهر, صدر, خاصره` },

  // Limbs, spine, eye, testicle
  limbPart: {
    en: `leg, foot, toes, toe, arm, hand, fingers, finger, calf, limb, forearm, cast, plaster`,
    ar: `رجل*, قدم, ساق, يد*, ايد*, اصابع, اصبع, ذراع, جبس, جبيره, بطه`,
  },
  ischaemia: {
    en: `white and .. cold, icy, ice cold, cold and .. white/pale/blue/numb, pulseless, no pulse, not find .. pulse, not feel .. toes/foot/fingers, mottled, pale cold, gone white, turned white/blue/black, white, absent pulses, no pulses, compartment syndrome, pain on passive, out of proportion, no cap refill, blue and cold, cold and`,
    ar: `بارد* .. ابيض*/بيضا*/ازرق*/زرقا*/شاحب*/خدر*/منمل*, بيضا*/ابيض*/شاحب*/ازرق*/زرقا*/ابيض .. بارد*, مثل/زي الثلج, مثلج*, لا نبض, لا في نبض, لا احس/يحس/حاس* .. نبض/اصابع/رجل*/قدم*, اسود*`,
  },
  clot: {
    en: `calf .. swollen/swell*/sore/pain/red, leg .. swollen/swell*, dvt, surgery, operation, knee replacement, hip replacement, flight, long haul, pill, postpartum, c section, caesarean, blood clot, cancer, bed rest, plaster, cast`,
    ar: `ساق* .. متورم*/منتفخ*, رجل* .. منفخ*/متورم*/منتفخ*/ورم*/وارم*, عمليه, جراحه, ولاده, قيصريه, سفر, طيران, سفره, جلطه, حبوب منع الحمل, رحله`,
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
    en: `saddle, numb .. down there/between/bum/bottom/genital*/groin/private*/sit/seat/buttock*/perine*/crotch, not feel .. wipe/bum/bottom/genital*/wiping/toilet, between .. legs .. numb, not feel myself, perianal, perineal, numb where`,
    ar: `خدر*/تنميل/منمل*/لا احس .. مقعد*/عجان/فخذين/تناسلي*/شرج/بين رجل*/حساس*, خدر* بين`,
  },
  retention: {
    en: `not pee/wee/urinate/pass urine/go, can not pee/wee, can not pass urine, not peed, wet myself, wetting myself, lost control .. bladder/bowel*, incontinen*, retention, not control .. bladder/bowel*/pee/poo, soiled, not feel .. pee/wee/bladder, peed myself`,
    ar: `لا قادر*/اقدر/يقدر/تقدر/عارف*/بقدر .. ابول/اتبول/يتبول/تتبول/بول, احتباس بول, سلس, فقد* .. تحكم*, لا اتحكم/متحكم*/يتحكم .. بول*/براز*, تبول لا ارادي, لا احس .. بول*`,
  },
  backPain: {
    en: `back, sciatica, spine, both legs, legs, spinal`,
    ar: `ظهر, عرق النسا, فقر*, ديسك, رجلين, ساقين, رجول*`,
  },
  legsGone: {
    en: `both legs .. weak/numb/gone/heavy/not, legs .. gone weak/numb/not move/not work/paraly*/giving way, not move .. legs, not feel .. legs, paralysed from, paralyzed from, neck .. broken, spinal cord compression, legs have gone, foot drop, both legs`,
    ar: `رجلين* .. ضعف*/ضعيف*/خدر*/لا تتحرك/ثقيل*/لا تشيل*, لا قادر* .. احرك/يحرك رجل*, ضعف .. ساقين/رجلين, شلل .. رجلين/ساقين/الرجلين, لا احس/حاسس/يحس .. رجل*`,
  },
  sight: {
    en: `vision, sight, eye, eyes, see, visual`,
    ar: `نظر, بصر, عين, عيون, عيني, اشوف, رويه, ارى, ابصر`,
  },
  sightLost: {
    en: `sudden* .. blind*, everything went dark, vision has gone, lost .. sight, lost sight, black curtain, curtain, lost .. vision/sight, lost vision, loss of vision/sight, sudden* blind, went blind, gone blind, blind in, can not see, not see .. eye, not see, shadow .. over/across/vision, flashes and floaters, vision .. gone/went/black, went black, see .. halos, blacked out in .. eye, floaters .. flashes, sudden* floaters, half .. vision, vision loss, visual loss`,
    ar: `لا ارى, نظر* راح, لا اشوف/شايف*/اري/يشوف/تشوف/بشوف/شوف, لا قادر* اشوف/يشوف, فقد* .. نظر*/بصر*/الرويه/رويه, ستاره, عمي/عميت/عمى, غاب/راح/اختفي .. نظر*/بصر*, سواد في/علي عين*/نظر*, اسودت .. عين*/الدنيا, عتم*`,
  },
  inEye: {
    en: `eye, in .. eye/eyes, into .. eye/eyes, eye .. splash*, penetrat* .. eye, eyeball, globe rupture, eye .. burn*, splash* .. eye*, eyes`,
    ar: `في عين*, بعين*, عين*, داخل عين*`,
  },
  chemical: {
    en: `chemical, bleach, acid, drain cleaner, oven cleaner, lye, alkali, caustic, cement, ammonia, clorox, plaster dust, lime, superglue, detergent, metal, splinter, pencil, dart, cleaner, battery acid, pool chlorine, nail, firework, grinding, nail glue, glass, disinfectant`,
    ar: `كلور, كلوركس, حمض, اسيد, منظف, كيماوي*, مبيض, فلاش, ماده كاويه, كاويه, اسمنت, جير, نوره, سلك, مسمار, حديد, زجاج, قزاز, تيزاب, صودا, ماء نار, امونيا, ديتول`,
  },
  eyeHurt: {
    en: `splash*, cloudy, burning, got in, sprayed, squirted, went in, in .. eye*, stuck, flew, can not open, blurry, halos, hit`,
    ar: `طرطش, رش*, دخل*, انسكب*, جاء, جت, جا, احترق*, حرق*, نقط, طار, يحرق*, تحرق*, انرش*, انكب*, طش`,
  },
  eyePainRed: {
    en: `eye .. red .. pain*/halos, halos, haloes, acute glaucoma, rock hard eye, eye .. rock, eye .. agony`,
    ar: `هالات, هاله حول, زرق حاد, جلوكوما حاده`,
  },
  testicle: {
    en: `testicle*, testis, testes, ball, balls, scrot*, nut, nuts, testicular, bollock*`,
    ar: `خصيه, خصيت*, خصي*, الخصيه, بيضه, بيضت*, خصوه, صفن`,
  },
  burnThing: {
    en: `burn*, scald*, boiling, hot oil, hot water, hot tea, hot coffee, kettle, fire, flame*, caught fire, steam, scorch*, blaze, explosion, explod*, petrol, acid, hot soup`,
    ar: `حرق*, احترق*, يحترق, محروق*, حروق, زيت حار/مغلي/ساخن, ماء مغلي/حار/ساخن, ماي مغلي/حار, مويه مغليه/حاره, ميه مغليه/سخنه/بتغلي, مغلي*, شاي حار, انكب*, انسكب*, نار, ولع*, شب* فيه, انفجر* .. غاز/انبوبه/اسطوان*, قدر, غلايه, غليان`,
  },
  burnBad: {
    en: `large, all over, leg, legs, palm, peel*, blister*, white, charred, black, leathery, face, chest, genital*, whole/entire, #5-100 of/percent, body, tbsa, skin .. off, large, airway, soot, third degree, full thickness, deep, over .. body, not hurt, all over, back and, tummy, belly, both hands, baby, toddler, kid, child, son, daughter, month old, year old, neck, circumferential, inhalat*, singed, arms, stomach`,
    ar: `رجل*, ايد*, انسلخ*, يتقشر, تقشر*, مقشر*, سلخ*, وجه, صدر, بطن, فخوذ, فقاعات, فقاقيع, طفل*, بنت*, ولد*, ابن*, رضيع*, جسم* كله, اسود, ابيض, بيضاء, كامل, كبير*, ظهر, عنق, رقبه, درجه ثالثه, متفحم*, جلد*, ايدين*, تناسلي*`,
  },
  electric: {
    en: `electrocut*, electric shock, electric* .. shock*, shocked by, high voltage, #100-99999 v, volts, live wire, lightning, struck by lightning, power line, got .. shock .. from, panel, socket, plug, electric current`,
    ar: `صعق*, كهرب*, كهرباء, انصعق*, تكهرب*, صاعقه, التيار, فولت, ماس, سلك مكشوف, فيش`,
  },
  electricBad: {
    en: `thrown, burns, irregular, unconscious, collapsed, chest, heart, hand, stuck, tingling, numb, passed out, just, weird, mark, faint*, palpitat*`,
    ar: `طاح, وقع, حرق*, قلب*, وعي, خفقان, مسك*, دوخه, صدر*, يرجف, مسكته, مسكه, اغمي, يد*, ايد*`,
  },
} as const satisfies Concepts;
