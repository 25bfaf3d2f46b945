/** Marks nothing on the page: the host is found by its place, as the last child of the root element. */
const PRINT_CSS = `@media print {
  html > :not(div:last-child) { display: none !important; }
  html {
    position: static !important;
    height: auto !important;
    max-height: none !important;
    overflow: visible !important;
    background: none !important;
  }
}`;

/**
 * While the overlay is open, only it is printed, on as many sheets of paper as it needs.
 *
 * @returns takes the rule off the page again
 */
export function printOnly(document: Document, _host: HTMLElement): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PRINT_CSS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
