import { HIDDEN_MARK } from '../../model/hidden-mark.ts';
import { pageOfElements } from '../page-of-elements.ts';
import type { ChosenSite } from './chosen-site.ts';

/** Elements of the page: a long article. */
const ELEMENTS = 2_000;

/** How often a framework renders a hidden piece anew. */
const TIMES = 50;

/** Milliseconds from the moment at which a hidden piece is rendered anew until it is hidden again, each time. */
export async function measureRenderedAnew(site: ChosenSite): Promise<readonly number[]> {
  await site.clean(true);
  const page = {
    contentType: 'text/html; charset=utf-8',
    source: pageOfElements(ELEMENTS),
    runsScripts: true,
  };
  return site.open(page, async (tab, load) => {
    await load();
    await tab.locator(`[${HIDDEN_MARK}]`).first().waitFor({ state: 'attached' });
    return tab.evaluate(
      async ([mark, times]) => {
        const found: number[] = [];
        for (let time = 0; time < times; time++) {
          const old = document.querySelector(`[${mark}]`);
          if (!old) throw new Error('Nothing is hidden on the page.');
          const anew = old.cloneNode(true) as Element;
          anew.removeAttribute(mark);
          const hidden = new Promise<number>((resolve) => {
            new MutationObserver((_records, observer) => {
              observer.disconnect();
              resolve(performance.now());
            }).observe(anew, { attributes: true, attributeFilter: [mark] });
          });
          const since = performance.now();
          old.replaceWith(anew);
          found.push((await hidden) - since);
          await new Promise(requestAnimationFrame);
        }
        return found;
      },
      [HIDDEN_MARK, TIMES] as const,
    );
  });
}
