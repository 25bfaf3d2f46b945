/**
 * Why a block was judged promotion: keys of the interface's strings (`reason.*` in locales/), so that every
 * reason has a sentence in every language of the interface.
 */
export const reasonCodes = [
  'links-to-sign-up',
  'links-to-subscription',
  'links-to-app-store',
  'links-to-share',
  'links-to-donation',
  'links-to-profile',
  'links-to-comments',
  'has-sign-up-field',
  'has-button',
  'worded-as-newsletter-call',
  'worded-as-subscription-offer',
  'worded-as-read-also',
  'worded-as-app-offer',
  'worded-as-share-prompt',
  'worded-as-donation-appeal',
  'worded-as-ad-label',
  'worded-as-comments-prompt',
  'worded-as-event-offer',
  'worded-as-player-label',
  'worded-as-follow-prompt',
  'worded-as-rights-line',
  'worded-as-mail-chrome',
  'worded-as-sponsor-label',
  'worded-as-referral',
  'worded-as-poll',
  'worded-as-consent',
  'lone-label',
  'teaser-links',
  'whole-block-is-a-link',
  'named-as-promotion',
  'set-apart',
  'repeated',
  'hidden-preview',
  'belongs-to-the-call-above',
  'belongs-to-the-label-above',
  'belongs-to-the-block-below',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];
