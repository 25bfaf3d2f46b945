import type { BenchPage, Counting, Truth } from '../../bench/corpus/page';
import type { MeasuredSet } from '../../bench/run/measure-sets';
import type { Reading } from '../../bench/run/read-page';

/** A reading as an engine would give it, with what a test wants to say about it. */
export const reading = (id: string, text: string, more: Partial<Reading> = {}): Reading => ({
  id,
  title: '',
  text,
  textWithoutCaptions: text,
  firstCallMs: 10,
  cpuMs: 10,
  heapBytes: null,
  mutated: false,
  error: null,
  ...more,
});

const page = (id: string, truth: Truth | null): BenchPage => ({
  id,
  url: `https://bay.example/${id}`,
  publisher: 'bay.example',
  contentType: 'text/html',
  source: () => '',
  truth,
});

/** A set of pages that two engines have read. */
export const measuredSet = (
  counting: Counting,
  truths: readonly (Truth | null)[],
  broadsheet: readonly Reading[],
  readability: readonly Reading[],
): MeasuredSet => ({
  set: { name: 'made', counting, pages: truths.map((truth, index) => page(`p${index}`, truth)), lines: [] },
  readings: new Map([
    ['broadsheet', broadsheet],
    ['readability', readability],
  ]),
});
