import { judgeLines, readPage, type ReadPageOptions } from '../engine/read-page';
import { wordTables } from 'virtual:word-tables';
import type { StoryModel } from '../engine/article/story-model';
import { engineData } from '../engine/data/all';
import { reportPage } from '../engine/report-page';
import type { PreparedWords } from '../engine/rules/words/match';
import type { Block } from '../engine/walk/block';
import type { Verdict } from '../model/verdict';
import { parseReport, type Report } from '../model/report';
import { replayed } from './replayed';
import { pause } from '../platform/pause';
import { toHtml } from './to-html';

/** What measuring tools call: the engine as one global function, with every word table at hand. */
declare global {
  var __model: StoryModel | undefined;
  var __explain: (document: Document) => Promise<readonly string[]>;
  var __extract: (document: Document) => Promise<unknown>;
  var __slices: (document: Document) => Promise<unknown>;
  var __report: (document: Document) => Promise<Report | null>;
  var __replay: (file: string) => readonly string[];
  var __lines: (lines: readonly string[], lang: string) => readonly boolean[];
}

const tables = new Map<string, PreparedWords>();

/** The tables of some languages, as far as there are any, parsed once. */
const tablesOf = (languages: readonly string[]): readonly PreparedWords[] =>
  languages.flatMap((language) => {
    const json = Object.hasOwn(wordTables, language) ? wordTables[language] : undefined;
    const known = tables.get(language) ?? (json === undefined ? null : (JSON.parse(json) as PreparedWords));
    if (!known) return [];
    tables.set(language, known);
    return [known];
  });

// Every page needs these: the extension hands them over while the script is still on its way.
tablesOf(['en']);

const options = {
  now: () => performance.now(),
  pause: () => Promise.resolve(),
  words: (languages: readonly string[]) => Promise.resolve(tablesOf(languages)),
  /** Measuring across folds of publishers hands in the model of a fold. */
  data: () => Promise.resolve({ ...engineData, story: globalThis.__model ?? engineData.story }),
} satisfies ReadPageOptions;

globalThis.__extract = async (document) => {
  const result = await readPage(document, options);
  if (!result.ok)
    return {
      isArticle: false,
      title: '',
      html: '',
      text: '',
      byline: '',
      lang: '',
      removed: [],
      code: result.code,
    };
  const { article, isArticle } = result;
  const html = toHtml(article.body);
  return {
    isArticle,
    title: article.title ?? '',
    html,
    // Made when it is looked at: measuring tools read the HTML, and time what is made.
    get text() {
      return textOf(html);
    },
    byline: article.byline ?? '',
    lang: article.lang,
    missingWords: article.missingWords,
    removed: article.removals.map(({ kind, text, reasons }) => ({ kind, text, reasons })),
  };
};

/** Reads with pauses as in the product: every slice is a task of its own. */
globalThis.__slices = (document) => readPage(document, { ...options, pause });

globalThis.__explain = async (document) => {
  const lines: string[] = [];
  await readPage(document, {
    ...options,
    trace: ({ judgement: { block, verdict }, fate, prose, place, odds }) => {
      lines.push(...explained(block, verdict, fate, place, prose, odds));
    },
  });
  return lines;
};

globalThis.__report = async (document) => {
  const result = await reportPage(document, options);
  return result.ok ? result.report : null;
};

globalThis.__replay = (file) => {
  const parsed = parseReport(file);
  return parsed.ok
    ? replayed(parsed.report)
    : [`This report cannot be used: ${JSON.stringify(parsed.fault)}`];
};

globalThis.__lines = (lines, lang) =>
  judgeLines(document, lines, lang, engineData, tablesOf([...new Set([lang, 'en'])]));

const PREVIEW_LENGTH = 100;

/** A block in three lines: its fate and its words, its facts, what spoke for and against it (log-odds). */
function explained(
  block: Block,
  { promo, logOdds, evidence }: Verdict,
  fate: string,
  place: string,
  prose: number,
  odds: number | null,
): readonly string[] {
  const { id, kind, headingLevel, scope, stats, linkedWords, links } = block;
  const what = promo === null ? fate : `${fate} as ${promo}`;
  const facts = `${place}, ${kind}${headingLevel || ''} <${scope.tag}${scope.names && ` class="${scope.names.slice(0, PREVIEW_LENGTH / 2)}"`}>, ${stats.words} words, ${linkedWords} linked, ${links.length} links, worth ${prose.toFixed(0)} words of prose`;
  const story = odds === null ? '' : `; story by the model ${odds.toFixed(1)}`;
  const seen =
    evidence.map(({ rule, weight }) => `${rule} ${weight.toFixed(1)}`).join(', ') || 'nothing seen';
  return [
    `${id}. ${what}: ${block.text.slice(0, PREVIEW_LENGTH) || '(no words)'}`,
    `   ${facts}`,
    `   promotion ${Number.isFinite(logOdds) ? logOdds.toFixed(1) : 'not judged'} (${seen})${story}`,
  ];
}

/** One line a block: what a person would copy. */
function textOf(html: string): string {
  return html
    .replace(/<br>|<\/(?:p|h[2-6]|li|tr|figcaption|pre|dt|dd|caption|summary|blockquote)>/g, '\n')
    .replace(/<\/t[dh]>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\n{2,}/g, '\n')
    .trim();
}
