import { normalise } from '../rules/words/match';

/** Longest line that a date is looked for in, in characters. */
const LINE_LENGTH_MAX = 80;

/** Letters that tell one month from another in every language of the word tables, but for those that are told by more. */
const MONTH_LETTERS_MIN = 3;

/** The tenth of January 2024, and a mean month, in milliseconds: a day in each month without a clock. */
const JANUARY_MS = 1_704_844_800_000;
const MONTH_MS = 30.5 * 86_400_000;

const monthNames = new Map<string, readonly string[]>();

/** Names of the months, January first, as `Intl` has them: "januar", "janvier", "styczeń". */
function monthsOf(lang: string): readonly string[] {
  const known = monthNames.get(lang);
  if (known) return known;
  const names: string[] = [];
  for (let month = 0; month < 12; month++) {
    // With the day, since some languages write the month otherwise then: "1 stycznia".
    const parts = new Intl.DateTimeFormat([lang, 'en'].filter(Boolean), {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).formatToParts(JANUARY_MS + month * MONTH_MS);
    names.push(normalise(parts.find(({ type }) => type === 'month')?.value ?? ''));
  }
  monthNames.set(lang, names);
  return names;
}

/**
 * A day as people write it in a line of its own: "31. Januar 2026", "Mardi 31 janvier 2023", "Oct 20, 2022, 4:31 PM", "2026-01-31".
 * Days in figures only are not read: nobody can tell the third of April from the fourth of March.
 *
 * @param lang BCP 47 tag of the text; English months are read besides
 * @returns ISO 8601, the day alone; null where there is none
 */
export function readWrittenDate(written: string, lang: string): string | null {
  if (written.length > LINE_LENGTH_MAX) return null;
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(written);
  if (iso) return iso[0];
  const german = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})\b/.exec(written);
  if (german) return isoOf(german[3], Number(german[2]), Number(german[1]));
  const year = /\b(?:19|20)\d{2}\b/.exec(written)?.[0];
  if (year === undefined) return null;
  const day = /(?<![\d:.])([0-3]?\d)(?![\d:]|\.\d)/.exec(written.replace(year, ' '))?.[1];
  if (day === undefined) return null;
  const words = normalise(written)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= MONTH_LETTERS_MIN);
  for (const months of [monthsOf(lang), monthsOf('en')]) {
    const month = months.findIndex((name) =>
      words.some(
        (word) => name.startsWith(word) || (word.length > MONTH_LETTERS_MIN && word.startsWith(name)),
      ),
    );
    if (month !== -1) return isoOf(year, month + 1, Number(day));
  }
  return null;
}

function isoOf(year: string | undefined, month: number, day: number): string | null {
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
