import type { NoArticleReason } from '../../model/read-result';
import type { Page } from '../page';
import type { Steps } from '../slices';
import { linkDensity, type Block } from '../walk/block';
import { inZone } from '../walk/scope';
import type { Story } from './find-story';

/** Fewer words than this are a note; with the page's own word that it is an article, or its headline above the text, fewer still will do (guesses, to be measured). */
const MIN_ARTICLE_WORDS = 80;
const MIN_DECLARED_WORDS = 35;
/** A page with this many linked headlines and little prose is a list. */
const MIN_LIST_HEADLINES = 6;
/** Prose of a list: less than this many words for each linked headline. */
const LIST_WORDS_A_HEADLINE = 45;

const articleTypes =
  /^(?:article|newsarticle|blogposting|reportagenewsarticle|analysisnewsarticle|opinionnewsarticle|socialmediaposting|recipe|report|review|scholarlyarticle|techarticle|liveblogposting|posting)$/;

/** Share of linked words from which on a text is nothing but links, whatever they are called. Guess: linked prose has a fifth of it. */
const LINKED_LIST_MIN = 0.85;

/** Blocks between two pauses. */
const BLOCKS_A_STEP = 16;

/** Whether the page is an article; if not, what it seems to be. */
export function* whyNoArticle(
  page: Page,
  story: Story,
  words: number,
  hasHeadline: boolean,
): Steps<NoArticleReason | null> {
  const isDeclared = page.metadata.types.some((type) => articleTypes.test(type));
  let headlines = 0;
  for (const block of page.walk.blocks) {
    if (block.id % BLOCKS_A_STEP === 0) yield;
    if (block.id <= Math.max(story.last, story.container.lastBlock) && isLinkedHeadline(block)) headlines++;
  }
  if (
    headlines >= MIN_LIST_HEADLINES &&
    words < headlines * LIST_WORDS_A_HEADLINE &&
    !isDeclared &&
    !page.mail
  )
    return 'list';
  if ((yield* isAllLinks(page, story)) && !isDeclared && !page.mail) return 'list';
  if (words < (isDeclared || hasHeadline || page.mail ? MIN_DECLARED_WORDS : MIN_ARTICLE_WORDS)) {
    const fields = page.walk.blocks.filter(({ kind }) => kind === 'control').length;
    return fields > page.walk.blocks.length / 3 && fields > 6
      ? 'application'
      : headlines >= MIN_LIST_HEADLINES
        ? 'list'
        : 'too-short';
  }
  return null;
}

const isLinkedHeadline = (block: Block): boolean =>
  block.headingLevel > 0 &&
  block.links.length > 0 &&
  linkDensity(block) > 0.6 &&
  block.stats.words >= 3 &&
  !inZone(block.scope, 'nav') &&
  !inZone(block.scope, 'footer');

/** A list without headings: each line of it leads elsewhere. */
function* isAllLinks({ walk }: Page, { first, last }: Story): Steps<boolean> {
  let words = 0;
  let linked = 0;
  for (const { id, stats, linkedWords } of walk.blocks.slice(first, last + 1)) {
    if (id % BLOCKS_A_STEP === 0) yield;
    words += stats.words;
    linked += Math.min(stats.words, linkedWords);
  }
  return words >= MIN_DECLARED_WORDS && linked >= LINKED_LIST_MIN * words;
}
