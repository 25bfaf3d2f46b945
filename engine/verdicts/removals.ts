import type { PictureSize, Removal } from '../../model/article';
import type { ReasonCode } from '../../model/reason';
import type { RemovalId } from '../../model/safe-node';
import type { Story } from '../article/find-story';
import type { Fate } from '../article/assemble';
import type { Steps } from '../slices';
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
export function* listRemovals(
  judgements: readonly Judgement[],
  fates: readonly Fate[],
  story: Story,
  dom: Dom,
): Steps<RemovalList> {
  const byBlock = new Map<Block, RemovalId>();
  const removals: Removal[] = [];
  for (const group of groupRemoved(judgements, fates)) {
    yield;
    if (!group.some(({ block }) => block.text !== '' || block.images > 0)) continue;
    const id: RemovalId = removals.length;
    for (const { block } of group) byBlock.set(block, id);
    removals.push(yield* describe(group, id, story, dom));
  }
  return { removals, byBlock };
}

function* describe(group: readonly Judgement[], id: RemovalId, story: Story, dom: Dom): Steps<Removal> {
  const blocks = group.map(({ block }) => block);
  const strongest = group.reduce((a, b) => (b.verdict.logOdds > a.verdict.logOdds ? b : a));
  const [first = 'set-apart', ...rest] = reasonsOf(group);
  const firstId = blocks[0]?.id ?? 0;
  const sponsor = group.find((one) => one.sponsor !== undefined)?.sponsor;
  const hosts = new Set<string>();
  const pictures: PictureSize[] = [];
  for (const { links, leaves } of blocks) {
    for (const { href } of links) {
      yield;
      const host = hostOf(href, dom.base);
      if (host !== '') hosts.add(host);
    }
    for (const leaf of leaves) {
      yield;
      pictures.push(...statedSize(leaf, dom));
    }
  }
  return {
    id,
    kind: strongest.verdict.promo ?? 'other',
    text: blocks
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join('\n'),
    reasons: [first, ...rest] satisfies readonly [ReasonCode, ...ReasonCode[]],
    place: firstId < story.first ? 'before' : firstId > story.last ? 'after' : 'inside',
    linkHosts: [...hosts],
    fields: blocks.reduce((sum, { fields }) => sum + fields, 0),
    images: blocks.reduce((sum, { images }) => sum + images, 0),
    ...(pictures.length > 0 && { pictures }),
    ...(sponsor !== undefined && { sponsor }),
  };
}

/** Why a group was removed, the strongest reason first. */
function reasonsOf(group: readonly Judgement[]): readonly ReasonCode[] {
  const weights = new Map<ReasonCode, number>();
  for (const { verdict } of group)
    for (const { reason, weight } of verdict.evidence) {
      if (weight <= (weights.get(reason) ?? 0)) continue;
      weights.delete(reason); // of equal weights that which was met first stands first
      weights.set(reason, weight);
    }
  return [...weights].toSorted(([, a], [, b]) => b - a).map(([reason]) => reason);
}

const hostOf = (href: string, base: string): string =>
  URL.parse(href, URL.canParse(base) ? base : undefined)?.hostname.replace(/^www\./, '') ?? '';

/** Width and height of a picture as the page states them; nothing where it states only one, or none. */
function statedSize(leaf: Leaf, dom: Dom): readonly PictureSize[] {
  if (leaf.kind !== 'image') return [];
  const [width, height] = ['width', 'height'].map((name) => Number(dom.attribute(leaf.element, name)));
  return width && height ? [{ width, height }] : [];
}
