import { cpus } from 'node:os';
import type { BenchOptions } from '../arguments.ts';
import { enginePackage } from '../engines/engines.ts';
import type { Report } from './report.ts';

/** What was measured with what, so that figures can be compared. */
export interface RunHead {
  readonly date: string;
  /** Model and number of processors: times compare on one machine only. */
  readonly machine: string;
  readonly engines: readonly { readonly title: string; readonly version: string; readonly licence: string }[];
  readonly corpus: string;
  readonly pages: number;
  readonly calls: number;
  readonly scripting: string;
  readonly font: boolean;
  /** True where each page was read with a model that has not seen its publisher. */
  readonly heldOut: boolean;
}

export function runHead(options: BenchOptions, { cost }: Report): RunHead {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}`,
    engines: options.engines.map((name) => {
      const { title, version, licence } = enginePackage(name);
      return { title, version, licence };
    }),
    corpus: options.corpus ?? 'tests/pages',
    pages: cost.at(-1)?.pages ?? 0,
    calls: options.calls,
    scripting: options.scripting,
    font: options.font,
    heldOut: options.folds !== null,
  };
}

export function showRunHead({
  date,
  machine,
  engines,
  corpus,
  pages,
  calls,
  scripting,
  font,
  heldOut,
}: RunHead): string {
  const how = [
    `${pages} pages of ${corpus}`,
    `${calls} call${calls === 1 ? '' : 's'} a page`,
    ...(scripting === 'raw' ? ['<noscript> as raw text'] : []),
    ...(font ? ['every text in <font>'] : []),
    ...(heldOut ? ['each page read with the model that has not seen its publisher'] : []),
  ];
  return `${date}, ${machine}
${engines.map(({ title, version, licence }) => `${title} ${version} (${licence})`).join(', ')}
${pages === 0 ? '' : `${how.join(', ')}. `}Times compare within one run only.`;
}
