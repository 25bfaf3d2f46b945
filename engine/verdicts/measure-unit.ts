import { BOX_WORDS_MAX, CALL_WORDS_MAX, NOTICE_WORDS_MAX } from '../rules/limits';
import type { Story } from '../article/find-story';
import type { Page } from '../page';
import type { Needs } from '../rules/needs';
import type { UnitFacts } from '../rules/rule';
import { sumOfCategories, type Matches } from '../rules/words/match';
import type { Block } from '../walk/block';
import type { Scope } from '../walk/scope';
import type { Surroundings } from './surroundings';
import type { Unit } from './unit';
import { MeasuredFacts, type Counts } from './unit-facts';

/** How far up names of small elements are read. */
const NAME_REACH = 6;

/** Words may say something in blocks up to this length; beyond it they are words of a story. */
const SPEAKING_WORDS_MAX = CALL_WORDS_MAX * 2;

/** What only notices say may stand in longer blocks. */
const notices = sumOfCategories(['consent', 'ad-label']);

/** A unit with its facts, and with what it says, leads to and is called as sums. */
export interface MeasuredUnit {
  readonly facts: UnitFacts;
  readonly sums: Needs;
}

/** Measures a unit: every fact that a rule may look at, each in one place. What costs most is measured when a rule asks for it. */
export function measureUnit(unit: Unit, around: Surroundings): MeasuredUnit {
  const { page, story } = around;
  const { blocks, scope } = unit;
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) throw new RangeError('A unit has at least one block.');
  const counts = countIn(blocks, story);
  let targets = 0;
  for (const { href } of counts.links) if (href !== '') targets |= page.targetsOf(href);
  const matches = matchesIn(blocks, counts.spoken.length <= 1, page);
  const hints = hintsAround(scope);
  return {
    facts: new MeasuredFacts(unit, first, last, counts, matches, targets, hints, around),
    sums: { phrases: matches.phrases, targets, hints },
  };
}

/** What is added up over the blocks of a unit. */
function countIn(blocks: readonly Block[], { isSentence }: Story): Counts {
  const spoken: Block[] = [];
  const links: Scope[] = [];
  const sums = {
    spoken,
    links,
    words: 0,
    sentenceWords: 0,
    linkedWords: 0,
    fields: 0,
    buttons: 0,
    images: 0,
  };
  for (const block of blocks) {
    const { words } = block.stats;
    if (words > 0) spoken.push(block);
    for (const link of block.links) links.push(link);
    sums.words += words;
    if (isSentence[block.id] === 1) sums.sentenceWords += words;
    sums.linkedWords += block.linkedWords;
    sums.fields += block.fields;
    if (block.kind === 'control' && block.fields === 0) sums.buttons++;
    sums.images += block.images;
  }
  return sums;
}

/** What the words of the blocks say. A label is only the label of a unit when the unit says nothing else. */
function matchesIn(blocks: readonly Block[], isAlone: boolean, page: Page): Matches {
  let labels = 0;
  let starts = 0;
  let phrases = 0;
  let isFirst = true;
  for (const block of blocks) {
    const { words } = block.stats;
    if (words > NOTICE_WORDS_MAX) continue;
    const said = page.matchesOf(block);
    const own =
      words <= SPEAKING_WORDS_MAX ? said : { labels: 0, starts: 0, phrases: said.phrases & notices };
    if (isAlone && labels === 0) labels = own.labels;
    if (isAlone || isFirst) starts |= own.starts;
    phrases |= own.phrases;
    isFirst = false;
  }
  return { labels, starts, phrases };
}

/** Names of the element and of small ones around it: a name on half the page says nothing about one line of it. */
function hintsAround(scope: Scope): number {
  let hints = scope.hints;
  let reach = 0;
  for (
    let at = scope.parent;
    at && reach < NAME_REACH && at.words <= BOX_WORDS_MAX;
    at = at.parent, reach++
  ) {
    if (at.tag === 'body' || at.tag === 'main' || at.tag === 'article') break;
    hints |= at.hints;
  }
  return hints;
}
