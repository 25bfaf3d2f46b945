import { HIDDEN_MARK } from '../model/hidden-mark';
import { hasAttribute, rootOf } from './plain-node';

/**
 * Ids that no page has, to be stronger than any rule of the page's that is important too; `:is()` takes the strength of its strongest.
 */
const STRENGTH = ':is(#b#b#b#b, *)';

const CSS = `[${HIDDEN_MARK}]${STRENGTH} { display: none !important; }`;

/** Hides elements by one attribute and one style sheet, and takes both away again without a trace. */
export interface Hiding {
  /** Exactly these are hidden from now on. */
  readonly show: (elements: ReadonlySet<Element>) => void;
  /** One more, at once. */
  readonly hide: (element: Element) => void;
  readonly reveal: (element: Element) => void;
  readonly isHidden: (element: Element) => boolean;
  readonly all: () => ReadonlySet<Element>;
  /** Takes attribute and style sheet off everything: the page is byte for byte what it would be without us. */
  readonly end: () => void;
}

type SheetRoot = Document | ShadowRoot;

/** Asked of the prototype: a form answers with its field of that name. */
const mark = (element: Element): void => Element.prototype.setAttribute.call(element, HIDDEN_MARK, '');
const unmark = (element: Element): void => Element.prototype.removeAttribute.call(element, HIDDEN_MARK);

/**
 * @param styleOtherwise has the browser put the same rule in, where it keeps the page's own list of style sheets from extensions
 */
export function createHiding(styleOtherwise: (css: string) => void): Hiding {
  const hidden = new Set<Element>();
  const styled = new Set<SheetRoot>();
  let sheet: CSSStyleSheet | null = null;

  const style = (root: SheetRoot): void => {
    sheet ??= newSheet();
    try {
      // Asked each time: the page may have put a list of its own in the place of the one that held ours.
      if (root.adoptedStyleSheets.includes(sheet)) return;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    } catch {
      if (styled.size === 0) styleOtherwise(CSS);
    }
    styled.add(root);
  };

  const hide = (element: Element): void => {
    const root = rootOf(element);
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    style(root);
    hidden.add(element);
    if (!hasAttribute(element, HIDDEN_MARK)) mark(element);
  };

  const reveal = (element: Element): void => {
    hidden.delete(element);
    unmark(element);
  };

  return {
    hide,
    reveal,
    isHidden: (element) => hidden.has(element),
    all: () => hidden,
    show(elements) {
      for (const element of [...hidden]) if (!elements.has(element)) reveal(element);
      for (const element of elements) hide(element);
    },
    end() {
      for (const element of [...hidden]) reveal(element);
      for (const root of styled) removeSheet(root, sheet);
      styled.clear();
    },
  };
}

function newSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return sheet;
}

function removeSheet(root: SheetRoot, sheet: CSSStyleSheet | null): void {
  try {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  } catch {
    // Where ours could not be put in there is none to take out; without the attribute the rule hides nothing.
  }
}
