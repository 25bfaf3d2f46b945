import DOMPurify from 'dompurify';
import { render } from 'preact';
import { SafeTree } from '../../components/SafeTree';
import type { SafeNode } from '../../model/safe-node';

/** What is ours, not the page's: numbers of blocks, places to jump to, and how pictures are loaded. */
const OURS = [
  'data-block',
  'data-jump',
  'data-anchor',
  'data-removal',
  'tabindex',
  'role',
  'aria-label',
  'decoding',
  'loading',
];

/** Strict: HTML and formulas only, no style, no forms, no names that clobber, no attributes of anybody's own but ours. */
const STRICT = {
  USE_PROFILES: { html: true, mathMl: true },
  FORBID_TAGS: [
    'style',
    'form',
    'input',
    'button',
    'select',
    'textarea',
    'video',
    'audio',
    'source',
    'track',
    'dialog',
  ],
  FORBID_ATTR: ['style', 'id', 'name', 'action', 'formaction', 'background'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  ADD_ATTR: [...OURS, 'referrerpolicy', 'class'],
};

/** The tree as the reader draws it, written down. */
export function drawn(nodes: readonly SafeNode[]): string {
  const place = document.createElement('div');
  render(<SafeTree nodes={nodes} putBack={{ has: () => true } as unknown as ReadonlySet<number>} />, place);
  const html = withoutOurButtons(place);
  render(null, place);
  return html;
}

/** Pictures stand in a button that shows them by themselves, code has one that copies it: both are ours, and no page can make them. */
function withoutOurButtons(place: Element): string {
  const inert = document.implementation.createHTMLDocument().importNode(place, true);
  for (const button of inert.querySelectorAll('button.picture')) button.replaceWith(...button.childNodes);
  for (const button of inert.querySelectorAll('button.copy')) button.remove();
  return inert.innerHTML;
}

/** What DOMPurify would take out of it. */
export function purified(html: string): readonly string[] {
  DOMPurify.sanitize(html, STRICT);
  return DOMPurify.removed.map((one) =>
    'attribute' in one ? `${one.from.nodeName}[${one.attribute?.name ?? ''}]` : `<${one.element.nodeName}>`,
  );
}

/**
 * What the reader shows and the browser's own list of what is safe leaves out, each for a reason. The list is the browser's
 * (`new Sanitizer('default')`), never taken from what the reader has made.
 *
 * @see https://wicg.github.io/sanitizer-api/#built-in-safe-default-configuration
 */
const BEYOND_THE_BROWSERS_LIST: readonly AllowedElement[] = [
  // Pictures are no part of that list, since they ask for something: ours are asked for as `requests.spec.ts` holds.
  {
    name: 'img',
    attributes: [
      'src',
      'srcset',
      'sizes',
      'alt',
      'width',
      'height',
      'referrerpolicy',
      'crossorigin',
      ...OURS,
    ],
  },
  // Open and close by themselves, without a script.
  { name: 'details' },
  { name: 'summary' },
];

/** Attributes of elements of that list that it leaves out. */
const ALSO_ATTRIBUTES: readonly string[] = [
  ...OURS,
  'class', // ours: no class of a page's comes as far as that (tests/hostile/examine.ts)
  'mathvariant', // `normal` only: a letter that stands upright
  'stretchy',
];

interface AllowedElement {
  readonly name: string;
  readonly attributes?: readonly string[];
}

interface BrowsersSanitizer {
  allowElement: (element: AllowedElement) => boolean;
  allowAttribute: (name: string) => boolean;
}

interface Sanitising {
  setHTML?: (this: Element, html: string, options: { sanitizer: BrowsersSanitizer }) => void;
}

/** Whether the browser has a sanitiser of its own. */
export const hasOwnSanitiser = typeof (Element.prototype as Sanitising).setHTML === 'function';

function browsersList(): BrowsersSanitizer {
  const { Sanitizer } = globalThis as unknown as { Sanitizer: new (list: 'default') => BrowsersSanitizer };
  const list = new Sanitizer('default');
  for (const element of BEYOND_THE_BROWSERS_LIST)
    if (!list.allowElement(element)) throw new TypeError(`The browser would not have <${element.name}>.`);
  for (const name of ALSO_ATTRIBUTES)
    if (!list.allowAttribute(name)) throw new TypeError(`The browser would not have ${name}.`);
  return list;
}

/** What the browser's own sanitiser leaves of it, by its own list of what is safe and the additions above. */
export function setAsHtml(html: string): { readonly before: string; readonly after: string } {
  const before = document.implementation.createHTMLDocument().createElement('div');
  before.innerHTML = html;
  const after = document.implementation.createHTMLDocument().createElement('div');
  (Element.prototype as Sanitising).setHTML?.call(after, html, { sanitizer: browsersList() });
  return { before: before.innerHTML, after: after.innerHTML };
}
