import { setTimeout as wait } from 'node:timers/promises';
import { HIDDEN_MARK } from '../../model/hidden-mark.ts';
import { pageOfElements } from '../page-of-elements.ts';
import type { ChosenSite } from './chosen-site.ts';

/** Milliseconds between two nodes that the page appends. */
const APPEND_EVERY_MS = 100;

/** Elements of the page to begin with: a long article. */
const ELEMENTS = 2_000;

/** Milliseconds behind the first cleaning until the page is at rest, then those that are measured. */
const SETTLED_MS = 3_000;
const MEASURED_MS = 30_000;

/** What watching costs on a page that never rests. */
export interface RestlessCost {
  readonly where: string;
  readonly seconds: number;
  /** CPU of the cleaner's scripts, as a share of the time. */
  readonly share: number;
}

/** What the page appends, and where. */
const cases = {
  'text at the end of the story': ['article', 'p'],
  'text beside the story': ['aside', 'p'],
  'a link beside the story': ['aside', 'a'],
} as const;

const appending = (place: string, tag: string): string =>
  pageOfElements(ELEMENTS).replace(
    '</body>',
    `<script>
let count = 0;
setInterval(() => {
  const line = document.createElement('${tag}');
  if ('href' in line) line.href = '/update-' + count;
  line.textContent = 'Update number ' + ++count + ': the ferry has left the pier, and the water is calm.';
  document.querySelector('${place}').append(line);
}, ${APPEND_EVERY_MS});
</script></body>`,
  );

export async function measureRestlessPages(site: ChosenSite): Promise<readonly RestlessCost[]> {
  const costs: RestlessCost[] = [];
  await site.clean(true);
  for (const [where, [place, tag]] of Object.entries(cases)) {
    const source = appending(place, tag);
    const page = { contentType: 'text/html; charset=utf-8', source, runsScripts: true };
    await site.open(page, async (tab, load) => {
      await load();
      await tab.locator(`[${HIDDEN_MARK}]`).first().waitFor({ state: 'attached' });
      await wait(SETTLED_MS);
      const since = performance.now();
      const { stretches } = await site.trace(tab, () => wait(MEASURED_MS));
      const ms = performance.now() - since;
      const cpuMs = stretches.reduce((total, stretch) => total + stretch.cpuMs, 0);
      costs.push({ where, seconds: ms / 1_000, share: cpuMs / ms });
    });
  }
  return costs;
}
