import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runnerImport } from 'vite';
import { stringKeys } from '../components/string-keys.ts';
import { engineData } from '../engine/data/all.ts';
import { prepareWords } from '../engine/rules/words/match.ts';
import { fontIndex } from './packaged-fonts.ts';
import type { WordTable } from '../engine/rules/words/word-table.ts';
import type { Styles } from '../entrypoints/reader/supplies.ts';

/** A file that the build writes beside the ones of public/. */
export interface PackagedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** Language files are named by their BCP 47 primary subtag; the others in the folder hold types and lists. */
const LANGUAGE_FILE = /^[a-z]{2,3}\.ts$/;

/** `all.ts` lists the tables; it is no language of its own. */
const LIST_FILE = 'all.ts';

async function table(folder: string, language: string): Promise<WordTable> {
  const file = join(folder, `${language}.ts`);
  const { module } = await runnerImport<Record<string, WordTable | undefined>>(file, {
    configFile: false,
    logLevel: 'silent',
  });
  const found = module[language];
  if (found?.language !== language) {
    throw new Error(`${file} must export a WordTable named ${language}, with that language.`);
  }
  return found;
}

/** What the engine knows besides its code, which file of a typeface holds what, and which words the reader has: they would outgrow our scripts. */
export const dataFiles = (root: string): readonly PackagedFile[] => [
  { relativeDest: 'engine-data.json', contents: JSON.stringify(engineData) },
  { relativeDest: 'string-keys.json', contents: JSON.stringify(stringKeys) },
  { relativeDest: 'fonts/index.json', contents: JSON.stringify(fontIndex(root)) },
];

/** The sheets of assets/ that dress each thing that we put into a page, in the order of their rank. */
const sheets = {
  reader: [
    'tokens',
    'reader',
    'article',
    'insets',
    'left-out',
    'flow',
    'scripts',
    'media',
    'panel',
    'looks',
    'contents-and-keys',
  ],
  notice: ['tokens', 'notice'],
} as const satisfies Record<keyof Styles, readonly string[]>;

const sheetsText = async (root: string, names: readonly string[]): Promise<string> =>
  (await Promise.all(names.map((name) => readFile(join(root, 'assets', `${name}.css`), 'utf8')))).join('\n');

/**
 * The style sheets of what is put into pages as packaged data, `styles.json`.
 *
 * @param root the project's folder
 */
export async function styleFile(root: string): Promise<PackagedFile> {
  const styles: Styles = {
    reader: await sheetsText(root, sheets.reader),
    notice: await sheetsText(root, sheets.notice),
  };
  return { relativeDest: 'styles.json', contents: JSON.stringify(styles) };
}

/**
 * The word tables as packaged data, one file a language, and `words/index.json` with the languages there are.
 *
 * @param root the project's folder
 */
export async function wordFiles(root: string): Promise<readonly PackagedFile[]> {
  const folder = join(root, 'engine/rules/words');
  const languages = (await readdir(folder))
    .filter((file) => LANGUAGE_FILE.test(file) && file !== LIST_FILE)
    .map((file) => basename(file, '.ts'))
    .sort();
  const tables = await Promise.all(languages.map((language) => table(folder, language)));
  return [
    { relativeDest: 'words/index.json', contents: JSON.stringify(languages) },
    ...tables.map((one) => ({
      relativeDest: `words/${one.language}.json`,
      contents: JSON.stringify(prepareWords(one)),
    })),
  ];
}
