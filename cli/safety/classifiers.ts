import type { Classifier } from '../../src/tasks/classifier/classifier.ts';
import { type Example, train } from '../../src/tasks/classifier/train.ts';
import { isHeldOut, readSafetySets, safetyFolders, type SafetySets } from './sets.ts';

function ordinaryExamples({ ordinary = [] }: SafetySets): readonly Example[] {
  return ordinary.map(({ text }) => ({ text, isOfClass: false }));
}

/** The classifiers beside the safety rules, by their file in src/tasks/: what each learns from. */
const examplesOf = {
  'emergency/emergency-weights.json': (sets: SafetySets): readonly Example[] => [
    ...(sets.emergencies ?? []).map(({ text, emergency }) => ({ text, isOfClass: emergency })),
    ...ordinaryExamples(sets),
  ],
  'harmful/harm-weights.json': (sets: SafetySets): readonly Example[] => [
    ...(sets.harmful ?? []).map(({ text, harmful }) => ({ text, isOfClass: harmful })),
    ...ordinaryExamples(sets),
  ],
} as const;

export type ClassifierFile = keyof typeof examplesOf;
export const classifierFiles = Object.keys(examplesOf) as readonly ClassifierFile[];

/** All texts that a classifier may learn from: none of a held-out folder of fixtures/safety/. */
export async function readExamples(file: ClassifierFile): Promise<readonly Example[]> {
  const folders = (await safetyFolders()).filter((folder) => !isHeldOut(folder));
  const sets = await Promise.all(folders.map(readSafetySets));
  return sets.flatMap(examplesOf[file]);
}

/** Learns a classifier anew. */
export async function trainClassifier(file: ClassifierFile): Promise<Classifier> {
  return train(await readExamples(file));
}
