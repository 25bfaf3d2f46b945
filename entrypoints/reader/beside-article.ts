import type { Furnish, Furnished, FurnishOptions } from '../beside/furnish';

/** What stands beside the article, in a script of its own: fetched when there is time for it, waited for when it is asked for. */
export interface BesideArticle {
  /** Null where it is not there yet. */
  readonly now: () => Furnished | null;
  /** A failure is met where it is needed. */
  readonly prefetch: () => void;
  /** Does something with it; the reader says so where it cannot be had. */
  readonly once: (act: (furnished: Furnished) => void) => Promise<void>;
}

export interface BesideArticleOptions extends FurnishOptions {
  readonly fetchBeside: () => Promise<Furnish>;
  readonly isEnded: () => boolean;
}

/** Says that the script can be had, or cannot, and draws with it from then on. */
export function besideArticle(options: BesideArticleOptions): BesideArticle {
  const { shown, isEnded, fetchBeside } = options;
  let furnished: Furnished | null = null;
  const fetched = async (): Promise<Furnished> => {
    if (furnished !== null) return furnished;
    const furnish = await fetchBeside();
    return (furnished ??= furnish(options));
  };
  /** Null where the extension was updated meanwhile, and nobody hands over its files. */
  const had = (): Promise<Furnished | null> => fetched().catch(() => null);

  return {
    now: () => furnished,
    prefetch: () => void had(),
    async once(act) {
      const there = await had();
      if (isEnded()) return;
      shown.settle('part-missing', there !== null);
      if (there === null) return;
      shown.note({ Beside: there.Beside });
      act(there);
    },
  };
}
