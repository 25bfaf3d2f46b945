import { buttonSays } from '../../../scripts/browser/button-says.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade } from '../made-pages.ts';

const sayOf = [
  ["the browser's own page", 'chrome://version/', /own pages/],
  [
    'the source of a page',
    'view-source:https://made.broadsheet.example/list',
    /source of a page|does not let extensions read this page/,
  ],
] as const;

for (const [what, url, sentence] of sayOf) {
  test(`${what}: the button says why it cannot be read`, async ({ browserWithExtension, page, press }) => {
    await page.goto(url);
    await page.bringToFront();
    await press();
    await expect.poll(async () => (await buttonSays(browserWithExtension)).badge).toBe('!');
    expect((await buttonSays(browserWithExtension)).title).toMatch(sentence);
  });
}

const teasers = Array.from(
  { length: 24 },
  (_nothing, index) =>
    `<div class="teaser"><h3><a href="/story/${index}">Council decides on bridge number ${index}</a></h3><p>A short line on what it is about.</p></div>`,
).join('');

test('a list page: a sentence instead of an invented article, and the way to read a selection', async ({
  server,
  page,
  press,
  notice,
  reader,
}) => {
  const url = serveMade(server, 'list', { title: 'The Daily', body: `<h1>The Daily</h1>${teasers}` });
  await page.goto(url);
  await press();
  await expect(notice).toContainText('list of articles');
  await expect(notice).toContainText('select the text');
  await expect(reader).toHaveCount(0);
});

test('a page with too little text says so', async ({ server, page, press, notice }) => {
  await page.goto(serveMade(server, 'short', { title: 'Soon', body: '<h1>Soon</h1><p>Come back.</p>' }));
  await press();
  await expect(notice).toBeVisible();
});

test('the notice goes when it is closed', async ({ server, page, press, notice }) => {
  await page.goto(serveMade(server, 'short', { title: 'Soon', body: '<h1>Soon</h1><p>Come back.</p>' }));
  await press();
  await notice.getByRole('button', { name: 'Close this message' }).click();
  await expect(notice).toHaveCount(0);
});
