import type { Page } from '@playwright/test';
import { ASKED_NAMES, fieldsNamed, picturesNamed } from '../../hostile/clobbering-marks.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';
import { choose, chooseNothing } from '../sites.ts';

const MADE = 'made.broadsheet.example';
const TITLE = 'A mill turns again';
const sound = story(TITLE, 14);

const askedNames = (page: Page): Promise<string[]> => page.evaluate(`(function () { ${ASKED_NAMES} })()`);

test('a page that names its things like all that is asked of it reads as if it did not', async ({
  page,
  server,
  openReader,
  reader,
}) => {
  const names = await askedNames(page);
  expect(names).toEqual(expect.arrayContaining(['createElement', 'parentNode', 'attributes', 'body']));
  await openReader(serveMade(server, 'unclobbered', { title: TITLE, body: sound }));
  const text = await reader.locator('article').innerText();

  const body = `${picturesNamed(names)}<form>${fieldsNamed(names)}${sound}</form>`;
  await openReader(serveMade(server, 'clobbered', { title: TITLE, body }));
  await expect(reader.locator('article')).toHaveText(text, { useInnerText: true });
});

test.describe('a call in a form of such fields', () => {
  test.afterEach(({ browserWithExtension }) => chooseNothing(browserWithExtension, MADE));

  test('is hidden on a chosen site, and again where it comes anew or loses its mark', async ({
    page,
    server,
    browserWithExtension,
  }) => {
    const names = await askedNames(page);
    // What stands in it is asked: Playwright cannot look at such a form.
    const words = page.getByText('Get the Millrace newsletter');
    const call = `<form id="call">${fieldsNamed(names)}<h2>Get the Millrace newsletter for free</h2><p>What the water says, every Friday</p><input type="email" aria-label="E-mail"><button type="button">Sign up</button></form>`;
    await choose(browserWithExtension, { host: MADE, mode: 'clean' });
    const body = picturesNamed(names) + sound.replace('<p>6. ', `${call}<p>6. `);
    await page.goto(serveMade(server, 'clobbered-call', { title: TITLE, body }));
    await expect(words).toBeHidden();

    await page.evaluate(`(() => {
      const call = Document.prototype.getElementById.call(document, 'call');
      Element.prototype.removeAttribute.call(call, 'data-broadsheet-hidden');
    })()`);
    await expect(words).toBeHidden();

    await page.evaluate(`(() => {
      const call = Document.prototype.getElementById.call(document, 'call');
      const anew = Node.prototype.cloneNode.call(call, true);
      Element.prototype.removeAttribute.call(anew, 'data-broadsheet-hidden');
      Element.prototype.replaceWith.call(call, anew);
    })()`);
    await expect(words).toBeHidden();
  });
});
