import type { Browser } from '@playwright/test';
import type { LinesDocument } from '../corpus/page.ts';
import type { Engine } from '../engines/engines.ts';
import { linesQuality, type LinesQuality } from '../score/lines.ts';

/** Has Broadsheet judge texts without mark-up; the peers have no such mode. */
export async function measureLines(
  browser: Browser,
  engine: Engine,
  documents: readonly LinesDocument[],
): Promise<LinesQuality> {
  const page = await browser.newPage();
  try {
    await page.evaluate(`${engine.code}\n;0`);
    const said: (readonly boolean[])[] = [];
    for (const { lines, lang } of documents)
      said.push(
        await page.evaluate(({ texts, language }) => globalThis.__lines(texts, language), {
          texts: lines.map(({ text }) => text),
          language: lang,
        }),
      );
    return linesQuality(documents, said);
  } finally {
    await page.close();
  }
}
