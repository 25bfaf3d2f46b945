/**
 * Reading nodes of a page that may lie about themselves.
 *
 * A form answers `form.parentNode` with its field of that name, and so does the document: both can be clobbered by
 * mark-up alone. Everything else tells the truth, so only those two are read through the prototypes' own getters.
 * Prototypes come from the document's view: the engine names no global of a page.
 */
export interface Dom {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly nodeType: (node: Node) => number;
  /** Lower-case name without prefix; empty for a text. Of elements and texts only: one question where two would do. */
  readonly tagOf: (node: Node) => string;
  /** Goes through elements and texts below a node, natively. */
  readonly walker: (root: Node) => TreeWalker;
  /** Lower-case name without prefix. */
  readonly localName: (element: Element) => string;
  readonly firstChild: (node: Node) => ChildNode | null;
  readonly nextSibling: (node: Node) => ChildNode | null;
  readonly parentNode: (node: Node) => ParentNode | null;
  readonly attribute: (element: Element, name: string) => string | null;
  /** The body of a frame that the page may read; null where it belongs to another site, or is none. */
  readonly frameBody: (element: Element) => Element | null;
  /** Base address of the document that an element stands in. */
  readonly baseOf: (element: Element) => string;
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  readonly documentElement: () => Element | null;
  readonly body: () => Element | null;
  readonly query: (selector: string) => Element | null;
  readonly queryAll: (selector: string) => readonly Element[];
  /** In the head of the document only. */
  readonly queryHead: (selector: string) => readonly Element[];
  /** Whether an element, or something in it, matches. */
  readonly holds: (element: Element, selector: string) => boolean;
  readonly elementById: (id: string) => Element | null;
  readonly hasAttributes: (element: Element) => boolean;
  readonly matches: (element: Element, selector: string) => boolean;
  /** Whether the document had more than so many elements when that was first asked; looks no further than these. */
  readonly hasMoreThan: (elements: number) => boolean;
  /** The first elements of a name, in the order of the document: the browser finds them sooner than any selector. */
  readonly firstNamed: (tag: string, most: number) => readonly Element[];
  /** Base for relative addresses. */
  readonly base: string;
  readonly url: string;
  readonly contentType: string;
}

/** Elements, texts, and the marked sections of XHTML, which are texts too (NodeFilter's numbers). */
const SHOWN = 1 + 4 + 8;

type Getter<Value> = (this: object) => Value;

function getterOf<Value>(prototype: object, name: string): Getter<Value> {
  const descriptor: { readonly get?: unknown } | undefined = Object.getOwnPropertyDescriptor(prototype, name);
  const get = descriptor?.get;
  if (typeof get !== 'function')
    throw new TypeError(`This document's view has no getter "${name}": it is no page.`);
  return get as Getter<Value>;
}

type Method<Parameters extends readonly unknown[], Value> = (
  this: object,
  ...parameters: Parameters
) => Value;

function methodOf<Parameters extends readonly unknown[], Value>(
  prototype: object,
  name: string,
): Method<Parameters, Value> {
  const method: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
  if (typeof method !== 'function')
    throw new TypeError(`This document's view has no method "${name}": it is no page.`);
  return method as Method<Parameters, Value>;
}

