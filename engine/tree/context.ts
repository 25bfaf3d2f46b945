import type { BlockId } from '../../model/safe-node';
import type { Dom } from '../walk/dom';
import type { Scope } from '../walk/scope';

/** What the steps of building the tree share. */
export interface TreeContext {
  readonly dom: Dom;
  readonly documentUrl: string;
  /** Formatting around each scope, worked out once. */
  readonly inlinePaths: Map<Scope, readonly Scope[]>;
  /** Names of places in the article that its links jump to, and by the block that they stand in. */
  readonly targets: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<BlockId, readonly string[]>;
  /** Whether a scope's element is kept as a structure of the article; paragraphs and headings end here too. */
  readonly isStructure: (scope: Scope) => boolean;
  readonly isDataTable: (table: Scope) => boolean;
}
