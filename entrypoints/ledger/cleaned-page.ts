import type { Piece } from '../../model/piece';
import type { RemovalId } from '../../model/safe-node';
import { offer, offered } from '../../platform/own-world';

/** The page that the cleaner of a chosen site has cleaned, for the ledger that is put beside it. */
export interface CleanedPage {
  /** In the order of the page. */
  readonly pieces: () => readonly Piece[];
  /** Pieces that the person has had put back. */
  readonly putBack: () => ReadonlySet<RemovalId>;
  /** Exactly these are back from now on, each marked where it stands. */
  readonly setPutBack: (removals: ReadonlySet<RemovalId>) => void;
  /** Calls back when the pieces are others. @returns stops calling */
  readonly watch: (onChange: () => void) => () => void;
}

const NAME = 'cleaned-page';

export const offerCleanedPage = (page: CleanedPage): (() => void) => offer(NAME, page);

/** Only scripts of the same version of ours share a world, so what is offered has this shape. */
export const cleanedPage = (): CleanedPage | undefined => offered(NAME) as CleanedPage | undefined;
