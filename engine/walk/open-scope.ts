import type { Dom } from './dom';
import { headingLevels } from './element-roles';
import { zones, type Scope } from './scope';

const zoneOfTag: ReadonlyMap<string, number> = new Map([
  ['nav', zones.nav],
  ['aside', zones.aside],
  ['footer', zones.footer],
  ['header', zones.header],
  ['form', zones.form],
  ['button', zones.button],
  ['a', zones.link],
  ['figure', zones.figure],
  ['figcaption', zones.caption],
  ['table', zones.table],
  ['ul', zones.list],
  ['ol', zones.list],
  ['menu', zones.list],
  ['dl', zones.list],
  ['blockquote', zones.quote],
  ['article', zones.article],
  ['main', zones.main],
  ['dialog', zones.dialog],
  ['pre', zones.code],
  ['listing', zones.code],
  ['xmp', zones.code],
  ['plaintext', zones.code],
  ['label', zones.label],
  ['select', zones.select],
  ['details', zones.details],
  ...[...headingLevels.keys()].map((tag) => [tag, zones.heading] as const),
]);

const zoneOfRole: ReadonlyMap<string, number> = new Map([
  ['navigation', zones.nav],
  ['complementary', zones.aside],
  ['contentinfo', zones.footer],
  ['banner', zones.header],
  ['form', zones.form],
  ['search', zones.nav],
  ['button', zones.button],
  ['article', zones.article],
  ['main', zones.main],
  ['dialog', zones.dialog],
  ['alertdialog', zones.dialog],
  ['menu', zones.nav],
  ['menubar', zones.nav],
  ['toolbar', zones.nav],
  ['tablist', zones.nav],
]);

/** A link that is also called a button is still a link with words of the page. */
const roleZone = (role: string | null, tag: string): number =>
  role === null || tag === 'a' ? 0 : (zoneOfRole.get(role) ?? 0);

/**
 * Remembers an element: what it is, what its names hint at, and under which landmarks it stands.
 *
 * @param isMarked whether it may have a role, an itemprop or an aria-hidden
 */
export function openScope(
  dom: Dom,
  readNames: (names: string) => number,
  parent: Scope | null,
  element: Element,
  tag: string,
  isMarked: boolean,
): Scope {
  const className = dom.attribute(element, 'class');
  const id = dom.attribute(element, 'id');
  const itemprop = isMarked ? dom.attribute(element, 'itemprop') : null;
  const names = [className, id, itemprop].filter((name) => name !== null && name !== '').join(' ');
  let zone = (parent?.zone ?? 0) | (zoneOfTag.get(tag) ?? 0);
  if (isMarked) {
    zone |= roleZone(dom.attribute(element, 'role'), tag);
    if (itemprop?.toLowerCase().includes('articlebody')) zone |= zones.articleBody;
    if (dom.attribute(element, 'aria-hidden') === 'true') zone |= zones.ariaHidden;
  }
  return {
    parent,
    element,
    tag,
    depth: (parent?.depth ?? 0) + 1,
    zone,
    hints: names === '' ? 0 : readNames(names),
    names: className ?? '',
    href: tag === 'a' ? (dom.attribute(element, 'href') ?? '') : '',
    words: 0,
    linkedWords: 0,
    sentences: 0,
    fields: 0,
    buttons: 0,
    images: 0,
    headings: 0,
    firstBlock: Number.MAX_SAFE_INTEGER,
    lastBlock: -1,
  };
}
