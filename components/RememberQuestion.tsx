import type { Translate } from './strings';

interface RememberQuestionProps {
  t: Translate;
  onYes: () => void;
  onNo: () => void;
}

/** Asked once, when somebody leaves an article half read. */
export function RememberQuestion({ t, onYes, onNo }: RememberQuestionProps) {
  return (
    <section class="notice" aria-label={t('notice.title')}>
      <p>{t('place.question')}</p>
      <div class="ways">
        <button type="button" onClick={onYes}>
          {t('place.yes')}
        </button>
        <button type="button" onClick={onNo}>
          {t('place.no')}
        </button>
      </div>
    </section>
  );
}
