import type { SafeUrl } from '../../model/safe-url';
import type { Dom } from '../walk/dom';
import { safeImageUrl, safeLink } from './safe-url';

/** What a card that leads to a video or a player says. */
export interface EmbedCard {
  readonly href: SafeUrl;
  readonly title: string;
  readonly poster?: SafeUrl;
}

const addressAttributes = ['src', 'data-src', 'data-lazy-src'];

/** Frames of no more than this in width or height count visits, in CSS pixels. */
const COUNTER_SIZE_MAX = 3;

/** A video, a player or a frame as a card that leads there; null where it has no address that a person could open. */
export function readEmbed(dom: Dom, element: Element, base: string): EmbedCard | null {
  const attribute = (name: string): string => dom.attribute(element, name)?.trim() ?? '';
  if (
    [attribute('width'), attribute('height')].some(
      (size) => /^\d+$/.test(size) && Number(size) <= COUNTER_SIZE_MAX,
    )
  )
    return null;
  const written =
    addressAttributes.map(attribute).find((value) => value !== '' && !value.startsWith('about:')) ??
    sourceOf(dom, element);
  const href = safeLink(written, base);
  if (href === null || !/^https?:/.test(href)) return null;
  const title = attribute('title') || attribute('aria-label');
  const poster = safeImageUrl(attribute('poster'), base);
  return {
    href,
    title: title === '' ? new URL(href).hostname.replace(/^www\./, '') : title,
    ...(poster !== null && { poster }),
  };
}

/** The first source of a video or an audio element. */
function sourceOf(dom: Dom, element: Element): string {
  for (let child = dom.firstChild(element); child; child = dom.nextSibling(child))
    if (dom.nodeType(child) === 1 && dom.localName(child as Element) === 'source')
      return dom.attribute(child as Element, 'src') ?? '';
  return '';
}
