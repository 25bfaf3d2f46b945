import { hasHint, type NameHint } from '../facts/name-hints';
import { hasTarget } from '../facts/link-targets';
import { endsLikeSentence, isQuoted, SPEAKING_LENGTH_MAX } from '../facts/text-stats';
import { BOX_WORDS_MAX, CALL_WORDS_MAX, NOTICE_WORDS_MAX } from '../rules/limits';
import type { Story } from '../article/find-story';
import type { Page } from '../page';
import type { Needs } from '../rules/needs';
import type { UnitFacts } from '../rules/rule';
import { noMatches, says, sumOfCategories, type Matches } from '../rules/words/match';
import type { WordCategory } from '../rules/words/word-table';
import type { Block } from '../walk/block';
import { isUnseen } from '../walk/hidden';
import type { Scope } from '../walk/scope';
import { contentWords, type Surroundings } from './surroundings';
import type { Unit } from './unit';

/** How far up names of small elements are read. */
const NAME_REACH = 6;

/** Words may say something in blocks up to this length; beyond it they are words of a story. */
const SPEAKING_WORDS_MAX = CALL_WORDS_MAX * 2;

/** The longest line that is a price or an address, in UTF-16 code units. */
const LINE_LENGTH_MAX = 400;

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
  const { blocks, scope, isBox } = unit;
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) throw new RangeError('A unit has at least one block.');
  const all = page.walk.blocks;
  const counts = countIn(blocks, story);
  const { spoken, words, sentenceWords, linkedWords, links } = counts;
  const only = spoken.length === 1 ? spoken[0] : undefined;
  let targets = 0;
  for (const { href } of links) if (href !== '') targets |= page.targetsOf(href);
  const matches = matchesIn(blocks, spoken.length <= 1, page);
  const hints = hintsAround(scope);
  let overlap: number | null = null;
  const facts: UnitFacts = {
    kind: first.kind,
    words,
    blocks: blocks.length,
    sentenceWords,
    hasLooseWords: sentenceWords < words,
    linkDensity: words === 0 ? 0 : Math.min(1, linkedWords / words),
    isLinkOnly: words > 0 && linkedWords >= words,
    endsLikeSentence: endsLikeSentence(spoken.at(-1)?.text ?? ''),
    headingLevel: isBox ? 0 : first.headingLevel,
    isListItem: !isBox && first.kind === 'list-item',
    isInTable: !isBox && first.kind === 'cell',
    isInAside: isInSmallAside(scope),
    get isAllCaps() {
      const letters = spoken.map(({ text }) => text.slice(0, SPEAKING_LENGTH_MAX)).join(' ');
      return letters !== letters.toLowerCase() && letters === letters.toUpperCase();
    },
    fields: counts.fields,
    buttons: counts.buttons,
    images: counts.images,
    links: links.length,
    leadsTo: (target) => hasTarget(targets, target),
    says: (category, standing) => says(matches, category, standing),
    named: (hint: NameHint) => hasHint(hints, hint),
    get storyOverlap() {
      return (overlap ??= overlapOf(spoken, around));
    },
    get alike() {
      return isBox ? 1 : runOfLinks(first, all);
    },
    place: last.id < story.first ? 'before' : first.id > story.last ? 'after' : 'inside',
    isOverProse: around.isProse(nextSpoken(last, all)),
    isBetweenProse: around.isProse(all[first.id - 1]) && around.isProse(all[last.id + 1]),
    get repeats() {
      return only ? page.repeatsOf(only.text) : 1;
    },
    isRowOf: (category) => only !== undefined && isRowOf(only, category, around),
    get isForScreenReaders() {
      return isUnseen(scope.names);
    },
    get isQuoted() {
      return only !== undefined && isQuoted(only.text);
    },
    get isCard() {
      return isBox && isCard(spoken, links);
    },
    get isSetApart() {
      return isBox && around.look().apart.has(scope);
    },
    get hasButtonLink() {
      return blocks.some((block) => around.look().buttons.has(block));
    },
    get isPriceTag() {
      return only !== undefined && only.text.length <= LINE_LENGTH_MAX && priceTag.test(only.text);
    },
    get isContact() {
      return only !== undefined && only.text.length <= LINE_LENGTH_MAX && contact.test(only.text);
    },
    get showsReferralAddress() {
      return spoken.some(({ text }) => referralAddress.test(text.slice(0, SPEAKING_LENGTH_MAX)));
    },
  };
  return { facts, sums: { phrases: matches.phrases, targets, hints } };
}

