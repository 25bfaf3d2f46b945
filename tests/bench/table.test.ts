import { expect, it } from 'vitest';
import { figure, share, signedWithInterval, table, withInterval } from '../../bench/report/table';

it('puts names to the left and figures to the right', () => {
  expect(
    table(
      ['Set', 'F1'],
      [
        ['texts', '.955'],
        ['a', '1.000'],
      ],
    ),
  ).toBe(['Set       F1', '─────  ─────', 'texts   .955', 'a      1.000'].join('\n'));
});

it.each([
  [figure(0.9554), '.955'],
  [figure(1), '1.000'],
  [withInterval(0.955, [0.94, 0.967]), '.955 [.940, .967]'],
  [signedWithInterval(0.021, [-0.002, 0.03]), '+.021 [-.002, .030]'],
  [signedWithInterval(-0.021, [-0.03, 0]), '-.021 [-.030, .000]'],
  [share({ count: 1, of: 3 }), '33.3 % (1/3)'],
  [share({ count: 0, of: 0 }), '–'],
])('writes %s', (written, expected) => {
  expect(written).toBe(expected);
});
