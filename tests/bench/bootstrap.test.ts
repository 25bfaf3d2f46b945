import { expect, it } from 'vitest';
import { bootstrap, seededRandom } from '../../bench/score/bootstrap';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it('gives the same interval each time', () => {
  const values = [0.2, 0.9, 0.7, 1, 0.4];
  const run = () => bootstrap(values.length, (places) => mean(places.map((place) => values[place]!)));
  expect(run()).toEqual(run());
});

it('gives no width where all pages are the same', () => {
  expect(bootstrap(20, () => 0.5)).toEqual([0.5, 0.5]);
});

it('is about two standard errors to each side of a mean', () => {
  const values = Array.from({ length: 400 }, (_, index) => index % 2);
  const [low, high] = bootstrap(values.length, (places) => mean(places.map((place) => values[place]!)));
  const STANDARD_ERROR = 0.025; // 0.5 / √400
  expect(low).toBeCloseTo(0.5 - 1.96 * STANDARD_ERROR, 1.7);
  expect(high).toBeCloseTo(0.5 + 1.96 * STANDARD_ERROR, 1.7);
});

it('draws numbers from 0 to below 1, evenly', () => {
  const random = seededRandom(7);
  const drawn = Array.from({ length: 10_000 }, random);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(mean(drawn)).toBeCloseTo(0.5, 1);
});
