import { render } from 'preact';
import { Notice, selectionHelps } from '../../components/Notice';
import type { NoticeCode } from '../../components/string-keys';
import type { Translate } from '../../components/strings';
import { openNotice } from '../../platform/notice-host';

export interface ShowNoticeOptions {
  readonly document: Document;
  /** Style sheets as text. */
  readonly css: string;
  readonly t: Translate;
  readonly code: NoticeCode;
  readonly onReadSelection: (() => void) | null;
  readonly onShowAnyway: (() => void) | null;
  readonly onGone: () => void;
  /** The page does not let the sentence be seen. */
  readonly onUnseen: (sentence: string) => void;
}

/**
 * Says one sentence at a corner of the page.
 *
 * @returns takes it away
 */
export function showNotice({
  document,
  css,
  t,
  code,
  onReadSelection,
  onShowAnyway,
  onGone,
  onUnseen,
}: ShowNoticeOptions): () => void {
  const { region, close } = openNotice(document, css, {
    onGone,
    onUnseen: () => onUnseen(t(`notice.${code}`)),
  });
  const closeAnd = (act: (() => void) | null): (() => void) | null =>
    act === null
      ? null
      : () => {
          close();
          act();
        };
  region.lang = t('reader.language');
  region.dir = t('reader.direction');
  // One frame later: words that come with their region are not read out.
  requestAnimationFrame(() => {
    render(
      <Notice
        t={t}
        code={code}
        offersSelection={selectionHelps(code)}
        onReadSelection={closeAnd(onReadSelection)}
        onShowAnyway={closeAnd(onShowAnyway)}
        onClose={close}
      />,
      region,
    );
  });
  return close;
}
