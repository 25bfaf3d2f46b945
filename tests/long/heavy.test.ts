import { describe, expect, it, onTestFinished } from 'vitest';
import { bounds } from '../../engine/budget';
import { heavyPages } from '../hostile/heavy-pages';
import { read } from '../engine/page';

/** Milliseconds: the largest take some seconds on a busy machine. */
const TIMEOUT = 120_000;

/** No script of theirs runs, and nothing is fetched. */
const QUIET = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

describe('no heavy page throws or hangs', () => {
  it.each(Object.entries(heavyPages))('%s', { timeout: TIMEOUT }, async (_name, make) => {
    const frame = document.createElement('iframe');
    onTestFinished(() => frame.remove());
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = make().replace(/<head>|<title>/, (start) =>
      start === '<head>' ? `<head>${QUIET}` : `${QUIET}<title>`,
    );
    document.body.append(frame);
    await loaded;
    const result = await read(frame.contentDocument!);
    expect(result.ok ? result.article.words : 0).toBeLessThanOrEqual(bounds.textLength);
  });
});
