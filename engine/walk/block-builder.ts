import { noStats, textStats } from '../facts/text-stats';
import type { Block, BlockKind, Leaf } from './block';
import type { Dom } from './dom';
import { inZone, type Scope } from './scope';
import { addUp } from './sums';

/** Collapsible white space of HTML, but for single spaces; the no-break space is none. */
const collapsible = / [ \t\n\r\f]+|[\t\n\r\f][ \t\n\r\f]*/g;
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
  /** @param scopes every scope of the walk, parents before their children; their sums are filled in */
  readonly finish: (scopes: readonly Scope[]) => readonly Block[];
}

export function createBlockBuilder(): BlockBuilder {
  const blocks: Block[] = [];
  let leaves: Leaf[] = [];
  /** Whether the open run has anything a person sees. */
  let hasInk = false;
  let line: Scope | null = null;
  /** The last cell, as long as nothing has been met in it. */
  let emptyCell: Scope | null = null;

  function endRun(): void {
    if (leaves.length === 0) return;
    const run = hasInk ? trimBreaks(leaves) : [];
    const scope = leaves[0]?.scope.block;
    leaves = [];
    hasInk = false;
    if (run.length === 0 || !scope) return;
    const { text, stats, linkedWords, links, images } = readLeaves(run, inZone(scope, 'code'));
    push({
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
  }

  function push(block: Omit<Block, 'id'>): void {
    emptyCell = null;
    blocks.push({ id: blocks.length, ...block });
  }

  function moveTo(scope: Scope): void {
    if (scope.block === line) return;
    endRun();
    line = scope.block;
    if (emptyCell && !isWithin(scope, emptyCell)) push(bare('cell', emptyCell, '', 0));
  }

  function add(leaf: Leaf): void {
    moveTo(leaf.scope);
    leaves.push(leaf);
    hasInk = true;
  }

  return {
    isOpen: () => leaves.length > 0,
    endRun,
    text(text, scope, blank) {
      moveTo(scope);
      if (blank && leaves.length === 0) return;
      leaves.push({ kind: 'text', text, scope });
      hasInk ||= !blank;
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
      push(bare('rule', scope, '', 0));
    },
    field(dom, element, scope) {
      const type = dom.attribute(element, 'type')?.toLowerCase() ?? 'text';
      if (type === 'hidden') return;
      moveTo(scope);
      endRun();
      const isButton = type === 'submit' || type === 'button' || type === 'image' || type === 'reset';
      const words = isButton ? (dom.attribute(element, 'value') ?? '') : '';
      push(bare('control', scope, words, isButton ? 0 : 1));
    },
    cell(scope) {
      moveTo(scope);
      emptyCell = scope;
    },
    finish(scopes) {
      endRun();
      if (emptyCell) push(bare('cell', emptyCell, '', 0));
      addUp(blocks, scopes);
      return blocks;
    },
  };
}

const bare = (kind: BlockKind, scope: Scope, text: string, fields: number): Omit<Block, 'id'> => ({
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

function readLeaves(run: readonly Leaf[], isCode: boolean) {
  let raw = '';
  let linked = '';
  let images = 0;
  const links: Scope[] = [];
  for (const leaf of run) {
    const { link } = leaf.scope;
    // What stands in one link stands together.
    if (link && link !== links.at(-1)) links.push(link);
    if (leaf.kind === 'text') {
      raw += leaf.text;
      if (link && link.href !== '') linked += ` ${leaf.text}`;
    } else if (leaf.kind === 'break') raw += isCode ? '\n' : ' ';
    else if (leaf.kind === 'image') images++;
  }
  const text = isCode ? raw.replace(/^\n+/, '').trimEnd() : raw.replace(collapsible, ' ').trim();
  const stats = text === '' ? noStats : textStats(text);
  const isOne = run.length === 1 && linked !== '';
  return {
    text,
    stats,
    linkedWords: linked === '' ? 0 : isOne ? stats.words : textStats(linked).words,
    links,
    images,
  };
}
