import type { NoticeCode } from './string-keys';
import type { Translate } from './strings';

interface NoticeProps {
  t: Translate;
  code: NoticeCode;
  /** Adds how to read a part of the page by selecting it. */
  offersSelection: boolean;
  /** Null where nothing is selected. */
  onReadSelection: (() => void) | null;
  /** Null where there is no attempt to show. */
  onShowAnyway: (() => void) | null;
  onClose: () => void;
}

/** Codes after which reading a selection is a way on. */
export const selectionHelps = (code: NoticeCode): boolean =>
  code === 'list' || code === 'too-short' || code === 'application' || code === 'empty';

/** One sentence why there is no reader, and the ways on. Focus stays where it is: nobody asked for it here. */
export function Notice({ t, code, offersSelection, onReadSelection, onShowAnyway, onClose }: NoticeProps) {
  return (
    <section class="notice" aria-label={t('notice.title')}>
      <p>
        {t(`notice.${code}`)}
        {offersSelection && onReadSelection === null && ` ${t('notice.selectFirst')}`}
      </p>
      <div class="ways">
        {offersSelection && onReadSelection !== null && (
          <button type="button" onClick={onReadSelection}>
            {t('notice.readSelection')}
          </button>
        )}
        {onShowAnyway !== null && (
          <button type="button" onClick={onShowAnyway}>
            {t('notice.showAnyway')}
          </button>
        )}
      </div>
      <button
        type="button"
        class="close"
        aria-label={t('notice.close')}
        title={t('notice.close')}
        onClick={onClose}
      >
        <span class="cross" aria-hidden="true" />
      </button>
    </section>
  );
}
