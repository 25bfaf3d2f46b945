import { agreement, AGREEMENT_MIN } from '../../model/taught-match';
import type { TaughtRule, Teaching } from '../../model/taught-rule';
import type { Traits } from '../../model/traits';
import type { Verdict } from '../../model/verdict';
import type { Fate } from '../article/assemble';
import type { Steps } from '../slices';
import { BOX_WORDS_MAX } from '../rules/limits';
import type { Judgement } from '../verdicts/judge-blocks';
import { groupRemoved } from '../verdicts/removals';
import type { Surroundings } from '../verdicts/surroundings';
import type { Unit } from '../verdicts/unit';
import { upwards, type Scope } from '../walk/scope';
import { traitsOf, unitOf } from './read-traits';

/** Most of an article's words that all taught rules together may take out: less than promotion takes on most pages, and never a part of the story that one would miss. */
export const TAUGHT_SHARE_MAX = 0.05;

/** Log-odds of a person's own word: more than all other evidence together, so that it decides. */
const TAUGHT_ODDS = 40;

/** What is shown so far, and may be changed. */
export interface Judged {
  readonly judgements: readonly Judgement[];
  /** By the index of the judgement. */
  readonly fates: Fate[];
}

/** Whether a piece is of the kind that a person has said is to be kept. */
export const keeps = (rules: readonly TaughtRule[], unit: Unit, around: Surroundings): boolean => {
  const keeping = rules.filter(({ does }) => does === 'keep');
  if (keeping.length === 0) return false;
  const traits = traitsOf(unit, around);
  return keeping.some((rule) => sees(rule, traits));
};

const sees = ({ pattern }: Teaching, traits: Traits): boolean => agreement(pattern, traits) >= AGREEMENT_MIN;

/** A verdict with a rule's word added to its evidence. */
function taught({ evidence, logOdds }: Verdict, { id, does, kind }: TaughtRule): Verdict {
  const weight = does === 'keep' ? -TAUGHT_ODDS : TAUGHT_ODDS;
  const said = { rule: `taught/${id}`, kind, reason: 'taught-by-you', weight } as const;
  return {
    promo: does === 'keep' ? null : kind,
    logOdds: Number.isFinite(logOdds) ? logOdds + weight : weight,
    evidence: does === 'keep' ? [...evidence, said] : [said, ...evidence],
  };
}

/** What is shown: each block, and each small element that holds several. */
export function* shownUnits({ judgements, fates }: Judged, { page, story }: Surroundings): Generator<Unit> {
  const met = new Set<Scope>();
  const ranges = new Set<string>();
  for (const [index, { block }] of judgements.entries()) {
    if (fates[index] !== 'shown') continue;
    yield { blocks: [block], scope: block.scope, isBox: false };
    for (const scope of upwards(block.scope)) {
      if (met.has(scope) || scope === story.container || scope.words > BOX_WORDS_MAX) break;
      met.add(scope);
      const range = `${scope.firstBlock} ${scope.lastBlock}`;
      if (scope.lastBlock <= scope.firstBlock || ranges.has(range)) continue;
      // Of elements around the same blocks the innermost says what they are called.
      ranges.add(range);
      yield { blocks: page.walk.blocks.slice(scope.firstBlock, scope.lastBlock + 1), scope, isBox: true };
    }
  }
}

/** Words that are shown. */
export const shownWords = ({ judgements, fates }: Judged): number =>
  judgements.reduce((sum, { block }, index) => sum + (fates[index] === 'shown' ? block.stats.words : 0), 0);

/**
 * What a person has taught decides over what the rules and the model think: pieces that are to be kept are shown, others are taken out
 * as removals like any other. In doubt text stays: a piece of which both is said is kept, and a rule that would
 * take out too much is passed over on this page.
 */
export function* applyTaught(
  judged: Judged,
  rules: readonly TaughtRule[],
  around: Surroundings,
): Steps<void> {
  const keeping = rules.filter(({ does }) => does === 'keep');
  const removing = rules.filter(({ does }) => does === 'remove');
  if (keeping.length > 0) yield* keepTaught(judged, keeping, around);
  if (removing.length > 0) yield* removeTaught(judged, removing, keeping, around);
}

function* keepTaught(
  { judgements, fates }: Judged,
  rules: readonly TaughtRule[],
  around: Surroundings,
): Steps<void> {
  const indexOf = new Map(judgements.map((judgement, index) => [judgement, index]));
  for (const group of groupRemoved(judgements, fates)) {
    yield;
    const [first, ...others] = group.map(({ block }) => block);
    const traits = first && traitsOf(unitOf([first, ...others]), around);
    const rule = traits && rules.find((each) => sees(each, traits));
    if (!rule) continue;
    for (const judgement of group) {
      judgement.verdict = taught(judgement.verdict, rule);
      fates[indexOf.get(judgement) ?? -1] = judgement.block.kind === 'control' ? 'furniture' : 'shown';
    }
  }
}

function* removeTaught(
  judged: Judged,
  rules: readonly TaughtRule[],
  keeping: readonly TaughtRule[],
  around: Surroundings,
): Steps<void> {
  const { judgements, fates } = judged;
  const found = new Map<TaughtRule, Unit[]>();
  for (const unit of shownUnits(judged, around)) {
    yield;
    const traits = traitsOf(unit, around);
    const rule = rules.find((each) => sees(each, traits));
    if (rule && !keeping.some((each) => sees(each, traits)))
      found.set(rule, [...(found.get(rule) ?? []), unit]);
  }
  const indexOf = new Map(judgements.map(({ block }, index) => [block.id, index]));
  let left = shownWords(judged) * TAUGHT_SHARE_MAX;
  for (const [rule, units] of found) {
    const wordsBefore = shownWords(judged);
    const fatesBefore = [...fates];
    const changes: (() => void)[] = [];
    for (const { blocks } of units)
      for (const { id } of blocks) {
        const index = indexOf.get(id) ?? -1;
        const judgement = judgements[index];
        if (!judgement || fates[index] !== 'shown') continue;
        fates[index] = 'removed';
        changes.push(() => {
          judgement.verdict = taught(judgement.verdict, rule);
          judgement.leader = blocks[0]?.id ?? id;
        });
      }
    const words = wordsBefore - shownWords(judged);
    if (words > left) fates.splice(0, fates.length, ...fatesBefore);
    else {
      left -= words;
      for (const change of changes) change();
    }
  }
}
