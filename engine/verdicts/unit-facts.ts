import type { LinkTarget } from '../../model/link-target';
import { hasTarget } from '../facts/link-targets';
import { hasHint, type NameHint } from '../facts/name-hints';
import { endsLikeSentence, isQuoted, SPEAKING_LENGTH_MAX } from '../facts/text-stats';
import { BOX_WORDS_MAX } from '../rules/limits';
import type { UnitFacts } from '../rules/rule';
import { mayMention, says, type Matches, type Standing } from '../rules/words/match';
import type { WordCategory } from '../rules/words/word-table';
import type { Block } from '../walk/block';
import { isUnseen } from '../walk/hidden';
import type { Scope } from '../walk/scope';
import { contentWords, type Surroundings } from './surroundings';
import type { Unit } from './unit';

/** The longest line that is a price or an address, in UTF-16 code units. */
const LINE_LENGTH_MAX = 400;

/** What is added up over the blocks of a unit. */
export interface Counts {
  /** Blocks with words. */
  readonly spoken: readonly Block[];
  readonly links: readonly Scope[];
  readonly words: number;
  readonly sentenceWords: number;
  readonly linkedWords: number;
  readonly fields: number;
  readonly buttons: number;
  readonly images: number;
}

/**
 * The facts of one unit. A class, since every block of a page is measured: getters and questions that are made anew for each object would
 * cost more than all that is asked of them.
 */
export class MeasuredFacts implements UnitFacts {
  readonly kind;
  readonly words;
  readonly blocks;
  readonly sentenceWords;
  readonly hasLooseWords;
  readonly linkDensity;
  readonly isLinkOnly;
  readonly headingLevel;
  readonly isListItem;
  readonly isInTable;
  readonly fields;
  readonly buttons;
  readonly images;
  readonly links;
  readonly place;
  /** The only block with words; null where there are none or several. */
  private readonly only: Block | null;
  private overlap: number | null = null;

  /** @param targets what its links lead to, as a sum, as `hints` is of what names around it hint at */
  constructor(
    private readonly unit: Unit,
    private readonly first: Block,
    private readonly last: Block,
    private readonly counts: Counts,
    private readonly matches: Matches,
    private readonly targets: number,
    private readonly hints: number,
    private readonly around: Surroundings,
  ) {
    const { words, sentenceWords, linkedWords, spoken } = counts;
    const { story } = around;
    const { isBox } = unit;
    this.only = spoken.length === 1 ? (spoken[0] ?? null) : null;
    this.kind = first.kind;
    this.words = words;
    this.blocks = unit.blocks.length;
    this.sentenceWords = sentenceWords;
    this.hasLooseWords = sentenceWords < words;
    this.linkDensity = words === 0 ? 0 : Math.min(1, linkedWords / words);
    this.isLinkOnly = words > 0 && linkedWords >= words;
    this.headingLevel = isBox ? 0 : first.headingLevel;
    this.isListItem = !isBox && first.kind === 'list-item';
    this.isInTable = !isBox && first.kind === 'cell';
    this.fields = counts.fields;
    this.buttons = counts.buttons;
    this.images = counts.images;
    this.links = counts.links.length;
    this.place =
      last.id < story.first
        ? ('before' as const)
        : first.id > story.last
          ? ('after' as const)
          : ('inside' as const);
  }

  leadsTo(target: LinkTarget): boolean {
    return hasTarget(this.targets, target);
  }

  says(category: WordCategory, standing?: Standing): boolean {
    return says(this.matches, category, standing);
  }

  named(hint: NameHint): boolean {
    return hasHint(this.hints, hint);
  }

  isRowOf(category: WordCategory): boolean {
    return this.only !== null && isRowOf(this.only, category, this.around);
  }

  get endsLikeSentence(): boolean {
    return endsLikeSentence(this.counts.spoken.at(-1)?.text ?? '');
  }

  get isInAside(): boolean {
    return isInSmallAside(this.unit.scope);
  }

  get isAllCaps(): boolean {
    if (this.counts.spoken.some(({ text }) => smallLetter.test(text.slice(0, SPEAKING_LENGTH_MAX))))
      return false;
    const letters = this.counts.spoken.map(({ text }) => text.slice(0, SPEAKING_LENGTH_MAX)).join(' ');
    return letters !== letters.toLowerCase() && letters === letters.toUpperCase();
  }

  get storyOverlap(): number {
    return (this.overlap ??= overlapOf(this.counts.spoken, this.around));
  }

  get alike(): number {
    return this.unit.isBox ? 1 : runOfLinks(this.first, this.around.page.walk.blocks);
  }

  get isOverProse(): boolean {
    const { isProse, page } = this.around;
    return isProse(nextSpoken(this.last, page.walk.blocks));
  }

  get isBetweenProse(): boolean {
    const { isProse, page } = this.around;
    return isProse(page.walk.blocks[this.first.id - 1]) && isProse(page.walk.blocks[this.last.id + 1]);
  }

  get repeats(): number {
    return this.only ? this.around.page.repeatsOf(this.only.text) : 1;
  }

  get isForScreenReaders(): boolean {
    return isUnseen(this.unit.scope.names);
  }

  get isQuoted(): boolean {
    return this.only !== null && isQuoted(this.only.text);
  }

  get isCard(): boolean {
    return this.unit.isBox && isCard(this.counts.spoken, this.counts.links);
  }

  get isSetApart(): boolean {
    return this.unit.isBox && this.around.look().apart.has(this.unit.scope);
  }

  get hasButtonLink(): boolean {
    return this.unit.blocks.some((block) => this.around.look().buttons.has(block));
  }

  get isPriceTag(): boolean {
    return this.isLine(priceTag);
  }

  get isContact(): boolean {
    return this.isLine(contact);
  }

  get showsReferralAddress(): boolean {
    return this.counts.spoken.some(({ text }) => referralAddress.test(text.slice(0, SPEAKING_LENGTH_MAX)));
  }

  private isLine(pattern: RegExp): boolean {
    return this.only !== null && this.only.text.length <= LINE_LENGTH_MAX && pattern.test(this.only.text);
  }
}

/** Nearly every text has one, and is told by it. */
const smallLetter = /[a-z]/;

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

function isRowOf(block: Block, category: WordCategory, { page }: Surroundings): boolean {
  const { text, stats } = block;
  if (stats.words < 2 || stats.words > ROW_WORDS_MAX || endsLikeSentence(text)) return false;
  if (!mayMention(page.matchesOf(block), category)) return false;
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
