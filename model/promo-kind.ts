/** What a piece of promotion wants of the reader. One word list for rules, verdicts, settings and the ledger. */
export const promoKinds = [
  'newsletter',
  'subscribe',
  'recommended',
  'app',
  'social',
  'donate',
  'ad-label',
  'comments-prompt',
  'event',
  'audio-player',
  'author-follow',
  'copyright',
  'email-chrome',
  'sponsor',
  'referral',
  'poll',
  'other',
] as const;

export type PromoKind = (typeof promoKinds)[number];
