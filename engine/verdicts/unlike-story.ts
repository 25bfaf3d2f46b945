import type { Evidence, Verdict } from '../../model/verdict';
import { linkDensity, type Block } from '../walk/block';

/** Above this share of linked words a block that is no story leads to other stories. */
const TEASER_DENSITY = 0.5;

/**
 * The verdict on a block inside the story that the model does not take for a part of it. The rules' evidence, if any, says why; else
 * what kind of block it is.
 *
 * @param odds log-odds of being story, not above 0
 */
export function unlikeStory(block: Block, { evidence }: Verdict, odds: number): Verdict {
  const [strongest] = evidence;
  if (strongest) return { promo: strongest.kind, logOdds: -odds, evidence };
  const leadsAway = linkDensity(block) > TEASER_DENSITY;
  const seen: Evidence = {
    rule: 'model/unlike-story',
    kind: leadsAway ? 'recommended' : 'other',
    reason: leadsAway ? 'teaser-links' : 'set-apart',
    weight: -odds,
  };
  return { promo: seen.kind, logOdds: -odds, evidence: [seen] };
}
