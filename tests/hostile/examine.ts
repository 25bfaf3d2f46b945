/** What the reader shows, looked at from outside. */
export interface Examined {
  /** Elements, attributes and addresses that may not be there. */
  readonly strange: readonly string[];
  readonly elements: number;
  readonly text: string;
  /** How many pieces were put back to be looked at too. */
  readonly putBack: number;
}

/**
 * Body of a function for the page that gets the reader's shadow root as its first argument: puts back whatever was left out (the list is open), and holds
 * every element and attribute of the article against a list of its own, written apart from the product's.
 */
export const EXAMINE = `
  const root = arguments[0];
  const strange = [];
  const MATH = 'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd';
  const PLAIN = 'p h2 h3 h4 h5 h6 ul dl dt dd blockquote pre figure figcaption table caption thead tbody tfoot tr details summary em strong b i u s small mark sub sup code kbd samp var cite q dfn del ins bdi bdo ruby rt rp br hr wbr';
  const allowed = {
    ol: 'start reversed type', li: 'value data-removal tabindex', td: 'colspan rowspan scope', th: 'colspan rowspan scope', a: 'href title data-jump',
    abbr: 'title', time: 'datetime', img: 'src srcset sizes alt width height loading decoding referrerpolicy crossorigin',
    pre: 'role aria-label tabindex', article: '', header: '', h1: '', span: 'data-anchor tabindex', div: 'data-removal tabindex role aria-label',
  };
  for (const tag of PLAIN.split(' ')) allowed[tag] ??= '';
  for (const tag of MATH.split(' ')) allowed[tag] = 'display stretchy mathvariant';
  const schemes = { href: /^(?:https?|mailto|tel|ftp):/, src: /^(?:https?:|data:image\\/(?:png|jpe?g|gif|webp|avif);base64,)/ };
  let putBack = 0;
  for (const button of root.querySelectorAll('aside li .ways > button:first-child')) { button.click(); putBack++; }
  const article = root.querySelector('article');
  if (!article) return { strange: ['no article'], elements: 0, text: '', putBack };
  // Ours, by classes that no page can set: what shows a picture by itself, what copies code, signs beside a date.
  const isOurs = (element) => element.dataset.block === undefined && element.matches('button.picture, button.copy, span.end, header span[aria-hidden], .completeness, .completeness > *, nav.series');
  const elements = [article, ...article.querySelectorAll('*')].filter((element) => !isOurs(element));
  for (const element of elements) {
    const tag = element.localName;
    const isMath = MATH.split(' ').includes(tag);
    const space = isMath ? 'http://www.w3.org/1998/Math/MathML' : 'http://www.w3.org/1999/xhtml';
    if (!Object.hasOwn(allowed, tag) || element.namespaceURI !== space) strange.push('<' + tag + '>');
    if (element.shadowRoot) strange.push('<' + tag + '> with a root');
    for (const { name, value } of element.attributes) {
      const known = ['lang', 'dir', 'data-block', 'class', ...(allowed[tag] ?? '').split(' ')];
      if (!known.includes(name)) strange.push(tag + '[' + name + ']');
      // What comes from the page carries its block's number; classes are for what is ours.
      if (name === 'class' && element.dataset?.block !== undefined && value !== 'embed') strange.push(tag + '.' + value);
      if (name === 'dir' && !['ltr', 'rtl', 'auto'].includes(value)) strange.push('dir=' + value);
      if (name === 'lang' && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value)) strange.push('lang=' + value);
      if (Object.hasOwn(schemes, name) && !schemes[name].test(value) && !(name === 'href' && element.dataset.jump !== undefined && value.startsWith('#')))
        strange.push(tag + '[' + name + '=' + value.slice(0, 60) + ']');
      if (name === 'srcset')
        for (const part of value.split(', ')) if (!/^https?:/.test(part)) strange.push('srcset ' + part.slice(0, 60));
    }
  }
  for (const element of root.querySelectorAll('*'))
    for (const { name, value } of element.attributes)
      if (/^on/i.test(name) || (name === 'style' && !element.matches('dialog, .progress')) || /^\\s*javascript:/i.test(value))
        strange.push(element.localName + '[' + name + ']');
  return { strange: [...new Set(strange)], elements: elements.length, text: article.textContent, putBack };
`;
