import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';
import { sampleById } from '../sample-by-id.ts';

const ARTICLE = 'call-box--ferry--en';
const EVERYTHING = 'reading-room--loom--en';
const RICH = 'rich-text--tide-table--en';

/** A state of the reader, how a person gets there, and how many of axe's rules apply to it and pass, at the least. */
type State = readonly [
  what: string,
  sample: string,
  act: (reader: Locator, page: Page) => Promise<void>,
  passes: number,
];

const opens = (name: string | RegExp) => (reader: Locator) =>
  reader.getByRole('button', { name, exact: true }).click();

const chooses = (setting: string) => async (reader: Locator) => {
  await reader.getByRole('button', { name: 'Appearance', exact: true }).click();
  await reader.getByRole('radio', { name: setting, exact: true }).check();
};

const states: readonly State[] = [
  ['the article', ARTICLE, () => Promise.resolve(), 8],
  ['an article on a dark device', ARTICLE, (_reader, page) => page.emulateMedia({ colorScheme: 'dark' }), 8],
  ['forced colours', ARTICLE, (_reader, page) => page.emulateMedia({ forcedColors: 'active' }), 8],
  [
    'a window of 320 pixels',
    EVERYTHING,
    (_reader, page) => page.setViewportSize({ width: 320, height: 640 }),
    12,
  ],
  ['the beginning of an article that says so', 'teaser-only--quarry--en', () => Promise.resolve(), 8],
  ['the list of what was left out', ARTICLE, opens(/^\d+ removed$/), 10],
  [
    'what is about to be learned',
    ARTICLE,
    async (reader) => {
      await opens(/^\d+ removed$/)(reader);
      await reader.getByText('Such pieces, from now on…').click();
      await reader.getByRole('button', { name: /^Keep such pieces on / }).click();
      await reader.locator('.teach .chief').waitFor();
    },
    10,
  ],
  [
    'pointing at a piece of the article',
    ARTICLE,
    async (reader) => {
      await opens(/^\d+ removed$/)(reader);
      await reader.getByRole('button', { name: 'Remove something from the article…' }).click();
    },
    10,
  ],
  ['the sheet of looks', ARTICLE, opens('Appearance'), 12],
  ['the sheet of keys', ARTICLE, opens('Keys'), 10],
  ['the contents', RICH, opens('Contents'), 10],
  ['code, a table and a formula', RICH, () => Promise.resolve(), 12],
  ['a note', EVERYTHING, (reader) => reader.locator('sup a').first().click(), 12],
  ['a picture by itself', EVERYTHING, (reader) => reader.locator('.picture').first().click(), 8],
  ['a gallery and a film', EVERYTHING, (reader) => reader.locator('.gallery').scrollIntoViewIfNeeded(), 12],
  ['pages', ARTICLE, chooses('Pages'), 12],
  ['columns', ARTICLE, chooses('Columns'), 12],
  ['focus on lines', ARTICLE, chooses('Lines'), 12],
  ['focus on a paragraph', ARTICLE, chooses('Paragraph'), 12],
  ['sepia paper', ARTICLE, chooses('Sepia'), 12],
  ['black paper', ARTICLE, chooses('Black'), 12],
  ['high contrast', ARTICLE, chooses('High contrast'), 12],
  ['Arabic', 'language--date-palms--ar', () => Promise.resolve(), 8],
  ['Japanese in vertical lines', 'language--slow-elevator--ja', chooses('Down'), 12],
];

test.afterEach(({ forgetLooks }) => forgetLooks());

/** Axe looks at what we put into the page, and at nothing of the page's own. */
async function expectNothingWrong(page: Page, ours: string, least: number): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .include({ fromShadowDom: ['html > div:last-child', ours] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  // A root that axe cannot look into has no violations either.
  expect(passes.length, passes.map(({ id }) => id).join(' ')).toBeGreaterThanOrEqual(least);
}

for (const [what, sample, act, least] of states) {
  test(`axe finds nothing wrong with ${what}`, async ({ openSample, page }) => {
    const reader = await openSample(sample);
    await act(reader, page);
    await expectNothingWrong(page, 'dialog.broadsheet', least);
  });
}

test('axe finds nothing wrong with the sentence that says why there is no reader', async ({
  page,
  press,
  notice,
}) => {
  await page.goto(sampleById('list-page--section--en').url);
  await press();
  await expect(notice.getByRole('button').first()).toBeVisible();
  await expectNothingWrong(page, '.notices', 5);
});

test('axe finds nothing wrong with the question whether places are remembered, nor with the way back from one', async ({
  openReader,
  server,
  page,
  notice,
}) => {
  const url = serveMade(server, 'asked', {
    title: 'A mill turns again',
    body: story('A mill turns again', 60),
  });
  let reader = await openReader(url);
  await reader.locator('p', { hasText: /^30\. / }).evaluate((element) => element.scrollIntoView());
  await page.keyboard.press('Escape');
  await expect(notice.getByRole('button', { name: 'Yes, remember' })).toBeVisible();
  await expectNothingWrong(page, '.notices', 5);
  await notice.getByRole('button', { name: 'Yes, remember' }).click();
  await expect(notice).toHaveCount(0);

  reader = await openReader(url);
  await expect(reader.getByRole('button', { name: 'From the beginning' })).toBeVisible();
  await expectNothingWrong(page, 'dialog.broadsheet', 8);
});

test('the dialog is named after the article', async ({ openSample, page }) => {
  await openSample(ARTICLE);
  await expect(page.getByRole('dialog', { name: 'Ferry returns to Grodden Sound' })).toBeVisible();
});

for (const name of ['Appearance', 'Keys'])
  test(`the sheet “${name}” takes the focus, and Escape gives it back to its button`, async ({
    openSample,
    page,
  }) => {
    const reader = await openSample(ARTICLE);
    const button = reader.getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(reader.getByRole('complementary', { name })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(reader.getByRole('complementary')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

test('Tab stays in the reader', async ({ openSample, page, reader }) => {
  await openSample(ARTICLE);
  // More than the reader has controls.
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName);
    // Between the last and the first control the focus passes through the browser's own bars.
    if (focused === undefined)
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  }
  await expect(reader).toBeVisible();
});
