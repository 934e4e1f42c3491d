/**
 * The words of an amount of medicine, for review without reading code. Alternatives are separated
 * by spaces; `_` stands for an optional space inside a word, and a final `s` may be left out in English.
 */
export const doseWords = {
  numbersEnglish:
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand million half quarter third quarters a an',
  numbersArabic:
    'واحد واحدة اثنان اثنين اثنتان اثنتين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر عشرة عشرون عشرين خمسون خمسين مئة مائة مئتا مئتي خمسمئة خمسمائة ألف نصف ربع ثلث ثلثي ثلاثة_أرباع',
  /** Of mass, volume and activity: a dose after any number, unless a laboratory unit follows. */
  unitsLatin:
    'mg mgs g gm gms gram grams gramme grammes mcg mcgs µg μg ug microg microgram micrograms microgramme microgrammes milligram milligrams milligramme milligrammes ng/kg nanogram nanograms ml mls cc cl millilitre millilitres milliliter milliliters unit units iu iu. u international_units mmol mmols millimole millimoles meq milliequivalents mu megaunits gy gtt',
  unitsArabic:
    'ملغ ملغم ملجم مجم مغ ملغرام مليغرام ملليغرام مليجرام ملليجرام ميلليغرام ميليغرام ملليغرامات مليغرامات ملليجرامات غ غم جم غرام غرامات غرامًا غراما جرام جرامات جراما جرامًا غرامين جرامين ميكروغرام ميكروغرامات ميكروغراما ميكروغرامًا ميكروجرام مكغ مكجم مل ملل ملي مليلتر ملليلتر ميليلتر ملليلترات مليلترات سم٣ سم3 سي_سي وحدة وحدات وحدةً مليمول ملليمول ميلي_مول ملي_مول',
  /** Of what is taken, counted. */
  formsEnglish:
    'tablet tab capsule cap caplet pill puff drop spray sachet teaspoon teaspoonful tablespoon tablespoonful tsp tbsp spoonful spoon patch patches suppository suppositories lozenge ampoule ampule vial pessary pessaries inhalation actuation fingertip_unit ftu scoop nebule gummy gummies squirt strip syringe pen-injection capful dropperful pump unit_dose packet_of_salts mouthful application',
  formsArabic:
    'قرص أقراص قرصًا قرصا حبة حبات حبّة حبوب كبسولة كبسولات قطرة قطرات بخة بخّة بخات رشة رشات كيس أكياس ملعقة ملاعق تحميلة تحاميل لصقة لصقات لاصقة لصاقة أمبولة أمبولات بخاخ شفطة استنشاقة استنشاقات جرعة جرعات حقنة حقن مضغوطة مضغوطات ضغطة ضغطات نفخة نفخات نشقة',
  /** A number in the word itself: a dose as it stands. */
  formsArabicDual:
    'قرصان قرصين حبتان حبتين حبتا كبسولتان كبسولتين قطرتان قطرتين بختان بختين رشتان رشتين كيسان كيسين ملعقتان ملعقتين تحميلتان تحميلتين لصقتان لصقتين لصاقتان لصاقتين وحدتان وحدتين جرعتان جرعتين أمبولتان أمبولتين حقنتان حقنتين غرامان جرامان بختا قطرتا شفطتان شفطتين نفختان نفختين ضغطتان ضغطتين',
  /** Medicines that people count without naming the form: "two paracetamol". */
  counted:
    'paracetamol ibuprofen aspirin acetaminophen tylenol panadol co-codamol codeine nurofen advil naproxen antihistamine cetirizine loratadine senna omeprazole loperamide amoxicillin metformin',
  /** What an amount that is no dose follows. */
  notBefore:
    'weigh weighs weighed weighing weight birthweight output loss lost drained residual drain وزن وزنه وزنها وزني الوزن',
} as const;
