import { table } from '../report/table.ts';
import type { Held } from './open-and-close.ts';
import type { Frames, Scrolling } from './scrolling.ts';

const BYTES_A_MB = 1_000_000;

const framesRow = (
  name: string,
  { drawn, dropped, longestMs, cpuMs, longestTaskMs }: Frames,
): readonly string[] => [
  name,
  String(drawn),
  String(dropped),
  longestMs.toFixed(0),
  cpuMs.toFixed(1),
  longestTaskMs.toFixed(0),
];

export const scrollingTable = ({ words, reader, page }: Scrolling): string =>
  table(
    [
      `Scrolling ${words} words`,
      'frames',
      'dropped',
      'longest gap, ms',
      'CPU ms a frame',
      'longest task, CPU ms',
    ],
    [framesRow('in the reader', reader), framesRow('the page itself', page)],
  );

export const heldTable = (held: readonly Held[]): string =>
  table(
    ['Opened and closed', 'heap MB', 'nodes', 'listeners'],
    held.map(({ cycles, heap, nodes, listeners }) => [
      `${cycles} ×`,
      (heap / BYTES_A_MB).toFixed(2),
      String(nodes),
      String(listeners),
    ]),
  );
