import { bounds, type Budget } from '../budget';
import type { Block } from './block';
import { createBlockBuilder } from './block-builder';
import type { Dom } from './dom';
import { blockTags, embedTags, fieldTags, inlineTags, skippedTags } from './element-roles';
import { isHidden, isUnseen } from './hidden';
import type { Scope } from './scope';
import { openScope } from './open-scope';

export interface Walk {
  readonly blocks: readonly Block[];
  readonly root: Scope;
  /** A bound was met: the page goes on behind what was read. */
  readonly cutShort: boolean;
  /** False for text whose mark-up is lost: only words, shape and order are known. */
  readonly hasMarkup: boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/** A place in the walk to come back to: the children still to be visited of an element. */
interface Level {
  readonly scope: Scope;
  /** Whether leaving this level ends a block. */
  readonly isBlock: boolean;
  readonly isInShadow: boolean;
  next: Node | null;
  /** Slots show nodes that are no siblings of each other. */
  readonly assigned: readonly Node[] | null;
  assignedIndex: number;
}

/**
 * Walks the live page once, in the order of the document, and returns its blocks. Iterative, so that no depth breaks it; reads,
 * never writes. Goes through open shadow roots and their slots; leaves out what attributes or inline style hide.
 *
 * @param start the element to begin at, usually the body
 * @param readNames what class names and ids hint at
 * @param within take only texts and pictures that this touches
 */
export async function walkPage(
  dom: Dom,
  start: Element,
  readNames: (names: string) => number,
  budget: Budget,
  within?: Range,
): Promise<Walk> {
  const root = openScope(dom, readNames, null, start, dom.localName(start), true);
  const builder = createBlockBuilder();
  /** Elements that say more of themselves than class and id; asking each element for each attribute would cost more than the walk. */
  const marked = new Set(dom.queryAll('[hidden], [aria-hidden], [style], [itemprop], [role], dialog'));
  const levels: Level[] = [enter(dom, root, start, 'body', true, false)];
  let nodes = 0;
  let textLength = 0;
  let cutShort = false;

  for (let at = levels.at(-1); at; at = levels.at(-1)) {
    if (budget.isSpent()) await budget.pause();
    const node = takeNext(at);
    if (!node) {
      levels.pop();
      if (at.isBlock) builder.endBlock(at.scope);
      const under = levels.at(-1);
      if (under && under.scope !== at.scope) builder.leave(at.scope);
      continue;
    }
    if (++nodes > bounds.nodes || textLength > bounds.textLength) {
      cutShort = true;
      break;
    }
    const type = dom.nodeType(node);
    const element = node as Element;
    const tag = type === ELEMENT ? dom.localName(element) : '';
    // Only forms lie about their neighbours.
    if (!at.assigned) at.next = tag === 'form' ? dom.nextSibling(node) : node.nextSibling;
    if (within && !within.intersectsNode(node)) continue;
    if (type === TEXT) {
      textLength += (node as Text).data.length;
      builder.text(node as Text, at.scope, within && selectedPart(node as Text, within));
      continue;
    }
    if (type !== ELEMENT) continue;
    if (skippedTags.has(tag)) continue;
    const isMarked = marked.has(element) || at.isInShadow;
    if (isMarked && isHidden(dom, element, tag)) continue;
    if (tag === 'span' && isUnseen(dom.attribute(element, 'class'))) continue;
    if (tag === 'br') builder.lineBreak(at.scope);
    else if (tag === 'img' || tag === 'picture') builder.image(dom, element, tag, at.scope);
    else if (tag === 'math') builder.math(element, at.scope);
    else if (embedTags.has(tag))
      builder.embed(element, openScope(dom, readNames, at.scope, element, tag, isMarked));
    else if (tag === 'hr') builder.rule(openScope(dom, readNames, at.scope, element, tag, isMarked));
    else if (fieldTags.has(tag))
      builder.field(dom, element, openScope(dom, readNames, at.scope, element, tag, isMarked));
    else if (levels.length >= bounds.depth) cutShort = true;
    else {
      const isBlock = blockTags.has(tag);
      const scope =
        isBlock || inlineTags.has(tag) || tag.includes('-')
          ? openScope(dom, readNames, at.scope, element, tag, isMarked)
          : at.scope;
      if (isBlock) builder.startBlock(scope);
      if (tag === 'slot') {
        const assigned = (element as HTMLSlotElement).assignedNodes();
        if (assigned.length > 0) {
          levels.push({ scope, isBlock, isInShadow: false, next: null, assigned, assignedIndex: 0 });
          continue;
        }
      }
      levels.push(enter(dom, scope, element, tag, isBlock, at.isInShadow));
    }
  }
  for (const { scope } of levels.toReversed()) builder.leave(scope);
  return { blocks: builder.finish(), root, cutShort, hasMarkup: true };
}

/** Elements that may have a shadow root, besides those with a dash in their name. */
const shadowHosts: ReadonlySet<string> = new Set([
  'article',
  'aside',
  'blockquote',
  'body',
  'div',
  'footer',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);

/** What is shown of an element: its open shadow root, else its own children. */
function enter(
  dom: Dom,
  scope: Scope,
  element: Element,
  tag: string,
  isBlock: boolean,
  isInShadow: boolean,
): Level {
  const root = tag.includes('-') || shadowHosts.has(tag) ? dom.shadowRoot(element) : null;
  const next = root ? root.firstChild : tag === 'form' ? dom.firstChild(element) : element.firstChild;
  return { scope, isBlock, isInShadow: isInShadow || root !== null, next, assigned: null, assignedIndex: 0 };
}

function takeNext(at: Level): Node | null {
  return at.assigned ? (at.assigned[at.assignedIndex++] ?? null) : at.next;
}

/** The part of a text that a selection holds. */
function selectedPart(node: Text, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  return node.data.slice(
    node === startContainer ? startOffset : 0,
    node === endContainer ? endOffset : undefined,
  );
}
