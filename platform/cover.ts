/**
 * Lays a style sheet over the page.
 *
 * @returns takes it away again, without a trace
 */
export function coverPage(document: Document, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  try {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // A browser that keeps the page's list from extensions: the page is seen until the reader opens.
    return () => undefined;
  }
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
