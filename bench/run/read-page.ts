import type { Engine } from '../engines/engines.ts';
import { textOf } from '../in-page/text-of.ts';
import { makeTools } from '../in-page/tools.ts';
import { metric, peakHeap } from './heap.ts';
import type { Tab } from './opener.ts';

/** What one engine made of one page. */
export interface Reading {
  readonly id: string;
  readonly title: string;
  /** One line a block. */
  readonly text: string;
  readonly textWithoutCaptions: string;
  /** Milliseconds on the clock, of the first call on the page. */
  readonly firstCallMs: number;
  /** Milliseconds of CPU on the page's main thread; with more than one call, the mean of all. */
  readonly cpuMs: number;
  /** Bytes of heap at the peak above before; null where it was not measured. */
  readonly heapBytes: number | null;
  /** True where the page's own mark-up changed. */
  readonly mutated: boolean;
  readonly error: string | null;
}

export const failedReading = (id: string, error: string): Reading => ({
  id,
  title: '',
  text: '',
  textWithoutCaptions: '',
  firstCallMs: Number.NaN,
  cpuMs: Number.NaN,
  heapBytes: null,
  mutated: false,
  error,
});

export interface CallOptions {
  readonly calls: number;
  readonly heap: boolean;
  /** Only the time counts: the text is not taken, and nobody looks whether the page changed. */
  readonly timeOnly?: boolean;
  /** JSON of a model that the engine uses instead of its own. */
  readonly model: string | null;
}

const NOTHING_SAID = { title: '', text: '', textWithoutCaptions: '' } as const;

const installTools = `globalThis.__bench = (${makeTools.toString()})(${textOf.toString()});0`;

/** Puts an engine into a page, calls it, and takes what it says. The text is that of the first call: later ones may meet a changed page. */
export async function readWith(
  { code }: Engine,
  tab: Tab,
  id: string,
  { calls, heap, model, timeOnly = false }: CallOptions,
): Promise<Reading> {
  const { page } = tab;
  await page.evaluate(installTools);
  await page.evaluate(`globalThis.__model = ${model ?? 'undefined'};\n${code}\n;0`);
  await page.evaluate(() => document.documentElement.getBoundingClientRect().width); // a reader's page is laid out already
  const fingerprint = (): Promise<string> =>
    timeOnly ? Promise.resolve('') : page.evaluate(() => globalThis.__bench.fingerprint());
  const before = await fingerprint();
  const cpuOfCall = async (): Promise<{ cpu: number; ms: number; error: string | null }> => {
    const start = await metric(tab, 'TaskDuration');
    const called = await page.evaluate(() => globalThis.__bench.call());
    return { cpu: ((await metric(tab, 'TaskDuration')) - start) * 1000, ...called };
  };
  const first = await cpuOfCall();
  const said = timeOnly ? NOTHING_SAID : await page.evaluate(() => globalThis.__bench.collect());
  const mutated = before !== (await fingerprint());
  let cpu = first.cpu;
  for (let call = 1; call < calls; call++) cpu += (await cpuOfCall()).cpu;
  return {
    id,
    ...said,
    firstCallMs: first.ms,
    cpuMs: cpu / calls,
    heapBytes: heap ? await peakHeap(tab) : null,
    mutated,
    error: first.error,
  };
}
