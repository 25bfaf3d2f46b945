import type { Dom } from './dom';

/** Inline style that takes an element off the page. */
const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Screen-reader-only wrappers around a few words inside a line ("opens in a new window"): a sighted person reads none of them. */
const unseenNames =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-?hidden-visually|offscreen|vh)(?:\s|$)/i;

const inlineIcons: ReadonlySet<string> = new Set(['span', 'i', 'b', 'em', 'small', 'svg', 'a']);

/**
 * Hidden by what the mark-up itself says. What style sheets hide is asked of the browser later, and only for blocks of the
 * story: asking for every element of a page would cost more than reading it.
 */
export function isHidden(dom: Dom, element: Element, tag: string): boolean {
  if (dom.attribute(element, 'hidden') !== null && dom.attribute(element, 'hidden') !== 'until-found')
    return true;
  const style = dom.attribute(element, 'style');
  if (style !== null && style.length > 0 && hidingStyle.test(style)) return true;
  if (tag === 'dialog') return dom.attribute(element, 'open') === null;
  return inlineIcons.has(tag) && dom.attribute(element, 'aria-hidden') === 'true';
}

/** Whether a wrapper inside a line is there for screen readers only. */
export const isUnseen = (names: string | null): boolean =>
  names !== null && names !== '' && unseenNames.test(names);
