import { browser } from 'wxt/browser';

/** How many values a message can name; enough for every message we have. */
const PLACES = ['$1', '$2', '$3'];

/** The messages by any name: the generated types know each name by itself, and here all are fetched in one go. */
interface AnyMessages {
  getMessage(name: string, values: string[]): string;
}

/** How `_locales` names the message of a key: `reason.lone-label` is `reason_loneLabel` there. */
export const messageName = (key: string): string =>
  key.replace(/-(\w)/g, (_sign, letter: string) => letter.toUpperCase()).replaceAll('.', '_');

/** Messages as written, by key, with `$1` and plural forms still in them. */
export function messageTemplates(keys: readonly string[]): Readonly<Record<string, string>> {
  const messages: AnyMessages = browser.i18n;
  return Object.fromEntries(keys.map((key) => [key, messages.getMessage(messageName(key), PLACES)]));
}

/**
 * BCP 47 tag by which dates are written beside our words: the browser's own, with its region, where it speaks their language, else theirs, since a line in two
 * languages is neither.
 *
 * @param ours BCP 47 tag of our words
 */
export function dateLanguage(ours: string): string {
  const browsers = browser.i18n.getUILanguage();
  return new Intl.Locale(browsers).language === new Intl.Locale(ours).language ? browsers : ours;
}
