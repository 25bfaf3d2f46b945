import { expect, it } from 'vitest';
import { readingMinutes } from '../../components/reading-time';
import { writtenDate } from '../../components/written-date';

it.each([
  ['a year', '2026', 'en-GB', '2026'],
  ['a month', '2026-03', 'en-GB', 'March 2026'],
  ['a day, in no time zone', '2026-03-01', 'en-GB', '1 March 2026'],
  ['a day in German', '2026-03-01', 'de', '1. März 2026'],
  ['no date', 'yesterday', 'en', null],
])('writes %s', (_case, iso, language, written) => {
  expect(writtenDate(iso, language)).toBe(written);
});

it.each([
  ['nothing', 0, 'en', 1],
  ['English', 2280, 'en-US', 10],
  ['German', 1790, 'de', 10],
  ['a language nobody measured', 1840, 'gd', 10],
  ['no language', 1840, '', 10],
])('reading time of %s', (_case, words, lang, minutes) => {
  expect(readingMinutes(words, lang)).toBe(minutes);
});
