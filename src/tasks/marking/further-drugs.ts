/** Further medicines, in the form of drug-table.ts. */
export const furtherDrugs = `
cilostazol | pentoxifylline | naftidrofuryl | cinacalcet mimpara | etelcalcetide | paricalcitol | lanthanum
adcal calcichew caltrate | abidec | dalivit | sytron | feredetate | ferinject carboxymaltose | venofer sucrose
epoetin epoitin eprex ايبويتين ايبوتين اريثروبويتين | darbepoetin aranesp | mircera
brinzolamide azopt | travoprost travatan | tafluprost | hypromellose | carmellose | chloramphenicol
nirsevimab | palivizumab | surfactant curosurf | betahistine serc | cinnarizine
nortriptyline | dosulepin | lofepramine | moclobemide | phenelzine | buspirone | propantheline
naproxen naprosyn aleve نابروكسين | etodolac | nabumetone | ketoprofen | tenoxicam | parecoxib | flurbiprofen
oxybutynin ditropan | fesoterodine | trospium | vibegron | desmopressin | vardenafil
alfuzosin xatral | silodosin | terazosin | lacidipine | nicardipine | nimodipine | isradipine
trandolapril | quinapril | fosinopril | imidapril | eprosartan | aliskiren | vericiguat | icosapent
bumetanide burinex | co-amilofruse | triamterene | chlorothiazide
colestyramine cholestyramine | colesevelam | bempedoic | gemfibrozil | niacin
glulisine | isophane nph insulatard | toujeo | repaglinide | nateglinide | lixisenatide
cabergoline | bromocriptine | quinagolide | somatropin | lanreotide | pegvisomant | testosterone | danazol
tranexamic tranexamate cyklokapron | etamsylate | phytomenadione konakion | protamine | idarucizumab | andexanet
fondaparinux arixtra | bivalirudin | argatroban | streptokinase | cangrelor | tirofiban | eptifibatide | abciximab
cefadroxil | cefradine | cefpodoxime | cefoxitin | ceftaroline | aztreonam | temocillin | pivmecillinam | mecillinam
phenoxymethylpenicillin penv | procaine | benzathine | lymecycline | oxytetracycline | chloroquine | primaquine
mefloquine | atovaquone malarone | artesunate | praziquantel | pyrantel | rifaximin | fidaxomicin | colistin | fusidic fusidate
amphotericin ambisome | posaconazole | isavuconazole | flucytosine | griseofulvin | miconazole | ketoconazole
ganciclovir | valganciclovir | entecavir | ribavirin | sofosbuvir | nirmatrelvir paxlovid | molnupiravir | zanamivir
dactinomycin | cytarabine | fludarabine | azacitidine | decitabine | idarubicin | daunorubicin | mitoxantrone | melphalan
bendamustine | chlorambucil | busulfan | thalidomide | pomalidomide | carfilzomib | daratumumab darzalex | venetoclax
rasburicase | mesna | folinic leucovorin | denosumab xgeva | pamidronate pamidronic | lapatinib | neratinib | olaparib
dexamfetamine | guanfacine | clomethiazole | nitrazepam | lormezepam | oxazepam | zaleplon | trimipramine | doxepin
pimozide | sulpiride | trifluoperazine | perphenazine | cariprazine | asenapine | ziprasidone
apomorphine | amantadine | entacapone | tolcapone | safinamide | rotigotine | tetrabenazine
eletriptan | naratriptan | almotriptan | frovatriptan | pizotifen | flunarizine | erenumab | galcanezumab
primidone | rufinamide | vigabatrin | cenobamate | eslicarbazepine | fosphenytoin | stiripentol
hydromorphone | oxynorm | longtec | zomorph mst sevredol | tapentadol palexia | nefopam | capsaicin | matrifen durogesic
glycopyrronium robinul | levomepromazine nozinan | aprepitant emend | palonosetron | nabilone | trimethobenzamide
peppermint | simeticone | ursodeoxycholic ursodiol ursodesoxycholic | obeticholic | pancreatin creon | orlistat | prucalopride
linaclotide | lubiprostone | sennosides | picosulfate | fleet | glycerin | methylnaltrexone | naloxegol
sucralfate antepsin | misoprostol cytotec | nizatidine | bismuth | golimumab | risankizumab | guselkumab | upadacitinib
abatacept | anakinra | sarilumab | belimumab | penicillamine | gold | apremilast | dupilumab | mepolizumab | benralizumab
aclidinium | roflumilast | doxofylline | bambuterol | nedocromil | cromoglicate cromoglycate | dornase pulmozyme
deferasirox | deferiprone | desferrioxamine deferoxamine | eltrombopag | romiplostim | emicizumab
crizanlizumab | voxelotor | hydroxocobalamin | pyridoxine | thiamine | riboflavin | ascorbic | nicotinamide | zinc | selenium
kcl | resonium kayexalate | patiromer
fluocinolone | eumovate clobetasone | betnovate | dermovate | calcipotriene
adapalene | benzoyl | tretinoin | acitretin | malathion | povidone | chlorhexidine
levosimendan | isoprenaline | terlipressin glypressin | nitroprusside | clevidipine | landiolol
prilocaine emla | articaine | chloroprocaine | tetracaine ametop | mivacurium | dantrolene | flumazenil | physostigmine | doxapram
atosiban | ritodrine | rhophylac | methyltestosterone | ulipristal | etonogestrel nexplanon | drospirenone yasmin
`;
