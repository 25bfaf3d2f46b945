import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article } from '../model/article';
import type { Preferences } from '../model/preferences';
import type { Remembering } from '../model/reading-progress';
import type { BlockId, RemovalId } from '../model/safe-node';
import { Acting } from './acts';
import type { Acts } from './acts';
import { ArticleView } from './ArticleView';
import { Bar } from './Bar';
import type { BesideProps } from './Beside';
import { contentsOf } from './contents';
import { Foot } from './Foot';
import type { FootState } from './Foot';
import type { PanelName } from './Panel';
import type { ViewedPicture } from './PictureView';
import type { TeachingState } from './teaching';
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
  /** Draws what is asked for beside the article; null until its script is there. */
  readonly Beside: ComponentType<BesideProps> | null;
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
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onRemember: (isWanted: boolean) => void;
  readonly onSite: (isForSite: boolean) => void;
  /** The page of settings, at this site. */
  readonly onSettings: () => void;
  readonly onPanel: (panel: PanelName | null) => void;
  readonly onBack: () => void;
  readonly onGo: (block: BlockId) => void;
  readonly onClose: () => void;
}

export interface ReaderProps extends ReaderState, ReaderCalls {
  t: Translate;
  dateLanguage: string;
  /** Host of the page; empty where there is none. */
  site: string;
  /** The article goes on to the side, and is scrolled by itself. */
  isSideways: boolean;
}

/** The reader: a small bar, the article, and on demand a panel beside it. */
export function Reader(props: ReaderProps) {
  const { t, article, putBack, Beside, panel, foot, said, trouble, isBusy, dateLanguage } = props;
  const contents = useMemo(() => contentsOf(article.body, putBack), [article.body, putBack]);
  return (
    <Strings.Provider value={t}>
      <Acting.Provider value={props.acts}>
        <Bar
          removed={article.removals.length - putBack.size}
          hasContents={contents.length > 0}
          minutesLeft={props.minutesLeft}
          panel={panel}
          onPanel={props.onPanel}
          onClose={props.onClose}
        />
        <p class="unseen" role="status">
          {said}
        </p>
        {trouble !== null && (
          <p class="trouble" role="alert">
            {t(`notice.${trouble}`)}
          </p>
        )}
        {Beside && <Beside {...props} contents={contents} />}
        <div class="pane" aria-busy={isBusy} tabIndex={props.isSideways ? 0 : undefined}>
          <ArticleView article={article} putBack={putBack} dateLanguage={dateLanguage} />
        </div>
        <span class="ruler" aria-hidden="true" />
        {foot !== null && <Foot {...foot} lang={article.lang} onBack={props.onBack} />}
      </Acting.Provider>
    </Strings.Provider>
  );
}
