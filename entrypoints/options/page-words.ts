import { pageKeys } from '../../components/page-strings';
import type { TranslatePage } from '../../components/page-strings';
import { translator } from '../../components/strings';
import { messageTemplates } from '../../platform/strings';

/** The words of a page of ours, and their language on the page itself. */
export function pageWords(document: Document, title: 'options.title' | 'ask.title'): TranslatePage {
  const t = translator(messageTemplates(pageKeys));
  document.documentElement.lang = t('reader.language');
  document.documentElement.dir = t('reader.direction');
  document.title = t(title);
  return t;
}
