import { mathTags, plainTags } from '../model/safe-node';
import type { SafeElement, SafeTag } from '../model/safe-node';

/** What every element may show, by the names the tree has for it. */
const COMMON = { lang: 'lang', dir: 'dir', block: 'data-block' } as const;

const MATH = { display: 'display', stretchy: 'stretchy', mathvariant: 'mathvariant' } as const;
const CELL = { colSpan: 'colspan', rowSpan: 'rowspan', scope: 'scope' } as const;
/** `src` comes last: what the browser chooses by, and how it asks, must stand before. */
const IMAGE = {
  alt: 'alt',
  width: 'width',
  height: 'height',
  referrerPolicy: 'referrerpolicy',
  crossOrigin: 'crossorigin',
  sizes: 'sizes',
  srcSet: 'srcset',
  src: 'src',
} as const;
const NONE = {};

type Names = Readonly<Record<string, string>>;

const namesFor = <Tag extends SafeTag>(tags: readonly Tag[], names: Names): [Tag, Names][] =>
  tags.map((tag) => [tag, names]);

/**
 * Which attributes of a node an element gets, and how HTML writes them: lower case also in XHTML pages. Whatever is not
 * listed never reaches an element.
 */
export const attributeNames: ReadonlyMap<SafeTag, Names> = new Map<SafeTag, Names>([
  ...namesFor(plainTags, NONE),
  ...namesFor(mathTags, MATH),
  ['ol', { start: 'start', reversed: 'reversed', type: 'type' }],
  ['li', { value: 'value' }],
  ['td', CELL],
  ['th', CELL],
  ['a', { href: 'href', title: 'title' }],
  ['jump', NONE],
  ['anchor', NONE],
  ['abbr', { title: 'title' }],
  ['time', { dateTime: 'datetime' }],
  ['img', IMAGE],
  ['embed', NONE],
  ...namesFor(['br', 'hr', 'wbr'], NONE),
]);

/** MathML writes false out; HTML leaves the attribute away. */
const written = (value: string | number | boolean, isMath: boolean): string | number | boolean =>
  isMath && typeof value === 'boolean' ? String(value) : value;

/** The attributes that a node's element gets, in the order of the table. */
export function attributesOf(node: SafeElement): Record<string, string | number | boolean> {
  const names = attributeNames.get(node.tag) ?? NONE;
  const values = new Map<string, unknown>(Object.entries(node));
  const attributes: Record<string, string | number | boolean> = {};
  for (const [from, to] of Object.entries({ ...COMMON, ...names })) {
    const value = values.get(from);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      attributes[to] = written(value, names === MATH);
  }
  return attributes;
}