/** What is added up over the blocks of a unit. */
function countIn(blocks: readonly Block[], { isSentence }: Story) {
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
    const own = words <= SPEAKING_WORDS_MAX ? said : { ...noMatches, phrases: said.phrases & notices };
    if (isAlone && labels === 0) labels = own.labels;
    if (isAlone || isFirst) starts |= own.starts;
    phrases |= own.phrases;
    isFirst = false;
  }
  return { labels, starts, phrases };
}

/** An address written out with somebody's mark in it, to be copied: "https://letter.example/subscribe?ref=x7". */
const referralAddress =
  /\bhttps?:\/\/\S+(?:[?&](?:r|ref|refer|referral|referrer|rh_ref|invite|code)=|\/(?:refer|referral|invite|r)\/)\S/iu;

/** A price and a name of a few letters behind it: "$139 at Harbour Ropes", "12,50 € bei Seil & Co". */
const priceTag =
  /^(?:\p{Lu}{0,3}[$£€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|\$|£|EUR|USD|CHF|zł|kr))\s+\p{L}[^.!?;]{1,40}$/u;
/** A mail address, or a name with its sign, perhaps with the network's name before it. */
const contact = /^(?:[\p{L}-]{1,12}:\s*)?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30})$/u;

/** Pictures between a heading and its text. */
const PICTURES_BETWEEN = 2;

/** The next block with words, over a picture or an embed. */
function nextSpoken({ id }: Block, all: readonly Block[]): Block | undefined {
  for (let next = id + 1; next <= id + 1 + PICTURES_BETWEEN; next++) {
    const block = all[next];
    if (!block || block.stats.words > 0 || (block.kind !== 'image' && block.kind !== 'embed')) return block;
  }
  return undefined;
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

function isInSmallAside(scope: Scope): boolean {
  for (let at: Scope | null = scope; at && at.words <= BOX_WORDS_MAX; at = at.parent)
    if (at.tag === 'aside') return true;
  return false;
}

/** What a paragraph of the story says itself is no other place of the story. */
function overlapOf(spoken: readonly Block[], { vocabulary, story, isProse }: Surroundings): number {
  let words = 0;
  let shared = 0;
  for (const block of spoken) {
    const own = block.id >= story.first && block.id <= story.last && isProse(block) ? 1 : 0;
    for (const word of contentWords(block.text)) {
      words++;
      if ((vocabulary.get(word) ?? 0) > own) shared++;
    }
  }
  return words === 0 ? 0 : shared / words;
}

/** A row of labels has at least two and at most so many words. */
const ROW_WORDS_MAX = 12;
/** Share of its words that are labels by themselves: "Copy link" is one label of two words. */
const ROW_SHARE = 0.6;

function isRowOf({ text, stats }: Block, category: WordCategory, { page }: Surroundings): boolean {
  if (stats.words < 2 || stats.words > ROW_WORDS_MAX || endsLikeSentence(text)) return false;
  const words = text.split(/[\s|,•·/]+/).filter((word) => word !== '');
  const labels = words.filter((word) => says(page.matchesOfText(word), category, 'label')).length;
  return labels >= 2 && labels >= words.length * ROW_SHARE;
}

/** Fewest words of a headline. */
const HEADLINE_WORDS_MIN = 3;

/** A teaser: its first text or its second (behind a kicker) is a headline that is a link, and all links lead to the same place. */
function isCard(spoken: readonly Block[], links: readonly Scope[]): boolean {
  const [first, second] = spoken;
  const headline = [first, second].find(
    (block) =>
      block !== undefined &&
      block.stats.words >= HEADLINE_WORDS_MIN &&
      block.linkedWords >= block.stats.words &&
      block.kind !== 'list-item',
  );
  return headline !== undefined && spoken.length > 1 && new Set(links.map(({ href }) => href)).size === 1;
}

/** More in a row say no more. */
const MANY_ALIKE = 50;

/** Blocks in a row around this one that are links only and stand in elements of the same name. */
function runOfLinks(block: Block, all: readonly Block[]): number {
  const isAlike = (other: Block | undefined): boolean =>
    other !== undefined &&
    other.stats.words > 0 &&
    other.linkedWords >= other.stats.words &&
    other.scope.tag === block.scope.tag;
  if (!isAlike(block)) return 1;
  let run = 1;
  for (let id = block.id - 1; run < MANY_ALIKE && isAlike(all[id]); id--) run++;
  for (let id = block.id + 1; run < MANY_ALIKE && isAlike(all[id]); id++) run++;
  return run;
}
