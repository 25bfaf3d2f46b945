import { browser } from 'wxt/browser';

/** How many values a message can name; enough for every message we have. */
const PLACES = ['$1', '$2', '$3'];

interface AnyMessages {
  getMessage(name: string, values: string[]): string;
}

/** The messages by any name: the generated types know each name by itself, and here all are fetched in one go. */
const messages: AnyMessages = browser.i18n;

/** How `_locales` names the message of a key: `reason.lone-label` is `reason_loneLabel` there. */
export const messageName = (key: string): string =>
  key.replace(/-(\w)/g, (_sign, letter: string) => letter.toUpperCase()).replaceAll('.', '_');

/**
 * Messages as written, with `$1` and plural forms still in them. Fetched at once, because after an update of the
 * extension nothing can be fetched in tabs that are open.
 */
export function messageTemplates<Key extends string>(keys: readonly Key[]): ReadonlyMap<Key, string> {
  return new Map(keys.map((key) => [key, messages.getMessage(messageName(key), PLACES)]));
}

/** BCP 47 tag of the browser's interface: how the person who reads writes dates. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
