import type { Block } from '../walk/block';
import type { Dom } from '../walk/dom';
import { upwards, type Scope } from '../walk/scope';

/** A cell with more words than this is a paragraph in a grid, not a value (guess, to be measured). */
const MAX_MEAN_CELL_WORDS = 40;

/** Blocks of a table that are looked at: a longer one goes on as it begins. */
const BLOCKS_MAX = 2_000;

/**
 * Tells tables of data from tables that only lay out a page. A table lays out where it says so, holds tables itself, or has no more than
 * one column with text; it is data with headers or a caption, or with short cells in several rows and columns.
 */
export function createTableJudge(dom: Dom, blocks: readonly Block[]): (table: Scope) => boolean {
  const known = new Map<Scope, boolean>();
  return (table) => {
    const seen = known.get(table);
    if (seen !== undefined) return seen;
    const isData = judge(dom, table, blocks);
    known.set(table, isData);
    return isData;
  };
}

function judge(dom: Dom, table: Scope, blocks: readonly Block[]): boolean {
  const role = dom.attribute(table.element, 'role');
  if (role === 'presentation' || role === 'none') return false;
  const cells = new Map<Scope, Scope | null>();
  let hasHeaders = false;
  const seen = blocks.slice(table.firstBlock, Math.min(table.lastBlock + 1, table.firstBlock + BLOCKS_MAX));
  for (const block of seen) {
    let cell: Scope | null = null;
    for (const scope of upwards(block.scope)) {
      if (scope === table) break;
      if (scope.tag === 'table') return false;
      if (scope.tag === 'th' || scope.tag === 'caption') hasHeaders = true;
      if (scope.tag === 'td' || scope.tag === 'th') cell = scope;
      if (scope.tag === 'tr' && cell) cells.set(cell, scope);
    }
    if (block.kind === 'heading' && block.stats.words > 0) return false;
  }
  const rows = Map.groupBy(cells.keys(), (cell) => cells.get(cell) ?? null);
  /** Rows with text in several columns. */
  let textRows = 0;
  for (const row of rows.values()) if (row.filter(({ words }) => words > 0).length > 1) textRows++;
  if (textRows === 0) return false;
  if (hasHeaders) return true;
  return (
    textRows > 1 &&
    sumOf(seen, ({ stats }) => stats.words) / Math.max(1, cells.size) <= MAX_MEAN_CELL_WORDS &&
    sumOf(seen, ({ images }) => images) * 2 <= cells.size
  );
}

const sumOf = (blocks: readonly Block[], of: (block: Block) => number): number =>
  blocks.reduce((sum, block) => sum + of(block), 0);
