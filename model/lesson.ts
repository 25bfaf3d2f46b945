import type { BlockId, RemovalId } from './safe-node';
import type { Teaching } from './taught-rule';

/** What a person points at to teach from it: a removal that is to be kept, or blocks of the article that are to go. */
export type Lesson =
  | { readonly does: 'keep'; readonly removal: RemovalId; readonly text: string }
  | { readonly does: 'remove'; readonly blocks: readonly BlockId[]; readonly text: string };

/** Why nothing can be learned from a piece; each has a sentence (`teach.fault.*` in locales/). */
export const lessonFaults = ['changed', 'too-plain', 'too-much', 'not-apart'] as const;

export type LessonFault = (typeof lessonFaults)[number];

/** What a rule may be learned from, and what it would come to on the page at hand. */
export type Learned =
  | {
      readonly ok: true;
      /** Its site is the person's to choose. */
      readonly teaching: Omit<Teaching, 'site'>;
      /** Texts of other pieces on this page that it holds for as well. */
      readonly touches: readonly string[];
    }
  | {
      readonly ok: false;
      readonly code: LessonFault;
      /** Share of the article's words that it would hide, 0 to 1, where that is the reason. */
      readonly share?: number;
    };
