import type { Dom } from '../walk/dom';

/** Siblings of a picture, and of the element around it, that are asked for a spare copy. */
const REACH = 3;

/** A spare copy is one picture, in UTF-16 code units; patterns that look for it must not go over a megabyte again and again. */
const MAX_SPARE_LENGTH = 8_192;

const imageTag = /<img\s[^>]*>/i;
/** A name begins where no other sign of a name stands before it: else a long one would be read from each of its signs. */
const attributePair = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/**
 * The attributes of the picture that a page keeps for readers without scripts beside one that a script would fill in; null where there
 * is none. Where scripts run the copy is plain text, so it is read as text: nothing of it becomes an element.
 */
export function spareAttributes(dom: Dom, image: Element): ((name: string) => string | null) | null {
  const parent = dom.parentNode(image);
  for (const start of [image, parent]) {
    let at: Node | null = start;
    for (let step = 0; at && step < REACH; step++) {
      at = dom.nextSibling(at);
      if (at && dom.tagOf(at) === 'noscript') return attributesIn(dom, at as Element);
    }
  }
  return null;
}

function attributesIn(dom: Dom, noscript: Element): ((name: string) => string | null) | null {
  // Where no scripts run, it holds elements.
  const [image] = noscript.getElementsByTagName('img');
  if (image) return (name) => dom.attribute(image, name)?.trim() ?? null;
  const [tag] = imageTag.exec(noscript.textContent.slice(0, MAX_SPARE_LENGTH)) ?? [];
  if (tag === undefined) return null;
  const values = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(attributePair))
    values.set(name.toLowerCase(), (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').trim());
  return (name) => values.get(name) ?? null;
}
