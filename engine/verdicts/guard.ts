import type { Steps } from '../slices';
import type { Block } from '../walk/block';
import type { Judgement } from './judge-blocks';
import { SPONSOR_RUN } from './sponsor-runs';
import { notPromo } from './weigh';

/**
 * Most of a story's words that verdicts inside it may hide. Measured on 315 labelled pages: before the guard the verdicts hide nothing of the story's words on
 * half of them, 13 % on the hundredth with the most, and more than 15 % on one only.
 */
export const MAX_HIDDEN_SHARE = 0.15;

/**
 * Words that may be hidden however short the story is: one insert of ordinary size, such as a sponsor's block in a letter. On nine of ten labelled pages
 * no more than 34 words inside the story are hidden, on the hundredth with the most 98.
 */
export const MIN_HIDDEN_WORDS = 60;

/** A mail lives from what stands between its items: on 40 labelled issues 4 % of the words in the median, 31 % at the most. */
export const MAX_HIDDEN_SHARE_OF_MAIL = 0.4;

/** What the guard let stand after all. */
export interface TakenBack {
  readonly blocks: number;
  /** Blocks that belong together are one piece. */
  readonly pieces: number;
}

/** Takes back the weakest verdicts inside the story, group by group, until no more than the allowed share of its words is hidden. */
export function* guardStory(judgements: readonly Judgement[], isMail = false): Steps<TakenBack> {
  let total = 0;
  const hidden: Judgement[] = [];
  for (const judgement of judgements) {
    yield;
    total += judgement.block.stats.words;
    if (countsAsHidden(judgement)) hidden.push(judgement);
  }
  // A notice that stands under every picture is hidden once, however often it is.
  const counted = new Set<string>();
  const countOnce = ({ text, stats }: Block): number => {
    if (counted.has(text)) return 0;
    counted.add(text);
    return stats.words;
  };
  const groups = [...Map.groupBy(hidden, ({ leader }) => leader).values()].map((members) => ({
    members,
    words: members.reduce((sum, { block }) => sum + countOnce(block), 0),
    logOdds: members.reduce((most, { verdict }) => Math.max(most, verdict.logOdds), Number.NEGATIVE_INFINITY),
  }));
  groups.sort((a, b) => a.logOdds - b.logOdds);
  const allowed = Math.max(total * (isMail ? MAX_HIDDEN_SHARE_OF_MAIL : MAX_HIDDEN_SHARE), MIN_HIDDEN_WORDS);
  let words = groups.reduce((sum, group) => sum + group.words, 0);
  let blocks = 0;
  let pieces = 0;
  for (const group of groups) {
    if (words <= allowed) break;
    words -= group.words;
    pieces++;
    blocks += group.members.length;
    for (const judgement of group.members)
      judgement.verdict = { ...judgement.verdict, promo: notPromo.promo };
  }
  return { blocks, pieces };
}

/** Lists of links are long, and none of the story; what follows a sponsor's label has a bound of its own. */
const countsAsHidden = ({ block, verdict }: Judgement): boolean =>
  verdict.promo !== null &&
  block.linkedWords * 2 <= block.stats.words &&
  !verdict.evidence.some(({ rule }) => rule === SPONSOR_RUN);
