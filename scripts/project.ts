import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where builds, screenshots and reports go; another folder may be named to test a build kept aside. */
export const outputDir = process.env.BROADSHEET_OUTPUT ?? join(projectRoot, '.output');

/** The builds that are made, by what they are for. */
export const builds = {
  chrome: { dir: join(outputDir, 'chrome-mv3'), args: ['build'] },
  firefox: { dir: join(outputDir, 'firefox-mv3'), args: ['build', '-b', 'firefox', '--mv3'] },
  /** As the Chrome build, but the reader's shadow root is open, so that tests can look into it. */
  e2e: { dir: join(outputDir, 'chrome-mv3-e2e'), args: ['build', '--mode', 'e2e'] },
} as const;

export type BuildName = keyof typeof builds;

export const screenshotsDir = join(outputDir, 'screenshots');

/** True where nobody can answer a question. */
export const inCi = process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false';

/** Folder of texts that are not part of the repository, such as the white-house-watch sample. */
export const corpusDir = process.env.READER_CORPUS ?? join(projectRoot, '..', 'shared');

/** Path of a text in that folder, or null where it is not there. */
export function corpusFile(name: string): string | null {
  const path = join(corpusDir, name);
  return existsSync(path) ? path : null;
}
