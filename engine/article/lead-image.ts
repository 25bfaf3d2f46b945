import type { SafeImage } from '../../model/safe-node';
import type { Page } from '../page';
import { readImage } from '../tree/image';
import type { Block } from '../walk/block';
import { inZone } from '../walk/scope';
import type { Extent } from './peel';
import type { Story } from './find-story';

/** Blocks before the headline in which a lead picture stands. */
const REACH = 8;
/** Narrower pictures are logos and portraits, in CSS pixels. */
const MIN_WIDTH = 300;

/** The picture above the headline, where the page shows one and the body has none yet. */
export function findLeadImage(
  page: Page,
  story: Story,
  { headline }: Extent,
  placed: Pick<ReadonlySet<number>, 'has'>,
): SafeImage | null {
  const { blocks } = page.walk;
  const isPictured = blocks
    .slice(0, story.first + 3)
    .some((block) => placed.has(block.id) && block.images > 0);
  if (isPictured || headline === -1) return null;
  for (let id = headline - 1; id >= Math.max(0, headline - REACH); id--) {
    const block = blocks[id];
    const image = block && leadImageOf(block, page);
    if (image) return image;
  }
  return null;
}

function leadImageOf(block: Block, page: Page): SafeImage | null {
  if (block.images === 0 || block.links.length > 0) return null;
  if (inZone(block.scope, 'nav') || inZone(block.scope, 'aside') || inZone(block.scope, 'footer'))
    return null;
  const leaf = block.leaves.find(({ kind }) => kind === 'image');
  if (leaf?.kind !== 'image') return null;
  const image = readImage(page.dom, leaf.element, leaf.scope.base);
  return image && (image.width ?? 0) >= MIN_WIDTH ? image : null;
}
