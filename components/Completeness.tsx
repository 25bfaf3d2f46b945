import type { Article } from '../model/article';
import { useStrings } from './strings';

interface CompletenessProps {
  article: Pick<Article, 'words' | 'missingWords' | 'isWholeColumn'>;
  /** Shows the whole column of the story, or the story alone again. */
  onColumn: (isWhole: boolean) => void;
}

/** How many of the story's words are shown, and the way to the rest of its column. */
export function Completeness({ article, onColumn }: CompletenessProps) {
  const { words, missingWords, isWholeColumn } = article;
  const t = useStrings();
  const number = new Intl.NumberFormat(t('reader.language'));
  const shown = number.format(words);
  return (
    <div class="completeness">
      <p>
        {isWholeColumn
          ? t('completeness.column', shown)
          : missingWords === 0
            ? t('completeness.all', shown)
            : t('completeness.part', shown, number.format(words + missingWords))}
      </p>
      {(isWholeColumn || missingWords > 0) && (
        <button type="button" onClick={() => onColumn(!isWholeColumn)}>
          {t(isWholeColumn ? 'completeness.showStory' : 'completeness.showColumn')}
        </button>
      )}
    </div>
  );
}
