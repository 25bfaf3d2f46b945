import type { ComponentType } from 'preact';
import { Beside } from '../../components/Beside';
import type { BesideProps } from '../../components/Beside';
import type { ReportUse } from '../../components/ReportSection';
import type { Translate } from '../../components/strings';
import { learnRule } from '../../engine/learn-rule';
import type { LearnFrom } from '../../engine/learn-rule';
import type { Article } from '../../model/article';
import type { Learned } from '../../model/lesson';
import type { ReadFailure } from '../../model/read-result';
import type { RemovalId } from '../../model/safe-node';
import type { ReadingPlace } from '../reader/reading-place';
import type { ShownState } from '../reader/shown-state';
import { loadLinkChoices } from '../../platform/link-choices';
import { makeReport } from '../ledger/make-report';
import { plainLinks } from './plain-links';
import { putBackOn } from './put-back';
import { teachIn } from './teach';
import type { Teacher } from './teach';
import { viewPictures } from './view-pictures';

/** What the reader hands to the script beside it. */
export interface FurnishOptions {
  readonly dialog: HTMLDialogElement;
  readonly place: ReadingPlace;
  readonly shown: ShownState;
  readonly scrolling: () => ScrollBehavior;
  readonly t: Translate;
  /** Host that lessons may be kept for; empty where nothing can be taught. */
  readonly site: string;
  readonly teacher: Teacher;
  /** Reads the page as it is now, for a rule to be made of what is found. */
  readonly judge: (learn: LearnFrom) => Promise<Learned | ReadFailure>;
  /** Reads the page again, by the rules as they are now. */
  readonly readAgain: () => Promise<void>;
  /** What is left out is another number now. */
  readonly onCount: () => void;
}

/** What stands beside an article, once its script is there. */
export interface Furnished {
  /** Draws the panel that is open, and the picture that is viewed. */
  readonly Beside: ComponentType<BesideProps>;
  readonly view: (button: HTMLElement) => void;
  readonly closeView: () => void;
  /** @returns whether any teaching was under way */
  readonly leaveTeaching: () => boolean;
  /** What the person took out for this reading stays out, also when the page was read anew. */
  readonly withoutTakenOut: (article: Article) => Article;
  /** The article was read anew: the numbers of its removals are others now. */
  readonly forgetSteps: () => void;
  /** Goes to the ledger's entry of what was left out; the ledger is open. */
  readonly showEntry: (removal: RemovalId) => void;
}

export type Furnish = (options: FurnishOptions) => Furnished;

/** Gives an open reader everything that is asked for beside the article. */
export const furnish: Furnish = (options) => {
  const { dialog, shown, judge } = options;
  const teaching = teachIn({ ...options, learn: (lesson) => judge(learnRule(lesson)) });
  const putBack = putBackOn(options);
  void loadLinkChoices().then((choices) => plainLinks(dialog, choices));
  const pictures = viewPictures(dialog, (view) => shown.show({ view }));
  const calls = {
    teachActs: teaching.calls,
    onPutBack: putBack.set,
    onUndo: putBack.undo,
    onShowRemoved: putBack.show,
    onReport: (use: ReportUse, withText: boolean) => makeReport(dialog, use, withText),
    onStepView: pictures.step,
    onCloseView: pictures.close,
  };
  return {
    Beside: (props) => <Beside {...props} {...calls} />,
    view: pictures.view,
    closeView: pictures.close,
    leaveTeaching: teaching.leave,
    withoutTakenOut: teaching.withoutTakenOut,
    forgetSteps: putBack.forget,
    showEntry: putBack.showEntry,
  };
};
