import { expect, it } from 'vitest';
import { linesQuality } from '../../bench/score/lines';

const documents = [
  {
    id: 'right',
    lang: 'en',
    lines: [
      { text: 'Sign up', promo: true, kind: 'newsletter' },
      { text: 'The ferry returned.', promo: false },
    ],
  },
  {
    id: 'wrong',
    lang: 'de',
    lines: [
      { text: 'Lesen Sie auch', promo: true, kind: 'recommended' },
      { text: 'Es regnete.', promo: false },
      { text: 'Es regnete weiter.', promo: false },
    ],
  },
] as const;

it('counts lines taken for promotion, by kind and language', () => {
  const quality = linesQuality(documents, [
    [true, false],
    [false, true, false],
  ]);
  expect(quality).toEqual({
    precision: 0.5,
    recall: 0.5,
    lost: { count: 1, of: 3 },
    clean: { count: 1, of: 2 },
    byKind: { newsletter: { count: 1, of: 1 }, recommended: { count: 0, of: 1 } },
    byLanguage: {
      de: { found: { count: 0, of: 1 }, lost: { count: 1, of: 2 } },
      en: { found: { count: 1, of: 1 }, lost: { count: 0, of: 1 } },
    },
  });
});

it('takes a line that nothing was said of for body text', () => {
  expect(linesQuality(documents, [[]]).recall).toBe(0);
});
