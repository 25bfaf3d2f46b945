import { upwards, type Scope } from '../walk/scope';
import { belong } from './belong';
import type { Judgement } from './judge-blocks';
import type { Surroundings } from './surroundings';

/** What standing in a box of its own above a lone button says, in log-odds: as much as the button within it would. */
const BELONGS = 5;

const REASON = 'belongs-to-the-block-below';

/** In a mail the button of a call may be a row of its own below the box that it belongs to: the box goes with it. */
export function followButtons(judgements: readonly Judgement[], around: Surroundings): void {
  const { apart, buttons } = around.look();
  judgements.forEach((button, index) => {
    const kind = button.verdict.promo;
    if (kind === null || !buttons.has(button.block)) return;
    const above = judgements.slice(0, index).findLast(({ block }) => block.stats.words > 0);
    const box =
      above && above.verdict.promo === null ? outermost(above.block.scope, button.block.id, apart) : null;
    if (!above || !box) return;
    for (const judgement of judgements.slice(0, index)) {
      const { id, stats } = judgement.block;
      const isInBox = id >= box.firstBlock && id <= box.lastBlock && stats.words > 0;
      // What has a verdict of its own keeps it: a sponsor's text is the sponsor's.
      if (!isInBox || judgement.verdict.promo !== null) continue;
      belong(judgement, button.leader, {
        rule: `neighbours/${REASON}`,
        kind,
        reason: REASON,
        weight: BELONGS,
      });
    }
  });
}

/** The largest box that is set apart around a text and ends before a block. */
function outermost(scope: Scope, before: number, apart: ReadonlySet<Scope>): Scope | null {
  let found: Scope | null = null;
  for (const at of upwards(scope)) if (at.lastBlock < before && apart.has(at)) found = at;
  return found;
}
