import { bounds, type Budget } from '../budget';
import { createNameReader } from '../facts/name-hints';
import type { Block } from './block';
import { createBlockBuilder } from './block-builder';
import type { Dom } from './dom';
import { blockTags, embedTags, fieldTags, inlineTags, skippedTags } from './element-roles';
import { isHidden } from './hidden';
import type { Scope } from './scope';
import { openScope } from './open-scope';

export interface Walk {
  readonly blocks: readonly Block[];
  readonly root: Scope;
  /** A bound was met: the page goes on behind what was read. */
  readonly cutShort: boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/** A place in the walk to come back to: the children still to be visited of an element. */
interface Level {
  readonly scope: Scope;
  /** Whether leaving this level ends a block. */
  readonly isBlock: boolean;
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
 * @param within take only texts and pictures that this touches
 */
export async function walkPage(dom: Dom, start: Element, budget: Budget, within?: Range): Promise<Walk> {
  const readNames = createNameReader();
  const root = openScope(dom, readNames, null, start, dom.localName(start));
  const builder = createBlockBuilder();
  const levels: Level[] = [level(root, true, firstChildOf(dom, start))];
  let nodes = 0;
  let textLength = 0;
  let cutShort = false;

  for (let at = levels.at(-1); at; at = levels.at(-1)) {
    if (budget.isSpent()) await budget.pause();
    const node = takeNext(dom, at);
    if (!node) {
      levels.pop();
      if (at.isBlock) builder.endBlock();
      const under = levels.at(-1);
      if (under && under.scope !== at.scope) builder.leave(at.scope);
      continue;
    }
    if (++nodes > bounds.nodes || textLength > bounds.textLength) {
      cutShort = true;
      break;
    }
    const type = dom.nodeType(node);
    if (within && !within.intersectsNode(node)) continue;
    if (type === TEXT) {
      textLength += (node as Text).data.length;
      builder.text(node as Text, at.scope, within && selectedPart(node as Text, within));
      continue;
    }
    if (type !== ELEMENT) continue;
    const element = node as Element;
    const tag = dom.localName(element);
    if (skippedTags.has(tag) || isHidden(dom, element, tag)) continue;
    if (tag === 'br') builder.lineBreak(at.scope);
    else if (tag === 'img' || tag === 'picture') builder.image(dom, element, tag, at.scope);
    else if (tag === 'math') builder.math(element, at.scope);
    else if (embedTags.has(tag)) builder.embed(element, openScope(dom, readNames, at.scope, element, tag));
    else if (tag === 'hr') builder.rule(openScope(dom, readNames, at.scope, element, tag));
    else if (fieldTags.has(tag))
      builder.field(dom, element, openScope(dom, readNames, at.scope, element, tag));
    else if (levels.length >= bounds.depth) cutShort = true;
    else {
      const isBlock = blockTags.has(tag);
      const scope =
        isBlock || inlineTags.has(tag) || tag.includes('-')
          ? openScope(dom, readNames, at.scope, element, tag)
          : at.scope;
      if (isBlock) builder.startBlock(scope);
      if (tag === 'slot') {
        const assigned = (element as HTMLSlotElement).assignedNodes();
        if (assigned.length > 0) {
          levels.push({ scope, isBlock, next: null, assigned, assignedIndex: 0 });
          continue;
        }
      }
      levels.push(level(scope, isBlock, firstChildOf(dom, element)));
    }
  }
  for (const { scope } of levels.toReversed()) builder.leave(scope);
  return { blocks: builder.finish(), root, cutShort };
}

const level = (scope: Scope, isBlock: boolean, next: Node | null): Level => ({
  scope,
  isBlock,
  next,
  assigned: null,
  assignedIndex: 0,
});

/** What is shown of an element: its open shadow root, else its own children. */
const firstChildOf = (dom: Dom, element: Element): Node | null =>
  dom.firstChild(dom.shadowRoot(element) ?? element);

function takeNext(dom: Dom, at: Level): Node | null {
  if (at.assigned) return at.assigned[at.assignedIndex++] ?? null;
  const node = at.next;
  if (node) at.next = dom.nextSibling(node);
  return node;
}

/** The part of a text that a selection holds. */
function selectedPart(node: Text, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  return node.data.slice(
    node === startContainer ? startOffset : 0,
    node === endContainer ? endOffset : undefined,
  );
}
