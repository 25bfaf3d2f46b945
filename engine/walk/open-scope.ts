import type { Dom } from './dom';
import type { ElementKind } from './element-kinds';
import { zones, type Scope } from './scope';

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
  { tag, zone: ownZone, form, headingLevel, isBlock }: ElementKind,
  isMarked: boolean,
): Scope {
  const className = bounded(dom.attribute(element, 'class'));
  const id = bounded(dom.attribute(element, 'id'));
  const itemprop = isMarked ? dom.attribute(element, 'itemprop') : null;
  const names = joined(joined(className, id), itemprop);
  const isLink = tag === 'a';
  let zone = (parent ? parent.zone : 0) | ownZone;
  if (isMarked) {
    zone |= roleZone(dom.attribute(element, 'role'), tag);
    if (itemprop?.toLowerCase().includes('articlebody')) zone |= zones.articleBody;
    if (dom.attribute(element, 'aria-hidden') === 'true') zone |= zones.ariaHidden;
  }
  const opened = {
    parent,
    element,
    tag,
    depth: parent ? parent.depth + 1 : 1,
    zone,
    hints: names === '' ? 0 : readNames(names),
    names: className,
    href: isLink ? (dom.attribute(element, 'href') ?? '') : '',
    base: parent ? (tag === 'body' ? dom.baseOf(element) : parent.base) : dom.base,
    block: parent?.block as Scope,
    link: parent ? parent.link : null,
    form: form ?? (parent ? parent.form : 'paragraph'),
    headingLevel: headingLevel > 0 ? headingLevel : parent ? parent.headingLevel : 0,
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
  if (!parent || isBlock) opened.block = opened;
  if (isLink) opened.link = opened;
  return opened;
}

const bounded = (names: string | null): string =>
  names === null ? '' : names.length > MAX_NAMES_LENGTH ? names.slice(0, MAX_NAMES_LENGTH) : names;
