import { arabicDischarge } from './arabic-discharge.ts';
import { clinicNote } from './clinic-note.ts';
import { dischargeLetter } from './discharge-letter.ts';
import { emergencyNote } from './emergency-note.ts';

/** A record to try the tasks on. */
export interface SampleRecord {
  readonly id: string;
  readonly title: { readonly en: string; readonly ar: string };
  readonly text: string;
}

/** They were made up: no person, hospital or date in them is real. */
export const sampleRecords: readonly SampleRecord[] = [
  {
    id: 'discharge-letter',
    title: { en: 'Discharge letter: pneumonia', ar: 'رسالة خروج: التهاب رئوي' },
    text: dischargeLetter,
  },
  {
    id: 'clinic-note',
    title: { en: 'Clinic note: diabetes and kidneys', ar: 'ملاحظة عيادة: السكري والكلى' },
    text: clinicNote,
  },
  {
    id: 'emergency-note',
    title: { en: 'Emergency note: renal colic', ar: 'ملاحظة طوارئ: مغص كلوي' },
    text: emergencyNote,
  },
  {
    id: 'arabic-discharge',
    title: { en: 'Discharge report in Arabic: heart failure', ar: 'تقرير خروج: قصور القلب' },
    text: arabicDischarge,
  },
];
