import { pathToFileURL } from 'node:url';
import { corpusFile } from '../../scripts/project.ts';

/** Chromium itself goes down on these, without any extension. */
const CRASH_BY_THEMSELVES: ReadonlySet<string> = new Set(['deep-dom-3k', 'deep-dom-10k']);

/** Heavy pages from outside the repository, made anew by each call; none where they are not on this machine. */
export async function sharedHeavyPages(): Promise<Readonly<Record<string, () => string>>> {
  const path = corpusFile('security/stress.mjs');
  if (path === null) return {};
  const { PAGES } = (await import(pathToFileURL(path).href)) as {
    PAGES: Readonly<Record<string, () => string>>;
  };
  return Object.fromEntries(Object.entries(PAGES).filter(([name]) => !CRASH_BY_THEMSELVES.has(name)));
}
