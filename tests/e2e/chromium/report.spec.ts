import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { runProgram } from '../../../scripts/run-tool.ts';
import { sampleById } from '../sample-by-id.ts';
import { expect, test } from '../fixtures.ts';

const SAMPLE = 'call-box--ferry--de';
const EXPLAIN = fileURLToPath(new URL('../../../bench/explain.ts', import.meta.url));

const openLedger = (reader: Locator) => reader.getByRole('button', { name: /^\d+ removed$/ }).click();

async function saveReport(
  page: Page,
  reader: Locator,
): Promise<{ readonly path: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    reader.getByRole('button', { name: 'Save report' }).click(),
  ]);
  await expect(reader.getByText('The report is in your downloads.')).toBeVisible();
  expect(download.suggestedFilename()).toMatch(/^broadsheet-report-.*\.json$/);
  const path = `${await download.path()}.json`;
  const text = readFileSync(await download.path(), 'utf8');
  writeFileSync(path, text);
  return { path, text };
}

test('a report is saved without a word of the page, sends nothing, and is judged again from its file alone', async ({
  openSample,
  page,
}) => {
  const reader = await openSample(SAMPLE);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openLedger(reader);
  const { path, text } = await saveReport(page, reader);
  const sample = sampleById(SAMPLE);
  expect(text).toContain(sample.url);
  for (const { text: removed } of sample.removed) expect(text).not.toContain(removed);
  for (const kept of sample.kept) expect(text).not.toContain(kept);
  // The browser's own request for the bytes that were made in the page; nobody else hears of it.
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);

  const { code, output } = await runProgram(process.execPath, [
    '--experimental-strip-types',
    '--disable-warning=ExperimentalWarning',
    EXPLAIN,
    path,
  ]);
  expect(output).toContain('0 judged otherwise today');
  expect(output).toContain('(words left out)');
  expect(code).toBe(0);
});

test('with the words of the page where that is wanted', async ({ openSample, page }) => {
  const reader = await openSample(SAMPLE);
  await openLedger(reader);
  await reader.getByRole('switch', { name: 'With the words of the page' }).click();
  const { text } = await saveReport(page, reader);
  const { blocks } = JSON.parse(text) as { readonly blocks: readonly { readonly text?: string }[] };
  const words = blocks.map((block) => block.text).join('\n');
  for (const kept of sampleById(SAMPLE).kept) expect(words).toContain(kept);
});
