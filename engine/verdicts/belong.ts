import type { Evidence } from '../../model/verdict';
import type { Judgement } from './judge-blocks';

/**
 * Gives a block the verdict of what it belongs to: its own evidence no longer counts.
 *
 * @param leader the block that it goes with
 * @param one what says so
 */
export function belong(judgement: Judgement, leader: number, one: Evidence): void {
  judgement.verdict = { promo: one.kind, logOdds: one.weight, evidence: [one] };
  judgement.leader = leader;
}
