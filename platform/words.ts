import { packagedJson } from './packaged-json';

/** The part of a tag that word tables are named by: "de" of "de-AT". */
const primarySubtag = (tag: string): string => tag.split(/[-_]/, 1).join('').toLowerCase();

/** A broken file costs its language, never the article; the browser lists the error with the extension. */
async function tableOrNothing(language: string): Promise<readonly unknown[]> {
  try {
    return [await packagedJson(`words/${language}.json`)];
  } catch (cause) {
    reportError(new Error(`The word table words/${language}.json cannot be read; build anew.`, { cause }));
    return [];
  }
}

/**
 * The packaged word tables of some languages, in the order asked for. There is no cache: a page asks once.
 *
 * @param languages BCP 47 tags, as pages state them; unknown ones are left out
 */
export async function wordTables(languages: readonly string[]): Promise<readonly unknown[]> {
  const index = await packagedJson('words/index.json');
  const known = new Set<unknown>(Array.isArray(index) ? index : []);
  const wanted = [...new Set(languages.map(primarySubtag))].filter((language) => known.has(language));
  return (await Promise.all(wanted.map(tableOrNothing))).flat();
}
