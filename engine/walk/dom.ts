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
  nodeType(node: Node): number;
  /** Lower-case name without prefix. */
  localName(element: Element): string;
  firstChild(node: Node): ChildNode | null;
  nextSibling(node: Node): ChildNode | null;
  parentNode(node: Node): ParentNode | null;
  attribute(element: Element, name: string): string | null;
  shadowRoot(element: Element): ShadowRoot | null;
  documentElement(): Element | null;
  body(): Element | null;
  query(selector: string): Element | null;
  queryAll(selector: string): readonly Element[];
  elementById(id: string): Element | null;
  /** Base for relative addresses. */
  readonly base: string;
  readonly url: string;
  readonly contentType: string;
}

type Getter<Value> = (this: object) => Value;

function getterOf<Value>(prototype: object, name: string): Getter<Value> {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (!descriptor?.get) throw new TypeError(`This document's view has no getter "${name}": it is no page.`);
  return descriptor.get as Getter<Value>;
}

/** @throws TypeError where the document stands in no view (an inert document) */
export function openDom(document: Document): Dom {
  const view = getDefaultView(document);
  const { Node, Element, Document } = view;
  const nodeTypeOf = getterOf<number>(Node.prototype, 'nodeType');
  const firstChildOf = getterOf<ChildNode | null>(Node.prototype, 'firstChild');
  const nextSiblingOf = getterOf<ChildNode | null>(Node.prototype, 'nextSibling');
  const parentNodeOf = getterOf<ParentNode | null>(Node.prototype, 'parentNode');
  const localNameOf = getterOf<string>(Element.prototype, 'localName');
  const shadowRootOf = getterOf<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const documentElementOf = getterOf<Element | null>(Document.prototype, 'documentElement');
  const bodyOf = getterOf<Element | null>(Document.prototype, 'body');
  // eslint-disable-next-line @typescript-eslint/unbound-method -- always called with the node it is asked of
  const { getAttribute } = Element.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- as above
  const { querySelector, querySelectorAll, getElementById } = Document.prototype;

  /** A clobbered form answers with an element where a number or a string stands. */
  const mayLie = (node: Node): boolean => {
    const name: unknown = (node as Element).localName;
    return name === 'form' || (name !== undefined && typeof name !== 'string') || node === document;
  };

  return {
    document,
    view,
    base: getterOfDocument(document, 'baseURI') ?? '',
    url: getterOfDocument(document, 'URL') ?? '',
    contentType: getterOfDocument(document, 'contentType') ?? '',
    nodeType: (node) => {
      const type: unknown = node.nodeType;
      return typeof type === 'number' ? type : nodeTypeOf.call(node);
    },
    localName: (element) => {
      const name: unknown = element.localName;
      return typeof name === 'string' ? name : localNameOf.call(element); // of the clobbered, all are forms
    },
    firstChild: (node) => (mayLie(node) ? firstChildOf.call(node) : node.firstChild),
    nextSibling: (node) => (mayLie(node) ? nextSiblingOf.call(node) : node.nextSibling),
    parentNode: (node) => (mayLie(node) ? parentNodeOf.call(node) : node.parentNode),
    attribute: (element, name) =>
      mayLie(element) ? getAttribute.call(element, name) : element.getAttribute(name),
    shadowRoot: (element) => (mayLie(element) ? shadowRootOf.call(element) : element.shadowRoot),
    documentElement: () => documentElementOf.call(document),
    body: () => bodyOf.call(document),
    query: (selector) => querySelector.call(document, selector),
    queryAll: (selector) => [...querySelectorAll.call(document, selector)],
    elementById: (id) => getElementById.call(document, id),
  };
}

/** A document answers with a picture where one is named like its property, so its own prototype is asked. */
function getterOfDocument<Value>(document: Document, name: string): Value | undefined {
  for (
    let at: unknown = Object.getPrototypeOf(document);
    at !== null && typeof at === 'object';
    at = Object.getPrototypeOf(at)
  ) {
    const getter = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (getter) return getter.call(document) as Value;
  }
  return undefined;
}

function getDefaultView(document: Document): Window & typeof globalThis {
  const view = getterOfDocument<unknown>(document, 'defaultView');
  if (view && typeof view === 'object' && 'Node' in view) return view as Window & typeof globalThis;
  throw new TypeError('The engine reads a document that stands in a window.');
}
