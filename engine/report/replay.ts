import type { Report, RuleVerdict } from '../../model/report';
import type { EngineData } from '../data/engine-data';
import { judgedBy } from './judged-by';
import { factsFrom } from './record-facts';
import { ruleVerdict } from './rule-verdict';

/** A block of which today's rules say something else than those that the report was made with. */
export interface Difference {
  /** Number of the block in the report. */
  readonly block: number;
  readonly then: RuleVerdict;
  readonly now: RuleVerdict;
  /** Rules that see something now and did not then, and the other way round. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Log-odds that rounding may cost. */
const ROUNDING = 0.01;

/** Judges a report's blocks again from their recorded facts, by the rules and weights of today. */
export function replay(
  { blocks, form }: Report,
  data: Pick<EngineData, 'rules' | 'weights'>,
): readonly Difference[] {
  const page = judgedBy(form, data);
  return blocks.flatMap(({ facts, evidence, byRules: then }, block) => {
    const now = ruleVerdict(factsFrom(facts), page, evidence);
    if (now.promo === then.promo && Math.abs(now.logOdds - then.logOdds) <= ROUNDING) return [];
    const seen = new Set(now.rules);
    const before = new Set(then.rules);
    return [{ block, then, now, gained: [...seen.difference(before)], lost: [...before.difference(seen)] }];
  });
}
