import type { PromoKind } from '../../model/promo-kind';
import type { Fate } from '../article/assemble';
import type { JudgedStory } from '../judge-story';
import type { Page } from '../page';
import { atOnce } from '../slices';
import { createJudge } from './judge-blocks';
import { shareEvidence } from './neighbours';
import { measureSurroundings } from './surroundings';

/** Blocks before and behind what belongs to the article that are looked at. Guesses, to be measured: a column beside it, a few boxes below it. */
const BEFORE = 30;
const BEHIND = 60;

/** Log-odds from which on a box outside the article is hidden: there is no story around it that speaks for it. Guess, to be measured. */
const FIRM = 1;

/** What stands around an article for the page's own sake. */
const pagesOwn: ReadonlySet<PromoKind> = new Set(['copyright', 'comments-prompt', 'audio-player', 'other']);

/**
 * The verdicts of a story, and those of what stands around it: a reader shows only the article, but where the page itself is cleaned a call
 * below it is a call. The same rules judge it, and only what they are sure of goes.
 */
export function withSurroundings(page: Page, judged: JudgedStory): JudgedStory {
  const { story, extent } = judged;
  const { blocks } = page.walk;
  const around = atOnce(measureSurroundings(page, story, extent.headline));
  const judge = createJudge(around);
  const verdictsOf = (
    first: number,
    last: number,
  ): { judgements: JudgedStory['judgements']; fates: Fate[] } => {
    const judgements = blocks.slice(Math.max(0, first), last + 1).map(judge);
    shareEvidence(judgements, around);
    const fates = judgements.map(({ verdict: { promo, logOdds } }): Fate =>
      promo !== null && !pagesOwn.has(promo) && logOdds >= FIRM ? 'removed' : 'furniture',
    );
    return { judgements, fates };
  };
  const before = verdictsOf(extent.first - BEFORE, extent.first - 1);
  const behind = verdictsOf(extent.last + 1, extent.last + BEHIND);
  return {
    ...judged,
    judgements: [...before.judgements, ...judged.judgements, ...behind.judgements],
    fates: [...before.fates, ...judged.fates, ...behind.fates],
  };
}
