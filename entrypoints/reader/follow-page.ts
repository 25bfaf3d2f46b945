import type { ReadResult } from '../../model/read-result';
import { watchPage } from '../../platform/page-watch';
import type { Sources } from './page-position';
import type { Read } from './reader-options';

/** Milliseconds that a page gets to show its next article after it went to another address. Guess, to be measured. */
export const ARRIVAL_LIMIT_MS = 3_000;

export interface FollowOptions {
  readonly document: Document;
  readonly isOurs: (node: Node) => boolean;
  readonly shown: () => Read;
  readonly now: () => number;
  readonly read: () => Promise<ReadResult>;
  /** The same article with other words, or more of them. */
  readonly onChanged: (result: Read) => void;
  /** The page goes to another address; what is shown may be out of date. */
  readonly onLeaving: () => void;
  readonly onArrived: (result: Read) => void;
  /** The page went to another address and shows no article there. */
  readonly onLost: () => void;
}

const nearTo = (sources: Sources): ((node: Node) => boolean) => {
  const elements = new Set<Node>(sources.values());
  const parents = new Set<Node | null>([...elements].map(({ parentNode }) => parentNode));
  return (node) => {
    if (parents.has(node)) return true;
    for (let each: Node | null = node; each !== null; each = each.parentNode)
      if (elements.has(each)) return true;
    return false;
  };
};

/** Whether two readings show the same; both are plain data, so their JSON tells. */
const isSame = (one: Read, other: Read): boolean =>
  JSON.stringify(one.article) === JSON.stringify(other.article);

/**
 * Keeps the reader true to the page: reads it again when its text changes, and goes along when it moves on.
 *
 * @returns stops following
 */
export function followPage(options: FollowOptions): () => void {
  const { document, isOurs, shown, now, read, onChanged, onLeaving, onArrived, onLost } = options;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let isLeaving = false;
  let stopped = false;
  let near = nearTo(shown().sources);

  const arrive = (result: Read): void => {
    clearTimeout(deadline);
    isLeaving = false;
    onArrived(result);
    near = nearTo(result.sources);
  };

  const onChange = async (): Promise<boolean> => {
    const result = await read();
    // A page that is changing right now may not be readable: what is shown stays, and the next change is looked at.
    if (stopped || !result.ok) return false;
    if (isLeaving) {
      if (result.isArticle && !isSame(result, shown())) arrive(result);
      return true;
    }
    if ((!result.isArticle && shown().isArticle) || isSame(result, shown())) return false;
    onChanged(result);
    near = nearTo(result.sources);
    return true;
  };

  const lastLook = async (): Promise<void> => {
    const result = await read();
    if (stopped || !isLeaving) return;
    if (result.ok && result.isArticle) arrive(result);
    else onLost();
  };

  const stop = watchPage({
    document,
    isOurs,
    isNear: (node) => isLeaving || near(node),
    now,
    onChange,
    onMove() {
      isLeaving = true;
      clearTimeout(deadline);
      deadline = setTimeout(() => void lastLook(), ARRIVAL_LIMIT_MS);
      onLeaving();
    },
  });

  return () => {
    stopped = true;
    clearTimeout(deadline);
    stop();
  };
}
