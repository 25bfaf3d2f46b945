import { BACK_MARK, HIDDEN_MARK } from '../model/hidden-mark';
import { hasAttribute, rootOf } from './plain-node';

/**
 * Ids that no page has, to be stronger than any rule of the page's that is important too; `:is()` takes the strength of its strongest.
 */
const STRENGTH = ':is(#b#b#b#b, *)';

/** Stands at 3 : 1 on white and on black (WCAG 2.2, 1.4.11): the page's paper is not known. */
const BACK_EDGE = '#8a7a3a';

const CSS = `[${HIDDEN_MARK}]${STRENGTH} { display: none !important; }
[${BACK_MARK}]${STRENGTH} { outline: 3px dashed ${BACK_EDGE} !important; outline-offset: 4px !important; }`;

/** Hides elements by one attribute and one style sheet, and takes both away again without a trace. */
export interface Hiding {
  /** Exactly these are hidden from now on. */
  readonly show: (elements: ReadonlySet<Element>) => void;
  /** One more, at once. */
  readonly hide: (element: Element) => void;
  readonly reveal: (element: Element) => void;
  /** Shows it with an edge around it. */
  readonly putBack: (element: Element) => void;
  /** Exactly these have that edge from now on. */
  readonly putBackOnly: (elements: ReadonlySet<Element>) => void;
  readonly isBack: (element: Element) => boolean;
  readonly isHidden: (element: Element) => boolean;
  readonly all: () => ReadonlySet<Element>;
  /** Takes attribute and style sheet off everything: the page is byte for byte what it would be without us. */
  readonly end: () => void;
}

type SheetRoot = Document | ShadowRoot;

/** Asked of the prototype: a form answers with its field of that name. */
const mark = (element: Element, name: string): void => {
  if (!hasAttribute(element, name)) Element.prototype.setAttribute.call(element, name, '');
};
const unmark = (element: Element, name: string): void =>
  Element.prototype.removeAttribute.call(element, name);

/**
 * @param styleOtherwise has the browser put the same rule in, where it keeps the page's own list of style sheets from extensions
 */
export function createHiding(styleOtherwise: (css: string) => void): Hiding {
  const hidden = new Set<Element>();
  const back = new Set<Element>();
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
    leave(element);
    hidden.add(element);
    mark(element, HIDDEN_MARK);
  };

  /** Nothing is done with it any longer. */
  const leave = (element: Element): void => {
    if (!back.delete(element)) return;
    unmark(element, BACK_MARK);
  };

  const reveal = (element: Element): void => {
    hidden.delete(element);
    unmark(element, HIDDEN_MARK);
  };

  const putBack = (element: Element): void => {
    reveal(element);
    back.add(element);
    mark(element, BACK_MARK);
  };

  return {
    hide,
    reveal,
    putBack,
    putBackOnly(elements) {
      for (const element of [...back]) if (!elements.has(element)) leave(element);
      for (const element of elements) putBack(element);
    },
    isBack: (element) => back.has(element),
    isHidden: (element) => hidden.has(element),
    all: () => hidden,
    show(elements) {
      for (const element of [...hidden]) if (!elements.has(element)) reveal(element);
      for (const element of elements) hide(element);
    },
    end() {
      for (const element of [...hidden]) reveal(element);
      for (const element of [...back]) leave(element);
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
