const suffixes = [
  'ها',
  'هم',
  'هن',
  'كم',
  'نا',
  'ني',
  'تي',
  'تك',
  'ته',
  'تها',
  'تهم',
  'ين',
  'ون',
  'ات',
  'ان',
  'وا',
  'ه',
  'ك',
  'ي',
  'ت',
  'ا',
  'ش',
];

/** The word as it is, and without each prefix of the list that it has and that leaves enough. */
function without(words: readonly string[], prefixes: readonly string[], least: number): string[] {
  const stripped = words.flatMap((word) =>
    prefixes
      .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= least)
      .map((prefix) => word.slice(prefix.length)),
  );
  return [...words, ...stripped];
}

/** "His" of many dialects ("قلبو"), where what is left is no word of two letters ("ضو"). */
const spokenSuffix = 'و';

/** A noun before a suffix has ت where it ends in ه alone: حرارته, حرارة (ة is written ه here). */
function withoutSuffix(word: string): string[] {
  const spoken = word.length > 3 && word.endsWith(spokenSuffix) ? [word.slice(0, -1)] : [];
  return suffixes
    .filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 2)
    .map((suffix) => word.slice(0, -suffix.length))
    .concat(spoken)
    .flatMap((stem) => (stem.endsWith('ت') ? [stem, `${stem.slice(0, -1)}ه`] : [stem]));
}

/** Usual words that read as another without their first or last letters, and are hardly meant as that. */
const usualWords = new Set(
  (
    'تماما داخل بداخل بغير بيغير بتغير تغير تغيرت يتغير يغير نغير اغير غيرت غيرنا غيره غيار خدش خدوش فريق ' +
    'فريقنا مدونه مدونتي عضو العضو اعضا الاعضا فطري مادي نادي عادي التوا والد مدرسه مدرسته مدرستي مدرسين ' +
    'ملعب العاب فاتوره تمارين تمرين فكره تفكير فكرت فيلا تمر بشكل شكلي ماده محفظه سهم صفر الصفر مباراه هدف ' +
    'الهدف سعر السعر السعره سعره اسعار عصبي عصبيه عصبيته العصبي عدم المهم مهم متجنب متجنبها متجنبين ' +
    'تجنب اتجنب نتجنب يتجنب تجنبت نقلب مصدر مصدره المصدر مصادر منصفه ازور يزور تزور ازورها تعين العينات ' +
    'عينات لوحه اللوحه اقدم يقدم نقدم تقدم مقدم التقديم يكفي تكفي فايده الفايده توجه يظهر تظهر اظهر نظهر ' +
    'توعيه التوعيه تجربتي تجربه تجاهل محادثه محادثات مجلد اسمه اسمها يسمي تسمي الاسم اسمي مساعده المساعده ' +
    'اساعد يساعد تساعد اولا اسره اسرتي الاسره بعض بعضها بعضا بعضهم حالات الحالات بحالات وقعد وقعدت ' +
    'قعدت ادوات الادوات ملصقات الملصقات دوام الدوام دوامي اكبر الاكبر حضر حضرت حضرتها نحضر احضر محضر ' +
    'السعوديه السعودي سعودي متلازمه الانتها احمي نحمي يحمي تحمي حمايه ' +
    'ندمت ندم ندمان مستشفي متجلط متجلطه الشغاله الشغالين صدريه الصدريه قلبيه القلبيه ' +
    'كتوفي كتوفه كتوفها بكتوفي فيديو الفيديو المي ماي الماي بالماي'
  ).split(' '),
);

/**
 * Every reading of a normalised Arabic word without what is written onto it: conjunctions,
 * prepositions, the article, the person and tense of a verb, pronouns. The word itself is first.
 */
export function arabicForms(word: string): readonly string[] {
  const conjunctions = without([word], ['و', 'ف'], 2);
  if (conjunctions.some((form) => usualWords.has(form))) return conjunctions;
  const prepositions = without(conjunctions, ['ب', 'ل', 'ك', 'ه', 'ع'], 2);
  const nouns = without(prepositions, ['ال', 'لل'], 2);
  const verbs = without(
    conjunctions.filter((form) => !form.startsWith('ال')),
    [
      'ي',
      'ت',
      'ن',
      'ا',
      'بي',
      'بت',
      'بن',
      'با',
      'ب',
      'كي',
      'كت',
      'كن',
      'حي',
      'حت',
      'ح',
      'سي',
      'ست',
      'س',
      'مت',
      'م',
    ],
    3,
  );
  const stems = [...new Set([...nouns, ...verbs])];
  return [...new Set([...stems, ...stems.flatMap(withoutSuffix)])];
}
