import type { WriteStream } from 'node:tty';

const BAR_SIGNS = 24;
/** Without a terminal a line is written each time another tenth is done. */
const LINES = 10;
const MS_A_MINUTE = 60_000;

export interface Progress {
  readonly step: (what: string) => void;
  readonly end: () => void;
}

const bar = (share: number): string => {
  const full = Math.round(share * BAR_SIGNS);
  return '█'.repeat(full) + '░'.repeat(BAR_SIGNS - full);
};

/**
 * How far a run is, on the stream for messages: a moving bar on a terminal, a line for each tenth elsewhere.
 *
 * @param now milliseconds, for the time that is left
 */
export function startProgress(
  total: number,
  stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean } = process.stderr,
  now: () => number = Date.now,
): Progress {
  const start = now();
  let done = 0;
  return {
    step: (what) => {
      done++;
      const minutes = (((now() - start) / done) * (total - done)) / MS_A_MINUTE;
      const left = minutes < 1 ? 'less than a minute left' : `${Math.round(minutes)} min left`;
      if (stream.isTTY)
        stream.write(`\r\x1b[2K${bar(done / total)} ${done} of ${total}, ${left} · ${what.slice(0, 40)}`);
      else if (Math.floor((done * LINES) / total) > Math.floor(((done - 1) * LINES) / total))
        stream.write(`${done} of ${total} pages, ${left}\n`);
    },
    end: () => {
      if (stream.isTTY) stream.write('\r\x1b[2K');
    },
  };
}
