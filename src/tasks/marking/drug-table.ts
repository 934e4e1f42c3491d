/**
 * Medicines, parted by bars: the generic name, then brand names, short names and Arabic spellings. Compiled by hand; it need not be complete (see `drugEnding`).
 */
export const drugTable = `
paracetamol pcm apap acetaminophen panadol tylenol calpol perfalgan باراسيتامول بنادول براسيتامول ادول
ibuprofen ibu brufen advil nurofen ايبوبروفين بروفين ابوبروفين
diclofenac voltaren voltarol ديكلوفيناك فولتارين | naproxen نابروكسين | ketorolac كيتورولاك
indomethacin indometacin اندوميتاسين | celecoxib سيليكوكسيب | etoricoxib | meloxicam | piroxicam
mefenamic ponstan | aspirin acetylsalicylic asa ecotrin اسبرين الاسبرين اسبيرين
clopidogrel clopi plavix كلوبيدوغريل كلوبيدوجريل بلافيكس | ticagrelor brilique brilinta تيكاغريلور تيكاجريلور
prasugrel | dipyridamole | warfarin coumadin وارفارين الوارفارين | apixaban apix eliquis ابيكسابان
rivaroxaban riva xarelto ريفاروكسابان | edoxaban | dabigatran pradaxa دابيغاتران
heparin هيبارين الهيبارين ufh | enoxaparin enox clexane lovenox اينوكسابارين انوكسابارين كليكسان
dalteparin fragmin | tinzaparin | fondaparinux | alteplase tpa rtpa التيبلاز | tenecteplase تينيكتيبلاز
amlodipine norvasc istin املوديبين | nifedipine adalat نيفيديبين | felodipine | lercanidipine
diltiazem ديلتيازم | verapamil فيراباميل | ramipril tritace راميبريل | lisinopril zestril ليزينوبريل
enalapril اينالابريل | perindopril coversyl بيريندوبريل | captopril كابتوبريل | losartan cozaar لوسارتان
valsartan diovan فالسارتان | candesartan كانديسارتان | irbesartan ايربيسارتان | telmisartan تيلميسارتان
olmesartan | azilsartan | sacubitril ساكوبيتريل | bisoprolol biso concor بيسوبرولول كونكور
metoprolol ميتوبرولول | atenolol اتينولول | propranolol inderal بروبرانولول اندرال
carvedilol كارفيديلول | nebivolol نيبيفولول | labetalol لابيتالول | sotalol | esmolol | timolol
furosemide frusemide lasix فوروسيميد لازكس لازيكس | bumetanide | torasemide torsemide
spironolactone spiro aldactone سبيرونولاكتون الداكتون | eplerenone ابليرينون | finerenone
indapamide natrilix انداباميد | chlorthalidone chlortalidone | hydrochlorothiazide hctz هيدروكلوروثيازيد
bendroflumethiazide | metolazone | amiloride | mannitol | acetazolamide | doxazosin دوكسازوسين
prazosin | tamsulosin تامسولوسين | alfuzosin | finasteride فيناسترايد | dutasteride
hydralazine هيدرالازين | methyldopa ميثيل دوبا ميثيلدوبا | clonidine | moxonidine | minoxidil
isosorbide ismn isdn imdur | nitroglycerin gtn nitrate glyceryl نيتروغليسرين نتروجليسرين | ivabradine
ranolazine | nicorandil | digoxin lanoxin ديجوكسين | amiodarone cordarone اميودارون | flecainide
adenosine ادينوزين | atropine اتروبين | simvastatin simva zocor سيمفاستاتين
atorvastatin atorva lipitor اتورفاستاتين ليبيتور | rosuvastatin rosuva crestor روسوفاستاتين كريستور
pravastatin برافاستاتين | fluvastatin | ezetimibe ايزيتيميب | fenofibrate فينوفيبرات | bezafibrate
evolocumab | alirocumab | inclisiran | metformin glucophage ميتفورمين الميتفورمين جلوكوفاج غلوكوفاج
gliclazide diamicron غليكلازيد جليكلازيد | glimepiride amaryl غليميبيريد جليمبرايد
glibenclamide glyburide | glipizide | sitagliptin januvia سيتاغليبتين | linagliptin ليناغليبتين
saxagliptin | vildagliptin فيلداغليبتين | alogliptin | empagliflozin jardiance امباغليفلوزين
dapagliflozin forxiga داباغليفلوزين | canagliflozin | ertugliflozin
semaglutide ozempic rybelsus wegovy سيماغلوتايد | liraglutide victoza saxenda ليراغلوتايد
dulaglutide trulicity دولاغلوتايد | exenatide | tirzepatide mounjaro | pioglitazone بيوغليتازون
acarbose | insulin انسولين الانسولين | glargine lantus toujeo basaglar غلارجين لانتوس | degludec tresiba
detemir levemir | aspart novorapid نوفورابيد اسبارت | lispro humalog هومالوج | glulisine apidra | actrapid
novomix | mixtard | humulin | levothyroxine thyroxine eltroxin euthyrox ليفوثيروكسين ثيروكسين
liothyronine | carbimazole كاربيمازول | methimazole thiamazole | propylthiouracil ptu
prednisolone pred بريدنيزولون بريدنيسولون | prednisone | methylprednisolone | hydrocortisone hydrocort هيدروكورتيزون
dexamethasone dex dexa ديكساميثازون | betamethasone | triamcinolone | fludrocortisone
budesonide pulmicort بوديزونيد | beclometasone beclomethasone clenil | fluticasone flixotide فلوتيكازون
mometasone | ciclesonide | salbutamol albuterol ventolin سالبوتامول فنتولين | terbutaline | salmeterol
formoterol | vilanterol | indacaterol | ipratropium ipra atrovent ابراتروبيوم | tiotropium spiriva
umeclidinium | glycopyrronium glycopyrrolate | montelukast singulair مونتيلوكاست | theophylline ثيوفيلين
aminophylline | carbocisteine | acetylcysteine نac | omalizumab | cetirizine zyrtec سيتيريزين
loratadine لوراتادين | desloratadine | fexofenadine
chlorphenamine chlorpheniramine piriton كلورفينيرامين | diphenhydramine | promethazine | hydroxyzine
adrenaline epinephrine epipen ادرينالين ابينفرين | noradrenaline norad norepinephrine نورادرينالين | dopamine
dobutamine | milrinone | vasopressin | metaraminol | phenylephrine | ephedrine
omeprazole omep losec اوميبرازول | esomeprazole nexium ايزوميبرازول | lansoprazole lanso | pantoprazole panto بانتوبرازول
rabeprazole | ranitidine رانيتيدين | famotidine فاموتيدين | sucralfate | gaviscon
domperidone دومبيريدون | metoclopramide primperan maxolon ميتوكلوبراميد
ondansetron ondans zofran اوندانسيترون | granisetron | cyclizine | prochlorperazine stemetil
haloperidol هالوبيريدول | buscopan hyoscine | mebeverine | loperamide imodium لوبيراميد
macrogol movicol laxido | lactulose لاكتولوز | senna سنا | bisacodyl | docusate | mesalazine mesalamine
sulfasalazine | azathioprine aza ازاثيوبرين | mercaptopurine | methotrexate mtx ميثوتريكسات
hydroxychloroquine hcq plaquenil هيدروكسيكلوروكين | leflunomide | ciclosporin cyclosporine
tacrolimus tac تاكروليموس | mycophenolate mmf | infliximab | adalimumab humira اداليموماب | etanercept
tocilizumab | rituximab | secukinumab | ustekinumab | vedolizumab | tofacitinib | baricitinib
amoxicillin amoxycillin اموكسيسيلين اموكسيسلين | clavulanate clavulanic
penicillin benzylpenicillin phenoxymethylpenicillin بنسلين البنسلين بنيسيلين | ampicillin امبيسيلين
flucloxacillin fluclox | cloxacillin | piperacillin | tazobactam | cefalexin cephalexin سيفالكسين | cefazolin
cefuroxime zinnat سيفوروكسيم | ceftriaxone ceftriax rocephin سيفترياكسون | cefotaxime سيفوتاكسيم | ceftazidime
cefepime | cefixime | cefaclor | meropenem mero ميروبينيم | ertapenem | imipenem
gentamicin gent gentamycin جنتاميسين جنتامايسين | amikacin اميكاسين | tobramycin
azithromycin azithro zithromax ازيثروميسين زيثروماكس | clarithromycin clari clarithro klacid كلاريثروميسين
erythromycin erythro اريثروميسين | clindamycin clinda كليندامايسين كليندامسين | doxycycline doxy دوكسيسيكلين | tetracycline
minocycline | tigecycline | ciprofloxacin cipro سيبروفلوكساسين | levofloxacin tavanic ليفوفلوكساسين
moxifloxacin | ofloxacin | norfloxacin | vancomycin vanc فانكوميسين | teicoplanin | linezolid | daptomycin
metronidazole metro flagyl ميترونيدازول فلاجيل | trimethoprim trim | sulfamethoxazole
nitrofurantoin نيتروفورانتوين | fosfomycin | rifampicin rifampin ريفامبيسين | isoniazid ايزونيازيد
pyrazinamide | ethambutol | fluconazole فلوكونازول | itraconazole | voriconazole | clotrimazole
nystatin | terbinafine | aciclovir acyclovir اسيكلوفير | valaciclovir valacyclovir
oseltamivir tamiflu اوسيلتاميفير | remdesivir | tenofovir | emtricitabine | dolutegravir | lamivudine
efavirenz | albendazole | mebendazole | ivermectin | artemether | hydroxocobalamin | dextran | cyanocobalamin
folic فوليك الفوليك | ferrous | colecalciferol cholecalciferol
alfacalcidol الفاكالسيدول | calcitriol | alendronic alendronate fosamax اليندرونات | risedronate
zoledronic zoledronate | ibandronate | denosumab prolia دينوسوماب | teriparatide | raloxifene
allopurinol zyloric الوبيورينول | febuxostat فيبوكسوستات | colchicine كولشيسين | probenecid
morphine oramorph مورفين المورفين | oxycodone oxycontin اوكسيكودون | codeine كودايين كوديين
dihydrocodeine | tramadol ترامادول | fentanyl فنتانيل | alfentanil | remifentanil | buprenorphine
methadone ميثادون | diamorphine | pethidine meperidine بيثيدين | naloxone | naltrexone
gabapentin neurontin غابابنتين جابابنتين | pregabalin lyrica بريغابالين بريجابالين ليريكا
amitriptyline اميتريبتيلين | nortriptyline | imipramine | clomipramine | duloxetine cymbalta دولوكستين
venlafaxine efexor فينلافاكسين | desvenlafaxine | sertraline zoloft سيرترالين
fluoxetine prozac فلوكستين | citalopram سيتالوبرام | escitalopram cipralex ايسيتالوبرام
paroxetine باروكستين | mirtazapine ميرتازابين | trazodone | bupropion | agomelatine | vortioxetine
lithium ليثيوم | valproate valproic epilim depakine فالبروات ديباكين
carbamazepine cbz tegretol كاربامازيبين تيجريتول | oxcarbazepine | lamotrigine lamictal لاموتريجين
levetiracetam keppra ليفيتيراسيتام كيبرا | topiramate توبيرامات | phenytoin فينيتوين
phenobarbital phenobarbitone | lacosamide | zonisamide | ethosuximide | clobazam | brivaracetam
perampanel | diazepam valium ديازيبام | lorazepam ativan لورازيبام | midazolam ميدازولام
clonazepam كلونازيبام | alprazolam | temazepam | zopiclone | zolpidem | melatonin
olanzapine zyprexa اولانزابين | risperidone risperdal ريسبيريدون | quetiapine seroquel كويتيابين
aripiprazole abilify اريبيبرازول | paliperidone | amisulpride | clozapine clozaril كلوزابين
chlorpromazine | zuclopenthixol | flupentixol | lurasidone | procyclidine | benztropine
trihexyphenidyl | methylphenidate ritalin concerta | atomoxetine | lisdexamfetamine
donepezil aricept دونيبيزيل | rivastigmine | galantamine | memantine ميمانتين | levodopa ليفودوبا
carbidopa | benserazide | ropinirole | pramipexole | rasagiline | selegiline | sumatriptan سوماتريبتان
rizatriptan | zolmitriptan | baclofen باكلوفين | tizanidine | oxybutynin | solifenacin | tolterodine
mirabegron | sildenafil viagra سيلدينافيل | tadalafil cialis | latanoprost | brimonidine | dorzolamide
bimatoprost | aflibercept eylea | ranibizumab | bevacizumab | propofol بروبوفول | ketamine كيتامين
etomidate | thiopental thiopentone | sevoflurane | isoflurane | desflurane | rocuronium روكورونيوم
suxamethonium succinylcholine | atracurium | vecuronium | cisatracurium | neostigmine | sugammadex
bupivacaine بوبيفاكايين | levobupivacaine | ropivacaine | lidocaine lignocaine ليدوكايين | prilocaine
dexmedetomidine | tranexamic txa | oxytocin syntocinon اوكسيتوسين | carboprost | misoprostol
mifepristone | dinoprostone | ergometrine syntometrine | carbetocin | terlipressin | octreotide
medroxyprogesterone provera | progesterone utrogestan | norethisterone | desogestrel
levonorgestrel mirena | ethinylestradiol | estradiol oestradiol | tibolone | clomifene clomiphene
letrozole ليتروزول | anastrozole اناستروزول | exemestane | tamoxifen تاموكسيفين | fulvestrant
goserelin zoladex | leuprorelin | palbociclib | ribociclib | abemaciclib | trastuzumab herceptin
pertuzumab | docetaxel | paclitaxel | carboplatin كاربوبلاتين | cisplatin سيسبلاتين | oxaliplatin
doxorubicin | epirubicin | cyclophosphamide | capecitabine | fluorouracil | gemcitabine | etoposide
irinotecan | vincristine | bleomycin | pembrolizumab keytruda | nivolumab | ipilimumab | atezolizumab
imatinib | osimertinib | erlotinib | sunitinib | lenalidomide | bortezomib | ibrutinib
hydroxycarbamide hydroxyurea هيدروكسييوريا | bicalutamide | enzalutamide | abiraterone | filgrastim | pegfilgrastim
erythropoietin epoetin | darbepoetin | nicotine varenicline | disulfiram | acamprosate
thiamine pabrinex ثيامين | sevelamer | chlordiazepoxide | immunoglobulin ivig | interferon | glatiramer
natalizumab | fingolimod | ocrelizumab | pyridostigmine | riluzole | edrophonium | glucagon | dextrose
loxapine | isotretinoin roaccutane | permethrin | mupirocin | calcipotriol | clobetasol | hydroquinone
eucreas | caspofungin | anidulafungin | micafungin | glucovance | exforge
`;

/** Endings that only names of medicines have; longer words alone are judged by them. */
export const drugEnding =
  /(?:pril|sartan|olol|statin|prazole|conazole|dazole|mycin|micin|cillin|floxacin|cycline|gliptin|gliflozin|glutide|grelor|grel|parin|xaban|gatran|teplase|dipine|semide|thiazide|idone|azepam|azolam|triptan|triptyline|oxetine|faxine|azine|setron|caine|curium|curonium|mab|tinib|ciclib|platin|taxel|rubicin|vir|cef\w+|fungin|oprost|terol|tropium|methasone|metasone|nisolone|fenac|profen|coxib|barbital|gabalin|racetam|dronate|dronic|lukast|zosin|steride|glitazone|afil|penem|oxacin|sulfam\w+|fibrate|tidine|codone|morphone|quine|relin|mustine|lisib|zomib|siran|zumab|ximab)$/;
