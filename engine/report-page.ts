import type { Report, ReportedBlock } from '../model/report';
import { REPORT_BLOCKS_MAX, REPORT_FORMAT, REPORT_VERSION } from '../model/report';
import type { ReadFailure } from '../model/read-result';
import { judgeStory, type TraceEntry } from './judge-story';
import { otherTexts } from './other-texts';
import { readDocument, type ReadPageOptions } from './read-document';
import { handedIn, judgedBy } from './report/judged-by';
import { recordFacts } from './report/record-facts';
import { weigh } from './verdicts/weigh';

/**
 * The door for reporting a page: how it is judged, block by block, as plain data that can be judged again without the page. The words of
 * the page are in it; whoever writes it down leaves them out unless they are wanted. Changes nothing on the page.
 */
export const reportPage = (
  document: Document,
  options: ReadPageOptions,
): Promise<{ readonly ok: true; readonly report: Report } | ReadFailure> =>
  readDocument(
    document,
    options,
    async (page, found, choice, budget) => {
      const blocks: ReportedBlock[] = [];
      let form: Report['form'] = 'page';
      const data = await options.data();
      const judged = await judgeStory(page, found, choice, budget, (entry) => {
        form = entry.form;
        if (blocks.length < REPORT_BLOCKS_MAX) blocks.push(reported(entry, judgedBy(form, data)));
      });
      return {
        ok: true,
        report: {
          format: REPORT_FORMAT,
          version: REPORT_VERSION,
          url: page.url,
          lang: page.metadata.lang,
          form,
          isArticle: judged.why === null,
          blocks,
        },
      };
    },
    otherTexts,
  );

/** Digits behind the point that are kept of log-odds and shares. */
const DIGITS = 4;

const rounded = (value: number): number => Number(value.toFixed(DIGITS));

/** JSON knows no infinity; what is as far from the story as can be was not asked. */
const orNull = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? rounded(value) : null;

function reported(
  { judgement, fate, odds, measure }: TraceEntry,
  page: ReturnType<typeof judgedBy>,
): ReportedBlock {
  const { verdict, block } = judgement;
  const measured = measure();
  const { promo, logOdds } = weigh(measured, page, handedIn(verdict.evidence, page.weights));
  return {
    fate,
    promo: verdict.promo,
    odds: orNull(odds),
    evidence: verdict.evidence.map((one) => ({ ...one, weight: rounded(one.weight) })),
    byRules: { promo, logOdds: rounded(logOdds) },
    facts: recordFacts(measured.facts),
    text: block.text,
  };
}
