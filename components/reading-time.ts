/**
 * Words a minute by language (BCP 47 primary subtag): means of grown-up readers.
 *
 * @see Trauzettel-Klosinski, Dietz, IReST Study Group: “Standardized Assessment of Reading Performance: The New International
 *   Reading Speed Texts IReST”, IOVS 53 (2012), table 2. Chinese and Japanese from its characters a minute (255 and 357), two
 *   characters counted as one word as in `Article.words`.
 */
const WORDS_PER_MINUTE: ReadonlyMap<string, number> = new Map([
  ['ar', 138],
  ['de', 179],
  ['en', 228],
  ['es', 218],
  ['fi', 161],
  ['fr', 195],
  ['he', 187],
  ['it', 188],
  ['ja', 179],
  ['nl', 202],
  ['pl', 166],
  ['pt', 181],
  ['ru', 184],
  ['sl', 180],
  ['sv', 199],
  ['tr', 166],
  ['zh', 128],
]);

/** Words a minute, all languages of the same study together; for those it did not measure. */
const MEAN_WORDS_PER_MINUTE = 184;

/**
 * @param words of the shown story
 * @param lang BCP 47 tag, or empty
 * @returns whole minutes, at least 1
 */
export function readingMinutes(words: number, lang: string): number {
  const [language = ''] = lang.toLowerCase().split('-');
  return Math.max(1, Math.round(words / (WORDS_PER_MINUTE.get(language) ?? MEAN_WORDS_PER_MINUTE)));
}
