import { bounds, type Budget } from '../budget';
import { TEXT_A_STEP } from '../facts/text-stats';
import { inSlices } from '../slices';
import type { Block } from './block';
import { createBlockBuilder, isBlank } from './block-builder';
import type { Dom } from './dom';
import { kindOf, role, type ElementKind } from './element-kinds';
import { embedTags } from './element-roles';
import { isHidden } from './hidden';
import { createMarked } from './marked';
import { nameCaptions } from './name-captions';
import { createCursor } from './node-cursor';
import type { Scope } from './scope';
import { createScopes } from './scopes';

export interface Walk {
  readonly blocks: readonly Block[];
  readonly root: Scope;
  /** A bound was met: the page goes on behind what was read. */
  readonly cutShort: boolean;
  /** False for text whose mark-up is lost: only words, shape and order are known. */
  readonly hasMarkup: boolean;
}

const isFrame = (tag: string): boolean => tag === 'iframe' || tag === 'frame';

/** A frame with less text than this is a box of the page, not a page of its own, in characters. */
const FRAME_TEXT_MIN = 600;

/** Nodes between two looks at the budget. */
const NODES_A_STEP = 8;

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
  const marked = createMarked(dom);
  // A spare copy was parsed into a document of its own.
  if (start.ownerDocument !== dom.document) marked.include(start);
  const scopes = createScopes(dom, readNames, start, kindOf(dom.localName(start)), marked);
  const builder = createBlockBuilder();
  const cursor = createCursor(dom, start);
  let nodes = 0;
  let textLength = 0;
  let cutShort = false;

  function visitText(node: Text, whole: string): void {
    textLength += whole.length;
    const text = within ? selectedPart(node, within) : whole;
    const blank = isBlank(text);
    if (blank && (text === '' || !builder.isOpen())) return;
    const scope = scopes.at(cursor.depth - 1);
    if (scope) builder.text(text, scope, blank);
  }

  /** @returns whether to go on below it */
  function visitElement(element: Element, { tag, role: what }: ElementKind): boolean {
    if ((what & role.block) !== 0) builder.endRun();
    if ((what & role.leaf) !== 0) return visitLeaf(element, tag);
    if ((what & role.cell) !== 0) {
      const scope = scopes.at(cursor.depth);
      if (scope) builder.cell(scope);
    } else if ((what & role.host) !== 0) showShadow(dom.shadowRoot(element));
    else if (tag === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) cursor.showInstead(assigned);
    }
    return true;
  }

  /** @returns whether to go on below it: in a frame that holds text */
  function visitLeaf(element: Element, tag: string): boolean {
    const isBare = tag === 'br' || tag === 'img' || tag === 'math';
    const scope = scopes.at(isBare ? cursor.depth - 1 : cursor.depth);
    if (!scope) return false;
    if (tag === 'br') builder.lineBreak(scope);
    else if (tag === 'img') builder.picture({ kind: 'image', element, scope });
    else if (tag === 'math') builder.picture({ kind: 'math', element, scope });
    else if (isFrame(tag) && showFrame(element)) return true;
    else if (embedTags.has(tag)) builder.embed(element, scope);
    else if (tag === 'hr') builder.rule(scope);
    else builder.field(dom, element, scope);
    return false;
  }

  function showFrame(frame: Element): boolean {
    const body = dom.frameBody(frame);
    if (!body || body.textContent.length < FRAME_TEXT_MIN) return false;
    marked.include(body);
    cursor.showInstead([body]);
    return true;
  }

  function showShadow(shadow: ShadowRoot | null): void {
    if (!shadow) return;
    marked.include(shadow);
    cursor.showInstead(shadow);
  }

  showShadow(dom.shadowRoot(start));
  for (let node = cursor.next(true); node;) {
    if (++nodes % NODES_A_STEP === 0 && budget.isSpent()) await budget.pause();
    if (nodes > bounds.nodes || textLength > bounds.textLength || budget.isOver()) {
      cutShort = true;
      break;
    }
    let into = false;
    if (!within || within.intersectsNode(node)) {
      const tag = dom.tagOf(node);
      if (tag === '') {
        const { data } = node as Text;
        if (data.length > TEXT_A_STEP) await budget.rest();
        visitText(node as Text, data);
      } else {
        const kind = kindOf(tag);
        if (
          (kind.role & role.skipped) === 0 &&
          !(marked.has(node as Element) && isHidden(dom, node as Element, tag))
        ) {
          scopes.enter(node as Element, kind, cursor.depth);
          into = kind.role === 0 || visitElement(node as Element, kind);
        }
      }
    }
    if (builder.isBehind()) await inSlices(builder.catchUp(), budget);
    node = cursor.next(into);
  }
  const blocks = await inSlices(builder.finish(scopes.all), budget);
  return {
    blocks: await inSlices(nameCaptions(dom, blocks), budget),
    root: scopes.all[0] as Scope,
    cutShort: cutShort || scopes.cutShort,
    hasMarkup: true,
  };
}

/** The part of a text that a selection holds. */
function selectedPart(node: Text, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  return node.data.slice(
    node === startContainer ? startOffset : 0,
    node === endContainer ? endOffset : undefined,
  );
}
