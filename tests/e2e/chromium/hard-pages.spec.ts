import { expect, test } from '../fixtures.ts';
import { heavyBody, serveMade, story } from '../made-pages.ts';

test('opens under a strict policy with Trusted Types, in its own look', async ({ server, openReader }) => {
  const reader = await openReader(
    serveMade(server, 'strict', {
      title: 'A mill turns again',
      body: story('A mill turns again', 12),
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
      },
    }),
  );
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('A mill turns again');
  await expect(reader.getByText('hung.').first()).not.toHaveCSS('font-size', '16px');
});

test('opens a page of 10,000 elements', async ({ server, openReader, page }) => {
  const body = heavyBody('A mill turns again', 10_000);
  const reader = await openReader(serveMade(server, 'heavy', { title: 'A mill turns again', body }));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('A mill turns again');
  expect(await page.locator('*').count()).toBeGreaterThan(10_000);
  await expect(reader.getByText('Story number 7 of the day', { exact: true })).toHaveCount(0);
});

test('stays on top when the page opens a modal of its own', async ({ server, openReader, page }) => {
  const modal = '<dialog id="late"><p>Wait! Before you go</p><button>Later</button></dialog>';
  const reader = await openReader(
    serveMade(server, 'modal', {
      title: 'A mill turns again',
      body: story('A mill turns again', 12) + modal,
    }),
  );
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#late')?.showModal());
  // What lies on top takes the click.
  await reader.getByRole('button', { name: 'Close the reader' }).click();
  await expect(reader).toHaveCount(0);
  await expect(page.getByText('Wait! Before you go')).toBeVisible();
});

test('comes back when the page removes it, and gives way with a word when the page insists', async ({
  server,
  openReader,
  page,
  notice,
}) => {
  const reader = await openReader(
    serveMade(server, 'removing', { title: 'A mill turns again', body: story('A mill turns again', 12) }),
  );
  const remove = () => page.evaluate(() => document.documentElement.lastElementChild?.remove());
  for (let time = 1; time <= 3; time += 1) {
    await remove();
    await expect(reader).toBeVisible();
  }
  await remove();
  await expect(reader).toHaveCount(0);
  await expect(notice).toContainText('kept covering the reader');
});

test('is not hidden by what the page styles', async ({ server, openReader }) => {
  const style =
    '<style>html{pointer-events:none}div,dialog,:not(html){zoom:3;opacity:.01!important;visibility:hidden!important}</style>';
  const reader = await openReader(
    serveMade(server, 'hiding', {
      title: 'A mill turns again',
      body: style + story('A mill turns again', 12),
    }),
  );
  await reader.getByRole('button', { name: 'Close the reader' }).click();
  await expect(reader).toHaveCount(0);
});

// Both at once keep Chrome itself from giving a script its objects; then the button says that the page does not answer.
for (const name of ['browser', 'chrome'])
  test(`opens where a form of the page bears the name of the browser’s own object, ${name}`, async ({
    server,
    openReader,
    press,
    buttonOffers,
  }) => {
    const fields = ['runtime', 'storage', 'i18n', 'id'].map((each) => `<input name="${each}" id="${each}">`);
    const form = `<form id="${name}">${fields.join('')}</form>`;
    const reader = await openReader(
      serveMade(server, `named-${name}`, {
        title: 'A mill turns again',
        body: story('A mill turns again', 12) + form,
      }),
    );
    await buttonOffers('Close the reader');
    await press();
    await expect(reader).toHaveCount(0);
  });
