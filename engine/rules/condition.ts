import type { UnitFacts } from './rule';

/** Bounds of a number; all that are given must hold. */
export interface Bounds {
  readonly above?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly below?: number;
}

/** Facts that are asked for something: what the words say, where the links lead. */
type AskedFact = 'says' | 'leadsTo' | 'named' | 'isRowOf';
/** Facts that are one value each. */
export type PlainFact = Exclude<keyof UnitFacts, AskedFact>;
type Asked<Fact extends AskedFact> = Parameters<UnitFacts[Fact]>[0];
type AllOf<Value> = Value | readonly Value[];

/** Plain facts: the value they must have, and bounds for numbers. */
type PlainConditions = {
  readonly [Fact in PlainFact]?: UnitFacts[Fact] extends number ? number | Bounds : UnitFacts[Fact];
};

/**
 * What must hold of a unit's facts, as plain data: everything that is named here, as in
 * `{ leadsTo: 'sign-up', words: { atMost: 28 }, isListItem: false }`.
 */
export interface Condition extends PlainConditions {
  readonly leadsTo?: AllOf<Asked<'leadsTo'>>;
  readonly says?: AllOf<Asked<'says'>>;
  /** It begins with such words. */
  readonly saysFirst?: AllOf<Asked<'says'>>;
  /** Such words are all that it says. */
  readonly isLabelOf?: AllOf<Asked<'says'>>;
  readonly named?: AllOf<Asked<'named'>>;
  readonly isRowOf?: AllOf<Asked<'isRowOf'>>;
  readonly anyOf?: readonly Condition[];
  /** This must not hold, taken as a whole. */
  readonly not?: Condition;
}

export type Test = (facts: UnitFacts) => boolean;

const within = (value: number, { above, atLeast, atMost, below }: Bounds): boolean =>
  (above === undefined || value > above) &&
  (atLeast === undefined || value >= atLeast) &&
  (atMost === undefined || value <= atMost) &&
  (below === undefined || value < below);

const testOfFact = (fact: PlainFact, wanted: number | boolean | string | Bounds): Test =>
  typeof wanted === 'object'
    ? (facts) => within(Number(facts[fact]), wanted)
    : (facts) => facts[fact] === wanted;

/** What is asked for as a list: none, one or all of several. */
export const listOf = <Value>(asked: Value | readonly Value[] | undefined): readonly Value[] =>
  asked === undefined ? [] : ([asked].flat() as Value[]);

const testsOf = <Value extends string>(
  asked: AllOf<Value> | undefined,
  test: (facts: UnitFacts, value: Value) => boolean,
): readonly Test[] => listOf(asked).map((value) => (facts) => test(facts, value));

/** Makes a condition a test. Plain facts are looked at first: they cost least. */
export function testOf(condition: Condition): Test {
  const { leadsTo, says, saysFirst, isLabelOf, named, isRowOf, anyOf, not, ...plain } = condition;
  const tests = [
    ...Object.entries(plain).map(([fact, wanted]) => testOfFact(fact as PlainFact, wanted)),
    ...testsOf(named, (facts, hint) => facts.named(hint)),
    ...testsOf(leadsTo, (facts, target) => facts.leadsTo(target)),
    ...testsOf(says, (facts, category) => facts.says(category)),
    ...testsOf(saysFirst, (facts, category) => facts.says(category, 'start')),
    ...testsOf(isLabelOf, (facts, category) => facts.says(category, 'label')),
    ...testsOf(isRowOf, (facts, category) => facts.isRowOf(category)),
  ];
  if (not) {
    const isSo = testOf(not);
    tests.push((facts) => !isSo(facts));
  }
  if (anyOf) {
    const ways = anyOf.map(testOf);
    tests.push((facts) => ways.some((isSo) => isSo(facts)));
  }
  return (facts) => tests.every((isSo) => isSo(facts));
}
