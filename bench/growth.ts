/** What a figure was after so many cycles. */
export interface Sample {
  readonly cycle: number;
  readonly value: number;
}

/** What a figure did over many cycles. */
export interface Growth {
  /** Means of the first and of the last quarter of the samples. */
  readonly firstQuarter: number;
  readonly lastQuarter: number;
  /** Slope of the straight line with the least squares of distances. */
  readonly perCycle: number;
  readonly peak: number;
  readonly growing: boolean;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function slope(samples: readonly Sample[]): number {
  const middleCycle = mean(samples.map(({ cycle }) => cycle));
  const middleValue = mean(samples.map(({ value }) => value));
  const products = samples.map(({ cycle, value }) => (cycle - middleCycle) * (value - middleValue));
  const squares = samples.map(({ cycle }) => (cycle - middleCycle) ** 2);
  return mean(products) / mean(squares);
}

/**
 * Whether a figure grows: caches fill in the first third of the samples, so the last third is compared
 * with the middle one. Its mean must be more than 5 % above, and by more than `least`.
 */
export function growthOf(samples: readonly Sample[], least: number): Growth {
  const values = samples.map(({ value }) => value);
  const between = (from: number, to: number): number =>
    mean(values.slice(Math.floor(values.length * from), Math.ceil(values.length * to)));
  const middle = between(1 / 3, 2 / 3);
  const last = between(2 / 3, 1);
  return {
    firstQuarter: between(0, 1 / 4),
    lastQuarter: between(3 / 4, 1),
    perCycle: slope(samples),
    peak: Math.max(...values),
    growing: last > middle * 1.05 && last > middle + least,
  };
}
