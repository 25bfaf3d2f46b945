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

interface Sanitising {
  setHTML?: (this: Element, html: string, options: object) => void;
}

/** Whether the browser has a sanitiser of its own. */
export const hasOwnSanitiser = typeof (Element.prototype as Sanitising).setHTML === 'function';

/** What the browser's own sanitiser would leave of it, all that is safe being asked for; it takes out what is not. */
export function setAsHtml(html: string): { readonly before: string; readonly after: string } {
  const before = document.implementation.createHTMLDocument().createElement('div');
  before.innerHTML = html;
  const after = document.implementation.createHTMLDocument().createElement('div');
  const elements = new Map<string, Set<string>>();
  for (const element of before.querySelectorAll('*')) {
    const key = `${element.namespaceURI ?? ''} ${element.localName}`;
    const attributes = elements.get(key) ?? new Set<string>();
    elements.set(key, attributes);
    for (const { name } of element.attributes) attributes.add(name);
  }
  (Element.prototype as Sanitising).setHTML?.call(after, html, {
    sanitizer: {
      elements: [...elements].map(([key, attributes]) => {
        const [namespace, name] = key.split(' ');
        return { name, namespace, attributes: [...attributes] };
      }),
    },
  });
  return { before: before.innerHTML, after: after.innerHTML };
}
