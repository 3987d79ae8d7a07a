/** The standard normal quantile of 0.975: an interval of 95 %. */
const Z = 1.959963984540054;

/** A share between 0 and 1 with the ends of its 95 % interval. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of successes with its 95 % score interval, which unlike the textbook's stays within 0 and 1 and keeps its promise
 * for few trials and for shares near the ends.
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927) 209–212;
 * method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872.
 * @returns null where there was no trial
 */
export function wilson(successes: number, trials: number): Share | null {
  if (trials === 0) return null;
  const value = successes / trials;
  const weight = Z * Z;
  const center = (successes + weight / 2) / (trials + weight);
  const half = (Z / (trials + weight)) * Math.sqrt(trials * value * (1 - value) + weight / 4);
  return {
    value,
    low: successes === 0 ? 0 : Math.max(0, center - half),
    high: successes === trials ? 1 : Math.min(1, center + half),
  };
}
