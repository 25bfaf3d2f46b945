import type { Article } from '../model/article';
import { readingMinutes } from './reading-time';
import { useStrings } from './strings';
import { writtenDate } from './written-date';

interface ArticleHeaderProps {
  article: Article;
  /** BCP 47 tag: how the person who reads writes dates. */
  dateLanguage: string;
}

function DateOf({ iso, dateLanguage, updated }: { iso: string; dateLanguage: string; updated: boolean }) {
  const t = useStrings();
  const written = writtenDate(iso, dateLanguage);
  if (written === null) return null;
  return (
    <time dateTime={iso} dir="auto">
      {updated ? t('reader.updated', written) : written}
    </time>
  );
}

/** What is said of the article before it begins. The words around it are in the reader's language, not the article's. */
export function ArticleHeader({ article, dateLanguage }: ArticleHeaderProps) {
  const t = useStrings();
  const { title, byline, siteName, published, modified, words, lang } = article;
  // An update on the day of publishing says nothing that a reader needs.
  const isUpdated = modified !== null && modified.slice(0, 10) !== published?.slice(0, 10);
  const given: readonly (readonly [string | null, boolean])[] = [
    [published, false],
    [isUpdated ? modified : null, true],
  ];
  const dates = given.flatMap(([iso, updated]) =>
    iso !== null && writtenDate(iso, dateLanguage) !== null ? [[iso, updated] as const] : [],
  );
  return (
    <header>
      {siteName !== null && <p class="site">{siteName}</p>}
      {title !== null && <h1>{title}</h1>}
      {byline !== null && <p class="byline">{byline}</p>}
      <p class="facts" lang={t('reader.language')}>
        {dates.map(([iso, updated]) => (
          <DateOf key={iso} iso={iso} dateLanguage={dateLanguage} updated={updated} />
        ))}
        <span dir="auto">{t('reader.minutes', readingMinutes(words, lang))}</span>
      </p>
    </header>
  );
}
