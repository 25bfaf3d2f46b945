import { isCreditLine } from '../facts/credit-line';
import { textStats } from '../facts/text-stats';
import type { Block, BlockKind } from '../walk/block';
import type { Dom } from '../walk/dom';
import { kindOf } from '../walk/element-kinds';
import { openScope } from '../walk/open-scope';
import type { Scope } from '../walk/scope';
import type { Walk } from '../walk/walk-page';

/** Lines of files that were wrapped by a program, in characters: they break in the middle of sentences. */
const WRAPPED_LINE_MAX = 100;
/** Share of lines that must end without the end of a sentence for a file to count as wrapped. */
const WRAPPED_SHARE = 0.5;

/**
 * Text without mark-up, line by line: only words, shape and order are known. Each line with text is a block.
 *
 * @param element where the text stands
 */
export function walkLines(dom: Dom, element: Element, lines: readonly string[]): Walk {
  const root = openScope(dom, () => 0, null, element, kindOf(dom.localName(element)), false);
  // The element says nothing of the text: a file stands in a `pre`, and yet is no code.
  const scope = { ...root, tag: 'body', zone: 0, headingLevel: 0, form: 'paragraph' } satisfies Scope;
  scope.block = scope;
  const blocks: Block[] = [];
  for (const text of isWrapped(lines)
    ? paragraphs(lines)
    : lines.map((line) => line.trim()).filter((line) => line !== '')) {
    const stats = textStats(text);
    const kind: BlockKind = isCreditLine(text) ? 'caption' : 'paragraph';
    blocks.push({
      id: blocks.length,
      kind,
      scope,
      leaves: [{ kind: 'text', text, scope }],
      text,
      stats,
      linkedWords: 0,
      links: [],
      headingLevel: 0,
      images: 0,
      fields: 0,
    });
    scope.words += stats.words;
    scope.sentences += stats.sentences;
  }
  scope.firstBlock = 0;
  scope.lastBlock = blocks.length - 1;
  return { blocks, root: scope, cutShort: false, hasMarkup: false };
}

/** Files whose lines were wrapped by a program are put together again at their empty lines. */
export const joinWrapped = (lines: readonly string[]): readonly string[] =>
  isWrapped(lines) ? paragraphs(lines) : lines;

const endsOpen = (line: string): boolean => !/[.!?…:;"”“»)\]。！？]\s*$/u.test(line);

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.filter((line) => line.trim() !== '');
  if (full.length < 4 || full.length === lines.length) return false;
  if (full.some((line) => line.length > WRAPPED_LINE_MAX)) return false;
  return full.filter(endsOpen).length > full.length * WRAPPED_SHARE;
}

function paragraphs(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') open.push(line.trim());
    else if (open.length > 0) {
      found.push(open.join(' '));
      open = [];
    }
  }
  return found;
}
