import { LARGE_ELEMENTS } from '../budget';
import { hasTarget } from '../facts/link-targets';
import type { Page } from '../page';
import { says } from '../rules/words/match';
import type { Block } from '../walk/block';
import { linkTexts } from '../walk/link-texts';
import { measureMailSigns, type MailSigns } from './mail-signs';

/** Blocks with words at either end in which a mail speaks of itself. */
const HEAD_BLOCKS = 10;
const TAIL_BLOCKS = 30;
/** Longer texts speak of mails as any story may, in words. */
const CHROME_WORDS_MAX = 60;

/** What each sign adds (hand-set on labelled issues and on news pages that are none; to be fitted). */
const weight = {
  allInTables: 1.5,
  manyTables: 0.5,
  mailNamespace: 1.5,
  mailHead: 0.5,
  /** All in tables, and these say of themselves that they only lay out. */
  layoutTables: 0.8,
  preheader: 1.5,
  templateNames: 1,
  wordsAtHead: 1.5,
  wordsAtTail: 1.5,
  /** No landmark, no menu, no form. */
  bare: 1.1,
  /** For each landmark or menu of a site; at most the second number. */
  siteMark: -0.4,
  siteMarksMin: -2.4,
} as const;

/** Sum above which a page is a mail. */
const MAIL_MIN = 2.5;
const MOSTLY = 0.75;
const MANY_TABLES = 6;

/** Whether a page is a mail, or the copy of one that its sender shows in the browser. */
export function isMailPage(page: Page): boolean {
  // Mail programs cut what is longer than some 100 kB, and these signs are looked for in all elements.
  if (page.dom.hasMoreThan(LARGE_ELEMENTS)) return false;
  const signs = measureMailSigns(page.dom, page.walk);
  let shape = weighShape(signs);
  const names = weight.preheader + weight.templateNames;
  if (shape + names + weight.wordsAtHead + weight.wordsAtTail <= MAIL_MIN) return false;
  const spoken = page.walk.blocks.filter(({ stats }) => stats.words > 0);
  const head = spoken.slice(0, HEAD_BLOCKS).some((block) => speaksOfMail(page, block));
  if (shape + names + (head ? weight.wordsAtHead : 0) + weight.wordsAtTail <= MAIL_MIN) return false;
  const tail = spoken
    .slice(HEAD_BLOCKS)
    .slice(-TAIL_BLOCKS)
    .some((block) => speaksOfMail(page, block));
  const words = (head ? weight.wordsAtHead : 0) + (tail ? weight.wordsAtTail : 0);
  // Names are looked for in all elements, so only where they can still decide.
  if (shape + names + words <= MAIL_MIN) return false;
  const hasPreheader = signs.hasPreheader();
  if (hasPreheader) shape += weight.preheader;
  if (shape + weight.templateNames + words <= MAIL_MIN) return false;
  const hasTemplateNames = signs.hasTemplateNames();
  if (hasTemplateNames) shape += weight.templateNames;
  const isTemplate =
    signs.hasMailNamespace || hasPreheader || hasTemplateNames || (isLaidOut(signs) && signs.siteMarks === 0);
  // Old pages are laid out with tables too: something must be of mails only.
  if (!isTemplate && !head && !tail) return false;
  return shape + words > MAIL_MIN;
}

const isLaidOut = ({ hasLayoutTables, tableShare }: MailSigns): boolean =>
  hasLayoutTables && tableShare >= MOSTLY;

/** What is seen without going through all elements. */
function weighShape(signs: MailSigns): number {
  return (
    (signs.tableShare >= MOSTLY ? weight.allInTables : 0) +
    (signs.tables >= MANY_TABLES ? weight.manyTables : 0) +
    (signs.hasMailNamespace ? weight.mailNamespace : 0) +
    (signs.hasMailHead ? weight.mailHead : 0) +
    (isLaidOut(signs) ? weight.layoutTables : 0) +
    (signs.siteMarks === 0 ? weight.bare : 0) +
    Math.max(weight.siteMarksMin, signs.siteMarks * weight.siteMark)
  );
}

/** Whether a block says what only mails say: view in browser, unsubscribe, why you get this. */
export function speaksOfMail(page: Page, block: Block): boolean {
  if (block.stats.words > CHROME_WORDS_MAX) return false;
  return (
    says(page.matchesOf(block), 'mail-chrome') ||
    block.text
      .split(betweenLinks)
      .some(
        (part, _index, { length }) =>
          length > 1 && says(page.matchesOfText(part.trim()), 'mail-chrome', 'label'),
      ) ||
    linkTexts(block).some((text) => says(page.matchesOfText(text), 'mail-chrome', 'label')) ||
    block.links.some(({ href }) => href !== '' && hasTarget(page.targetsOf(href), 'mail-chrome'))
  );
}

/** What stands between the links of one line: "Unsubscribe · Update your profile | Imprint". */
const betweenLinks = /[·|•]/u;
