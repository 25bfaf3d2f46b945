import { useMemo } from 'preact/hooks';
import type { Article } from '../model/article';
import type { Preferences } from '../model/preferences';
import type { Remembering } from '../model/reading-progress';
import type { BlockId, RemovalId } from '../model/safe-node';
import { Acting } from './acts';
import type { Acts } from './acts';
import { ArticleView } from './ArticleView';
import { Bar } from './Bar';
import { contentsOf } from './contents';
import { ContentsPanel } from './ContentsPanel';
import { Foot } from './Foot';
import type { FootState } from './Foot';
import { KeepSuch } from './KeepSuch';
import { KeysPanel } from './KeysPanel';
import { LooksPanel } from './LooksPanel';
import { panelId } from './Panel';
import type { PanelName } from './Panel';
import { PictureView } from './PictureView';
import type { ViewedPicture } from './PictureView';
import { RemovedPanel } from './RemovedPanel';
import { TeachBox } from './TeachBox';
import { TeachActs } from './teaching';
import type { TeachCalls, TeachingState } from './teaching';
import type { NoticeCode } from './string-keys';
import { Strings } from './strings';
import type { Translate } from './strings';

/** Everything that the reader shows. */
export interface ReaderState {
  readonly article: Article;
  readonly putBack: ReadonlySet<RemovalId>;
  readonly preferences: Preferences;
  /** The looks hold for this site alone. */
  readonly isForSite: boolean;
  /** The browser has no hyphenation for this article. */
  readonly lacksHyphens: boolean;
  readonly panel: PanelName | null;
  readonly teaching: TeachingState | null;
  readonly remembering: Remembering | null;
  readonly foot: FootState | null;
  readonly view: ViewedPicture | null;
  /** Whole minutes; null at the beginning and at the end. */
  readonly minutesLeft: number | null;
  /** The heading under which is being read; null before the first. */
  readonly heading: BlockId | null;
  /** Said to people who cannot see the change; empty for nothing. */
  readonly said: string;
  /** The entry of the ledger that a mark in the text led to; null for none. */
  readonly current: RemovalId | null;
  /** Something was put back or taken out again since the article was read. */
  readonly canUndo: boolean;
  /** Something that went wrong while reading on, shown in a line of its own. */
  readonly trouble: NoticeCode | null;
  /** More is on its way: the rest of a long article, or the next one where the page went elsewhere. */
  readonly isBusy: boolean;
}

export interface ReaderCalls {
  readonly acts: Acts;
  readonly teachActs: TeachCalls;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onRemember: (isWanted: boolean) => void;
  readonly onSite: (isForSite: boolean) => void;
  /** The page of settings, at this site. */
  readonly onSettings: () => void;
  readonly onPanel: (panel: PanelName | null) => void;
  readonly onPutBack: (removals: readonly RemovalId[], isBack: boolean) => void;
  readonly onUndo: () => void;
  /** Goes to where a removal stood. */
  readonly onShowRemoved: (removal: RemovalId) => void;
  readonly onBack: () => void;
  readonly onStepView: (by: number) => void;
  readonly onCloseView: () => void;
  readonly onGo: (block: BlockId) => void;
  readonly onClose: () => void;
}

interface ReaderProps extends ReaderState, ReaderCalls {
  t: Translate;
  dateLanguage: string;
  /** Host of the page; empty where there is none. */
  site: string;
  /** The article goes on to the side, and is scrolled by itself. */
  isSideways: boolean;
}

/** Scripts that are also written in vertical lines. */
const VERTICAL_LANGUAGES = /^(?:ja|zh)\b/i;

/** The reader: a small bar, the article, and on demand a panel beside it. */
export function Reader(props: ReaderProps) {
  const { t, article, putBack, panel, foot, view, said, trouble, isBusy, dateLanguage } = props;
  const { onPanel, onPutBack, onGo, onClose } = props;
  const contents = useMemo(() => contentsOf(article.body, putBack), [article.body, putBack]);
  const closePanel = (): void => onPanel(null);
  return (
    <Strings.Provider value={t}>
      <Acting.Provider value={props.acts}>
        <Bar
          removed={article.removals.length - putBack.size}
          hasContents={contents.length > 0}
          minutesLeft={props.minutesLeft}
          panel={panel}
          onPanel={onPanel}
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
        {panel === 'removed' && (
          <TeachActs.Provider value={props.teachActs}>
            <RemovedPanel
              id={panelId('removed')}
              title={t('removed.title')}
              intro={t(article.removals.length === 0 ? 'removed.none' : 'removed.intro')}
              removals={article.removals}
              putBack={putBack}
              lang={article.lang}
              current={props.current}
              canUndo={props.canUndo}
              onPutBack={onPutBack}
              onUndo={props.onUndo}
              onShow={props.onShowRemoved}
              onClose={closePanel}
              head={<TeachBox state={props.teaching} lang={article.lang} />}
              actions={({ id, reasons: [first] }) =>
                first !== 'taken-out-by-you' && first !== 'taught-by-you' && <KeepSuch removal={id} />
              }
            />
          </TeachActs.Provider>
        )}
        {panel === 'contents' && (
          <ContentsPanel
            entries={contents}
            current={props.heading}
            lang={article.lang}
            onGo={onGo}
            onClose={closePanel}
          />
        )}
        {panel === 'looks' && (
          <LooksPanel
            preferences={props.preferences}
            site={props.site}
            isForSite={props.isForSite}
            offersVertical={article.isVertical || VERTICAL_LANGUAGES.test(article.lang)}
            lacksHyphens={props.lacksHyphens}
            onPreferences={props.onPreferences}
            onSite={props.onSite}
            remembering={props.remembering}
            onRemember={props.onRemember}
            onSettings={props.onSettings}
            onClose={closePanel}
          />
        )}
        {panel === 'keys' && <KeysPanel onClose={closePanel} />}
        <div class="pane" aria-busy={isBusy} tabIndex={props.isSideways ? 0 : undefined}>
          <ArticleView article={article} putBack={putBack} dateLanguage={dateLanguage} />
        </div>
        <span class="ruler" aria-hidden="true" />
        {foot !== null && <Foot {...foot} lang={article.lang} onBack={props.onBack} />}
        {view !== null && (
          <PictureView
            picture={view}
            lang={article.lang}
            onStep={props.onStepView}
            onClose={props.onCloseView}
          />
        )}
      </Acting.Provider>
    </Strings.Provider>
  );
}
