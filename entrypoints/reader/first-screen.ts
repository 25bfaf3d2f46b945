import type { Article } from '../../model/article';

/**
 * Nodes of the story that are drawn first. Guess: one line each, at the smallest text, they fill a screen of 1,080 pixels; measured by
 * `npm run bench` on 166 paragraphs, laying out and painting the rest costs 10 to 15 ms.
 */
const FIRST_NODES = 40;

/** The beginning of an article, to be read while the rest is drawn; the article itself where it is short. */
export const firstScreen = (article: Article): Article =>
  article.body.length <= FIRST_NODES ? article : { ...article, body: article.body.slice(0, FIRST_NODES) };

/**
 * Calls back when what was drawn is on the screen; at once where nothing is painted because nobody sees it.
 *
 * @param pause lets the page live for a moment
 */
export function afterPaint(window: Window, pause: () => Promise<void>, call: () => void): void {
  if (window.document.hidden) call();
  // The frame's callbacks run before it is painted, and what they leave for later after.
  else window.requestAnimationFrame(() => void pause().then(call));
}
