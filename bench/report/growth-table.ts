import { GROWTH_SIZES, type Growth } from '../growth/growth.ts';
import { table } from './table.ts';
import { engineTitles } from './tables.ts';

/** CPU by size, with the ratio to Readability at each. */
export const growthTable = (grown: readonly Growth[]): string =>
  table(
    ['Growth, CPU ms', 'engine', ...GROWTH_SIZES.map((size) => `${size} ×`), '64 × / 16 ×'],
    grown.map(({ way, engine, cpuMs, last }) => {
      const peer = grown.find((other) => other.way === way && other.engine === 'readability');
      return [
        way,
        engineTitles[engine],
        ...cpuMs.map((ms, size) => {
          const other = peer?.cpuMs[size];
          return `${ms.toFixed(0)}${other === undefined ? '' : ` (${(ms / other).toFixed(2)} ×)`}`;
        }),
        last.toFixed(2),
      ];
    }),
  );
