import { CALL_WORDS_MAX, LABEL_WORDS_MAX } from './limits.ts';
import type { ExamplesFor, PromoRule } from './rule';

/** Pushes towards an app, and prices of shops. */
export const appRules = [
  {
    id: 'app/store-link',
    kind: 'app',
    reason: 'links-to-app-store',
    when: { leadsTo: 'app-store', words: { atMost: CALL_WORDS_MAX * 2 }, linkDensity: { above: 0.1 } },
  },
  {
    id: 'app/worded',
    kind: 'app',
    reason: 'worded-as-app-offer',
    when: { says: 'app', words: { atMost: CALL_WORDS_MAX * 2 } },
  },
  {
    id: 'ad-label/price-tag',
    kind: 'ad-label',
    reason: 'worded-as-ad-label',
    when: {
      isPriceTag: true,
      words: { atMost: LABEL_WORDS_MAX },
      headingLevel: 0,
      isListItem: false,
      isInTable: false,
    },
  },
] as const satisfies readonly PromoRule[];

export const appExamples = {
  'app/store-link': {
    promo: ['<p>Our news on your phone: <a href="https://apps.apple.com/app/id1">get it here</a></p>'],
    article: ['<p>The phone rang at four.</p>'],
  },
  'app/worded': {
    promo: ['<p>Download the app and never miss a tide</p>'],
    article: [
      '<p>The app was written by two pupils of the harbour school who wanted to know when the ferry would come, and it has since been copied in eleven towns along the coast, from the lighthouse to the mills.</p>',
    ],
  },
  'ad-label/price-tag': {
    promo: ['<p>$139 at Harbour Ropes</p>', '<p>12,50 € bei Seil &amp; Knoten</p>'],
    article: ['<p>$139 was all that was left.</p>', '<h2>$139 for a rope</h2>', '<p>$139</p>'],
  },
} satisfies ExamplesFor<typeof appRules>;
