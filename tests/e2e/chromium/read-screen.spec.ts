import { readScreen } from '../../../scripts/browser/read-screen.ts';
import { sampleById } from '../sample-by-id.ts';
import { expect, test } from '../fixtures.ts';

/** Milliseconds until the reader is given up (guess, to be measured). */
const READER_MS = 15_000;

test('what `npm start` prints names the kind, the place and the reasons of all that was left out', async ({
  page,
  press,
}) => {
  await page.goto(sampleById('call-box--ferry--de').url);
  await press();
  const screen = await readScreen(page, READER_MS);
  if (screen?.shows !== 'reader') throw new Error('The reader did not open.');
  expect(screen.removals).toHaveLength(1);
  const [removal] = screen.removals;
  expect(removal?.kind).toBe('Newsletter');
  expect(removal?.place).toMatch(/^above the article/);
  expect(removal?.text).toContain('Küstenbrief');
  expect(removal?.reasons).toContain('it is worded like a call to sign up for a newsletter');
});
