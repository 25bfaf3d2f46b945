const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * What the page might do to the host by its own style sheets, undone: inline and important, so nothing of the page's is
 * stronger. `all` covers what is not named.
 */
const RESETS: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'static',
  visibility: 'visible',
  opacity: '1',
  'content-visibility': 'visible',
  zoom: '1',
  transform: 'none',
  filter: 'none',
  'pointer-events': 'auto',
  'user-select': 'text',
};

/** Creates an HTML element also where the page itself is XHTML. */
export const createHtml = <Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElementNS(XHTML, tag);
  // The HTML namespace makes an HTML element of this name; the types do not know that for a type parameter.
  return element as HTMLElementTagNameMap[Tag];
};

/** An element of ours that the page's styles do not touch, with the root of what is ours in it. */
export interface ShadowHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * @param css style sheets as text; constructed, because no policy of the page forbids those
 */
export function createShadowHost(document: Document, css: string): ShadowHost {
  const element = createHtml(document, 'div');
  for (const [property, value] of Object.entries(RESETS))
    element.style.setProperty(property, value, 'important');
  // Closed for readers, so that a page can neither look in nor reach in; open in the test build only.
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return { element, root };
}
