import { ensureChromium, INSTALL_BY_HAND } from '../scripts/browser/ensure-chromium.ts';
import type { FoundChromium } from '../scripts/browser/find-chromium.ts';
import { build } from '../scripts/build.ts';
import { runTool } from '../scripts/run-tool.ts';
import { ArgumentsError, readArguments, usage, type BenchOptions } from './arguments.ts';
import { chooseSets } from './corpus/choose-sets.ts';
import { CorpusError } from './corpus/read-corpus.ts';
import { engineOf } from './engines/engines.ts';
import { measureGrowth } from './growth/growth.ts';
import { pressToText } from './press-to-text.ts';
import { measureOpenAndClose } from './reader/open-and-close.ts';
import { measureScrolling } from './reader/scrolling.ts';
import { emptyReport, reportJson, reportOnPages, showReport, type Report } from './report/report.ts';
import { runHead, showRunHead } from './report/run-head.ts';
import { writeChart } from './report/write-chart.ts';
import { launchBench } from './run/browser.ts';
import { readFolds } from './run/folds.ts';
import { measureLines } from './run/measure-lines.ts';
import { measureSets } from './run/measure-sets.ts';
import { measureSites } from './sites/measure-sites.ts';
import { startProgress } from './run/progress.ts';

/** Elements of the page that the way from press to text is measured on. */
const PRESS_ELEMENTS = 500;
const PRESSES = 20;

/** A build that failed: what it said is shown. */
class BuildError extends Error {}

async function needBuilt(
  outcome: Promise<{ readonly code: number; readonly output: string }>,
): Promise<void> {
  const { code, output } = await outcome;
  if (code !== 0) throw new BuildError(output);
}

/** Ctrl-C ends a long run after the page that is being read, and what was measured until then is shown; a second one ends it at once. */
function stopped(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    controller.abort();
    console.error('Stopping after this page; once more to end at once.');
  });
  return controller.signal;
}

/** All that one browser measures: pages, lines, growth. */
async function measureInBrowser(
  found: FoundChromium,
  options: BenchOptions,
  stop: AbortSignal,
): Promise<Report> {
  const sets = chooseSets(options);
  const folds = options.folds === null ? null : readFolds(options.folds);
  await needBuilt(runTool('vite', ['build', '-c', 'bench/engine.vite.config.ts', '--logLevel', 'warn']));
  const engines = options.engines.map(engineOf);
  const own = engines.find(({ name }) => name === 'broadsheet');
  const browser = await launchBench(found);
  const report: { -readonly [Part in keyof Report]: Report[Part] } = { ...emptyReport };
  try {
    if (options.parts.includes('pages')) {
      const progress = startProgress(sets.reduce((sum, { pages }) => sum + pages.length, 0));
      const measured = await measureSets(browser, engines, sets, { ...options, folds }, progress, stop);
      progress.end();
      Object.assign(report, reportOnPages(measured, engines[0]?.name ?? 'broadsheet', options.worst));
      if (own)
        for (const { name, lines } of sets)
          if (lines.length > 0)
            report.lines = [...report.lines, { set: name, quality: await measureLines(browser, own, lines) }];
    }
    if (options.parts.includes('growth') && !stop.aborted)
      report.growth = await measureGrowth(
        browser,
        engines.filter(({ name }) => name !== 'defuddle'),
      );
  } finally {
    await browser.close();
  }
  return report;
}

async function measure(found: FoundChromium, options: BenchOptions): Promise<Report> {
  const { parts } = options;
  const inBrowser = parts.includes('pages') || parts.includes('growth');
  const stop = stopped();
  const report = inBrowser ? await measureInBrowser(found, options, stop) : emptyReport;
  if (!parts.some((part) => part === 'press' || part === 'reader' || part === 'sites')) return report;
  await needBuilt(build('e2e'));
  return {
    ...report,
    ...(parts.includes('press') && { press: await pressToText(found, PRESS_ELEMENTS, PRESSES) }),
    ...(parts.includes('reader') && {
      scrolling: await measureScrolling(found),
      held: await measureOpenAndClose(found, options.cycles),
    }),
    ...(parts.includes('sites') && { sites: await measureSites(found, chooseSets(options), stop) }),
  };
}

async function bench(): Promise<number> {
  try {
    const options = readArguments(process.argv.slice(2));
    if (options === null) {
      console.log(usage);
      return 0;
    }
    const found = await ensureChromium();
    if (found === null) {
      console.error(INSTALL_BY_HAND);
      return 1;
    }
    const report = await measure(found, options);
    const head = runHead(options, report);
    console.log(
      options.json
        ? reportJson({ ...head, ...report })
        : `${showRunHead(head)}\n\n${showReport(report, options.details)}`,
    );
    if (options.chart) writeChart(report, head);
    return 0;
  } catch (error) {
    const isKnown =
      error instanceof ArgumentsError || error instanceof CorpusError || error instanceof BuildError;
    if (!isKnown) throw error;
    console.error(error instanceof ArgumentsError ? `${error.message}\n\n${usage}` : error.message);
    return 1;
  }
}

process.exitCode = await bench();
