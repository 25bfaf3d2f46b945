import { directionOf, languageTag } from '../metadata/language';
import { nothing, type Metadata } from '../metadata/metadata';
import type { Walk } from '../walk/walk-page';
import type { OpenMessage } from './open-message';
import { readWrittenDate } from './written-date';

/** What a mail program says of the message it has open; what it says of itself is not asked. */
export function messageMetadata(
  { subject, sender, date, programLang }: OpenMessage,
  walk: Walk,
  commonWords: Readonly<Record<string, string>>,
): Metadata {
  // The page's language is that of the program's buttons.
  const lang = languageTag('', walk, commonWords);
  return {
    ...nothing,
    title: subject,
    byline: sender,
    published: date === null ? null : (readWrittenDate(date, programLang) ?? readWrittenDate(date, lang)),
    lang,
    dir: directionOf(lang),
  };
}
