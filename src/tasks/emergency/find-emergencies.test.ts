import { expect, test } from 'vitest';
import { findEmergencies } from './find-emergencies.ts';

test.each([
  ["my dad's face is drooping, what are the signs of stroke?", 'stroke'],
  ['67M crushing central CP 1h, diaphoretic', 'heart'],
  ['No fever, but she cannot breathe', 'breathing'],
  ['My son spray blue 12 time, not work. He can not say full sentence', 'breathing'],
  ['used my EpiPen, felt better, now the hives are back and I can hardly swallow', 'anaphylaxis'],
  ['36 weeks, baby normally goes mad at night, nothing since yesterday', 'pregnancy'],
  ['Addison’s, vomiting since last night, BP 78/40, drowsy', 'urgent'],
  ['painful erection for five hours, will not go down', 'urgent'],
  ['the dog is with my sister, the bills are paid, I just wanted to say goodnight', 'suicide'],
  ['soaked in sweat, grey, and I can hardly keep him awake', 'urgent'],
  ['أبوي ما يتنفس', 'unconscious'],
  ['أريد أن أنهي حياتي', 'suicide'],
])('%s', (text, id) => {
  expect(findEmergencies(text)).toContain(id);
});

test.each([
  'What are the signs of a stroke?',
  'No chest pain, dyspnoea or fever.',
  'My uncle died of a heart attack at 60.',
  'We tidied the kitchen and the dog is asleep. Which lead is best?',
  'My inhaler is in the drawer and I feel well.',
  'The landlord says we do not need an alarm for carbon monoxide.',
  'This exam is killing me.',
  'لا يشكو المريض من ألم في الصدر ولا ضيق تنفس',
  '',
])('none in: %s', (text) => {
  expect(findEmergencies(text)).toEqual([]);
});

test('the most urgent is first', () => {
  const found = findEmergencies('he has no pulse, and his leg is burned, skin peeling');
  expect(found[0]).toBe('unconscious');
  expect(found).toContain('burn');
});

const plain = [
  'my husband is not breathing',
  'crushing chest pain and sweating',
  'his face is drooping and his speech is slurred',
  'she is having a seizure for ten minutes',
  'blood is spurting from his leg',
  'throat is closing after peanuts',
  'my toddler drank bleach',
  'I want to kill myself tonight',
  'my 3 week old has a fever of 39',
  'أبوي ما يتنفس',
];

// Words of questions, errands and stories that can stand beside an emergency of now.
test.each([
  'We are outside the clinic',
  'I can not pay the cost of an ambulance',
  'Of course I called my sister',
  'He is a character',
  'car vs lorry',
  'since our routine walk in 2023',
  'after the game',
  'it is a nightmare',
  'طلعنا من البيت مثل كل يوم، روتين',
])('does not hide behind: %s', (words) => {
  const hidden = plain.filter((text) =>
    [`${words}. ${text}.`, `${text}. ${words}.`, `${text}, ${words}`].some(
      (whole) => findEmergencies(whole).length === 0,
    ),
  );
  expect(hidden).toEqual([]);
});

const plainArabic = [
  'أبوي ما يتنفس',
  'وجهه مال ولسانه ثقيل',
  'يتشنج من عشر دقايق',
  'ولدي شرب كلور',
  'أبي أموت الليلة',
  'عمرها أسبوعين وحرارتها ٣٩',
  'لدغته حية برجله',
];

test.each([
  'كنا نتفرج على فيلم',
  'عندي امتحان بكرة',
  'قبل سنتين كان بخير',
  'هو بخير عادة',
  'أعمل مدرس',
  'عندي تأمين صحي',
  'حجزت موعد بكرة',
  'عنده صرع من زمان',
  'في 2023 سوى عملية',
  'هل أروح المستشفى',
])('does not hide behind, in Arabic: %s', (words) => {
  const hidden = plainArabic.filter((text) =>
    [`${words}. ${text}.`, `${text}. ${words}.`, `${text}، ${words}`, `${words}، ${text}`].some(
      (whole) => findEmergencies(whole).length === 0,
    ),
  );
  expect(hidden).toEqual([]);
});

test.each(['ماكو نبض', 'مافيه نفس', 'جدي مبيتنفسش', 'بابا ما كيتنفسش', 'مايتنفس', 'بدون نبض'])(
  'reads "not" joined to what it denies: %s',
  (text) => {
    expect(findEmergencies(text)).toContain('unconscious');
  },
);

test.each([
  'ابني مبلعش البطارية، لقيناها تحت الكنبة',
  'مفيش وجع صدر ولا نهجان ولا دوخة، رسم القلب طبيعي',
  'كان عندي جلطة رئة من 3 سنين وتعافيت، ما عندي أي شكوى',
  'متى يمكن إيقاف المميع بعد جلطة الساق؟',
  'شرا سيارة بهالسعر انتحار مالي 😂',
  'أكتب رسالة ماجستير عن معدلات الانتحار بين الطلبة',
])('none in what looks alike, in Arabic: %s', (text) => {
  expect(findEmergencies(text)).toEqual([]);
});

test.each([
  'A 40-year-old with a cough for three weeks, no fever.',
  'My blood pressure is 128 over 82, is that good?',
  'My kid has a cold and a runny nose, what helps?',
  'my 30 year old brother takes vitamin D tablets',
  'A cough with no blood, is a chest x-ray worth it?',
  'حامل في الشهر الرابع، ما في نزيف ولا وجع، بس عندي حموضة بعد العشا',
])('none in what looks alike: %s', (text) => {
  expect(findEmergencies(text)).toEqual([]);
});

test('a cold person gets no notice of heat', () => {
  const found = findEmergencies('hypothermic, stopped shivering, very drowsy');
  expect(found).toContain('unconscious');
  expect(found).not.toContain('heat');
});
