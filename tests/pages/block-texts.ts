/** Elements that start a line of their own, as far as our pages use them. */
const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BUTTON CAPTION CENTER DD DIALOG DIV DL DT FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LABEL LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const silentTags = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'MATH']);

/** Text with white space collapsed; the invisible padding of mail previews counts as white space. */
export const squash = (text: string): string => text.replace(/[\s\u034F\u200C]+/g, ' ').trim();

/** Texts of the blocks below an element, in the order of the page; an empty line made of two `<br>` ends a block. */
export function blockTexts(root: Element): string[] {
  const blocks: string[] = [];
  let line = '';
  let breaks = 0;
  const end = () => {
    const text = squash(line);
    if (text !== '') blocks.push(text);
    line = '';
    breaks = 0;
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      const tag = node.nodeName.toUpperCase();
      if (tag === '#TEXT') {
        const text = node.nodeValue ?? '';
        if (text.trim() !== '') breaks = 0;
        line += text;
      } else if (tag === 'BR') {
        breaks += 1;
        line += ' ';
        if (breaks === 2) end();
      } else if (!silentTags.has(tag)) {
        if (blockTags.has(tag)) end();
        walk(node);
        if (blockTags.has(tag)) end();
      }
    }
  };
  walk(root);
  end();
  return blocks;
}
