import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { stringKeys } from '../../components/string-keys';
import { translator } from '../../components/strings';
import type { Translate } from '../../components/strings';
import { messageName } from '../../platform/strings';

/** The messages of a language as the browser gets them, by name. */
export async function messagesOf(language: 'de' | 'en'): Promise<Map<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`));
  return new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/** The words of the reader as a person gets them. */
export async function wordsOf(language: 'de' | 'en'): Promise<Translate> {
  const messages = await messagesOf(language);
  return translator(Object.fromEntries(stringKeys.map((key) => [key, messages.get(messageName(key)) ?? ''])));
}
