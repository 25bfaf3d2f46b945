import { adoptSheet } from './adopt-sheet';

/**
 * While the overlay is printed the page itself is not, and its root gets no fixed height: pages that scroll in a box of their
 * own would be cut off after one sheet. The margin is that of a letter.
 */
const printCss = (host: string): string => `@media print {
  @page { margin: 18mm 20mm; }
  html > :not(${host}) { display: none !important; }
  html {
    position: static !important;
    height: auto !important;
    max-height: none !important;
    overflow: visible !important;
    background: none !important;
  }
}`;

/** Our element is the last one on the root; naming it by its place leaves no mark on the page. */
const HOST = 'div:last-child';

/**
 * While the overlay is open, only it is printed, on as many sheets of paper as it needs. Where that cannot be asked for, the page is
 * printed behind the article, which is still whole.
 *
 * @returns takes the rule off the page again
 */
export const printOnly = (document: Document): (() => void) =>
  adoptSheet(document, printCss(HOST)) ?? (() => undefined);
