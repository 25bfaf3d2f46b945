import { linkTargets } from '../../model/link-target';
import type { RecordedFact } from '../../model/report';
import { nameHints, type NameHint } from '../facts/name-hints';
import type { PlainFact } from '../rules/condition';
import type { Needs } from '../rules/needs';
import type { UnitFacts } from '../rules/rule';
import type { MeasuredUnit } from '../verdicts/measure-unit';
import type { Standing } from '../rules/words/match';
import { wordCategories } from '../rules/words/word-table';

const hintNames = Object.keys(nameHints) as readonly NameHint[];

/** Facts that rules ask for by name, as lists of the names that hold. */
type List = 'leadsTo' | 'labels' | 'starts' | 'phrases' | 'named' | 'rowOf';

/** Facts that are one value each: all but those that are asked for something. */
const plainFacts = Object.keys({
  kind: true,
  words: true,
  blocks: true,
  sentenceWords: true,
  hasLooseWords: true,
  linkDensity: true,
  isLinkOnly: true,
  endsLikeSentence: true,
  headingLevel: true,
  isListItem: true,
  isInTable: true,
  isInAside: true,
  isAllCaps: true,
  fields: true,
  buttons: true,
  images: true,
  links: true,
  storyOverlap: true,
  alike: true,
  place: true,
  isOverProse: true,
  isBetweenProse: true,
  repeats: true,
  isForScreenReaders: true,
  isQuoted: true,
  isCard: true,
  isSetApart: true,
  hasButtonLink: true,
  isPriceTag: true,
  isContact: true,
  showsReferralAddress: true,
} satisfies Record<PlainFact, true>) as readonly PlainFact[];

/** The facts of one judged unit as plain data: what rules ask for by name is asked for by every name there is. */
export function recordFacts(facts: UnitFacts): Record<string, RecordedFact> {
  const said = (standing: Standing) => wordCategories.filter((category) => facts.says(category, standing));
  return {
    ...Object.fromEntries(plainFacts.map((fact) => [fact, facts[fact]])),
    leadsTo: linkTargets.filter((target) => facts.leadsTo(target)),
    labels: said('label'),
    starts: said('start'),
    phrases: said('phrase'),
    named: hintNames.filter((hint) => facts.named(hint)),
    rowOf: wordCategories.filter((category) => facts.isRowOf(category)),
  };
}

/** Sums that no rule is passed over for: each is asked. */
const ANYTHING: Needs = { phrases: -1, targets: -1, hints: -1 };

/**
 * Facts as rules look at them, from a record of them. Names that are not known any more are never asked for; a fact that was not measured
 * yet when the record was made is undefined, and no rule sees it.
 */
export function factsFrom(recorded: Readonly<Record<string, RecordedFact>>): MeasuredUnit {
  const list = (name: List): readonly unknown[] => {
    const value: unknown = recorded[name];
    return Array.isArray(value) ? value : [];
  };
  const standings: Readonly<Record<Standing, List>> = {
    label: 'labels',
    start: 'starts',
    phrase: 'phrases',
  };
  const plain = Object.fromEntries(Object.entries(recorded).filter(([, value]) => !Array.isArray(value)));
  const facts: UnitFacts = {
    ...(plain as unknown as UnitFacts),
    leadsTo: (target) => list('leadsTo').includes(target),
    says: (category, standing = 'phrase') => list(standings[standing]).includes(category),
    named: (hint) => list('named').includes(hint),
    isRowOf: (category) => list('rowOf').includes(category),
  };
  return { facts, sums: ANYTHING };
}
