/*
 * What a form says of itself may be one of its fields: `form.parentElement` is the field of that name. The prototype does not lie.
 */

export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const tagOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);

export const parentOf = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node);

/** Goes through what stands below a node. */
export const walkerOver = (root: Node, what: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, what);

/** Elements and texts of one piece that are gone through for its text. Guess: promotion is smaller. */
const NODES_MAX = 1_000;

/**
 * The text of a node without the space round it, put together no further than it may be long.
 *
 * @param max UTF-16 code units
 * @returns null where it is longer, or more nodes stand there than in any piece of promotion
 */
export function shortText(node: Node, max: number): string | null {
  const walker = walkerOver(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  let nodes = 0;
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    if (++nodes > NODES_MAX) return null;
    if (at instanceof Text) text += text === '' ? at.data.trimStart() : at.data;
    if (text.length > max) return null;
  }
  return text.trim();
}
