/** A date without a time of day: it has no time zone, so it must not be moved into one. */
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_ONLY = /^\d{4}-\d{2}$/;
const YEAR_ONLY = /^\d{4}$/;

const optionsFor = (iso: string): Intl.DateTimeFormatOptions => {
  if (YEAR_ONLY.test(iso)) return { year: 'numeric', timeZone: 'UTC' };
  if (MONTH_ONLY.test(iso)) return { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (DAY_ONLY.test(iso)) return { dateStyle: 'long', timeZone: 'UTC' };
  return { dateStyle: 'long', timeStyle: 'short' };
};

/**
 * A date as people write it, as precise as it was given.
 *
 * @param iso ISO 8601
 * @param language BCP 47 tag of the person who reads
 * @returns null where it is no date
 */
export function writtenDate(iso: string, language: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const [known] = Intl.DateTimeFormat.supportedLocalesOf([language]);
  return new Intl.DateTimeFormat(known, optionsFor(iso)).format(date);
}
