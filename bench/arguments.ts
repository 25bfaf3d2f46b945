import { parseArgs } from 'node:util';
import { engineNames, type EngineName } from './engines/engines.ts';
import type { Scripting } from './run/opener.ts';

/** What can be measured by itself. */
export const partNames = ['pages', 'growth', 'press', 'reader', 'sites'] as const;
export type Part = (typeof partNames)[number];

export interface BenchOptions {
  readonly parts: readonly Part[];
  /** Folder of a corpus; null for the project's own pages. */
  readonly corpus: string | null;
  readonly sets: readonly string[] | null;
  readonly ids: readonly string[] | null;
  /** Pages of each set, from the first; null for all. */
  readonly limit: number | null;
  readonly engines: readonly EngineName[];
  readonly calls: number;
  /** Times that the reader is opened and closed. */
  readonly cycles: number;
  readonly scripting: Scripting;
  readonly font: boolean;
  /** Folder of the models of the folds; null for the model that is shipped. */
  readonly folds: string | null;
  /** Pages of each set to show block by block. */
  readonly worst: number;
  readonly details: boolean;
  readonly chart: boolean;
  readonly json: boolean;
}

const DEFAULT_CYCLES = 100;

export const usage = `npm run bench -- [what to measure] [on which pages] [how] [what to show]

What to measure (all but --reader and --sites where none is named; --press only without --corpus)
  --pages            quality, time and memory of Broadsheet, Readability and Defuddle on pages
  --growth           time on a page of 1, 4, 16 and 64 times the size
  --press            from the press of the button to readable text
  --reader           frames while scrolling a long article, heap after opening and closing (--cycles N times; ${DEFAULT_CYCLES})
  --sites            what a site costs that was chosen to be cleaned: script, layout shift, CPU on a page that never rests

On which pages
  --corpus DIR       pages in the layout of bench/README.md, instead of our own in tests/pages
  --sets A,B         only these sets          --ids A,B   only these pages
  --limit N          only the first N of each set

How
  --engines A,B      of ${engineNames.join(', ')}
  --calls N          calls of each engine on a page, for CPU (1)
  --scripting raw    <noscript> as in a tab with scripts, instead of as elements
  --font             every text in <font>, as machine translation leaves pages
  --folds DIR        Broadsheet reads each page with the model that has not seen its publisher (npm run fit leaves them in .output/folds)

What to show
  --worst N          the N worst pages of each set, block by block, as the first of --engines read them
  --details          promotion by kind and by language
  --chart            writes docs/quality-against-time.svg
  --json             one JSON object instead of tables (npm run -s keeps npm's own lines out)
`;

/** What a person typed and can mend: shown as a sentence. */
export class ArgumentsError extends Error {}

function wholeNumber(flag: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new ArgumentsError(`--${flag} wants a whole number of 1 or more, not "${value}".`);
  return number;
}

const list = (value: string | undefined): readonly string[] | null =>
  value
    ?.split(',')
    .map((part) => part.trim())
    .filter(Boolean) ?? null;

function oneOf<Name extends string>(flag: string, value: string, names: readonly Name[]): Name {
  const name = names.find((known) => known === value);
  if (name === undefined)
    throw new ArgumentsError(`--${flag} does not know "${value}". It knows: ${names.join(', ')}.`);
  return name;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        pages: { type: 'boolean' },
        growth: { type: 'boolean' },
        press: { type: 'boolean' },
        reader: { type: 'boolean' },
        sites: { type: 'boolean' },
        corpus: { type: 'string' },
        sets: { type: 'string' },
        ids: { type: 'string' },
        limit: { type: 'string' },
        engines: { type: 'string' },
        calls: { type: 'string' },
        cycles: { type: 'string' },
        scripting: { type: 'string' },
        font: { type: 'boolean', default: false },
        folds: { type: 'string' },
        worst: { type: 'string' },
        details: { type: 'boolean', default: false },
        chart: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    // An unknown flag, or one without its value: the parser's sentence names it.
    throw new ArgumentsError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the command line; null where only help was asked for.
 *
 * @throws ArgumentsError with a sentence for what is wrong: nothing unknown is passed over
 */
export function readArguments(args: readonly string[]): BenchOptions | null {
  const values = parse(args);
  if (values.help) return null;
  const corpus = values.corpus ?? null;
  const chosen = partNames.filter((part) => values[part]);
  const isNarrowed = [values.sets, values.ids, values.limit].some((value) => value !== undefined);
  const usual: readonly Part[] = isNarrowed
    ? ['pages']
    : corpus === null
      ? ['pages', 'growth', 'press']
      : ['pages', 'growth'];
  const scripting = values.scripting ?? 'off';
  return {
    parts: chosen.length > 0 ? chosen : usual,
    corpus,
    sets: list(values.sets),
    ids: list(values.ids),
    limit: wholeNumber('limit', values.limit),
    engines: list(values.engines)?.map((name) => oneOf('engines', name, engineNames)) ?? engineNames,
    calls: wholeNumber('calls', values.calls) ?? 1,
    cycles: wholeNumber('cycles', values.cycles) ?? DEFAULT_CYCLES,
    scripting: oneOf('scripting', scripting, ['off', 'raw']),
    font: values.font,
    folds: values.folds ?? null,
    worst: wholeNumber('worst', values.worst) ?? 0,
    details: values.details,
    chart: values.chart,
    json: values.json,
  };
}
