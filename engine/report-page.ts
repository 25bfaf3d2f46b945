import type { Report, ReportedBlock } from '../model/report';
import { REPORT_BLOCKS_MAX, REPORT_FORMAT, REPORT_TEXT_MAX, REPORT_VERSION } from '../model/report';
import type { ReadFailure } from '../model/read-result';
import { judgeStory, type TraceEntry } from './judge-story';
import { otherTexts } from './other-texts';
import type { Page } from './page';
import { readDocument, type ReadPageOptions } from './read-document';
import { recordFacts } from './report/record-facts';
import { ruleVerdict } from './report/rule-verdict';

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
      const entries: TraceEntry[] = [];
      const { why, form, around } = await judgeStory(
        page,
        found,
        choice,
        budget,
        (entry) => void entries.push(entry),
      );
      const blocks: ReportedBlock[] = [];
      for (const entry of entries.slice(0, REPORT_BLOCKS_MAX)) {
        if (budget.isSpent()) await budget.pause();
        blocks.push(reported(entry, around.page));
      }
      return {
        ok: true,
        report: {
          format: REPORT_FORMAT,
          version: REPORT_VERSION,
          url: page.url,
          lang: page.metadata.lang,
          form,
          isArticle: why === null,
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

function reported({ judgement, fate, odds, measure }: TraceEntry, page: Page): ReportedBlock {
  const { verdict, block } = judgement;
  const measured = measure();
  const byRules = ruleVerdict(measured, page, verdict.evidence);
  return {
    fate,
    promo: verdict.promo,
    odds: orNull(odds),
    evidence: verdict.evidence.map((one) => ({ ...one, weight: rounded(one.weight) })),
    byRules: { ...byRules, logOdds: rounded(byRules.logOdds) },
    facts: recordFacts(measured.facts),
    text: block.text.slice(0, REPORT_TEXT_MAX),
  };
}
