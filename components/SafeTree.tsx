import { h } from 'preact';
import type { ComponentChildren, VNode } from 'preact';
import type { RemovalId, SafeElement, SafeNode } from '../model/safe-node';
import { CodeBlock } from './CodeBlock';
import { EmbedCard } from './EmbedCard';
import { Gallery } from './Gallery';
import { galleryAt } from './gallery-run';
import { JumpLink } from './JumpLink';
import { Picture } from './Picture';
import { PutBack } from './PutBack';
import { RemovalMark } from './RemovalMark';
import { attributesOf } from './safe-attributes';
import { TableScroller } from './TableScroller';

interface SafeTreeProps {
  nodes: readonly SafeNode[];
  /** Removals that the reader has put back. */
  putBack: ReadonlySet<RemovalId>;
}

/** What is above a node, as far as it matters for how it is drawn. */
interface Above {
  readonly putBack: ReadonlySet<RemovalId>;
  /** A link leads elsewhere: what is in it opens nothing by itself. */
  readonly isInLink: boolean;
  /** Name of the element that it stands in directly; null at the top. */
  readonly parent: SafeElement['tag'] | null;
}

/** Nothing but parts of their own may stand in these: what was left out of them is marked before them. */
const strict: ReadonlySet<SafeElement['tag']> = new Set(['table', 'dl']);

/** CSS pixels. Below this a picture is an icon. Guess. */
const PICTURE_MIN_PX = 120;

const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;

type Image = Extract<SafeElement, { tag: 'img' }>;

const childrenOf = (node: SafeElement): readonly SafeNode[] => ('children' in node ? node.children : []);

const isLarge = ({ width = PICTURE_MIN_PX, height = PICTURE_MIN_PX }: Image): boolean =>
  Math.min(width, height) >= PICTURE_MIN_PX;

/** The picture that is all of a link to its own file; null for other links. */
function pictureOf(node: Extract<SafeElement, { tag: 'a' }>): Image | null {
  const [only, ...others] = node.children;
  const isPicture = typeof only === 'object' && only.tag === 'img' && others.length === 0;
  return isPicture && PICTURE_FILE.test(node.href) ? only : null;
}

/** One element of the tree; elements with a component of their own come first, the others are what they are called. */
function drawElement(node: SafeElement, above: Above): VNode {
  const attributes = attributesOf(node);
  const children = (isInLink = above.isInLink): ComponentChildren =>
    drawAll(childrenOf(node), { ...above, isInLink, parent: node.tag });
  switch (node.tag) {
    case 'img':
      return <Picture attributes={attributes} alt={node.alt} opens={!above.isInLink && isLarge(node)} />;
    case 'a': {
      const picture = pictureOf(node);
      if (picture === null) return h('a', attributes, children(true));
      return <Picture attributes={attributesOf(picture)} alt={picture.alt} opens full={node.href} />;
    }
    case 'embed':
      return <EmbedCard href={node.href} title={node.title} poster={node.poster} block={node.block} />;
    case 'jump':
      return <JumpLink target={node.target}>{children(true)}</JumpLink>;
    case 'anchor':
      return <span class="anchor" data-anchor={node.name} tabIndex={-1} />;
    case 'table':
      return <TableScroller>{h('table', attributes, children())}</TableScroller>;
    case 'pre':
      return <CodeBlock attributes={attributes}>{children()}</CodeBlock>;
    case 'br':
    case 'hr':
    case 'wbr':
      return h(node.tag, attributes);
    default:
      return h(node.tag, attributes, children());
  }
}

const isList = ({ parent }: Above): boolean => parent === 'ul' || parent === 'ol';

/** Inside a strict element there is no place for a mark. */
const mayMark = ({ parent }: Above): boolean =>
  parent === null || !/^(?:t|d|su)/.test(parent) || parent === 'td';

/** What is left out within a node. */
function gapsIn(node: SafeNode, putBack: ReadonlySet<RemovalId>): readonly RemovalId[] {
  if (typeof node === 'string') return [];
  if (node.tag === 'removed' && !putBack.has(node.removal)) return [node.removal];
  return 'children' in node ? node.children.flatMap((child) => gapsIn(child, putBack)) : [];
}

function drawGap([first, ...others]: readonly RemovalId[], above: Above): ComponentChildren {
  if (first === undefined || !mayMark(above)) return null;
  return <RemovalMark removals={[first, ...others]} isItem={isList(above)} />;
}

function drawOne(node: SafeNode, above: Above): ComponentChildren {
  if (typeof node === 'string') return node;
  if (node.tag === 'removed')
    return (
      <PutBack removal={node.removal} isItem={isList(above)}>
        {drawAll(node.children, above)}
      </PutBack>
    );
  if (!strict.has(node.tag)) return drawElement(node, above);
  return [drawGap(gapsIn(node, above.putBack), above), drawElement(node, above)];
}

/** Removals in a row that were not put back, from here on. */
function gapAt(nodes: readonly SafeNode[], at: number, putBack: ReadonlySet<RemovalId>): RemovalId[] {
  const gap: RemovalId[] = [];
  for (
    let node = nodes[at];
    typeof node === 'object' && node.tag === 'removed';
    node = nodes[at + gap.length]
  ) {
    if (putBack.has(node.removal)) break;
    gap.push(node.removal);
  }
  return gap;
}

function drawAll(nodes: readonly SafeNode[], above: Above): ComponentChildren[] {
  const drawn: ComponentChildren[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const gap = gapAt(nodes, at, above.putBack);
    const gallery = galleryAt(nodes, at);
    if (gap.length > 0) {
      drawn.push(drawGap(gap, above));
      at += gap.length - 1;
    } else if (gallery) {
      const figures = gallery.map((figure) => drawElement(figure, above));
      drawn.push(<Gallery pictures={figures.length}>{figures}</Gallery>);
      at += gallery.length - 1;
    } else {
      const node = nodes[at];
      if (node !== undefined) drawn.push(drawOne(node, above));
    }
  }
  return drawn;
}

/** The article's nodes as elements. What is removed stays out unless it was put back. */
export function SafeTree({ nodes, putBack }: SafeTreeProps) {
  return <>{drawAll(nodes, { putBack, isInLink: false, parent: null })}</>;
}
