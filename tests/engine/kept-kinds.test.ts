import { describe, expect, it } from 'vitest';
import type { PromoKind } from '../../model/promo-kind';
import type { SafeNode } from '../../model/safe-node';
import { openPage } from './open-page';
import { read, readingOf } from './page';
import { pageWith, story } from './story';

const page = pageWith(
  `${story(4)}<div><p>Sign up for our newsletter</p><p>What the sea does to us, every Friday</p></div>
   ${story(4)}<p>Read also: <a href="/pump">The man who kept the pump alive</a></p>${story(4)}`,
);

const textOf = (nodes: readonly SafeNode[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string'
        ? node
        : node.tag !== 'removed' && 'children' in node
          ? textOf(node.children)
          : '',
    )
    .join('\n');

const shown = async (keep: readonly PromoKind[]) =>
  textOf(readingOf(await read(await openPage(page), { keep: () => Promise.resolve(keep) })).article.body);

describe('what somebody wants to see stays where it stands', () => {
  it.each<[keep: readonly PromoKind[], newsletter: boolean, teaser: boolean]>([
    [[], false, false],
    [['newsletter'], true, false],
    [['recommended'], false, true],
    [['newsletter', 'recommended'], true, true],
  ])('%j', async (keep, newsletter, teaser) => {
    const text = await shown(keep);
    expect([text.includes('our newsletter'), text.includes('the pump alive')]).toEqual([newsletter, teaser]);
  });
});
