import type { Article, Removal } from '../../model/article';
import type { SafeUrl } from '../../model/safe-url';

/** Stands for the engine, which alone may say that an address is safe. */
export const safe = (url: string): SafeUrl => url as SafeUrl;

export const newsletterBox: Removal = {
  id: 1,
  kind: 'newsletter',
  text: 'Unlock the Tides newsletter for free\nYour guide to the sea',
  reasons: ['links-to-sign-up', 'worded-as-newsletter-call'],
  place: 'inside',
  linkHosts: ['tides.example'],
  fields: 0,
  images: 0,
};

export const article: Article = {
  title: 'Ferry returns to the bay',
  label: 'Ferry returns to the bay',
  byline: 'Maren Oldehus',
  siteName: 'The Tide Table',
  published: '2026-03-14',
  modified: null,
  lang: 'en',
  dir: 'ltr',
  isVertical: false,
  leadImage: null,
  body: [
    { tag: 'p', block: 1, children: ['The first boat left at ten past six.'] },
    {
      tag: 'removed',
      removal: 1,
      children: [{ tag: 'p', children: ['Unlock the Tides newsletter for free'] }],
    },
    { tag: 'p', block: 2, children: ['Nobody went inside.'] },
  ],
  removals: [newsletterBox],
  words: 456,
  delivery: 'whole',
  cutShort: false,
  keptPieces: 0,
  missingWords: 0,
  isWholeColumn: false,
};
