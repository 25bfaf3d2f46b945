import { render } from 'preact';
import noticeCss from '../../assets/notice.css?inline';
import tokensCss from '../../assets/tokens.css?inline';
import { Notice, selectionHelps } from '../../components/Notice';
import type { NoticeCode } from '../../components/string-keys';
import type { Translate } from '../../components/strings';
import { openNotice } from '../../platform/notice-host';

export interface ShowNoticeOptions {
  readonly document: Document;
  readonly t: Translate;
  readonly code: NoticeCode;
  readonly onReadSelection: (() => void) | null;
  readonly onShowAnyway: (() => void) | null;
  readonly onGone: () => void;
}

/**
 * Says one sentence at a corner of the page.
 *
 * @returns takes it away
 */
export function showNotice({
  document,
  t,
  code,
  onReadSelection,
  onShowAnyway,
  onGone,
}: ShowNoticeOptions): () => void {
  const { region, close } = openNotice(document, [tokensCss, noticeCss], onGone);
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
