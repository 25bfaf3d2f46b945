/** What a link is for, read from its address alone: addresses speak every language. */
export const linkTargets = [
  'sign-up',
  'subscription',
  'account',
  'app-store',
  'share',
  'social-profile',
  'social-post',
  'donation',
  'comments',
  'author',
  'tag',
  'advertiser',
  'mail-chrome',
  'event',
  'podcast',
  'same-page',
  'mail',
  'same-site',
  'other-site',
] as const;

export type LinkTarget = (typeof linkTargets)[number];
