import type { Removal } from '../model/article';
import type { RemovalId } from '../model/safe-node';
import { RemovedItem } from './RemovedItem';
import { useStrings } from './strings';
import { TeachBox } from './TeachBox';
import type { TeachingState } from './teaching';

interface RemovedPanelProps {
  id: string;
  removals: readonly Removal[];
  putBack: ReadonlySet<RemovalId>;
  lang: string;
  teaching: TeachingState | null;
  onPutBack: (removal: RemovalId, isBack: boolean) => void;
  onClose: () => void;
}

/** What was taken out of the article, why, and the way back for each. */
export function RemovedPanel(props: RemovedPanelProps) {
  const { id, removals, putBack, lang, teaching, onPutBack, onClose } = props;
  const t = useStrings();
  return (
    <aside id={id} class="panel" tabIndex={-1} aria-label={t('removed.title')}>
      <header>
        <h2>{t('removed.title')}</h2>
        <button
          type="button"
          class="close"
          aria-label={t('removed.close')}
          title={t('removed.close')}
          onClick={onClose}
        >
          <span class="cross" aria-hidden="true" />
        </button>
      </header>
      <p class="intro">{t(removals.length === 0 ? 'removed.none' : 'removed.intro')}</p>
      <TeachBox state={teaching} lang={lang} />
      <ul class="removals" aria-label={t('removed.title')}>
        {removals.map((removal) => (
          <RemovedItem
            key={removal.id}
            removal={removal}
            isBack={putBack.has(removal.id)}
            lang={lang}
            onPutBack={(isBack) => onPutBack(removal.id, isBack)}
          />
        ))}
      </ul>
    </aside>
  );
}
