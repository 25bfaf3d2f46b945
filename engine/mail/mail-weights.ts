import type { RuleWeights } from '../rules/weights';

/** Of the blocks between head and footer of labelled issues about one in ten is promotion, as log-odds. */
const PRIOR_INSIDE = -2.3;

/**
 * Weights for mails: a block of nothing but links is an item of the issue here as often as it is promotion, so its links alone say
 * nothing. (Of labelled issues, 12 % of the text's blocks are links for the most part, and 20 % of the promotion's.)
 */
export const mailWeights = (weights: RuleWeights): RuleWeights => ({
  ...weights,
  promo: {
    ...weights.promo,
    // Where a line leads nowhere nothing is recommended: a mail does not lose its links, as a saved page may.
    'recommended/begins-as-label-without-link': 0,
    'recommended/words-with-links': 0,
    'recommended/whole-block-is-a-link': 0,
    'recommended/whole-block-leads-elsewhere': 0,
    'recommended/link-between-paragraphs': 0,
    'recommended/linked-heading': 0,
    'recommended/picture-card': 0,
    'recommended/row-of-links': 0,
    'recommended/box-of-links': 0,
    'recommended/named': 0,
    'recommended/named-teaser': 0,
    'other/capital-link': 0,
    'poll/worded': 6,
    'recommended/card': 0,
    'recommended/own-offer': 9,
    'recommended/set-apart-with-button': 7,
    'other/set-apart': 1.4,
    'other/button-link': 3.4,
    'copyright/legal': 6,
    'referral/worded': 6,
  },
  // Cells are paragraphs here.
  article: { ...weights.article, 'article/table': 0 },
  priors: { ...weights.priors, inside: PRIOR_INSIDE },
});
