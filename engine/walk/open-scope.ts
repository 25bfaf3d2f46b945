import type { Dom } from './dom';
import { blockTags, headingLevels } from './element-roles';
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

const formOfTag: ReadonlyMap<string, Scope['form']> = new Map([
  ...['li', 'dd', 'dt'].map((tag) => [tag, 'list-item'] as const),
  ...['td', 'th', 'caption'].map((tag) => [tag, 'cell'] as const),
  ...['p', 'article', 'section', 'body'].map((tag) => [tag, 'paragraph'] as const),
]);

const joined = (names: string, more: string | null): string =>
  more === null || more === '' ? names : names === '' ? more : `${names} ${more}`;

/** Longer names are generated and say nothing; every block below an element is compared by them. */
const MAX_NAMES_LENGTH = 400;

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
  const className = dom.attribute(element, 'class')?.slice(0, MAX_NAMES_LENGTH) ?? null;
  const id = dom.attribute(element, 'id')?.slice(0, MAX_NAMES_LENGTH) ?? null;
  const itemprop = isMarked ? dom.attribute(element, 'itemprop') : null;
  const names = joined(joined(className ?? '', id), itemprop);
  let zone = (parent?.zone ?? 0) | (zoneOfTag.get(tag) ?? 0);
  if (isMarked) {
    zone |= roleZone(dom.attribute(element, 'role'), tag);
    if (itemprop?.toLowerCase().includes('articlebody')) zone |= zones.articleBody;
    if (dom.attribute(element, 'aria-hidden') === 'true') zone |= zones.ariaHidden;
  }
  const opened = {
    parent,
    element,
    tag,
    depth: (parent?.depth ?? 0) + 1,
    zone,
    hints: names === '' ? 0 : readNames(names),
    names: className ?? '',
    href: tag === 'a' ? (dom.attribute(element, 'href') ?? '') : '',
    base: parent ? (tag === 'body' ? dom.baseOf(element) : parent.base) : dom.base,
    block: parent?.block as Scope,
    link: parent?.link ?? null,
    form: formOfTag.get(tag) ?? parent?.form ?? 'paragraph',
    headingLevel: headingLevels.get(tag) ?? parent?.headingLevel ?? 0,
    words: 0,
    prose: 0,
    linkedWords: 0,
    sentences: 0,
    fields: 0,
    buttons: 0,
    images: 0,
    headings: 0,
    firstBlock: Number.MAX_SAFE_INTEGER,
    lastBlock: -1,
  };
  if (!parent || blockTags.has(tag)) opened.block = opened;
  if (tag === 'a') opened.link = opened;
  return opened;
}
