import type { Series } from '../model/article';
import { useStrings } from './strings';

/** The issues before and behind this one, as the page links them. */
export function SeriesLinks({ series: { previous, next } }: { series: Series }) {
  const t = useStrings();
  return (
    <nav class="note series" lang={t('reader.language')} dir="auto" aria-label={t('reader.series')}>
      {previous !== null && <a href={previous}>{t('reader.previousIssue')}</a>}
      {next !== null && <a href={next}>{t('reader.nextIssue')}</a>}
    </nav>
  );
}
