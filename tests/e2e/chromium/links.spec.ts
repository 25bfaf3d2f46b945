import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';

const TARGET = 'https://made.broadsheet.example/target';

const withLink = story('A mill turns again', 8).replace(
  '</article>',
  `<p>More of the mill’s history stands in <a href="${TARGET}">the parish chronicle</a>, which the vicar keeps in a locked drawer, and in the minutes of the council.</p>${story('', 3).replace(/<\/?article>|<h1><\/h1>/g, '')}</article>`,
);

test.beforeEach(({ server }) => {
  serveMade(server, 'target', { title: 'The parish chronicle', body: story('The parish chronicle', 6) });
});

test('a link opens in the same tab', async ({ server, openReader, page }) => {
  const reader = await openReader(
    serveMade(server, 'with-link', { title: 'A mill turns again', body: withLink }),
  );
  await reader.getByRole('link', { name: 'the parish chronicle' }).click();
  await expect(page).toHaveURL(TARGET);
});

test('with Ctrl it opens in a new tab, and the reader stays', async ({ server, openReader, context }) => {
  const reader = await openReader(
    serveMade(server, 'with-link', { title: 'A mill turns again', body: withLink }),
  );
  const opened = context.waitForEvent('page');
  await reader.getByRole('link', { name: 'the parish chronicle' }).click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(TARGET);
  await expect(reader).toBeVisible();
});

test('the middle button opens it in a new tab', async ({ server, openReader, context }) => {
  const reader = await openReader(
    serveMade(server, 'with-link', { title: 'A mill turns again', body: withLink }),
  );
  const opened = context.waitForEvent('page');
  await reader.getByRole('link', { name: 'the parish chronicle' }).click({ button: 'middle' });
  await expect(await opened).toHaveURL(TARGET);
});
