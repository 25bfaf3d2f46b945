import { CALL_WORDS_MAX, LABEL_WORDS_MAX } from './limits.ts';
import type { ExamplesFor, PromoRule } from './rule';

/** Share rows, follow-us lines, and how to reach somebody. */
export const socialRules = [
  {
    id: 'social/share-link',
    kind: 'social',
    reason: 'links-to-share',
    when: { leadsTo: 'share', words: { atMost: CALL_WORDS_MAX } },
  },
  {
    id: 'social/profile-link',
    kind: 'social',
    reason: 'links-to-profile',
    when: {
      leadsTo: 'social-profile',
      words: { atMost: CALL_WORDS_MAX },
      anyOf: [{ linkDensity: { above: 0.6 } }, { says: 'social' }, { says: 'author-follow' }],
    },
  },
  {
    id: 'social/label',
    kind: 'social',
    reason: 'worded-as-share-prompt',
    when: { isLabelOf: 'social', words: { atMost: LABEL_WORDS_MAX } },
  },
  {
    id: 'social/begins-as-prompt',
    kind: 'social',
    reason: 'worded-as-share-prompt',
    when: { saysFirst: 'social', words: { atMost: LABEL_WORDS_MAX * 2 }, links: { above: 0 } },
  },
  {
    id: 'social/row-of-labels',
    kind: 'social',
    reason: 'worded-as-share-prompt',
    when: { isRowOf: 'social' },
  },
  {
    id: 'social/worded',
    kind: 'social',
    reason: 'worded-as-share-prompt',
    when: {
      says: 'social',
      anyOf: [
        { blocks: { above: 1 }, words: { atMost: LABEL_WORDS_MAX } },
        { blocks: { atMost: 1 }, words: { atMost: CALL_WORDS_MAX } },
      ],
    },
  },
  {
    id: 'social/named',
    kind: 'social',
    reason: 'named-as-promotion',
    when: { named: 'share', words: { atMost: CALL_WORDS_MAX } },
  },
  {
    id: 'author-follow/contact',
    kind: 'author-follow',
    reason: 'worded-as-follow-prompt',
    when: { isContact: true, not: { place: 'before' }, isInTable: false },
  },
] as const satisfies readonly PromoRule[];

export const socialExamples = {
  'social/share-link': {
    promo: ['<p><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></p>'],
    article: ['<p>The shares fell by a third.</p>'],
  },
  'social/profile-link': {
    promo: ['<p><a href="https://www.facebook.com/harbourpost">Facebook</a></p>'],
    article: [
      '<p>She wrote on <a href="https://www.facebook.com/harbourpost">Facebook</a> that the pier would stay closed until the divers had seen every single pile of it.</p>',
    ],
  },
  'social/label': {
    promo: ['<p>Share</p>'],
    article: ['<h3>Fair shares</h3>'],
  },
  'social/begins-as-prompt': {
    promo: ['<p>Follow us on our <a href="/channels">channels</a> for more of the harbour</p>'],
    article: ['<p>Dogs follow us <a href="/harbour">down to the harbour</a> every morning.</p>'],
  },
  'social/row-of-labels': {
    promo: ['<p>Share Tweet Print</p>', '<p>Facebook Twitter WhatsApp E-Mail Print</p>'],
    article: ['<p>Print and share it with the harbour master</p>', '<p>Print</p>'],
  },
  'social/worded': {
    promo: ['<p>Share this article</p>'],
    article: ['<p>They share a boat.</p>'],
  },
  'social/named': {
    promo: ['<div class="share-bar"><p>Pass it on</p></div>'],
    article: ['<div class="story"><p>They passed it on.</p></div>'],
  },
  'author-follow/contact': {
    promo: ['<p>mara.oden@harbour.example</p>', '<p>Twitter: @maraoden</p>'],
    article: ['<p>She wrote to mara.oden@harbour.example and waited.</p>'],
  },
} satisfies ExamplesFor<typeof socialRules>;
