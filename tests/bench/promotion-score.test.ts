import { describe, expect, it } from 'vitest';
import {
  letteredText,
  promoByKind,
  promoByLanguage,
  promoQuality,
  scorePromotion,
  stands,
  stillShows,
} from '../../bench/score/promotion';

const LONG_CALL = 'Sign up for the Tides letter and read what the sea does to us';
const SENTENCE = 'The ferry returned to the bay at noon, eleven years after it had left.';

describe('promotion still shows', () => {
  it.each([
    ['a short one as a line of its own', 'Advertisement', 'Story\nAdvertisement\nStory', true],
    ['a short one as two whole lines', 'Read also The pump', 'Read also\nThe pump', true],
    ['a short one inside prose', 'Advertisement', 'The advertisement ran for a year', false],
    ['a short one, once in prose and once alone', 'Share', 'We share it\nShare', true],
    ['a long one inside a longer line', LONG_CALL, `Now: ${LONG_CALL.toUpperCase()}!`, true],
    ['a long one with other signs', LONG_CALL, LONG_CALL.replaceAll(' ', ' – '), true],
    ['a long one cut off', LONG_CALL, LONG_CALL.slice(0, 40), false],
    ['signs only', '***', '***', false],
  ])('%s', (_case, block, text, expected) => {
    expect(stillShows(letteredText(text), block)).toBe(expected);
  });
});

describe('a piece of the body stands', () => {
  it.each([
    ['as it is', SENTENCE, SENTENCE, true],
    ['with a footnote mark in its second half', SENTENCE, SENTENCE.replace('eleven', 'eleven12'), true],
    ['not, where a word of both halves is missing', SENTENCE, SENTENCE.replace(/ferry|years/g, ''), false],
    ['not, where a short one is half there', 'At noon it rained', 'At noon', false],
    ['always, where it has no letters', '…', '', true],
    ['with sharp s written as two', 'In der Straße', 'IN DER STRASSE', true],
  ])('%s', (_case, piece, text, expected) => {
    expect(stands(letteredText(text), piece)).toBe(expected);
  });
});

const labels = {
  lang: 'en',
  promos: [
    { text: 'Advertisement', kind: 'ad-label', where: 'inside' },
    { text: LONG_CALL, kind: 'newsletter', where: 'inside' },
    { text: 'Share', kind: 'social', where: 'after' },
  ],
  keep: [SENTENCE, 'Nobody was on the pier when it came round the breakwater.'],
  traps: ['Recommended dose'],
};

describe('pages together', () => {
  const clean = scorePromotion(
    labels,
    `${SENTENCE}\nRecommended dose\nNobody was on the pier when it came round the breakwater.`,
  );
  const dirty = scorePromotion({ ...labels, lang: 'de' }, `${SENTENCE}\nAdvertisement\nShare`);

  it('say what is left and what is lost', () => {
    expect(promoQuality([clean, dirty])).toEqual({
      left: { count: 2, of: 6 },
      leftInside: { count: 1, of: 4 },
      lost: { count: 1, of: 4 },
      clean: { count: 1, of: 2 },
      trapsLost: { count: 1, of: 2 },
    });
  });

  it('say it by kind', () => {
    expect(promoByKind([clean, dirty])).toEqual([
      ['ad-label', { left: { count: 1, of: 2 }, leftInside: { count: 1, of: 2 } }],
      ['newsletter', { left: { count: 0, of: 2 }, leftInside: { count: 0, of: 2 } }],
      ['social', { left: { count: 1, of: 2 }, leftInside: { count: 0, of: 0 } }],
    ]);
  });

  it('say it by language, the one with most pages first', () => {
    expect(promoByLanguage([dirty, clean, clean]).map(([lang, { clean: tally }]) => [lang, tally])).toEqual([
      ['en', { count: 2, of: 2 }],
      ['de', { count: 0, of: 1 }],
    ]);
  });
});
