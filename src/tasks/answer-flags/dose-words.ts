/**
 * The words of an amount of medicine, for review without reading code. Alternatives are separated
 * by spaces; `_` stands for an optional space inside a word, and a final `s` may be left out in English.
 */
export const doseWords = {
  numbersEnglish:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half halves quarter quarters third thirds fifth sixth eighth tenth another a an',
  numbersArabic:
    'واحد واحدة اثنان اثنين اثنتان اثنتين ثلاث ثلاثة أربع أربعة اربع اربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئتا مئتي مئتان مئتين مائتا مائتي مائتان مائتين ثلاثمئة ثلاثمائة أربعمئة أربعمائة خمسمئة خمسمائة ستمئة ستمائة سبعمئة سبعمائة ثمانمئة ثمانمائة تسعمئة تسعمائة ألف ألفا ألفي ألفان ألفين آلاف نص نصف ربع ثلث ثلثي ثلثا سدس عشر ثلاثة_أرباع',
  /** Of mass, volume and activity: a dose after any number, unless a laboratory unit follows. */
  unitsLatin:
    'mg mgs g gm gms gram grams gramme grammes mcg mcgs µg μg ug microg microgram micrograms microgramme microgrammes milligram milligrams milligramme milligrammes ng/kg nanogram nanograms ml mls cc cl millilitre millilitres milliliter milliliters unit units iu iu. u international_units mmol mmols millimole millimoles meq milliequivalents mu megaunits gy gtt',
  /** Each also with the endings of a plural, a dual or an object. */
  unitsArabic:
    'ملغ ملغم ملجم مجم مغ ملغرام ملجرام مليغرام ملليغرام ملّيغرام مليجرام ملليجرام ميليجرام ميلليغرام ميليغرام ميللي_غرام ملي_غرام ملي_جرام غ غم جم غرام جرام ميكروغرام ميكروجرام ميكرو_غرام ميكرو_جرام مكغ مكجم مايكروغرام مايكروجرام مل ملل ملي مليلتر ملليلتر ملّيلتر ميليلتر ميلليلتر ملي_لتر سم٣ سم3 سي_سي وحدة وحدات وحدةً مليمول ملليمول ميلي_مول ملي_مول',
  /** Of what is taken, counted. */
  formsEnglish:
    'tablet tab capsule cap caplet pill puff drop spray sachet teaspoon teaspoonful tablespoon tablespoonful tsp tbsp spoonful spoon patch patches suppository suppositories lozenge ampoule ampule vial pessary pessaries inhalation actuation fingertip_unit ftu scoop nebule gummy gummies squirt strip syringe pen-injection capful dropperful pump unit_dose packet_of_salts mouthful application tube applicatorful applicator',
  formsArabic:
    'قرص أقراص قرصًا قرصا حبة حبات حبّة حبوب كبسولة كبسولات قطرة قطرات نقطة بخة بخّة بخات رشة رشات كيس أكياس ملعقة ملاعق تحميلة تحاميل لصقة لصقات لاصقة لصاقة أمبولة أمبولات بخاخ شفطة استنشاقة استنشاقات جرعة جرعات حقنة حقن مضغوطة مضغوطات ضغطة ضغطات نفخة نفخات نشقة',
  /** A number in the word itself: a dose as it stands. */
  formsArabicDual:
    'قرصان قرصين حبتان حبتين حبتا كبسولتان كبسولتين قطرتان قطرتين نقطتان نقطتين بختان بختين رشتان رشتين كيسان كيسين ملعقتان ملعقتين تحميلتان تحميلتين لصقتان لصقتين لصاقتان لصاقتين وحدتان وحدتين جرعتان جرعتين أمبولتان أمبولتين حقنتان حقنتين غرامان غرامين جرامان جرامين مليغرامين ملليغرامين بختا قطرتا شفطتان شفطتين نفختان نفختين ضغطتان ضغطتين',
  /** Medicines that people count without naming the form: "two paracetamol". */
  counted:
    'paracetamol ibuprofen aspirin acetaminophen tylenol panadol co-codamol codeine nurofen advil naproxen antihistamine cetirizine loratadine senna omeprazole loperamide amoxicillin metformin',
  countedArabic:
    'حديد بنادول باندول باراسيتامول بارسيتامول ايبوبروفين إيبوبروفين بروفين أسبرين اسبرين أدول فولتارين',
  /** What the names of medicines end in, by their stems of the WHO's INN list. */
  medicineEndings:
    'trexate pril sartan olol statin cillin mycin micin azole dipine parin xaban gliptin gliflozin formin setron triptan profen oxacin cycline sone solone thyroxine prazole mab tinib lukast terol tropium semide thiazide oxetine talopram zepam azepine platin caine',
  /** What an amount that is no dose follows. */
  notBefore:
    'peak_flow gain gains gained weigh weighs weighed weighing weight birthweight output loss lose loses lost drained residual drain bleeding haemorrhage hemorrhage proteinuria protein urine وزن وزنه وزنها وزني الوزن النزف نزف النزيف البروتين البول',
  /** What may stand between that and the amount. */
  betweenMeasured:
    'must should stay remain exceed roughly approximately of is was at about around above over exceeding exceeds more greater less than under below in هو كان نحو حوالي شديدا شديدًا إن زاد يزيد تجاوز يتجاوز على عن من أكثر أقل',
} as const;
