import { featuresOf } from './features.ts';

/** What training gives: how much each feature speaks for the class, in hundredths of a logit. */
export interface Classifier {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Hundredths of a logit in one. */
export const logit = 100;

/**
 * The probability that a text is of the class, by logistic regression: the weights of its features
 * add up, divided by the length of the text's vector, so that a long text says no more than a short
 * one. A text of unknown words has that of the bias alone.
 *
 * @returns from 0 to 1
 */
export function probabilityOf({ bias, weights }: Classifier, text: string): number {
  // Own ones only: "constructor" is a word too.
  const known = featuresOf(text).filter((feature) => Object.hasOwn(weights, feature));
  const sum = known.reduce((all, feature) => all + (weights[feature] ?? 0), 0);
  return sigmoid((bias + sum / Math.sqrt(Math.max(known.length, 1))) / logit);
}

/** Of a logit. */
export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
