import { findStory } from '../article/find-story';
import { nothing } from '../metadata/metadata';
import { createPage, type PageData } from '../page';
import { atOnce } from '../slices';
import type { PreparedWords } from '../rules/words/match';
import { guardStory } from '../verdicts/guard';
import { createJudge } from '../verdicts/judge-blocks';
import { shareEvidence } from '../verdicts/neighbours';
import { followSponsors } from '../verdicts/sponsor-runs';
import { measureSurroundings } from '../verdicts/surroundings';
import { openDom } from '../walk/dom';
import { walkLines } from './walk-lines';

/**
 * Judges text whose mark-up is lost, line by line: words, shape and order are all there is.
 *
 * @returns one flag a line: true for promotion
 */
export function judgeLines(
  document: Document,
  lines: readonly string[],
  lang: string,
  data: PageData,
  tables: readonly PreparedWords[],
): readonly boolean[] {
  const dom = openDom(document);
  const element = dom.body() ?? dom.documentElement();
  if (!element) return lines.map(() => false);
  const walk = walkLines(dom, element, lines);
  const page = createPage(dom, walk, { ...nothing, lang }, data, tables);
  const story = { ...atOnce(findStory(walk)), first: 0, last: walk.blocks.length - 1 };
  const around = atOnce(measureSurroundings(page, story));
  const judgements = walk.blocks.map(atOnce(createJudge(around)));
  atOnce(followSponsors(judgements, around));
  atOnce(shareEvidence(judgements, around));
  atOnce(guardStory(judgements));
  let next = 0;
  return lines.map((line) => line.trim() !== '' && judgements[next++]?.verdict.promo != null);
}
