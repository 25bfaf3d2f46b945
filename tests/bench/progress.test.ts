import { expect, it } from 'vitest';
import { startProgress } from '../../bench/run/progress';

function run(total: number, isTTY: boolean) {
  let written = '';
  let clock = 0;
  const stream = {
    isTTY,
    write: (text: string) => {
      written += text;
      return true;
    },
  };
  const progress = startProgress(total, stream, () => clock);
  for (let page = 1; page <= total; page++) {
    clock += 60_000;
    progress.step(`set/page-${page}`);
  }
  progress.end();
  return written;
}

it('moves on a terminal, says what is left, and leaves nothing behind', () => {
  const written = run(4, true);
  expect(written).toContain('1 of 4, 3 min left · set/page-1');
  expect(written).toContain(`${'█'.repeat(12)}${'░'.repeat(12)} 2 of 4`);
  expect(written).not.toContain('\n');
  expect(written.endsWith('\r\x1b[2K')).toBe(true);
});

it('writes ten plain lines elsewhere', () => {
  const written = run(200, false);
  expect(written.trimEnd().split('\n')).toHaveLength(10);
  expect(written).toContain('100 of 200 pages, 100 min left\n');
  expect(written).not.toContain('\x1b');
});
