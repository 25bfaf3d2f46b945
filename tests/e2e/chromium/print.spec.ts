import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram } from '../../../scripts/browser/ways-to-install.ts';
import { runProgram } from '../../../scripts/run-tool.ts';
import { MISSING_TOOL } from '../../../scripts/suites/suite.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';

const PARAGRAPHS = 40;

test('prints the article, the whole article, and nothing but the article', async ({
  server,
  openReader,
  page,
}) => {
  test.skip(!hasProgram('pdftotext'), `${MISSING_TOOL}pdftotext`);
  const navigation = '<nav><a href="/weather">Weather in the district</a></nav>';
  const body = navigation + story('A mill turns again', PARAGRAPHS);
  await openReader(serveMade(server, 'printed', { title: 'A mill turns again', body }));

  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-print-'));
  const path = join(folder, 'article.pdf');
  await page.pdf({ path, format: 'A4' });
  const { stdout: text } = await runProgram('pdftotext', ['-layout', path, '-']);
  rmSync(folder, { recursive: true });

  expect(text).toContain('A mill turns again');
  const printed = Array.from({ length: PARAGRAPHS }, (_nothing, index) => `${index + 1}. `);
  for (const start of printed) expect(text).toMatch(new RegExp(`^\\s*${start}`, 'm'));
  expect(text.match(/A mill turns again/g)).toHaveLength(1);
  expect(text).not.toContain('Weather in the district');
  expect(text).not.toContain('removed');
});

test('what has the focus is not framed on paper', async ({ openSample, page }) => {
  const reader = await openSample('call-box--ferry--en');
  await page.keyboard.press('End');
  await expect(reader).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(reader).toHaveCSS('outline-style', 'none');
});

test('after closing, the page prints as before', async ({ server, page, press, reader }) => {
  const body = story('A mill turns again', 3);
  await page.goto(serveMade(server, 'printed', { title: 'A mill turns again', body }));
  await press();
  await expect(reader).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('body')).toBeVisible();
});
