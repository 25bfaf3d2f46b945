/**
 * Lays a style sheet over the page, without a mark in its document.
 *
 * @returns takes it away again; null where a browser keeps the page's list of sheets from extensions
 */
export function adoptSheet(document: Document, css: string): (() => void) | null {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  try {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // The caller knows what is lost by it.
    return null;
  }
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
