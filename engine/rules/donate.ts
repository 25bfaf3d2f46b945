import { BOX_WORDS_MAX, CALL_WORDS_MAX } from './limits.ts';
import type { ExamplesFor, PromoRule } from './rule';

/** Appeals for money. */
export const donateRules = [
  {
    id: 'donate/link',
    kind: 'donate',
    reason: 'links-to-donation',
    when: { leadsTo: 'donation', words: { atMost: CALL_WORDS_MAX * 2 }, linkDensity: { above: 0.1 } },
  },
  {
    id: 'donate/box-with-link',
    kind: 'donate',
    reason: 'links-to-donation',
    when: { leadsTo: 'donation', blocks: { above: 1 }, words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'donate/worded',
    kind: 'donate',
    reason: 'worded-as-donation-appeal',
    when: { says: 'donate', words: { atMost: CALL_WORDS_MAX * 2 } },
  },
] as const satisfies readonly PromoRule[];

export const donateExamples = {
  'donate/link': {
    promo: ['<p>Keep us afloat: <a href="/donate">give what you can</a></p>'],
    article: ['<p>They gave what they could.</p>'],
  },
  'donate/box-with-link': {
    promo: ['<div><p>Keep us afloat</p><a href="/donate">Give</a></div>'],
    article: ['<p>The boat stayed afloat.</p>'],
  },
  'donate/worded': {
    promo: ['<p>Support our journalism</p>'],
    article: ['<p>The walls support the roof.</p>'],
  },
} satisfies ExamplesFor<typeof donateRules>;
