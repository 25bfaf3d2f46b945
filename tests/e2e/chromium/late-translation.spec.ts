import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../../scripts/project.ts';
import type { LateTranslation } from '../../pages/sample.ts';
import { samples } from '../../pages/samples.ts';
import { expect, test } from '../fixtures.ts';
import { shownText } from '../shown-text.ts';

type Translations = Readonly<Record<string, string>>;

const translationsOf = ({ file }: LateTranslation) =>
  JSON.parse(readFileSync(join(projectRoot, 'tests', 'pages', file), 'utf8')) as Translations;

/** Does to a page what a browser's translation does: each text node becomes two nested `font` elements. */
const translate = (page: Page, translations: Translations, lang: string) =>
  page.evaluate(
    ([words, language]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const translated = words[text.data.replace(/\s+/g, ' ').trim()];
        if (translated === undefined) continue;
        const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        const inner = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        inner.textContent = translated;
        outer.append(inner);
        text.replaceWith(outer);
      }
      document.documentElement.lang = language;
      document.documentElement.classList.add('translated-ltr');
    },
    [translations, lang] as const,
  );

for (const { id, late, removed } of samples) {
  if (late === undefined) continue;
  test(`${id}: a translation that arrives late reaches the open reader`, async ({ openSample, page }) => {
    const reader = await openSample(id);
    const translations = translationsOf(late);
    const promotion = removed.map(({ text }) => text);
    const { blocks: before } = await shownText(reader);
    const shownBefore = Object.keys(translations).filter((text) => before.includes(text));
    expect(shownBefore.length).toBeGreaterThan(0);

    await translate(page, translations, late.lang);

    const expected = shownBefore.map((text) => translations[text]);
    await expect
      .poll(async () => {
        const { blocks } = await shownText(reader);
        return expected.filter((text) => text !== undefined && !blocks.includes(text));
      })
      .toEqual([]);
    const { blocks: after } = await shownText(reader);
    const translatedPromotion = promotion.flatMap((text) => translations[text] ?? []);
    expect(translatedPromotion.filter((text) => after.includes(text))).toEqual([]);
  });
}
