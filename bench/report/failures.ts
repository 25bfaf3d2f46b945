import type { EngineName } from '../engines/engines.ts';
import type { MeasuredSet } from '../run/measure-sets.ts';
import type { Reading } from '../run/read-page.ts';

/** A page that an engine did not read as it should, whatever the text is worth. */
export interface Failure {
  readonly page: string;
  readonly what: string;
}

const failuresOf = ({ error, mutated, text }: Reading): readonly string[] => [
  ...(error === null ? [] : [`error: ${error}`]),
  ...(error === null && text === '' ? ['no text'] : []),
  ...(mutated ? ['changed the page'] : []),
];

/** The pages on which an engine threw, gave nothing, or changed the page. */
export const failures = (measured: readonly MeasuredSet[], engine: EngineName): readonly Failure[] =>
  measured.flatMap(({ set, readings }) =>
    (readings.get(engine) ?? []).flatMap((reading) =>
      failuresOf(reading).map((what) => ({ page: `${set.name}/${reading.id}`, what })),
    ),
  );

/** Failures that are shown; the table counts them all. */
const SHOWN = 20;

export const showFailures = (failed: readonly Failure[]): string =>
  ['Not read as it should be', ...failed.slice(0, SHOWN).map(({ page, what }) => `  ${page}: ${what}`)].join(
    '\n',
  );
