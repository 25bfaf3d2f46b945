import { linkTargets } from '../../model/link-target';
import { isToken, TRAIT_LIST_MAX, type Linking, type Traits } from '../../model/traits';
import { wordCategories } from '../../model/word-category';
import { wordsIn } from '../facts/name-hints';
import { measureUnit } from '../verdicts/measure-unit';
import { contentWords, type Surroundings } from '../verdicts/surroundings';
import type { Unit } from '../verdicts/unit';
import { BOX_WORDS_MAX } from '../rules/limits';
import type { Block } from '../walk/block';
import { upwards } from '../walk/scope';

/** How far up names of small elements are read. */
const NAME_REACH = 4;

/** Letters of a name's word; shorter ones are leftovers of generated names. */
const NAME_LENGTH_MIN = 3;

const distinct = (tokens: Iterable<string>): readonly string[] =>
  [...new Set(tokens)].filter(isToken).slice(0, TRAIT_LIST_MAX);

/** Words of the names of an element and of the small ones around it. */
function* namesAround({ scope }: Unit): Generator<string> {
  let reach = 0;
  for (const at of upwards(scope)) {
    if (reach++ > NAME_REACH || (reach > 1 && at.words > BOX_WORDS_MAX)) return;
    if (at.tag === 'body' || at.tag === 'main' || at.tag === 'article') return;
    for (const word of wordsIn(at.names)) if (word.length >= NAME_LENGTH_MIN) yield word;
  }
}

const linkingOf = (density: number): Linking => (density === 0 ? 'none' : density < 1 ? 'part' : 'all');

/** The traits of a unit: its facts written down, so that they can be compared without the page. */
export function traitsOf(unit: Unit, around: Surroundings): Traits {
  const { facts } = measureUnit(unit, around);
  const { kind, words, linkDensity } = facts;
  return {
    form: unit.isBox ? 'box' : kind,
    words,
    linked: linkingOf(linkDensity),
    targets: linkTargets.filter((target) => facts.leadsTo(target)),
    says: wordCategories.filter((category) => facts.says(category)).slice(0, TRAIT_LIST_MAX),
    names: distinct(namesAround(unit)),
    terms: distinct(unit.blocks.flatMap(({ text }) => contentWords(text))),
  };
}

/** Blocks that belong together as one unit: the innermost element around all of them says what they are called. */
export function unitOf(blocks: readonly [Block, ...Block[]]): Unit {
  const [first] = blocks;
  const last = blocks.at(-1) ?? first;
  let scope = first.scope;
  while (scope.lastBlock < last.id && scope.parent) scope = scope.parent;
  return { blocks, scope, isBox: blocks.length > 1 };
}
