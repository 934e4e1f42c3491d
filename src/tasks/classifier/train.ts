import { type Classifier, logit, sigmoid } from './classifier.ts';
import { featuresOf } from './features.ts';

/** A text of which it is known whether it belongs to the class. */
export interface Example {
  readonly text: string;
  readonly isOfClass: boolean;
}

/** Texts that a feature must occur in: of one alone, nothing can be told. */
const fewestTexts = 3;
/** How much the errors count against large weights: the inverse of the L2 regularisation. */
const strength = 30;
const epochs = 60;
/** Weights below, in hundredths of a logit, change nothing and are left out. */
const smallestWeight = 30;
/** Multiplier, increment and modulus of the order of the texts: Park and Miller's generator. */
const random = { multiplier: 48_271, modulus: 2_147_483_647 };

/**
 * Learns a classifier by logistic regression, with L2 regularisation and stochastic gradient
 * descent (Bottou, "Stochastic Gradient Descent Tricks", 2012). The same examples in the same order
 * always give the same.
 */
export function train(examples: readonly Example[]): Classifier {
  const { names, rows } = vectorise(examples);
  const signs = examples.map(({ isOfClass }) => (isOfClass ? 1 : -1));
  const weights = new Float64Array(names.length);
  const decay = 1 / (strength * examples.length);
  let bias = 0;
  let scale = 1;
  let step = 0;
  for (const index of ordered(examples.length)) {
    const row = rows[index] ?? [];
    const sign = signs[index] ?? 1;
    const length = Math.sqrt(Math.max(row.length, 1));
    const sum = row.reduce((all, feature) => all + (weights[feature] ?? 0), 0);
    const rate = 1 / (1 + step * decay);
    const push = rate * sign * sigmoid(-sign * ((scale * sum) / length + bias));
    scale *= 1 - rate * decay;
    for (const feature of row) weights[feature] = (weights[feature] ?? 0) + push / length / scale;
    bias += push / length;
    step += 1;
  }
  const rounded = names.map(
    (name, index) => [name, Math.round((weights[index] ?? 0) * scale * logit)] as const,
  );
  return {
    bias: Math.round(bias * logit),
    weights: Object.fromEntries(
      rounded
        .filter(([, weight]) => Math.abs(weight) >= smallestWeight)
        .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)),
    ),
  };
}

/** The features of each text as numbers, those of too few texts left out. */
function vectorise(examples: readonly Example[]): { names: string[]; rows: number[][] } {
  const texts = examples.map(({ text }) => featuresOf(text));
  const counts = new Map<string, number>();
  for (const feature of texts.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts.keys()].filter((feature) => (counts.get(feature) ?? 0) >= fewestTexts);
  const indexes = new Map(names.map((name, index) => [name, index]));
  const rows = texts.map((features) =>
    features.map((feature) => indexes.get(feature)).filter((index) => index !== undefined),
  );
  return { names, rows };
}

/** The indexes below `count` once per epoch, each time in another order. */
function* ordered(count: number): Generator<number> {
  const indexes = Array.from({ length: count }, (_, index) => index);
  let seed = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let last = count - 1; last > 0; last -= 1) {
      seed = (seed * random.multiplier) % random.modulus;
      const other = seed % (last + 1);
      [indexes[last], indexes[other]] = [indexes[other] ?? 0, indexes[last] ?? 0];
    }
    yield* indexes;
  }
}
