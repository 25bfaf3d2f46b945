import type { StoryOdds } from '../article/tell-story';
import type { Block } from '../walk/block';
import { linkDensity } from '../walk/block';
import { endsLikeSentence } from '../facts/text-stats';
import type { MailExtent } from './mail-extent';

/** Below these log-odds of being story a short line at either end of a mail is none (hand-set on labelled issues). */
const DOUBTED = -1.5;
/** Lines of more words are text, whatever is thought of them. */
const LINE_WORDS_MAX = 12;
/** Longest line of nothing but links that leads out of the mail: "View online | Sign up | Shop". */
const MENU_WORDS_MAX = 8;
const MENU_DENSITY = 0.6;
/** Lines set alike at the end of a digest are its items. */
const ITEMS_MIN = 4;

/** Leaves out what stands at either end between the mail's own words and its text: menus, slogans, dates, rows of buttons. */
export function trimEnds(extent: MailExtent, blocks: readonly Block[], odds: StoryOdds): MailExtent {
  const alike = Map.groupBy(blocks, styleName);
  const isNothing = (block: Block): boolean => {
    const { id, stats, kind } = block;
    if (stats.words === 0) return true;
    if (stats.words > LINE_WORDS_MAX || kind === 'heading' || endsLikeSentence(block.text)) return false;
    return odds.of(id) < DOUBTED;
  };
  const isMenu = (block: Block | undefined): boolean =>
    block !== undefined &&
    block.headingLevel === 0 &&
    block.kind !== 'list-item' &&
    block.stats.words > 0 &&
    block.stats.words <= MENU_WORDS_MAX &&
    linkDensity(block) > MENU_DENSITY;
  const worded = blocks.filter(({ id, stats }) => id >= extent.first && id <= extent.last && stats.words > 0);
  const isHeadMenu = (block: Block): boolean => {
    const next = worded[worded.indexOf(block) + 1];
    // A linked line over a paragraph in one cell is the headline of an item.
    return isMenu(block) && (next === undefined || next.scope.parent !== block.scope.parent);
  };
  const isTailMenu = (block: Block): boolean =>
    isMenu(block) && (alike.get(styleName(block))?.length ?? 0) < ITEMS_MIN;
  let { first, last } = extent;
  for (let block = blocks[first]; block && first < last; block = blocks[++first])
    if (!isNothing(block) && !isHeadMenu(block)) break;
  // A short line at the end may well be the last of a list.
  const isTailNothing = (block: Block): boolean =>
    isNothing(block) &&
    (block.stats.words === 0 || (block.kind !== 'list-item' && linkDensity(block) > MENU_DENSITY));
  for (let block = blocks[last]; block && last > first; block = blocks[--last])
    // A heading at the very end heads what has gone, or the footer.
    if (!isTailNothing(block) && !isTailMenu(block) && (block.headingLevel === 0 || linkDensity(block) > 0))
      break;
  return { first, last };
}

const styleName = ({ scope: { tag, names, parent } }: Block): string =>
  `${tag}.${names}<${parent?.tag ?? ''}.${parent?.names ?? ''}`;
