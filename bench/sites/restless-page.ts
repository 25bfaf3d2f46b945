import { setTimeout as wait } from 'node:timers/promises';
import { pageOfElements } from '../page-of-elements.ts';
import type { ChosenSite } from './chosen-site.ts';

/** Milliseconds between two nodes that the page appends. */
const APPEND_EVERY_MS = 100;

/** Elements of the page to begin with: a long article. */
const ELEMENTS = 2_000;

/** Milliseconds until the page is clean and at rest, then those that are measured. */
const SETTLED_MS = 3_000;
const MEASURED_MS = 30_000;

/** What watching costs on a page that never rests. */
export interface RestlessCost {
  readonly where: string;
  readonly seconds: number;
  /** CPU of the cleaner's scripts, as a share of the time. */
  readonly share: number;
}

const places = {
  'at the end of the story': 'article',
  'beside the story': 'aside',
} as const;

const appending = (place: string): string =>
  pageOfElements(ELEMENTS).replace(
    '</body>',
    `<script>
let count = 0;
setInterval(() => {
  const line = document.createElement('p');
  line.textContent = 'Update number ' + ++count + ': the ferry has left the pier, and the water is calm.';
  document.querySelector('${place}').append(line);
}, ${APPEND_EVERY_MS});
</script></body>`,
  );

export async function measureRestlessPages(site: ChosenSite): Promise<readonly RestlessCost[]> {
  const costs: RestlessCost[] = [];
  await site.clean(true);
  for (const [where, place] of Object.entries(places)) {
    const page = { contentType: 'text/html; charset=utf-8', source: appending(place), runsScripts: true };
    await site.open(page, async (tab, load) => {
      await load();
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
