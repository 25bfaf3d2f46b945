import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RemovalId } from '../model/safe-node';

/** What the article's own elements can ask for; given by the reader, because only it knows what scrolls and what is open. */
export interface Acts {
  /** Goes to the anchor of this name, or shows it where it is a note. */
  readonly onJump: (anchor: string, link: HTMLElement) => void;
  /** Shows a picture by itself; the button holds it. */
  readonly onView: (button: HTMLElement) => void;
  readonly onCopy: (code: HTMLElement) => void;
  /** Opens the ledger at what was left out here. */
  readonly onRemoved: (removal: RemovalId) => void;
  /** Shows the whole column of the story, or the story alone again. */
  readonly onColumn: (isWhole: boolean) => void;
}

const nothing = (): void => undefined;

export const Acting = createContext<Acts>({
  onJump: nothing,
  onView: nothing,
  onCopy: nothing,
  onRemoved: nothing,
  onColumn: nothing,
});

export const useActs = (): Acts => useContext(Acting);
