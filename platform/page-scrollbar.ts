import { adoptSheet } from './adopt-sheet';

/** What a dialog above a page is made with. */
export interface DyedScrollbar {
  readonly document: Document;
  /** Its own ground is the colour, also where its theme or the device's changes. */
  readonly dialog: HTMLElement;
}

/** Whether the page's scrollbar takes room of the window: only such a one stands beside what lies above the page. */
const takesRoom = ({ defaultView: window, documentElement: root }: Document): boolean =>
  window !== null && window.innerWidth > root.clientWidth;

/** Whether the page draws its scrollbar by itself: any other colour would give it the system's width, and the page another layout. */
const isDrawnByPage = ({ documentElement: root }: Document): boolean =>
  getComputedStyle(root, '::-webkit-scrollbar').width !== 'auto';

/**
 * Gives the page's scrollbar, which nothing above the page can cover, the colour of the dialog beside it: two scrollbars side by side are one too many. Nothing
 * of the page is laid out anew, which hiding it would do.
 *
 * @returns gives it its own colour back
 */
export function dyePageScrollbar({ document, dialog }: DyedScrollbar): () => void {
  if (!takesRoom(document) || isDrawnByPage(document)) return () => undefined;
  let colour = '';
  let takeBack: (() => void) | null = null;
  const dye = (): void => {
    const { backgroundColor } = getComputedStyle(dialog);
    if (backgroundColor === colour) return;
    colour = backgroundColor;
    takeBack?.();
    takeBack = adoptSheet(document, `html { scrollbar-color: ${colour} ${colour} !important; }`);
  };
  const themes = new MutationObserver(dye);
  themes.observe(dialog, { attributeFilter: ['data-theme'] });
  const device = matchMedia('(prefers-color-scheme: dark)');
  device.addEventListener('change', dye);
  dye();
  return () => {
    themes.disconnect();
    device.removeEventListener('change', dye);
    takeBack?.();
  };
}
