import { expect, it } from 'vitest';
import { engineData } from '../../engine/data/all';
import { reportPage } from '../../engine/report-page';
import { replay } from '../../engine/report/replay';
import { parseReport, withoutText, type Report } from '../../model/report';
import { mailOf } from './mail-page';
import { openPage } from './open-page';
import { atOnce } from './page';
import { pageWith } from './story';

const CALL = 'Sign up for our newsletter';
const call = `<div class="box"><h2>${CALL}</h2><p>What the sea does to us, every Friday</p></div>`;

/** A report as it comes out of its file. */
async function reportOf(html: string): Promise<Report> {
  const result = await reportPage(await openPage(html), atOnce);
  if (!result.ok) expect.fail(`The page could not be read: ${result.code}.`);
  const parsed = parseReport(JSON.stringify(withoutText(result.report)));
  if (!parsed.ok) expect.fail(`The report cannot be read: ${JSON.stringify(parsed.fault)}`);
  return parsed.report;
}

it('a report holds every verdict with its evidence and facts, and no word of the page', async () => {
  const report = await reportOf(pageWith(call));
  expect(report).toMatchObject({ form: 'page', lang: 'en', isArticle: true });
  const removed = report.blocks.filter(({ fate }) => fate === 'removed');
  expect(removed.map(({ promo }) => promo)).toEqual(['newsletter', 'newsletter']);
  expect(removed[0]?.evidence.length).toBeGreaterThan(0);
  expect(JSON.stringify(report)).not.toContain(CALL);
});

it('judged again by the rules that it was made with, nothing is otherwise', async () => {
  const report = await reportOf(pageWith(call));
  expect(replay(report, engineData)).toEqual([]);
});

it('a rule that there is no more speaks no more', async () => {
  const report = await reportOf(pageWith(call));
  const blocks = report.blocks.map((block) => {
    const gone = {
      rule: 'newsletter/gone',
      kind: 'newsletter',
      reason: 'worded-as-newsletter-call',
      weight: 9,
    } as const;
    return block.fate === 'removed'
      ? { ...block, evidence: [gone], byRules: { ...block.byRules, logOdds: 9, rules: [gone.rule] } }
      : block;
  });
  const [difference] = replay({ ...report, blocks }, engineData);
  expect(difference?.lost).toEqual(['newsletter/gone']);
});

it.each([
  ['mail', mailOf({ middle: [call], end: [call] })],
  ['page', pageWith(`<pre>${'a long line of code; '.repeat(2_000)}</pre>`)],
] as const)('a %s is judged again by its own weights, whatever stands in it', async (form, html) => {
  const report = await reportOf(html);
  expect(report.form).toBe(form);
  expect(replay(report, engineData)).toEqual([]);
});

it('judged again by other weights, it says which block is judged otherwise', async () => {
  const report = await reportOf(pageWith(call));
  const promo = Object.fromEntries(Object.keys(engineData.weights.promo).map((id) => [id, 0]));
  const weights = { ...engineData.weights, promo } as typeof engineData.weights;
  const differences = replay(report, { ...engineData, weights });
  const removed = report.blocks.flatMap(({ byRules }, block) => (byRules.promo === null ? [] : [block]));
  expect(differences.map(({ block }) => block)).toEqual(expect.arrayContaining(removed));
  expect(differences[0]?.lost.length).toBeGreaterThan(0);
});
