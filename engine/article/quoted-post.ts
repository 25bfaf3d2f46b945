import { hasTarget } from '../facts/link-targets';
import type { Page } from '../page';
import { LINK_ONLY_DENSITY, POST_WORDS_MIN } from '../rules/limits';
import { linkDensity, type Block } from '../walk/block';

/** What somebody has said on a network, quoted as a link that leads there. */
export const isQuotedPost = (block: Block, { targetsOf }: Pick<Page, 'targetsOf'>): boolean =>
  block.stats.words >= POST_WORDS_MIN &&
  linkDensity(block) >= LINK_ONLY_DENSITY &&
  block.links.every(({ href }) => hasTarget(targetsOf(href), 'social-post'));
