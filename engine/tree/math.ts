import { mathTags, type MathTag, type SafeNode } from '../../model/safe-node';
import type { Dom } from '../walk/dom';
import { skippedTags } from '../walk/element-roles';
import { mathElement } from './element';

const known: ReadonlySet<string> = new Set(mathTags);
/** A formula deeper than this is no formula. */
const MAX_DEPTH = 100;

/** A formula as data: MathML's own elements, text, no attributes but those that change its meaning. */
export function readMath(dom: Dom, element: Element, depth = 0): readonly SafeNode[] {
  if (depth > MAX_DEPTH) return [];
  const children: SafeNode[] = [];
  for (let child = dom.firstChild(element); child; child = dom.nextSibling(child)) {
    const type = dom.nodeType(child);
    if (type === 3) children.push((child as Text).data);
    else if (type === 1) for (const part of readMath(dom, child as Element, depth + 1)) children.push(part);
  }
  const tag = dom.localName(element);
  // Annotations repeat the formula as source code; their encodings may hold HTML.
  if (tag === 'annotation' || tag === 'annotation-xml' || skippedTags.has(tag)) return [];
  // No sanitiser keeps these; what they mean to a formula is that something stands in this place.
  if (tag === 'semantics' || tag === 'none') return [mathElement('mrow', {}, children)];
  if (!known.has(tag)) return children;
  const isBlock = tag === 'math' && dom.attribute(element, 'display') === 'block';
  const attributes = {
    ...(isBlock && { display: 'block' as const }),
    ...(dom.attribute(element, 'mathvariant') === 'normal' && { mathvariant: 'normal' as const }),
    ...(dom.attribute(element, 'stretchy') === 'false' && { stretchy: false as const }),
  };
  return [mathElement(tag as MathTag, attributes, children)];
}
