import type { Page } from '../page';
import { says } from '../rules/words/match';
import { endsLikeSentence } from '../facts/text-stats';
import type { Block } from '../walk/block';
import { upwards } from '../walk/scope';
import { styleOf } from '../verdicts/section-head';
import { speaksOfMail } from './recognise-mail';

/** The run of blocks between what a mail puts before and behind its text. */
export interface MailExtent {
  /** Id of the first block of the text. */
  readonly first: number;
  /** Id of the last block of the text; last < first where nothing is left. */
  readonly last: number;
}

/** Share of a mail's words behind which its footer may begin: a mail speaks of leaving it at the end. */
const FOOTER_FROM = 0.5;
/** Words in blocks of the head: date, issue, "view in browser". */
const HEAD_WORDS_MAX = 14;
/** Blocks with words at the beginning that may be head. */
const HEAD_BLOCKS = 10;

/** Finds where the text of a mail begins (behind the preheader and the link to the browser) and ends (before the first word of the footer). */
export function findMailExtent(page: Page): MailExtent {
  const { blocks } = page.walk;
  const total = blocks.reduce((sum, { stats }) => sum + stats.words, 0);
  let first = 0;
  let seen = 0;
  for (const block of blocks) {
    if (block.stats.words === 0) continue;
    if (++seen > HEAD_BLOCKS) break;
    if (isHead(page, block)) first = block.id + 1;
    else if (block.stats.words > HEAD_WORDS_MAX) break;
  }
  let last = blocks.length - 1;
  let passed = 0;
  for (const block of blocks) {
    passed += block.stats.words;
    if (passed - block.stats.words < total * FOOTER_FROM || block.id <= first) continue;
    if (!isFooterLine(page, block) || textBehind(page, block) > total * TEXT_BEHIND_MAX) continue;
    last = startOfFooter(page, block) - 1;
    break;
  }
  return { first, last: Math.max(first, beforeSmallPrint(page, last)) };
}

/**
 * From the first line that speaks of the mail upwards over what is set like it, or is an address: who publishes it, where to write to.
 */
function startOfFooter(page: Page, footer: Block): number {
  const { blocks } = page.walk;
  const styles = new Map<string, number>();
  const styleOfBlock = (block: Block): string => styleOf(block, page.dom);
  for (const block of blocks)
    if (block.stats.words > 0) {
      const style = styleOfBlock(block);
      styles.set(style, (styles.get(style) ?? 0) + 1);
    }
  const own = new Set(
    blocks
      .slice(footer.id)
      .filter(({ stats }) => stats.words > 0)
      .map(styleOfBlock),
  );
  let start = footer.id;
  for (const block of blocks.slice(0, footer.id).toReversed()) {
    if (block.stats.words === 0) continue;
    const style = styleOfBlock(block);
    const isSetAlike =
      own.has(style) &&
      (styles.get(style) ?? 0) <= FOOTER_LINES_MAX &&
      style.includes('style=') &&
      (block.stats.words < PARAGRAPH_WORDS || !endsLikeSentence(block.text));
    if (!isSetAlike && !isAddress(block.text) && !isFooterLine(page, block)) break;
    start = block.id;
  }
  return start;
}

/**
 * The last block before what is set in small type at the very end, whatever it says: of 33 mails with a footer 30 set it smaller than
 * the text.
 */
function beforeSmallPrint(page: Page, last: number): number {
  const { blocks } = page.walk;
  const spoken = blocks.filter(({ stats }) => stats.words > 0);
  const total = spoken.reduce((sum, { stats }) => sum + stats.words, 0);
  let end = last;
  let words = 0;
  for (const block of spoken.filter(({ id }) => id <= last).toReversed()) {
    words += block.stats.words;
    if (words > total * SMALL_PRINT_SHARE || !isSmallPrint(page, block)) break;
    end = block.id - 1;
  }
  return end;
}

/** More words than this share of a mail in small type are how it is set. */
const SMALL_PRINT_SHARE = 0.25;
/** Largest type of small print, in CSS pixels: the text of mails is set in 14 to 18. */
const SMALL_PRINT_PX = 12;
/** Elements above a text that may set its size. */
const SIZE_LEVELS = 8;

/** Whether the nearest size that is given in pixels is that of small print. */
function isSmallPrint({ dom }: Page, { leaves, scope }: Block): boolean {
  const first = leaves.find((leaf) => leaf.kind === 'text' && leaf.text.trim() !== '');
  let levels = 0;
  for (const at of upwards(first?.scope ?? scope)) {
    if (levels++ >= SIZE_LEVELS) return false;
    const size = /font-size\s*:\s*(\d+(?:\.\d+)?)px/i.exec(dom.attribute(at.element, 'style') ?? '')?.[1];
    if (size !== undefined) return Number(size) <= SMALL_PRINT_PX;
  }
  return false;
}

/** More lines than these are not set like a footer but like the text. */
const FOOTER_LINES_MAX = 8;

/** A house or postcode number between commas, and no sentence: "Unit 5, The Maltings, Wexcombe". */
const isAddress = (text: string): boolean =>
  text.length <= ADDRESS_LENGTH_MAX &&
  text.split(',').length > 2 &&
  /\b(?:\d{4,6}|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2})\b/u.test(text);
const ADDRESS_LENGTH_MAX = 160;

/** Words of paragraphs behind a block that do not speak of the mail themselves. */
function textBehind(page: Page, { id }: Block): number {
  let words = 0;
  for (const block of page.walk.blocks.slice(id + 1))
    if (block.stats.words >= PARAGRAPH_WORDS && endsLikeSentence(block.text) && !isFooterLine(page, block))
      words += block.stats.words;
  return words;
}

/** Shortest paragraph of text, in words. */
const PARAGRAPH_WORDS = 18;
/** More text than this share of the mail behind a footer word makes it a notice within the mail. */
const TEXT_BEHIND_MAX = 0.2;

const isFooterLine = (page: Page, block: Block): boolean =>
  speaksOfMail(page, block) || isRightsLine(page, block);

const isHead = (page: Page, block: Block): boolean =>
  isPreheader(page, block) ||
  (block.stats.words <= HEAD_WORDS_MAX &&
    (speaksOfMail(page, block) || (block.links.length > 0 && isSmallPrint(page, block))));

/** Levels above a text that belong to it alone. */
const PREHEADER_LEVELS = 4;

/** The line that only the list of mails shall show, hidden in ways that the walk does not take for hidden. */
function isPreheader({ dom }: Page, { scope, stats }: Block): boolean {
  let level = 0;
  for (const at of upwards(scope)) {
    if (!at.parent || level++ >= PREHEADER_LEVELS || at.words > stats.words) return false;
    const names = `${at.names} ${dom.attribute(at.element, 'id') ?? ''}`;
    if (/preheader|preview-?text|snippet/i.test(names)) return true;
    if (hiddenStyle.test(dom.attribute(at.element, 'style') ?? '')) return true;
  }
  return false;
}

const hiddenStyle =
  /mso-hide\s*:\s*all|max-height\s*:\s*0|(?:^|[;\s])height\s*:\s*0[^;]*;[^"]*overflow|opacity\s*:\s*0(?![.\d])/i;

const isRightsLine = (page: Page, block: Block): boolean =>
  block.stats.words <= RIGHTS_WORDS_MAX &&
  (/^(?:©|\(c\))/iu.test(block.text) ||
    says(page.matchesOf(block), 'rights', 'start') ||
    says(page.matchesOf(block), 'legal', 'start'));

const RIGHTS_WORDS_MAX = 40;
