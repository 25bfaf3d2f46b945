import { describe, expect, it } from 'vitest';
import type { Truth } from '../../bench/corpus/page';
import { bags, pieces, shingles } from '../../bench/score/article';

const body = (text: string): Truth => ({ told: 'body', body: text });

describe('runs of four words', () => {
  it.each([
    ['the same text', 'one two three four five', 'one two three four five', 1, 1],
    ['the same words with other signs between', 'one, two: three four', 'one two (three) four', 1, 1],
    ['other letters for the same words', 'One two three four', 'one two three four', 0, 0],
    ['half of it', 'a b c d e f', 'a b c d', 1, 1 / 3],
    ['twice as much', 'a b c d', 'a b c d e f', 1 / 3, 1],
    ['a text shorter than a run', 'ferry returns', 'ferry returns', 1, 1],
    ['a run that stands twice, found once', 'a b c d a b c d', 'a b c d', 1, 1 / 5],
    ['nothing found', 'a b c d', '', null, 0],
    ['nothing there, nothing found', '', '', null, null],
    ['nothing there, something found', '', 'a b c d', 0, null],
  ])('%s', (_case, truth, found, precision, recall) => {
    const score = shingles.score(body(truth), found);
    expect([score.precision, score.recall]).toEqual([precision, recall]);
  });

  it('averages precision and recall over pages before it takes F1', () => {
    const scores = [shingles.score(body('a b c d'), 'a b c d'), shingles.score(body('a b c d'), 'x y z w')];
    expect(shingles.together(scores)).toEqual({ f1: 0.5, precision: 0.5, recall: 0.5 });
  });

  it('leaves a page without output out of precision, but not out of recall', () => {
    const scores = [shingles.score(body('a b c d'), 'a b c d'), shingles.score(body('a b c d'), '')];
    expect(shingles.together(scores)).toMatchObject({ precision: 1, recall: 0.5 });
  });
});

describe('given pieces', () => {
  const truth: Truth = { told: 'pieces', must: ['The ferry returns.', 'At noon'], mustNot: ['Sign up'] };

  it.each([
    ['all right', 'The ferry returns.\nAt noon', { hit: 2, wrong: 0, missed: 0 }],
    ['white space of another kind', 'The\u00a0ferry\n  returns. At noon', { hit: 2, wrong: 0, missed: 0 }],
    ['one lost, one kept wrongly', 'The ferry returns. Sign up', { hit: 1, wrong: 1, missed: 1 }],
    ['nothing', '', { hit: 0, wrong: 0, missed: 2 }],
  ])('%s', (_case, text, counts) => {
    expect(pieces.score(truth, text)).toMatchObject(counts);
  });

  it('are summed over all pages, so that a page with more pieces counts for more', () => {
    const scores = [
      pieces.score(truth, 'The ferry returns. At noon'),
      pieces.score({ ...truth, must: ['x'] }, 'Sign up'),
    ];
    expect(pieces.together(scores)).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 4 / 6 });
  });
});

describe('words without their order', () => {
  it.each([
    ['another order and another case', 'the ferry returns', 'Returns the FERRY', 1],
    ['half of the words', 'a b', 'a', 2 / 3],
    ['a word that stands twice, found once', 'a a', 'a', 2 / 3],
    ['signs of a script without spaces', '船が戻る', '船が戻', 6 / 7],
    ['full-width letters', 'ABC', 'ＡＢＣ', 1],
    ['nothing there, nothing found', '', '', 1],
    ['nothing found', 'a', '', 0],
  ])('%s', (_case, truth, found, f1) => {
    expect(bags.score(body(truth), found).f1).toBeCloseTo(f1, 6);
  });

  it('are averaged page by page', () => {
    expect(bags.together([bags.score(body('a'), 'a'), bags.score(body('a'), '')]).f1).toBe(0.5);
  });
});
