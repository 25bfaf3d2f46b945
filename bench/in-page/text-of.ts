/**
 * The text of an engine's HTML as a person would copy it: one line a block, white space collapsed, nothing of what is not shown. The same for every
 * engine. Put into the page as a string, so it must lean on nothing outside itself.
 *
 * @param captions whether the captions of figures belong to it
 */
export function textOf(html: string, captions: boolean): string {
  const blocks = new Set(
    (
      'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAMESET ' +
      'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTGROUP OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
    ).split(' '),
  );
  const silent = new Set(
    'AUDIO CANVAS EMBED HEAD IFRAME NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
      ' ',
    ),
  );
  let text = '';
  let gap = '';
  const widen = (wanted: ' ' | '\n'): void => {
    if (gap !== '\n') gap = wanted;
  };
  const put = (words: string): void => {
    if (words === '') return;
    text += text === '' ? words : gap + words;
    gap = '';
  };
  const putText = (raw: string, asTyped: boolean): void => {
    if (asTyped) {
      raw.split('\n').forEach((line, index) => {
        if (index > 0) widen('\n');
        put(line);
      });
      return;
    }
    const collapsed = raw.replace(/[ \t\n\r\f]+/g, ' ');
    if (collapsed.startsWith(' ')) widen(' ');
    const words = collapsed.trim() === '' ? '' : collapsed.replace(/^ | $/g, '');
    put(words);
    if (words !== '' && collapsed.endsWith(' ')) widen(' ');
  };
  const walk = (parent: Node, asTyped: boolean): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) putText(node.nodeValue ?? '', asTyped);
      if (!(node instanceof Element)) continue;
      const tag = node.tagName.toUpperCase();
      if (silent.has(tag) || node.hasAttribute('hidden') || (!captions && tag === 'FIGCAPTION')) continue;
      const edge = tag === 'TD' || tag === 'TH' ? ' ' : blocks.has(tag) || tag === 'BR' ? '\n' : null;
      if (edge) widen(edge);
      walk(node, asTyped || tag === 'PRE');
      if (edge) widen(edge);
    }
  };
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><body>${html}</body></html>`,
    'text/html',
  );
  walk(page.body, false);
  return text;
}
