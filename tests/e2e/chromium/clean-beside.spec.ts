import type { Page } from '@playwright/test';
import { insertPromotion } from '../feed.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';
import { choose, chooseNothing } from '../sites.ts';

const MADE = 'made.broadsheet.example';
const TITLE = 'A mill turns again';
const PARAGRAPHS = 14;

/** Boxes that are fed to the page; the long run takes a minute's worth (tests/long/site-feed.spec.ts). */
const BOXES = 16;

const box = `<div id="call" class="box"><h2>Get the Millrace newsletter for free</h2><p>What the water says, every Friday</p></div>`;
const body = story(TITLE, PARAGRAPHS).replace('<p>6. ', `${box}<p>6. `);

const call = (page: Page) => page.locator('#call');
const paragraphs = (page: Page) => page.locator('article > p:visible');

test.beforeEach(({ browserWithExtension }) => choose(browserWithExtension, { host: MADE, mode: 'clean' }));
test.afterEach(({ browserWithExtension }) => chooseNothing(browserWithExtension, MADE));

test('a feed of promotion is hidden box by box, and the story stays whole', async ({ page, server }) => {
  test.slow();
  await page.goto(serveMade(server, 'fed', { title: TITLE, body: story(TITLE, PARAGRAPHS) }));
  await insertPromotion(page, BOXES);
  await expect(paragraphs(page)).toHaveCount(PARAGRAPHS);
});

test('a page’s own dark mode goes on and off beside us', async ({ page, server }) => {
  const style =
    '<style>html.dark body { background: rgb(17, 17, 17); color: rgb(238, 238, 238) } html.dark .box { display: block !important }</style>';
  await page.goto(serveMade(server, 'dark', { title: TITLE, body: style + body }));
  await expect(call(page)).toBeHidden();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await paper();
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  expect(await paper()).toBe('rgb(17, 17, 17)');
  await expect(call(page)).toBeHidden();
  await page.evaluate(() => document.documentElement.classList.remove('dark'));
  expect(await paper()).toBe(before);
  await expect(call(page)).toBeHidden();
  await expect(paragraphs(page)).toHaveCount(PARAGRAPHS);
});

test('a translator that wraps every text in <font> finds the story whole, and what is hidden stays hidden', async ({
  page,
  server,
}) => {
  await page.goto(serveMade(server, 'translated', { title: TITLE, body }));
  await expect(call(page)).toBeHidden();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let at = walker.nextNode(); at; at = walker.nextNode()) texts.push(at as Text);
    for (const text of texts.filter(({ data }) => data.trim() !== '')) {
      const words = text.data.replace('mill', 'Mühle');
      const wrapped = document.createRange().createContextualFragment('<font><font></font></font>');
      wrapped.querySelector('font font')?.append(words);
      text.replaceWith(wrapped);
    }
    document.documentElement.lang = 'de';
  });
  await expect(page.locator('article > p > font')).toHaveCount(PARAGRAPHS);
  await expect(call(page)).toBeHidden();
  await expect(paragraphs(page)).toHaveCount(PARAGRAPHS);
  // Read again meanwhile, if the page was: the button counts what it counted.
  await expect(call(page)).toBeHidden();
});

test('comments, forms and a player are left as they are, and work', async ({ page, server }) => {
  const page0 = `<form id="find" role="search"><input aria-label="Search"><button>Find</button></form>${body}
<audio id="player" controls muted loop></audio>
<section id="comments"><h2>Comments</h2><form id="write"><textarea aria-label="Your comment"></textarea><button>Send</button></form>
<ol><li><p>I was there when the wheel was hung, and it was a cold morning.</p></li><li><p>My grandfather set that sluice.</p></li></ol></section>
<script>addEventListener('submit', (event) => { event.preventDefault(); document.title = 'sent ' + event.target.id; });</script>`;
  await page.goto(serveMade(server, 'beside', { title: TITLE, body: page0 }));
  await expect(call(page)).toBeHidden();
  const html = (selector: string) => page.locator(selector).evaluate((element) => element.outerHTML);
  expect(await html('#find')).not.toContain('broadsheet');
  expect(await html('#comments')).not.toContain('broadsheet');
  expect(await html('#player')).not.toContain('broadsheet');
  await page.getByLabel('Your comment').fill('So was I.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveTitle('sent write');
  await expect(page.getByLabel('Your comment')).toHaveValue('So was I.');
  await page.getByLabel('Search').fill('sluice');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('sent find');
  await expect(page.locator('#comments li:visible')).toHaveCount(2);
  await expect(page.locator('#player')).toBeVisible();
});
