import type { Article } from '../model/article';
import type { Preferences } from '../model/preferences';
import type { RemovalId } from '../model/safe-node';
import { ArticleView } from './ArticleView';
import { Bar } from './Bar';
import { Jump } from './JumpLink';
import { RemovedPanel } from './RemovedPanel';
import type { NoticeCode } from './string-keys';
import { Strings } from './strings';
import type { Translate } from './strings';

/** Everything that the reader shows. */
export interface ReaderState {
  readonly article: Article;
  readonly putBack: ReadonlySet<RemovalId>;
  readonly preferences: Preferences;
  readonly isPanelOpen: boolean;
  /** Said to people who cannot see the change; empty for nothing. */
  readonly said: string;
  /** Something that went wrong while reading on, shown in a line of its own. */
  readonly trouble: NoticeCode | null;
  /** More is on its way: the rest of a long article, or the next one where the page went elsewhere. */
  readonly isBusy: boolean;
}

export interface ReaderCalls {
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onPanel: (isOpen: boolean) => void;
  readonly onPutBack: (removal: RemovalId, isBack: boolean) => void;
  readonly onJump: (anchor: string) => void;
  readonly onClose: () => void;
}

interface ReaderProps extends ReaderState, ReaderCalls {
  t: Translate;
  dateLanguage: string;
}

const PANEL_ID = 'removed-panel';

/** The reader: a small bar, the article, and on demand what was left out of it. */
export function Reader(props: ReaderProps) {
  const { t, article, putBack, preferences, isPanelOpen, said, trouble, isBusy, dateLanguage } = props;
  const { onPreferences, onPanel, onPutBack, onJump, onClose } = props;
  return (
    <Strings.Provider value={t}>
      <Jump.Provider value={onJump}>
        <Bar
          preferences={preferences}
          onPreferences={onPreferences}
          removed={article.removals.length - putBack.size}
          isPanelOpen={isPanelOpen}
          panelId={PANEL_ID}
          onPanel={() => onPanel(!isPanelOpen)}
          onClose={onClose}
        />
        <p class="unseen" role="status">
          {said}
        </p>
        {trouble !== null && (
          <p class="trouble" role="alert">
            {t(`notice.${trouble}`)}
          </p>
        )}
        {isPanelOpen && (
          <RemovedPanel
            id={PANEL_ID}
            removals={article.removals}
            putBack={putBack}
            lang={article.lang}
            onPutBack={onPutBack}
            onClose={() => onPanel(false)}
          />
        )}
        <main aria-busy={isBusy}>
          <ArticleView article={article} putBack={putBack} dateLanguage={dateLanguage} />
        </main>
      </Jump.Provider>
    </Strings.Provider>
  );
}
