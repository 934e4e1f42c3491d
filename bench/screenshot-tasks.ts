import { sampleRecords } from '../src/tasks/samples/samples.ts';
import { sampleRecord } from '../src/storage/sample-record.ts';
import type { ConversationRecord } from '../src/storage/conversation-record.ts';

/** The titles of conversations to show: what the demo model would write in them says nothing. */
export const taskTitles = {
  summary: 'Synthetic clinic note',
  diagnosis: 'Synthetic case',
} as const;

const note = sampleRecords.find(({ id }) => id === 'clinic-note')?.text ?? '';

const summary = [
  '## Medicines',
  '',
  '- Metformin 500 mg twice daily',
  '- Gliclazide reduced to 40 mg once daily to avoid hypos',
  '- Ramipril 100 mg once daily',
  '',
  '## Results',
  '',
  '- HbA1c 7.6 %, before 8.1 %',
  '- ACR 24.1 mg/mmol',
  '- Ankle swelling',
].join('\n');

const differential = JSON.stringify({
  diagnoses: [
    {
      diagnosis: 'Community-acquired pneumonia',
      for: ['Fever and productive cough for four days', 'Crackles at the right base'],
      against: ['Normal oxygen saturation'],
      notToMiss: false,
      next: 'Chest X-ray',
    },
    {
      diagnosis: 'Pulmonary embolism',
      for: ['Pleuritic pain', 'Long flight two weeks ago'],
      against: ['Fever before the pain'],
      notToMiss: true,
      next: 'Clinical probability score, then D-dimer or imaging',
    },
    {
      diagnosis: 'Acute bronchitis',
      for: ['Cough after a cold'],
      against: ['Focal crackles'],
      notToMiss: false,
      next: 'Listen again in two days',
    },
  ],
  mostLikely: 'Community-acquired pneumonia: fever, cough and focal signs',
  mostDangerous: 'Pulmonary embolism: pleuritic pain after a long flight',
  wouldChange: 'A clear X-ray, or swelling of one calf',
});

/** A file of conversations to import: a summary, and a differential diagnosis. */
export function taskConversations(): string {
  const conversations = [
    conversation('summary', note, summary),
    conversation(
      'diagnosis',
      'Synthetic case: a 54-year-old with fever, productive cough and pain on breathing in on the right for four days, after a long flight two weeks ago. Crackles at the right base, saturation 97 %.',
      differential,
    ),
  ];
  return JSON.stringify({ format: 'med42-conversations', version: 1, conversations });
}

function conversation(
  task: keyof typeof taskTitles,
  question: string,
  answer: string,
): ConversationRecord {
  const sample = sampleRecord(task, question, taskTitles[task]);
  const turns = sample.turns.map((turn) =>
    turn.role === 'assistant' ? { ...turn, text: answer } : turn,
  );
  return { ...sample, task, turns };
}
