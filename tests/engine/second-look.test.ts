import { describe, expect, it } from 'vitest';
import { contextNames, measureContext, type Layout } from '../../engine/article/context-signals';
import { PARTS } from '../../engine/article/signal-columns';
import { createModel, ODDS_PARTS, type TreeModel } from '../../engine/article/tree-model';
import { atOnce } from '../../engine/slices';

/** Rows in one element after the other, all called alike, three words each. */
const layoutOf = (count: number, change: Partial<Layout> = {}): Layout => ({
  words: new Int32Array(count).fill(3),
  boxes: Int32Array.from({ length: count * 4 }, (_, cell) => (cell % 2 === 0 ? 0 : count - 1)),
  signatures: new Int32Array(count),
  ...change,
});

type ContextName = (typeof contextNames)[number];

const contextOf = (odds: readonly number[], row: number, change: Partial<Layout> = {}) => {
  const width = contextNames.length;
  const rows = new Int32Array(odds.length * width);
  atOnce(
    measureContext(layoutOf(odds.length, change), Float64Array.from(odds), {
      chunks: [rows],
      rowsAChunk: odds.length,
      width,
      first: 0,
      parts: PARTS,
    }),
  );
  return (name: ContextName): number =>
    (rows[row * width + contextNames.indexOf(name)] ?? Number.NaN) / PARTS;
};

describe('a block is judged again by its company', () => {
  it.each<[name: ContextName, odds: readonly number[], row: number, value: number]>([
    ['odds', [1, 2, 3], 1, 2],
    ['oddsBefore', [1, 2, 3], 1, 1],
    ['oddsAfter', [1, 2, 3], 1, 3],
    ['oddsBefore', [1, 2, 3], 0, -6],
    ['oddsNear', [1, 5, 3], 1, 2],
    ['boxOdds', [4, -1, 2], 1, 3],
    ['alikeOdds', [4, -1, 2], 1, 3],
    ['bestAfter', [0, -1, 2, 5], 0, 5],
    ['storyBefore', [2, 2, 2, 2], 2, 0.5],
    ['storyAfter', [2, 2, 2, 2], 2, 0.25],
    ['sinceStory', [3, -1, -1, -1], 3, 3],
    ['untilStory', [-1, -1, 3], 0, 2],
    ['fromRunStart', [-2, 3, 3, -2], 0, -1],
    ['toRunEnd', [-2, 3, 3, -2], 3, -1],
  ])('%s of %j at %i', (name, odds, row, value) => {
    expect(contextOf(odds, row)(name)).toBeCloseTo(value, 3);
  });

  it('no odds count for more than the surest', () => {
    expect(contextOf([99, 1], 0)('odds')).toBe(6);
  });

  it('blocks without words are no neighbours', () => {
    const words = Int32Array.from([3, 0, 3]);
    expect(contextOf([4, -5, 1], 2, { words })('oddsBefore')).toBe(4);
  });

  it('only its own box counts as its box', () => {
    const boxes = Int32Array.from([0, 1, 0, 2, 0, 1, 0, 2, 2, 2, 0, 2]);
    expect(contextOf([4, 1, -3], 1, { boxes })('boxOdds')).toBe(4);
    expect(contextOf([4, 1, -3], 1, { boxes })('outerBoxOdds')).toBeCloseTo(0.5, 3);
  });

  it('elements that are called otherwise are not alike', () => {
    const signatures = Int32Array.from([0, 0, 1]);
    expect(contextOf([4, 1, -3], 1, { signatures })('alikeOdds')).toBe(4);
  });
});

describe('a model of trees', () => {
  const whole = (odds: number): number => Math.round(odds * ODDS_PARTS);
  const model: TreeModel = {
    base: whole(0.5),
    signals: ['words', 'links'],
    roots: [0, -4],
    splits: [0, 10, -1, 4, 1, 2, -2, -3],
    leaves: [-1, 2, -0.5, 0.25].map(whole),
  };
  const columns = new Map([
    ['words', 0],
    ['links', 1],
  ]);

  it.each([
    ['few words', [4, 0], -0.25],
    ['many words, few links', [20, 1], 2.75],
    ['many words, many links', [20, 9], 0.25],
    ['on the threshold', [10, 9], -0.25],
  ])('%s', (_name, row, odds) => {
    expect(createModel(model, columns)(Int32Array.from(row), 0)).toBeCloseTo(odds, 5);
  });

  it('finds its signals by name, wherever they stand in a row', () => {
    const elsewhere = new Map([
      ['links', 1],
      ['words', 2],
    ]);
    expect(createModel(model, elsewhere)(Int32Array.from([0, 9, 20]), 0)).toBeCloseTo(0.25, 5);
  });

  it('says so when it wants a signal that nobody measures', () => {
    expect(() => createModel(model, new Map([['words', 0]]))).toThrow(/"links"/);
  });
});
