import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { buttonSays } from '../../../scripts/browser/button-says.ts';
import { expect, test } from '../fixtures.ts';

/** A mail from which several kinds are left out, two of one kind among them. */
const LETTER = 'newsletter--creator-mail--en';
const SPONSOR = 'Your receipts, sorted before lunch';

const openLedger = async (reader: Locator) => {
  await reader.getByRole('button', { name: /^\d+ removed$/ }).click();
  return reader.getByRole('complementary', { name: 'Left out of this article' });
};

test('the ledger names each kind in a heading of its own, with what was left out below it', async ({
  openSample,
}) => {
  const ledger = await openLedger(await openSample(LETTER));
  const kinds = await ledger.locator('.group').getByRole('heading', { level: 3 }).allInnerTexts();
  expect(kinds.length).toBeGreaterThan(1);
  expect(new Set(kinds).size).toBe(kinds.length);
  for (const kind of kinds) {
    const list = ledger.getByRole('list', { name: kind, exact: true });
    expect(await list.getByRole('button', { name: 'Put back' }).count()).toBeGreaterThan(0);
  }
});

test('a screen reader is led through it: what was left out, where it stood, why, and what can be done', async ({
  openSample,
}) => {
  const ledger = await openLedger(await openSample('call-box--ferry--en'));
  await expect(ledger).toMatchAriaSnapshot(`
    - complementary "Left out of this article":
      - heading "Left out of this article" [level=2]
      - button "Close the list"
      - paragraph: Nothing is lost. Every piece can be put back where it stood.
      - button "Remove something from the article…"
      - region "Newsletter":
        - heading "Newsletter" [level=3]
        - list "Newsletter":
          - listitem:
            - blockquote: /Get the Tideline newsletter for free/
            - paragraph: in the article
            - paragraph: "Left out because:"
            - list:
              - listitem: it is worded like a call to sign up for a newsletter
            - button "Put back"
            - button "Show its place"
            - group: Such pieces, from now on…
      - paragraph: /All \\d+ words of the story are shown/
      - region "Report this page":
        - heading "Report this page" [level=3]
        - paragraph
        - switch "With the words of the page"
        - button "Save report"
        - button "Copy report"
        - status
  `);
});

test('a mark in the margin leads to its entry, and the entry back to the mark', async ({
  openSample,
  page,
}) => {
  const reader = await openSample(LETTER);
  const mark = reader.getByRole('article').getByRole('button', { name: 'left out here' }).nth(1);
  await mark.scrollIntoViewIfNeeded();
  await mark.focus();
  await page.keyboard.press('Enter');
  const entry = reader.locator('li.removal[aria-current]');
  await expect(entry).toBeFocused();
  await expect(entry).toContainText(SPONSOR);
  await entry.getByRole('button', { name: 'Show its place' }).click();
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
});

test('everything is put back at once, and each step is undone', async ({
  openSample,
  browserWithExtension,
}) => {
  const reader = await openSample(LETTER);
  const ledger = await openLedger(reader);
  const counter = reader.getByRole('button', { name: /^\d+ removed$/ });
  const before = await counter.innerText();

  await ledger.getByRole('button', { name: 'Put all back', exact: true }).click();
  await expect(counter).toHaveText('0 removed');
  await expect(reader.getByRole('article').getByText('Put back by you')).toHaveCount(
    Number.parseInt(before, 10),
  );
  await expect(reader.getByRole('status').first()).toHaveText(
    `${Number.parseInt(before, 10)} pieces put back.`,
  );
  await expect.poll(async () => (await buttonSays(browserWithExtension)).badge).toBe('');

  await ledger.getByRole('button', { name: 'Take out again' }).first().click();
  await expect(counter).toHaveText('1 removed');
  await ledger.getByRole('button', { name: 'Undo' }).click();
  await expect(counter).toHaveText('0 removed');
  await ledger.getByRole('button', { name: 'Undo' }).click();
  await expect(counter).toHaveText(before);
  await expect(ledger.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  // Its button is gone; the keyboard goes on where it was.
  await expect(ledger).toBeFocused();
});

test('a kind is put back as a whole, and no other', async ({ openSample }) => {
  const reader = await openSample(LETTER);
  const ledger = await openLedger(reader);
  const group = ledger.getByRole('region', { name: 'E-mail footer or header' });
  await group.getByRole('button', { name: /^Put all \d+ back/ }).click();
  await expect(group.getByRole('button', { name: 'Put back', exact: true })).toHaveCount(0);
  await expect(reader.getByRole('article').getByText(SPONSOR)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing wrong with the ledger, some put back and some not, in the ${colorScheme}`, async ({
    openSample,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const reader = await openSample(LETTER);
    const ledger = await openLedger(reader);
    await ledger.getByRole('button', { name: 'Put back', exact: true }).nth(1).click();
    const { violations, passes } = await new AxeBuilder({ page })
      .include({ fromShadowDom: ['html > div:last-child', 'dialog.broadsheet'] })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(passes.length, passes.map(({ id }) => id).join(' ')).toBeGreaterThanOrEqual(10);
  });
