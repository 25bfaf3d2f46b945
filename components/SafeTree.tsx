import { h } from 'preact';
import type { ComponentChildren, VNode } from 'preact';
import type { RemovalId, SafeElement, SafeNode } from '../model/safe-node';
import { EmbedCard } from './EmbedCard';
import { JumpLink } from './JumpLink';
import { Picture } from './Picture';
import { PutBack } from './PutBack';
import { attributesOf } from './safe-attributes';
import { TableScroller } from './TableScroller';

interface SafeTreeProps {
  nodes: readonly SafeNode[];
  /** Removals that the reader has put back. */
  putBack: ReadonlySet<RemovalId>;
}

const childrenOf = (node: SafeElement): readonly SafeNode[] => ('children' in node ? node.children : []);

/** One element of the tree; elements with a component of their own come first, the others are what they are called. */
function drawElement(node: SafeElement, putBack: ReadonlySet<RemovalId>): VNode {
  const attributes = attributesOf(node);
  const children: ComponentChildren = drawAll(childrenOf(node), putBack);
  switch (node.tag) {
    case 'img':
      return <Picture attributes={attributes} alt={node.alt} />;
    case 'embed':
      return <EmbedCard href={node.href} title={node.title} poster={node.poster} block={node.block} />;
    case 'jump':
      return <JumpLink target={node.target}>{children}</JumpLink>;
    case 'anchor':
      return <span class="anchor" data-anchor={node.name} tabIndex={-1} />;
    case 'table':
      return <TableScroller>{h('table', attributes, children)}</TableScroller>;
    case 'br':
    case 'hr':
    case 'wbr':
      return h(node.tag, attributes);
    default:
      return h(node.tag, attributes, children);
  }
}

function drawAll(nodes: readonly SafeNode[], putBack: ReadonlySet<RemovalId>): ComponentChildren[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (node.tag !== 'removed') return drawElement(node, putBack);
    if (!putBack.has(node.removal)) return null;
    return <PutBack removal={node.removal}>{drawAll(node.children, putBack)}</PutBack>;
  });
}

/** The article's nodes as elements. What is removed stays out unless it was put back. */
export function SafeTree({ nodes, putBack }: SafeTreeProps) {
  return <>{drawAll(nodes, putBack)}</>;
}
