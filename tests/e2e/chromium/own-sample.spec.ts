import { readFileSync } from 'node:fs';
import { corpusFile } from '../../../scripts/project.ts';
import { expect, test } from '../fixtures.ts';
import { removedLines } from '../shown-text.ts';

const FILE = 'samples/white-house-watch.txt';
const URL_OF_SAMPLE = 'https://www.papers.example/white-house-watch.txt';

/** The lines that are promotion: the call, its tagline, and a label whose links were lost. */
const isPromotion = (line: string, index: number) => index < 2 || line === 'Empfohlen';

test('the text that this began with: three lines go, the rest stays word for word', async ({
  server,
  openReader,
  page,
}) => {
  const path = corpusFile(FILE);
  test.skip(path === null, `${FILE} is not part of the repository and not on this machine`);
  const text = readFileSync(path ?? '', 'utf8');
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  server.serve(URL_OF_SAMPLE, { contentType: 'text/plain; charset=utf-8', body: () => text });

  const reader = await openReader(URL_OF_SAMPLE);
  const story = reader.locator('.story');
  const shown = await story.locator('p, figcaption, h2, h3, h4, li').allTextContents();
  expect(shown).toEqual(lines.filter((line, index) => !isPromotion(line, index)));
  expect(await removedLines(reader)).toEqual(lines.filter(isPromotion));

  await expect(story.locator('figcaption')).toHaveText(
    lines.filter((line) => line.includes('© Kyodo/Reuters')),
  );
  await expect(reader.getByRole('heading')).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: 'white-house-watch' })).toBeVisible();
});