/** @throws TypeError where the document stands in no view (an inert document) */
export function openDom(document: Document): Dom {
  const view = getDefaultView(document);
  const { Node, Element, Document, HTMLCollection } = view;
  const nodeTypeOf = getterOf<number>(Node.prototype, 'nodeType');
  const firstChildOf = getterOf<ChildNode | null>(Node.prototype, 'firstChild');
  const nextSiblingOf = getterOf<ChildNode | null>(Node.prototype, 'nextSibling');
  const parentNodeOf = getterOf<ParentNode | null>(Node.prototype, 'parentNode');
  const localNameOf = getterOf<string>(Element.prototype, 'localName');
  const shadowRootOf = getterOf<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const documentElementOf = getterOf<Element | null>(Document.prototype, 'documentElement');
  const bodyOf = getterOf<Element | null>(Document.prototype, 'body');
  const headOf = getterOf<Element | null>(Document.prototype, 'head');
  const getAttribute = methodOf<[string], string | null>(Element.prototype, 'getAttribute');
  const querySelector = methodOf<[string], Element | null>(Document.prototype, 'querySelector');
  const querySelectorAll = methodOf<[string], Iterable<Element>>(Document.prototype, 'querySelectorAll');
  const createTreeWalker = methodOf<[Node, number], TreeWalker>(Document.prototype, 'createTreeWalker');
  const findAllWithin = methodOf<[string], Iterable<Element>>(Element.prototype, 'querySelectorAll');
  const findWithin = methodOf<[string], Element | null>(Element.prototype, 'querySelector');
  const matches = methodOf<[string], boolean>(Element.prototype, 'matches');
  const hasAttributes = methodOf<[], boolean>(Element.prototype, 'hasAttributes');
  const getElementsByTagName = methodOf<[string], object>(Document.prototype, 'getElementsByTagName');
  // By its index a collection would first be counted to its end.
  const itemOf = methodOf<[number], Element | null>(HTMLCollection.prototype, 'item');
  const getElementById = methodOf<[string], Element | null>(Document.prototype, 'getElementById');

  /** A clobbered form answers with an element where a number or a string stands. */
  const mayLie = (node: Node): boolean => {
    const name: unknown = (node as Element).localName;
    return name === 'form' || (name !== undefined && typeof name !== 'string') || node === document;
  };

  const hasMore = new Map<number, boolean>();

  /** Documents, fragments and shadow roots have no name. */
  const askedName = (node: Node): string => (nodeTypeOf.call(node) === 1 ? localNameOf.call(node) : '');

  return {
    document,
    view,
    base: textOf(document, 'baseURI'),
    url: textOf(document, 'URL'),
    contentType: textOf(document, 'contentType'),
    nodeType: (node) => {
      const type: unknown = node.nodeType;
      return typeof type === 'number' ? type : nodeTypeOf.call(node);
    },
    tagOf: (node) => {
      const name: unknown = (node as Element).localName;
      return typeof name === 'string' ? name : name === undefined ? '' : askedName(node);
    },
    walker: (root) => createTreeWalker.call(document, root, SHOWN),
    localName: (element) => {
      const name: unknown = element.localName;
      return typeof name === 'string' ? name : askedName(element); // of the clobbered, all are forms
    },
    firstChild: (node) => (mayLie(node) ? firstChildOf.call(node) : node.firstChild),
    nextSibling: (node) => (mayLie(node) ? nextSiblingOf.call(node) : node.nextSibling),
    parentNode: (node) => (mayLie(node) ? parentNodeOf.call(node) : node.parentNode),
    attribute: (element, name) =>
      mayLie(element) ? getAttribute.call(element, name) : element.getAttribute(name),
    frameBody: (element) => {
      const inner = (element as HTMLIFrameElement).contentDocument;
      return inner ? bodyOf.call(inner) : null;
    },
    baseOf: (element) => element.baseURI,
    shadowRoot: (element) => (mayLie(element) ? shadowRootOf.call(element) : element.shadowRoot),
    documentElement: () => documentElementOf.call(document),
    body: () => bodyOf.call(document),
    query: (selector) => querySelector.call(document, selector),
    queryAll: (selector) => [...querySelectorAll.call(document, selector)],
    queryHead: (selector) => {
      const head = headOf.call(document);
      return head ? [...findAllWithin.call(head, selector)] : [];
    },
    holds: (element, selector) =>
      matches.call(element, selector) || findWithin.call(element, selector) !== null,
    elementById: (id) => getElementById.call(document, id),
    hasAttributes: (element) => hasAttributes.call(element),
    matches: (element, selector) => matches.call(element, selector),
    hasMoreThan(elements) {
      const known = hasMore.get(elements);
      if (known !== undefined) return known;
      const has = itemOf.call(getElementsByTagName.call(document, '*'), elements) !== null;
      hasMore.set(elements, has);
      return has;
    },
    firstNamed: (tag, most) => {
      const named = getElementsByTagName.call(document, tag);
      const first: Element[] = [];
      while (first.length < most) {
        const element = itemOf.call(named, first.length);
        if (!element) break;
        first.push(element);
      }
      return first;
    },
  };
}

/** A document answers with a picture where one is named like its property, so its own prototype is asked. */
function propertyOf(document: Document, name: string): unknown {
  for (
    let at: unknown = Object.getPrototypeOf(document);
    at !== null && typeof at === 'object';
    at = Object.getPrototypeOf(at)
  ) {
    const descriptor: { readonly get?: unknown } | undefined = Object.getOwnPropertyDescriptor(at, name);
    if (typeof descriptor?.get === 'function') return (descriptor.get as Getter<unknown>).call(document);
  }
  return undefined;
}

const textOf = (document: Document, name: 'baseURI' | 'URL' | 'contentType'): string => {
  const own: unknown = document[name];
  const value = typeof own === 'string' ? own : propertyOf(document, name);
  return typeof value === 'string' ? value : '';
};

function getDefaultView(document: Document): Window & typeof globalThis {
  const view = propertyOf(document, 'defaultView');
  if (view && typeof view === 'object' && 'Node' in view) return view as Window & typeof globalThis;
  throw new TypeError('The engine reads a document that stands in a window.');
}
