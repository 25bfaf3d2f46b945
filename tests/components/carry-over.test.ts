import { expect, it } from 'vitest';
import { carryOver } from '../../entrypoints/reader/carry-over';
import type { Removal } from '../../model/article';
import { newsletterBox } from './article';

const removal = (id: number, kind: Removal['kind'], text: string): Removal => ({
  ...newsletterBox,
  id,
  kind,
  text,
});

const before = [
  removal(1, 'newsletter', 'Sign up'),
  removal(2, 'recommended', 'Read also'),
  removal(3, 'newsletter', 'Last call'),
];

it.each([
  [
    'the same words, renumbered',
    [removal(5, 'newsletter', 'Sign up'), removal(6, 'newsletter', 'Last call')],
    [3],
    [6],
  ],
  [
    'translated words',
    [
      removal(1, 'newsletter', 'Anmelden'),
      removal(2, 'recommended', 'Lesen Sie auch'),
      removal(3, 'newsletter', 'Zum Schluss'),
    ],
    [3],
    [3],
  ],
  [
    'other pieces, of another number: none is taken for what was put back',
    [removal(9, 'newsletter', 'A mail a week')],
    [1],
    [],
  ],
  ['a piece that is gone', [removal(1, 'recommended', 'Read also')], [1], []],
  ['nothing put back', before, [], []],
])('finds again what was put back: %s', (_case, after, putBack, carried) => {
  expect([...carryOver(before, after, new Set(putBack))]).toEqual(carried);
});
