import type { SafeElement, SafeNode } from '../model/safe-node';

/**
 * The safe tree as HTML, for measuring only: the product never makes a string of it. Removals are left out; cards of embedded
 * players are empty, since their words are the interface's.
 */
export const toHtml = (nodes: readonly SafeNode[]): string => nodes.map(serialise).join('');

const voidTags: ReadonlySet<string> = new Set(['br', 'hr', 'wbr', 'img']);

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Names of attributes as HTML writes them, where they differ. */
const attributeNames: Readonly<Record<string, string>> = {
  srcSet: 'srcset',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
  dateTime: 'datetime',
};

function serialise(node: SafeNode): string {
  if (typeof node === 'string') return escape(node);
  if (node.tag === 'removed') return '';
  if (node.tag === 'embed') return `<p data-embed="${escape(node.href)}"></p>`;
  if (node.tag === 'anchor') return `<a id="${escape(node.name)}"></a>`;
  if (node.tag === 'jump') return `<a href="#${escape(node.target)}">${toHtml(node.children)}</a>`;
  const attributes = attributesOf(node);
  if (voidTags.has(node.tag)) return `<${node.tag}${attributes}>`;
  return `<${node.tag}${attributes}>${'children' in node ? toHtml(node.children) : ''}</${node.tag}>`;
}

const attributesOf = (element: SafeElement): string =>
  Object.entries(element)
    .filter(([name, value]) => name !== 'tag' && name !== 'children' && name !== 'block' && value !== false)
    .map(([name, value]) => ` ${attributeNames[name] ?? name}="${escape(String(value))}"`)
    .join('');
