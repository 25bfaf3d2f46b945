import { expect, it } from 'vitest';
import { readWrittenDate } from '../../engine/mail/written-date';

it.each([
  ['31. Januar 2026', 'de', '2026-01-31'],
  ['Mardi 31 janvier 2023', 'fr', '2023-01-31'],
  ['Oct 20, 2022, 4:31 PM', 'de', '2022-10-20'],
  ['#459 — October 20, 2022', 'en', '2022-10-20'],
  ['14 marca 2026', 'pl', '2026-03-14'],
  ['14.03.2026, 7:05 Uhr', 'de', '2026-03-14'],
  ['2026-03-14', '', '2026-03-14'],
  ['03/04/2026', 'en', null],
  ['In March 2026 the ferry sailed again', 'en', null],
  ['Issue 12', 'en', null],
])('%s (%s) is %s', (written, lang, date) => {
  expect(readWrittenDate(written, lang)).toBe(date);
});
