/** Columns side by side: the first to the left, figures to the right; a rule below the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** "29.2 % (158/541)"; a dash where there is nothing. */
export const share = ({ count, of }: { readonly count: number; readonly of: number }): string =>
  of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} % (${count}/${of})`;

const bare = (value: number, digits: number): string => value.toFixed(digits).replace(/^(-?)0\./, '$1.');

/** ".955" */
export const figure = (value: number): string => bare(value, 3);

/** ".955 [.941, .967]" */
export const withInterval = (value: number, [low, high]: readonly [number, number]): string =>
  `${bare(value, 3)} [${bare(low, 3)}, ${bare(high, 3)}]`;

/** "+.021 [.012, .031]" */
export const signedWithInterval = (value: number, interval: readonly [number, number]): string =>
  `${value < 0 ? '' : '+'}${withInterval(value, interval)}`;
