import { endsLikeSentence } from '../facts/text-stats';
import { linkDensity, type Block, type Leaf } from '../walk/block';
import type { Dom } from '../walk/dom';
import type { Scope } from '../walk/scope';
import { blockTags } from '../walk/element-roles';

/** Longest head of a section that is no heading by its mark-up, in words. */
const HEAD_WORDS_MAX = 8;
/** Rank of a head that only looks like one; below all six levels. */
const LOOKS_LIKE_HEAD = 7;

const bold: ReadonlySet<string> = new Set(['b', 'strong']);

/** Level of a block that heads a section: 1 to 6 for headings, 7 for lines that are set bold or in capitals as a whole, 0 for text. */
export function headRank(block: Block): number {
  if (block.headingLevel > 0) return block.headingLevel;
  const { text, stats, leaves, kind } = block;
  if (kind === 'list-item' || kind === 'code' || kind === 'caption') return 0;
  if (stats.words === 0 || stats.words > HEAD_WORDS_MAX || endsLikeSentence(text)) return 0;
  if (linkDensity(block) > 0.5) return 0;
  const isCapitals = stats.letters > 2 && text !== text.toLowerCase() && text === text.toUpperCase();
  return isCapitals || leaves.every(isBold) ? LOOKS_LIKE_HEAD : 0;
}

function isBold(leaf: Leaf): boolean {
  if (leaf.kind !== 'text' || leaf.text.trim() === '') return true;
  for (let at: Scope | null = leaf.scope; at && !blockTags.has(at.tag); at = at.parent)
    if (bold.has(at.tag)) return true;
  return false;
}

/** How a block is set: its element and formatting with their names and inline styles. Mails have no other style. */
export function styleOf({ leaves, scope }: Block, dom: Dom): string {
  const first = leaves.find((leaf) => leaf.kind === 'text' && leaf.text.trim() !== '');
  const parts: string[] = [];
  for (let at: Scope | null = first?.scope ?? scope; at; at = at.parent) {
    const style = dom.attribute(at.element, 'style');
    parts.push(`${at.tag}.${at.names}${style === null ? '' : `[style=${style}]`}`);
    if (at === scope) break;
  }
  return parts.join('<');
}
