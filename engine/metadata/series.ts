import type { Series } from '../../model/article';
import { LARGE_ELEMENTS } from '../budget';
import { safeLink } from '../tree/safe-url';
import type { Dom } from '../walk/dom';

/** Links that say by their relation or their name which way they lead; the next page of one text is no issue. */
const selectors = {
  previous:
    'link[rel~=prev],link[rel~=previous],a[rel~=prev],a[rel~=previous],.nav-previous a,.previous-issue a,a.previous-issue,a.prev-issue,[class*=pagination-prev] a',
  next: 'link[rel~=next],a[rel~=next],.nav-next a,.next-issue a,a.next-issue,[class*=pagination-next] a',
} as const;

/** What one of them has at least. */
const signs =
  '[rel~=prev],[rel~=previous],[rel~=next],.nav-previous,.previous-issue,.prev-issue,.nav-next,.next-issue,[class*=pagination-prev],[class*=pagination-next]';

const either = `${selectors.previous},${selectors.next}`;

/** The issues before and behind this one, where an archive links them; null where it links neither. */
export function findSeries(dom: Dom): Series | null {
  // No issue is as large, and these names are looked for in all elements.
  if (dom.hasMoreThan(LARGE_ELEMENTS)) return null;
  // Most pages have none: then once through all elements is enough, and the elements around each are not asked.
  if (dom.query(signs) === null || dom.query(either) === null) return null;
  const here = dom.url.split('#')[0];
  const linkOf = (selector: string): Series['next'] => {
    for (const link of dom.queryAll(selector)) {
      const url = safeLink(dom.attribute(link, 'href') ?? '', dom.base);
      if (url !== null && url.split('#')[0] !== here && isSameSite(url, dom.url)) return url;
    }
    return null;
  };
  const series = { previous: linkOf(selectors.previous), next: linkOf(selectors.next) };
  return series.previous === null && series.next === null ? null : series;
}

const isSameSite = (url: string, page: string): boolean =>
  URL.parse(url)?.hostname === URL.parse(page)?.hostname;
