import type { PictureSize, Removal } from '../../model/article';
import type { ReasonCode } from '../../model/reason';
import type { RemovalId } from '../../model/safe-node';
import type { Story } from '../article/find-story';
import type { Fate } from '../article/assemble';
import type { Block, Leaf } from '../walk/block';
import type { Dom } from '../walk/dom';
import type { Judgement } from './judge-blocks';

/** Removals as the ledger lists them, and which block belongs to which. */
export interface RemovalList {
  readonly removals: readonly Removal[];
  /** A paragraph that something is cut out of is several blocks of one id. */
  readonly byBlock: ReadonlyMap<Block, RemovalId>;
}

/** Removed blocks that belong together: a call with its tagline and field, a label with its teasers. */
export function groupRemoved(
  judgements: readonly Judgement[],
  fates: readonly Fate[],
): readonly (readonly Judgement[])[] {
  const groups: Judgement[][] = [];
  let last: Judgement | null = null;
  judgements.forEach((judgement, index) => {
    if (fates[index] !== 'removed') {
      if (fates[index] === 'shown') last = null;
      return;
    }
    const group = groups.at(-1);
    if (last && group && last.leader === judgement.leader) group.push(judgement);
    else groups.push([judgement]);
    last = judgement;
  });
  return groups;
}

/** Makes removed blocks that belong together one removal each. */
export function listRemovals(
  judgements: readonly Judgement[],
  fates: readonly Fate[],
  story: Story,
  dom: Dom,
): RemovalList {
  const byBlock = new Map<Block, RemovalId>();
  const removals = groupRemoved(judgements, fates)
    .filter((group) => group.some(({ block }) => block.text !== '' || block.images > 0))
    .map((group, id) => {
      for (const { block } of group) byBlock.set(block, id);
      return describe(group, id, story, dom);
    });
  return { removals, byBlock };
}

function describe(group: readonly Judgement[], id: RemovalId, story: Story, dom: Dom): Removal {
  const blocks = group.map(({ block }) => block);
  const strongest = group.reduce((a, b) => (b.verdict.logOdds > a.verdict.logOdds ? b : a));
  const reasons = [
    ...new Set(
      group
        .flatMap(({ verdict }) => verdict.evidence)
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight)
        .map(({ reason }) => reason),
    ),
  ];
  const [first = 'set-apart', ...rest] = reasons;
  const firstId = blocks[0]?.id ?? 0;
  const sponsor = group.find((one) => one.sponsor !== undefined)?.sponsor;
  const hosts = blocks.flatMap(({ links }) => links.map(({ href }) => hostOf(href, dom.base)));
  const pictures = blocks.flatMap(({ leaves }) => leaves.flatMap((leaf) => statedSize(leaf, dom)));
  return {
    id,
    kind: strongest.verdict.promo ?? 'other',
    text: blocks
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join('\n'),
    reasons: [first, ...rest] satisfies readonly [ReasonCode, ...ReasonCode[]],
    place: firstId < story.first ? 'before' : firstId > story.last ? 'after' : 'inside',
    linkHosts: [...new Set(hosts.filter((host) => host !== ''))],
    fields: blocks.reduce((sum, { fields }) => sum + fields, 0),
    images: blocks.reduce((sum, { images }) => sum + images, 0),
    ...(pictures.length > 0 && { pictures }),
    ...(sponsor !== undefined && { sponsor }),
  };
}

const hostOf = (href: string, base: string): string =>
  URL.parse(href, URL.canParse(base) ? base : undefined)?.hostname.replace(/^www\./, '') ?? '';

/** Width and height of a picture as the page states them; nothing where it states only one, or none. */
function statedSize(leaf: Leaf, dom: Dom): readonly PictureSize[] {
  if (leaf.kind !== 'image') return [];
  const [width, height] = ['width', 'height'].map((name) => Number(dom.attribute(leaf.element, name)));
  return width && height ? [{ width, height }] : [];
}
