import { expect, it } from 'vitest';
import { countSteps } from '../hostile/patterns/count-steps';
import { parsePattern } from '../hostile/patterns/parse-pattern';
import { patternsOf } from '../hostile/patterns/patterns-of';
import { pumpsFor } from '../hostile/patterns/pumps';

/** Signs in the shortest text; the others are twice and four times as long. */
const LENGTH = 32;

/** What grows with the text doubles from step to step, what grows with its square becomes four times as much. */
const GROWTH_MAX = 3;

/** What slows a pattern down: from one length to the next, what it takes must grow as the text does. */
const slowdowns = (pattern: RegExp, everywhere: boolean): readonly string[] => {
  const piece = parsePattern(pattern);
  return pumpsFor(pattern).filter((pump) => {
    const times = Math.ceil(LENGTH / pump.length);
    const [short = 0, middle = 0, long = 0] = [1, 2, 4].map((size) =>
      countSteps(piece, `a${pump.repeat(times * size)}\u0001`, everywhere, pattern.sticky),
    );
    return long === Infinity || long - middle > GROWTH_MAX * Math.max(1, middle - short);
  });
};

it.each([
  [/\s+$/, ' '],
  [/(?:a+)+b/, 'a'],
  [/(?:a|a)*b/, 'a'],
  [/\w+!/g, 'a'],
])('a pattern that goes over a text again and again is told: %s', (pattern, pump) => {
  expect(slowdowns(pattern, pattern.global)).toContain(pump);
});

it.each([[/^\s+/], [/(?<!\s)\s+$/], [/\s/g], [/[^.!?]*\.$/y]])('one that does not is not: %s', (pattern) => {
  expect(slowdowns(pattern, pattern.global)).toEqual([]);
});

const written = patternsOf(['engine', 'platform', 'model', 'components', 'entrypoints']);

it('finds the patterns of the product', () => {
  expect(written.length).toBeGreaterThan(150);
});

it.each(written.map(({ file, pattern, everywhere }) => [file, pattern, everywhere] as const))(
  'takes time as the text grows, whatever the text: %s %s',
  { timeout: 60_000 },
  (_file, pattern, everywhere) => {
    expect(slowdowns(pattern, everywhere)).toEqual([]);
  },
);
