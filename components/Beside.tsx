import type { RemovalId } from '../model/safe-node';
import { Completeness } from './Completeness';
import type { ContentsEntry } from './contents';
import { ContentsPanel } from './ContentsPanel';
import { KeepSuch } from './KeepSuch';
import { KeysPanel } from './KeysPanel';
import { LooksPanel } from './LooksPanel';
import { panelId } from './Panel';
import { PictureView } from './PictureView';
import type { ReaderProps } from './Reader';
import { ReportSection } from './ReportSection';
import type { ReportEnd, ReportUse } from './ReportSection';
import { RemovedPanel } from './RemovedPanel';
import { Strings } from './strings';
import { TeachBox } from './TeachBox';
import { TeachActs } from './teaching';
import type { TeachCalls } from './teaching';

export interface BesideProps extends ReaderProps {
  contents: readonly ContentsEntry[];
}

/** What the panels and the viewed picture ask for. */
export interface BesideCalls {
  teachActs: TeachCalls;
  onPutBack: (removals: readonly RemovalId[], isBack: boolean) => void;
  onUndo: () => void;
  /** Goes to where a removal stood. */
  onShowRemoved: (removal: RemovalId) => void;
  onReport: (use: ReportUse, withText: boolean) => Promise<ReportEnd>;
  /** Goes on in the pictures, or back, by so many. */
  onStepView: (by: number) => void;
  onCloseView: () => void;
}

/** Scripts that are also written in vertical lines. */
const VERTICAL_LANGUAGES = /^(?:ja|zh)\b/i;

/**
 * What a person asks for beside the article: the panel that is open, the picture that is viewed. Its script is not the reader's, so it
 * hands down the words itself.
 */
export function Beside(props: BesideProps & BesideCalls) {
  const { t, article, putBack, panel, view, onPanel } = props;
  const closePanel = (): void => onPanel(null);
  return (
    <Strings.Provider value={t}>
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
            onPutBack={props.onPutBack}
            onUndo={props.onUndo}
            onShow={props.onShowRemoved}
            onClose={closePanel}
            head={<TeachBox state={props.teaching} lang={article.lang} />}
            actions={({ id, reasons: [first] }) =>
              first !== 'taken-out-by-you' && first !== 'taught-by-you' && <KeepSuch removal={id} />
            }
          >
            <Completeness article={article} onColumn={props.acts.onColumn} />
            <ReportSection onReport={props.onReport} />
          </RemovedPanel>
        </TeachActs.Provider>
      )}
      {panel === 'contents' && (
        <ContentsPanel
          entries={props.contents}
          current={props.heading}
          lang={article.lang}
          onGo={props.onGo}
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
      {view !== null && (
        <PictureView
          picture={view}
          lang={article.lang}
          onStep={props.onStepView}
          onClose={props.onCloseView}
        />
      )}
    </Strings.Provider>
  );
}
