import { expect, test } from 'vitest';
import { probabilityOf } from '../../src/tasks/classifier/classifier.ts';
import { train } from '../../src/tasks/classifier/train.ts';
import emergencies from '../../src/tasks/emergency/emergency-weights.json' with { type: 'json' };
import harm from '../../src/tasks/harmful/harm-weights.json' with { type: 'json' };
import { readExamples } from './classifiers.ts';

test.each([
  ['emergency/emergency-weights.json', emergencies],
  ['harmful/harm-weights.json', harm],
] as const)(
  '%s is what `npm run train-safety` gives',
  async (file, committed) => {
    const examples = await readExamples(file);
    const trained = train(examples);
    const differences = examples.map(({ text }) =>
      Math.abs(probabilityOf(trained, text) - probabilityOf(committed, text)),
    );
    expect(differences.length).toBeGreaterThan(1000);
    // Another machine may round otherwise.
    expect(Math.max(...differences)).toBeLessThan(0.01);
  },
  120_000,
);
