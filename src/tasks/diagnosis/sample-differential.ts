import type { Differential } from './differential.ts';

/** For tests only: a whole answer, and what it says. */
export const sampleDifferential = {
  diagnoses: [
    {
      diagnosis: 'Acute coronary syndrome',
      for: ['pressing chest pain for two hours', 'smoker'],
      against: ['pain changes with position'],
      notToMiss: true,
      next: 'ECG, and troponin now and again later',
    },
    {
      diagnosis: 'Acute pericarditis',
      for: ['pain eases on sitting up', 'recent cold'],
      against: [],
      notToMiss: false,
      next: 'Listen for a rub',
    },
    {
      diagnosis: 'Reflux',
      for: [],
      against: ['no link to meals'],
      notToMiss: false,
      next: 'Ask about meals and lying down',
    },
  ],
  mostLikely: 'Acute pericarditis',
  mostDangerous: 'Acute coronary syndrome',
  wouldChange: 'A normal ECG and no rise of troponin',
} as const satisfies Omit<Differential, 'complete'>;

export const sampleAnswer = JSON.stringify(sampleDifferential);

/** The answer in Arabic, with words of Latin script. */
export const arabicAnswer = JSON.stringify({
  diagnoses: [
    {
      diagnosis: 'متلازمة الشريان التاجي الحادة',
      for: ['ألم ضاغط في الصدر منذ ساعتين', 'مدخّن'],
      against: ['يتغير الألم مع وضعية الجسم'],
      notToMiss: true,
      next: 'تخطيط القلب ECG وقياس troponin الآن ثم لاحقًا',
    },
    {
      diagnosis: 'التهاب التامور الحاد',
      for: ['يخف الألم عند الجلوس'],
      against: [],
      notToMiss: false,
      next: 'الاستماع إلى احتكاك التامور',
    },
    {
      diagnosis: 'الارتجاع المعدي المريئي',
      for: [],
      against: ['لا علاقة له بالطعام'],
      notToMiss: false,
      next: 'السؤال عن الوجبات والاستلقاء',
    },
  ],
  mostLikely: 'التهاب التامور الحاد',
  mostDangerous: 'متلازمة الشريان التاجي الحادة',
  wouldChange: 'تخطيط قلب طبيعي وعدم ارتفاع troponin',
});
