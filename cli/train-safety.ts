/** `npm run train-safety`: learns the classifiers beside the safety rules from fixtures/safety/. */
import { writeFile } from 'node:fs/promises';
import { runMain } from '../scripts/processes.mjs';
import { classifierFiles, trainClassifier } from './safety/classifiers.ts';

await runMain(async () => {
  for (const file of classifierFiles) {
    const classifier = await trainClassifier(file);
    const url = new URL(`../src/tasks/${file}`, import.meta.url);
    await writeFile(url, `${JSON.stringify(classifier, null, 2)}\n`);
    console.log(`src/tasks/${file}: ${Object.keys(classifier.weights).length} weights`);
  }
  return 0;
});
