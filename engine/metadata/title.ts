import { isSpaceless } from '../facts/text-stats';
import { lettersOf, normalise } from '../rules/words/match';

/** Signs between a headline and the site's name in a document's title. */
const separator = /(?<!\s)\s+[|\-–—•·»«:~/\\]\s+|(?<!\s)\s*[|»]\s*/u;

/** A heading shorter than this is a section's name, not a headline (guess, to be measured). */
const MIN_HEADLINE_LETTERS = 8;

/** What is longer is no headline, in UTF-16 code units: the longest on measured pages have some 300. */
const MAX_TITLE_LENGTH = 2_000;

/** Letters and digits only, small: two ways of writing one headline are equal. */
export const essence = (text: string): string => lettersOf(text, MAX_TITLE_LENGTH);

export interface TitleSources {
  readonly documentTitle: string;
  readonly openGraph: string | null;
  readonly headline: string | null;
  readonly siteName: string | null;
  /** First-level headings in the page's order. */
  readonly headings: readonly string[];
  /** A machine has translated the text, but not what the page's data says of it: whether the page shows these words. */
  readonly isUnseen: (title: string) => boolean;
}

/**
 * The headline, without the site's name behind it. What a person sees on the page wins where the page's data agrees with it; a
 * headline is never invented.
 */
export function chooseTitle({
  documentTitle,
  openGraph,
  headline,
  siteName,
  headings,
  isUnseen,
}: TitleSources): string | null {
  const claimed = [headline, openGraph, documentTitle].filter(
    (title) => title !== null && title.trim() !== '' && title.length <= MAX_TITLE_LENGTH,
  ) as string[];
  const claimedEssences = claimed.map(essence);
  for (const heading of headings) {
    if (heading.length > MAX_TITLE_LENGTH) continue;
    const seen = essence(heading);
    if (seen.length < MIN_HEADLINE_LETTERS || seen === essence(siteName ?? '')) continue;
    if (claimedEssences.some((title) => agrees(title, seen))) return heading.trim();
  }
  const [best] = claimed.map((title) => withoutSite(title, siteName)).filter((title) => title !== '');
  const [only] = headings;
  if (
    best !== undefined &&
    isUnseen(best) &&
    only !== undefined &&
    essence(only).length >= MIN_HEADLINE_LETTERS
  )
    return only.trim();
  if (best !== undefined) return best;
  return headings.length === 1 && only !== undefined && only.trim() !== '' ? only.trim() : null;
}

/** One holds the other, and most of it: "Ferry returns – The Bay Post" and "Ferry returns". */
const agrees = (title: string, heading: string): boolean =>
  title.includes(heading) || (heading.includes(title) && title.length * 2 > heading.length);

function withoutSite(title: string, siteName: string | null): string {
  const parts = title.trim().split(separator);
  if (parts.length < 2) return title.trim();
  const site = essence(siteName ?? '');
  if (site !== '') {
    const last = essence(parts.at(-1) ?? '');
    const first = essence(parts[0] ?? '');
    if (last !== '' && (last.includes(site) || site.includes(last))) return beforeLast(title, parts);
    if (first !== '' && (first.includes(site) || site.includes(first)))
      return title.slice(title.indexOf(parts[1] ?? '')).trim();
    return title.trim();
  }
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  return longest.split(/\s+/).length >= 4 ? longest.trim() : title.trim();
}

const beforeLast = (title: string, parts: readonly string[]): string =>
  title
    .slice(0, title.lastIndexOf(parts.at(-1) ?? ''))
    .replace(/(?<![\s|\-–—•·»«:~/\\])[\s|\-–—•·»«:~/\\]+$/u, '')
    .trim();

/** Share of a headline's words that the text must show more than for both to be in one language: names alone are shared by all (guess, to be measured). */
const SEEN_SHARE = 0.5;
/** Shorter words are grammar, and stand in several languages. */
const TELLING_LETTERS = 4;

/** Whether a headline's words are not those of the text: the page's data kept the language that the text was translated from. */
export function isForeignTo(texts: Iterable<string>): (title: string) => boolean {
  let shown: string | null = null;
  return (title) => {
    shown ??= normalise(beginningOf(texts));
    const all = shown;
    const words = tellingWords(normalise(title));
    const seen = words.filter((word) => all.includes(word)).length;
    return words.length > 0 && seen <= words.length * SEEN_SHARE;
  };
}

/** Text of a page that is looked through for a headline's words, in UTF-16 code units: more than the longest labelled article. */
const SHOWN_LENGTH = 300_000;

function beginningOf(texts: Iterable<string>): string {
  const first: string[] = [];
  let length = 0;
  for (const text of texts) {
    first.push(text);
    length += text.length + 1;
    if (length >= SHOWN_LENGTH) break;
  }
  return first.join(' ').slice(0, SHOWN_LENGTH);
}

/** Scripts without spaces are compared by pairs of signs. */
const tellingWords = (title: string): readonly string[] =>
  title
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) =>
      isSpaceless(word.charCodeAt(0))
        ? (word.match(/.{2}/gu) ?? [])
        : word.length >= TELLING_LETTERS
          ? [word]
          : [],
    );
