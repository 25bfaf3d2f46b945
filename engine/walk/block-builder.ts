import { noStats, TEXT_A_STEP } from '../facts/text-stats';
import { atOnce, type Steps } from '../slices';
import type { Block, BlockKind, Leaf } from './block';
import type { Dom } from './dom';
import { isLongRun, readLeaves, type ReadLeaves } from './read-leaves';
import { inZone, type Scope } from './scope';
import { addUp } from './sums';

/** Nothing but collapsible white space of HTML; the no-break space is none. */
export const isBlank = (text: string): boolean => /^[ \t\n\r\f]*$/.test(text);

/** Takes what the walk meets, piece by piece, and cuts it into blocks: a run of text ends where the line that it stands in ends. */
export interface BlockBuilder {
  /** Whether a run of text has begun, so that white space counts. */
  readonly isOpen: () => boolean;
  readonly endRun: () => void;
  /** @param blank nothing but white space that collapses */
  readonly text: (text: string, scope: Scope, blank: boolean) => void;
  readonly lineBreak: (scope: Scope) => void;
  readonly picture: (leaf: Leaf & { readonly kind: 'image' | 'math' }) => void;
  readonly embed: (element: Element, scope: Scope) => void;
  readonly rule: (scope: Scope) => void;
  readonly field: (dom: Dom, element: Element, scope: Scope) => void;
  /** A cell begins; it becomes a block even if nothing follows in it. */
  readonly cell: (scope: Scope) => void;
  /** Whether a run has ended that is too long to be read in one step. */
  readonly isBehind: () => boolean;
  readonly catchUp: () => Steps<void>;
  /** @param scopes every scope of the walk, parents before their children; their sums are filled in */
  readonly finish: (scopes: readonly Scope[]) => Steps<readonly Block[]>;
}

export function createBlockBuilder(): BlockBuilder {
  const blocks: Block[] = [];
  let leaves: Leaf[] = [];
  let textLength = 0;
  /** Runs that are too long to be read in one step. */
  const late: { readonly run: readonly Leaf[]; readonly scope: Scope; readonly id: number }[] = [];
  /** Whether the open run has anything a person sees. */
  let hasInk = false;
  let line: Scope | null = null;
  /** The last cell, as long as nothing has been met in it. */
  let emptyCell: Scope | null = null;

  function endRun(): void {
    if (leaves.length === 0) return;
    const run = hasInk ? trimBreaks(leaves) : [];
    const scope = leaves[0]?.scope.block;
    const isLong = isLongRun(leaves.length, textLength);
    leaves = [];
    textLength = 0;
    hasInk = false;
    if (run.length === 0 || !scope) return;
    if (isLong) {
      late.push({ run, scope, id: blocks.length });
      push(bare(blocks.length, 'paragraph', scope, '', 0));
    } else push(blockOf(blocks.length, run, scope, atOnce(readLeaves(run, inZone(scope, 'code')))));
  }

  function* catchUp(): Steps<void> {
    for (const { run, scope, id } of late)
      blocks[id] = blockOf(id, run, scope, yield* readLeaves(run, inZone(scope, 'code')));
    late.length = 0;
  }

  function push(block: Block): void {
    emptyCell = null;
    blocks.push(block);
  }

  function moveTo(scope: Scope): void {
    if (scope.block === line) return;
    endRun();
    line = scope.block;
    if (emptyCell && !isWithin(scope, emptyCell)) push(bare(blocks.length, 'cell', emptyCell, '', 0));
  }

  function add(leaf: Leaf): void {
    moveTo(leaf.scope);
    leaves.push(leaf);
    hasInk = true;
  }

  function addText(text: string, scope: Scope, blank: boolean, whole?: string): void {
    if (blank && leaves.length === 0) return;
    leaves.push(whole === undefined ? { kind: 'text', text, scope } : { kind: 'text', text, scope, whole });
    textLength += text.length;
    hasInk ||= !blank;
  }

  return {
    isOpen: () => leaves.length > 0,
    endRun,
    text(text, scope, blank) {
      moveTo(scope);
      if (text.length <= TEXT_A_STEP) addText(text, scope, blank);
      else for (const piece of piecesOf(text)) addText(piece, scope, isBlank(piece), text);
    },
    lineBreak(scope) {
      moveTo(scope);
      if (leaves.length === 0) return;
      if (!inZone(scope, 'code') && endsWithBreak(leaves)) endRun();
      else leaves.push({ kind: 'break', scope });
    },
    picture: add,
    embed(element, scope) {
      endRun();
      add({ kind: 'embed', element, scope });
      endRun();
    },
    rule(scope) {
      moveTo(scope);
      push(bare(blocks.length, 'rule', scope, '', 0));
    },
    field(dom, element, scope) {
      const type = dom.attribute(element, 'type')?.toLowerCase() ?? 'text';
      if (type === 'hidden') return;
      moveTo(scope);
      endRun();
      const isButton = type === 'submit' || type === 'button' || type === 'image' || type === 'reset';
      const words = isButton ? (dom.attribute(element, 'value') ?? '') : '';
      push(bare(blocks.length, 'control', scope, words, isButton ? 0 : 1));
    },
    cell(scope) {
      moveTo(scope);
      emptyCell = scope;
    },
    isBehind: () => late.length > 0,
    catchUp,
    *finish(scopes) {
      endRun();
      if (emptyCell) push(bare(blocks.length, 'cell', emptyCell, '', 0));
      yield* catchUp();
      yield* addUp(blocks, scopes);
      return blocks;
    },
  };
}

