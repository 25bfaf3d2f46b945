import type { LinkTarget } from '../facts/link-targets';
import type { NameHint } from '../facts/name-hints';
import type { PromoKind } from '../../model/promo-kind';
import type { ReasonCode } from '../../model/reason';
import type { BlockKind } from '../walk/block';
import type { Condition } from './condition';
import type { Standing } from './words/match';
import type { WordCategory } from './words/word-table';

/**
 * What a rule may look at: measured facts of one unit (a block, or a small box of blocks that belong together). A rule never walks
 * the page; a new fact is measured once, in `engine/verdicts/measure-unit.ts`.
 */
export interface UnitFacts {
  readonly kind: BlockKind;
  readonly words: number;
  readonly blocks: number;
  /** Words in blocks that are full sentences. */
  readonly sentenceWords: number;
  /** Some words stand in no full sentence. */
  readonly hasLooseWords: boolean;
  /** 0 to 1. */
  readonly linkDensity: number;
  /** Every word stands in links. */
  readonly isLinkOnly: boolean;
  readonly endsLikeSentence: boolean;
  /** 1 to 6; 0 for no heading. */
  readonly headingLevel: number;
  readonly isListItem: boolean;
  readonly isInTable: boolean;
  readonly isInAside: boolean;
  /** All letters that have a case are capitals. */
  readonly isAllCaps: boolean;
  readonly fields: number;
  readonly buttons: number;
  readonly images: number;
  readonly links: number;
  /** What its links are for, as far as their addresses tell. */
  readonly leadsTo: (target: LinkTarget) => boolean;
  /** What its words say, in the page's languages. */
  readonly says: (category: WordCategory, standing?: Standing) => boolean;
  /** What its own names and those of small elements around it hint at. Weak. */
  readonly named: (hint: NameHint) => boolean;
  /** Share of its longer words that stand in the rest of the story: 0 to 1; 0 without longer words. */
  readonly storyOverlap: number;
  /** Same structure as this many neighbours in a row, itself included. */
  readonly alike: number;
  readonly place: 'before' | 'inside' | 'after';
  /** Prose stands directly before and directly behind. */
  readonly isBetweenProse: boolean;
  /** Prose stands directly behind. */
  readonly isOverProse: boolean;
  /** How often the same text stands on the page. */
  readonly repeats: number;
  /** Nothing but short labels of one kind in a row: "Share Tweet Print". */
  readonly isRowOf: (category: WordCategory) => boolean;
  /** Its own names say that it is for screen readers only. */
  readonly isForScreenReaders: boolean;
  /** Somebody is quoted: it begins with a quotation mark, and says who says so or ends with one. */
  readonly isQuoted: boolean;
  /** A box with one headline that is a link to another page of the site, and nothing else that is linked but words around it. */
  readonly isCard: boolean;
  /** A small box on a ground or in a border of its own, given in its attributes, and few of its look on the page. */
  readonly isSetApart: boolean;
  /** One of its lines is a link set as a button that does not only lead on into a text. */
  readonly hasButtonLink: boolean;
  /** It begins with a price, and hardly more than a name follows: "$139 at Harbour Ropes". */
  readonly isPriceTag: boolean;
  /** Nothing but an address of somebody: a mail address or a name with its sign. */
  readonly isContact: boolean;
  /** An address to be handed on stands written out in it, with the mark of who hands it on. */
  readonly showsReferralAddress: boolean;
}

/**
 * A rule as data: what it is called, what it sees, and how it says so to a person. Its weight stands in `weights.ts`. Packaged as JSON, so
 * that no page that is read pays for it in code.
 */
export interface PromoRule {
  readonly id: string;
  readonly kind: PromoKind;
  readonly reason: ReasonCode;
  readonly when: Condition;
}

/**
 * Snippets that a rule must match, and snippets of articles that it must not. A rule without both does not compile.
 * The judged block is the first of the snippet, or the one marked `data-judged`.
 */
export type ExamplesFor<Rules extends readonly PromoRule[]> = {
  readonly [Id in Rules[number]['id']]: {
    readonly promo: readonly [string, ...string[]];
    readonly article: readonly [string, ...string[]];
  };
};
