/**
 * Puts every text of the page into two `<font>` elements, as the machine translation of browsers leaves a page. Put into the page as a string, so it
 * must lean on nothing outside itself.
 */
export function wrapInFont(): void {
  const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE', 'OPTION']);
  const XHTML = 'http://www.w3.org/1999/xhtml'; // by name, since the short way to make a <font> is deprecated
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (parent && text.data.trim() !== '' && !silent.has(parent.tagName) && !parent.closest('svg'))
      texts.push(text);
  }
  for (const text of texts) {
    const outer = document.createElementNS(XHTML, 'font');
    const inner = document.createElementNS(XHTML, 'font');
    for (const font of [outer, inner]) font.setAttribute('style', 'vertical-align: inherit;');
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  }
  document.documentElement.classList.add('translated-ltr');
}