/** No leaf is longer than what is gone through in one step. */
const piecesOf = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / TEXT_A_STEP) }, (_, index) =>
    text.slice(index * TEXT_A_STEP, (index + 1) * TEXT_A_STEP),
  );

const blockOf = (
  id: number,
  run: readonly Leaf[],
  scope: Scope,
  { text, stats, linkedWords, links, images }: ReadLeaves,
): Block => ({
  id,
  kind: kindOf(run, scope, text),
  scope,
  leaves: run,
  text,
  stats,
  linkedWords,
  links,
  headingLevel: scope.headingLevel,
  images,
  fields: 0,
});

const bare = (id: number, kind: BlockKind, scope: Scope, text: string, fields: number): Block => ({
  id,
  kind,
  scope,
  leaves: [],
  text,
  stats: noStats,
  linkedWords: 0,
  links: [],
  headingLevel: 0,
  images: 0,
  fields,
});

function isWithin(scope: Scope, around: Scope): boolean {
  let at: Scope | null = scope;
  while (at && at.depth > around.depth) at = at.parent;
  return at === around;
}

const isAir = (leaf: Leaf): boolean => leaf.kind === 'break' || (leaf.kind === 'text' && isBlank(leaf.text));

/** A break, perhaps with blank text behind it. */
function endsWithBreak(leaves: readonly Leaf[]): boolean {
  for (let index = leaves.length - 1; index >= 0; index--) {
    const leaf = leaves[index] as Leaf;
    if (leaf.kind === 'break') return true;
    if (!isAir(leaf)) return false;
  }
  return false;
}

function trimBreaks(leaves: Leaf[]): readonly Leaf[] {
  let first = 0;
  let end = leaves.length;
  while (first < end && isAir(leaves[first] as Leaf)) first++;
  while (end > first && isAir(leaves[end - 1] as Leaf)) end--;
  return first === 0 && end === leaves.length ? leaves : leaves.slice(first, end);
}

function kindOf(run: readonly Leaf[], scope: Scope, text: string): BlockKind {
  if (inZone(scope, 'button') || inZone(scope, 'select'))
    return text === '' && run.some(({ kind }) => kind === 'image') ? 'image' : 'control';
  if (text === '') {
    if (run.some(({ kind }) => kind === 'embed')) return 'embed';
    return run.some(({ kind }) => kind === 'math') ? 'math' : 'image';
  }
  if (inZone(scope, 'code')) return 'code';
  if (inZone(scope, 'heading')) return 'heading';
  return inZone(scope, 'caption') ? 'caption' : scope.form;
}
