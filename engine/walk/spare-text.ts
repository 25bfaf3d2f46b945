import type { Dom } from './dom';

/** Below this a page shows no text of its own, in words. */
export const SHOWN_WORDS_MIN = 40;

/** A spare copy shorter than this is no article, in characters. */
const SPARE_LENGTH_MIN = 600;

/** Where pages keep text that a script would put in its place. */
const KEEPERS =
  'template, noscript, script[type="text/template"], script[type="text/x-template"], script[type="text/html"]';

/**
 * The text that a page carries for a script to show, or for readers without scripts: looked for only where the page shows next to none.
 * It is parsed into a document that runs and loads nothing.
 *
 * @returns the element that holds the longest copy, or null
 */
export function findSpareText({ queryAll, view }: Dom): Element | null {
  let best: { readonly holder: Element; readonly length: number } | null = null;
  for (const keeper of queryAll(KEEPERS)) {
    const holder = holderOf(keeper, view);
    const length = holder?.textContent.trim().length ?? 0;
    if (holder && length >= SPARE_LENGTH_MIN && length > (best?.length ?? 0)) best = { holder, length };
  }
  return best?.holder ?? null;
}

function holderOf(keeper: Element, view: Dom['view']): Element | null {
  // Where no scripts run, a noscript element holds elements.
  if (keeper.localName === 'noscript' && keeper.firstElementChild) return keeper;
  const isTemplate = keeper.localName === 'template';
  const written = isTemplate ? '' : keeper.textContent;
  if (!isTemplate && !/<p[\s>]/i.test(written)) return null;
  try {
    const spare = new view.DOMParser().parseFromString(written, 'text/html');
    if (isTemplate) spare.body.append(spare.importNode((keeper as HTMLTemplateElement).content, true));
    return spare.body;
  } catch {
    return null; // a page may forbid parsing by Trusted Types; then its spare copy stays unread
  }
}
