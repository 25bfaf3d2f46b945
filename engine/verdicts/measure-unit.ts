import { hasHint, type NameHint } from '../facts/name-hints';
import type { LinkTarget } from '../facts/link-targets';
import { endsLikeSentence, isQuoted } from '../facts/text-stats';
import { BOX_WORDS_MAX, CALL_WORDS_MAX } from '../rules/limits';
import type { UnitFacts } from '../rules/rule';
import { onlyPhrases, says, type Matches } from '../rules/words/match';
import type { WordCategory } from '../rules/words/word-table';
import type { Block } from '../walk/block';
import { isUnseen } from '../walk/hidden';
import type { Scope } from '../walk/scope';
import { contentWords, type Surroundings } from './surroundings';
import { wordsOf, type Unit } from './unit';

/** How far up names of small elements are read. */
const NAME_REACH = 6;

/** Words may say something in blocks up to this length; beyond it they are words of a story. */
const SPEAKING_WORDS_MAX = CALL_WORDS_MAX * 2;

/** Notices about consent and about who earns by a link are longer than anything else that stands beside a story. */
const NOTICE_WORDS_MAX = 90;
const notices: readonly WordCategory[] = ['consent', 'ad-label'];

/** Measures a unit: every fact that a rule may look at, each in one place. */
export function measureUnit(unit: Unit, around: Surroundings): UnitFacts {
  const { page, story } = around;
  const { blocks, scope, isBox } = unit;
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) throw new RangeError('A unit has at least one block.');
  const spoken = blocks.filter(({ stats }) => stats.words > 0);
  const only = spoken.length === 1 ? spoken[0] : undefined;
  const words = wordsOf(unit);
  const sentenceWords = blocks.reduce(
    (sum, { stats, text }) => sum + (stats.sentences > 0 && endsLikeSentence(text) ? stats.words : 0),
    0,
  );
  const linkedWords = blocks.reduce((sum, block) => sum + block.linkedWords, 0);
  const links = blocks.flatMap((block) => block.links);
  const targets = new Set<LinkTarget>(
    links.flatMap(({ href }) => (href === '' ? [] : [...page.targetsOf(href)])),
  );
  const matches = unionOf(
    blocks.flatMap((block) => {
      const { words } = block.stats;
      if (words <= SPEAKING_WORDS_MAX) return [page.matchesOf(block)];
      if (words > NOTICE_WORDS_MAX) return [];
      const said = page.matchesOf(block);
      return notices.map((category) => onlyPhrases(said, category));
    }),
    spoken.length <= 1,
  );
  const hints = hintsAround(scope);
  const letters = spoken.map(({ text }) => text).join(' ');
  const all = page.walk.blocks;
  return {
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
    isAllCaps: letters !== letters.toLowerCase() && letters === letters.toUpperCase(),
    fields: blocks.reduce((sum, { fields }) => sum + fields, 0),
    buttons: blocks.filter(({ kind, fields }) => kind === 'control' && fields === 0).length,
    images: blocks.reduce((sum, { images }) => sum + images, 0),
    links: links.length,
    leadsTo: (target) => targets.has(target),
    says: (category, standing) => says(matches, category, standing),
    named: (hint: NameHint) => hasHint(hints, hint),
    storyOverlap: overlapOf(spoken, around),
    alike: isBox ? 1 : runOfLinks(first, all),
    place: last.id < story.first ? 'before' : first.id > story.last ? 'after' : 'inside',
    isOverProse: around.isProse(nextSpoken(last, all)),
    isBetweenProse: around.isProse(all[first.id - 1]) && around.isProse(all[last.id + 1]),
    repeats: only ? (around.repeats.get(only.text) ?? 1) : 1,
    isRowOf: (category) => only !== undefined && isRowOf(only, category, around),
    isForScreenReaders: isUnseen(scope.names),
    isQuoted: only !== undefined && isQuoted(only.text),
    isCard: isBox && isCard(spoken, links),
    get isSetApart() {
      return isBox && around.look().apart.has(scope);
    },
    get hasButtonLink() {
      return blocks.some((block) => around.look().buttons.has(block));
    },
    isPriceTag: only !== undefined && priceTag.test(only.text),
    isContact: only !== undefined && contact.test(only.text),
    showsReferralAddress: spoken.some(({ text }) => referralAddress.test(text)),
  };
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

/** A label is only the label of a unit when the unit says nothing else. */
const unionOf = (all: readonly Matches[], isAlone: boolean): Matches => ({
  labels: isAlone ? (all.find(({ labels }) => labels !== 0)?.labels ?? 0) : 0,
  starts: isAlone ? all.reduce((sum, { starts }) => sum | starts, 0) : (all[0]?.starts ?? 0),
  phrases: all.reduce((sum, { phrases }) => sum | phrases, 0),
});

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
