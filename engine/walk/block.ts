import type { TextStats } from '../facts/text-stats';
import type { Scope } from './scope';

/** The smallest pieces of a block, in order, each with the innermost scope around it. */
export type Leaf =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly scope: Scope;
      /** The long text that it is a piece of. */
      readonly whole?: string;
    }
  | { readonly kind: 'break'; readonly scope: Scope }
  | { readonly kind: 'image'; readonly element: Element; readonly scope: Scope }
  | { readonly kind: 'embed'; readonly element: Element; readonly scope: Scope }
  | { readonly kind: 'math'; readonly element: Element; readonly scope: Scope };

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'cell'
  | 'caption'
  | 'code'
  | 'image'
  | 'embed'
  | 'math'
  | 'rule'
  /** A button or a field: evidence, never article. */
  | 'control';

/** A run of text between two line starts: what a person sees as one paragraph, heading, list item, caption … */
export interface Block {
  readonly id: number;
  readonly kind: BlockKind;
  /** Innermost block-level scope. */
  readonly scope: Scope;
  readonly leaves: readonly Leaf[];
  /** Words exactly as on the page, runs of space as one; lines of code keep their breaks. */
  readonly text: string;
  readonly stats: TextStats;
  /** Words that stand inside links. */
  readonly linkedWords: number;
  /** The links of the block, each once. */
  readonly links: readonly Scope[];
  /** 1 to 6 for headings, else 0. */
  readonly headingLevel: number;
  readonly images: number;
  /** Fields to fill in (0 or 1; a control is a block of its own). */
  readonly fields: number;
}

/** Share of a block's words that stand inside links: 0 (none, or no words) to 1 (links only). */
export const linkDensity = ({ stats, linkedWords }: Block): number =>
  stats.words === 0 ? 0 : Math.min(1, linkedWords / stats.words);
