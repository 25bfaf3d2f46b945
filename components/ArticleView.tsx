import { useMemo } from 'preact/hooks';
import type { Article } from '../model/article';
import type { RemovalId } from '../model/safe-node';
import { useActs } from './acts';
import { ArticleHeader } from './ArticleHeader';
import { Completeness } from './Completeness';
import { Picture } from './Picture';
import { attributesOf } from './safe-attributes';
import { SafeTree } from './SafeTree';
import { SeriesLinks } from './SeriesLinks';
import { useStrings } from './strings';

interface ArticleViewProps {
  article: Article;
  putBack: ReadonlySet<RemovalId>;
  dateLanguage: string;
}

/** The article as it is read, from its title to its last line. */
export function ArticleView({ article, putBack, dateLanguage }: ArticleViewProps) {
  const t = useStrings();
  const { onColumn } = useActs();
  const { body, leadImage, lang, dir, delivery, cutShort, keptPieces } = article;
  const notes = [
    ...(delivery === 'teaser' ? [['teaser', t('reader.teaser')] as const] : []),
    ...(cutShort ? [['cut-short', t('reader.cutShort')] as const] : []),
    ...(keptPieces > 0 ? [['kept', t('reader.kept', keptPieces)] as const] : []),
  ];
  // A long story is drawn anew only when it changes, not when the text size does.
  const story = useMemo(() => <SafeTree nodes={body} putBack={putBack} />, [body, putBack]);
  return (
    <article lang={lang || undefined} dir={dir}>
      <ArticleHeader article={article} dateLanguage={dateLanguage} />
      {leadImage !== null && (
        <figure class="lead">
          <Picture
            key={leadImage.src}
            attributes={attributesOf({ tag: 'img', ...leadImage })}
            alt={leadImage.alt}
            opens
          />
        </figure>
      )}
      <div class="story">{story}</div>
      {notes.map(([name, sentence]) => (
        <p key={name} class={`note ${name}`} lang={t('reader.language')} dir="auto">
          {sentence}
        </p>
      ))}
      {(article.missingWords > 0 || article.isWholeColumn) && (
        <div class="note missing" lang={t('reader.language')} dir="auto">
          <Completeness article={article} onColumn={onColumn} />
        </div>
      )}
      {article.series && <SeriesLinks series={article.series} />}
      <span class="end" aria-hidden="true" />
    </article>
  );
}
