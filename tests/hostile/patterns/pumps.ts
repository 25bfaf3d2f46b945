/** Signs of every kind that texts, names and addresses are made of. */
const SIGNS = Array.from(' \t\n\u00a0\u200ba1Zé海ا.,:;!?-–—_/\\|»«•·()[]{}<>"\'“&=#@%+*$€©\ud83d\udc69');

/** Words of a pattern: what stands in it as it is. */
const wordsIn = (source: string): readonly string[] =>
  [...new Set(source.replace(/\\[pPux]\{?[^}]*\}?|\\./g, ' ').match(/[\p{L}\d/-]{2,}/gu) ?? [])].slice(0, 6);

/**
 * What is repeated to slow a pattern down: every sign by itself, pairs of those that it can tell apart, its own words, and each of them
 * behind a beginning of its own.
 */
export function pumpsFor({ source, flags }: RegExp): readonly string[] {
  const one = flags.replace(/[gy]/g, '');
  const sets = [...source.matchAll(/\\[pP]\{[^}]*\}|\\[sSdDwW]|\[(?:\\.|[^\]\\])+\]/g)].map(([set]) => {
    try {
      return new RegExp(set, one);
    } catch {
      return null; // a set of sets, cut in the middle
    }
  });
  // One sign of each kind that the pattern's sets tell apart.
  const kinds = new Map(
    SIGNS.map((sign) => [
      `${source.includes(sign)}${sets.map((set) => set?.test(sign) ?? false).join()}`,
      sign,
    ]),
  );
  const signs = [...kinds.values()].slice(0, 9);
  const words = wordsIn(source);
  return [
    ...SIGNS,
    ...signs.flatMap((a) => signs.filter((b) => b !== a).map((b) => a + b)),
    ...words.flatMap((word) => [word, `${word} `, `a${word}.`]),
  ];
}
