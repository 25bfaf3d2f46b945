import { expect, it } from 'vitest';
import type { Truth } from '../../bench/corpus/page';
import { costRows } from '../../bench/report/cost-rows';
import { failures, showFailures } from '../../bench/report/failures';
import { promoRow } from '../../bench/report/promo-rows';
import { qualityRows } from '../../bench/report/quality-rows';
import { showWorst, worstPages } from '../../bench/report/worst';
import { measuredSet, reading } from './made-readings';

const STORY = 'The ferry returned to the bay at noon.';
const REST = 'Nobody was on the pier when it came.';
const body: Truth = { told: 'body', body: `${STORY}\n${REST}` };

const right = `${STORY}\n${REST}`;
const wrong = `${STORY}\nSign up for the Tides letter today`;

const texts = measuredSet(
  'shingles',
  [body, body, null],
  [reading('p0', right, { cpuMs: 5 }), reading('p1', right, { cpuMs: 5 }), reading('p2', 'x', { cpuMs: 8 })],
  [reading('p0', right), reading('p1', wrong, { mutated: true }), reading('p2', '', { error: 'No.' })],
);

it('compares engines on the same pages, with and without captions', () => {
  const [row, bare] = qualityRows(texts);
  expect([row?.label, bare?.label, row?.pages]).toEqual(['made', 'made, without captions', 2]);
  expect(row?.engines.get('broadsheet')?.f1).toBe(1);
  const gain = row?.engines.get('broadsheet')?.gain;
  expect(gain?.value).toBeCloseTo(1 - (row?.engines.get('readability')?.f1 ?? 0), 6);
  expect(gain?.interval[0]).toBe(0); // a resample may hold the first page only
  expect(row?.engines.get('readability')?.gain).toBeNull();
});

it('says what it costs as a ratio to Readability, and where it failed', () => {
  const figures = costRows([texts])[0]?.engines;
  expect(figures?.get('broadsheet')?.cpu).toEqual({
    median: 5,
    p90: 8,
    toReadability: { median: 0.5, p90: 0.8 },
  });
  expect(figures?.get('readability')).toMatchObject({ mutated: 1, errors: 1, empty: 1, heap: null });
});

it('names the pages that were not read as they should be', () => {
  expect(failures([texts], 'broadsheet')).toEqual([]);
  expect(showFailures(failures([texts], 'readability'))).toBe(
    'Not read as it should be\n  made/p1: changed the page\n  made/p2: error: No.',
  );
});

it('adds a row for all pages where there are several sets', () => {
  expect(costRows([texts, texts]).map(({ set, pages }) => [set, pages])).toEqual([
    ['made', 3],
    ['made', 3],
    ['all pages', 6],
  ]);
});

it('shows the worst pages block by block, and none that is right', () => {
  expect(worstPages(texts, 'broadsheet', 5)).toEqual([]);
  const [worst, ...others] = worstPages(texts, 'readability', 5);
  expect(others).toEqual([]);
  expect(showWorst(worst!).split('\n')).toEqual([
    'made/p1  F1 0.400  https://bay.example/p1',
    `  lost (block 2 of 2): ${REST}`,
    '  kept (block 2 of 2): Sign up for the Tides letter today',
  ]);
});

it('shows promotion left and body lost on labelled pages', () => {
  const truth: Truth = {
    told: 'labels',
    lang: 'en',
    promos: [{ text: 'Advertisement', kind: 'ad-label', where: 'inside' }],
    keep: [STORY],
    traps: [],
  };
  const labelled = measuredSet('labels', [truth], [reading('p0', 'Advertisement')], [reading('p0', STORY)]);
  expect(worstPages(labelled, 'broadsheet', 1)[0]?.blocks).toEqual([
    { what: 'kept', note: 'ad-label, inside', text: 'Advertisement' },
    { what: 'lost', note: 'body', text: STORY },
  ]);
  expect(promoRow(labelled)?.engines.get('readability')?.clean).toEqual({ count: 1, of: 1 });
});
