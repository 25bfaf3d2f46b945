/** Values between which 95 of 100 resamples lie. */
export type Interval = readonly [low: number, high: number];

const RESAMPLES = 1000;
const TAIL = 0.025;
const SEED = 20261123;

/**
 * Numbers from 0 to below 1, the same for the same seed.
 *
 * @see Marsaglia: “Xorshift RNGs”, Journal of Statistical Software 8(14), 2003
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * How much a figure over pages would vary with other pages of the same sort: percentiles over resamples with replacement. The same number of pages
 * gives the same resamples, so that engines are compared on the same ones.
 *
 * @param figureOf the figure of some pages, given by their places
 * @see Efron: “Bootstrap methods: another look at the jackknife”, The Annals of Statistics 7(1), 1979
 */
export function bootstrap(pages: number, figureOf: (places: readonly number[]) => number): Interval {
  const random = seededRandom(SEED);
  const figures = Array.from({ length: RESAMPLES }, () =>
    figureOf(Array.from({ length: pages }, () => Math.floor(random() * pages))),
  ).sort((a, b) => a - b);
  return [
    figures[Math.floor(RESAMPLES * TAIL)] ?? Number.NaN,
    figures[Math.ceil(RESAMPLES * (1 - TAIL)) - 1] ?? Number.NaN,
  ];
}
