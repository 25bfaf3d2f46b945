import { hasTarget } from '../facts/link-targets';
import type { Page } from '../page';
import { POST_WORDS_MIN } from '../rules/limits';
import { linkDensity, type Block } from '../walk/block';

/** Share of linked words from which a block is nothing but a link; a handle or a hashtag may be a link of its own, or none. */
const LINKED = 0.8;

/** What somebody has said on a network, quoted as a link that leads there. */
export const isQuotedPost = (block: Block, { targetsOf }: Pick<Page, 'targetsOf'>): boolean =>
  block.stats.words >= POST_WORDS_MIN &&
  linkDensity(block) >= LINKED &&
  block.links.every(({ href }) => hasTarget(targetsOf(href), 'social-post'));
