import type { FoundChromium } from '../../scripts/browser/find-chromium.ts';
import type { PageSet } from '../corpus/page.ts';
import { startProgress } from '../run/progress.ts';
import { withChosenSite } from './chosen-site.ts';
import { measurePageCosts } from './page-cost.ts';
import { measureRestlessPages } from './restless-page.ts';
import { measureRenderedAnew } from './rendered-anew.ts';
import type { SiteCosts } from './site-tables.ts';

/** What a site that was chosen to be cleaned costs, with the extension in a real browser. */
export const measureSites = (
  found: FoundChromium,
  sets: readonly PageSet[],
  stop: AbortSignal,
): Promise<SiteCosts> =>
  withChosenSite(found, async (site) => {
    const all = sets.flatMap(({ pages }) => pages);
    const progress = startProgress(all.length);
    const pages = await measurePageCosts(site, all, stop, progress.step);
    progress.end();
    return {
      pages,
      anewMs: stop.aborted ? [] : await measureRenderedAnew(site),
      restless: stop.aborted ? [] : await measureRestlessPages(site),
    };
  });
