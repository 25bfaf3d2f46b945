import { useStrings } from './strings';
import { useTeachActs, type TeachingState } from './teaching';

/** Characters of a piece that are quoted. Guess: two lines of the panel. */
const QUOTE_CHARACTERS = 90;

/** Other pieces that are quoted one by one. */
const QUOTES_MAX = 4;

const quote = (text: string): string =>
  text.length > QUOTE_CHARACTERS ? `${text.slice(0, QUOTE_CHARACTERS)}…` : text;

interface TeachBoxProps {
  state: TeachingState | null;
  /** Language of the article's own words. */
  lang: string;
}

/** Teaching, step by step, at the head of the list of removals: what is pointed at, what it would come to, and the way back. */
export function TeachBox({ state, lang }: TeachBoxProps) {
  const t = useStrings();
  const acts = useTeachActs();
  if (state === null)
    return (
      <button type="button" class="teach-start" onClick={acts.onChoose}>
        {t('teach.start')}
      </button>
    );
  const cancel = (
    <button type="button" onClick={acts.onCancel}>
      {t(
        state.step === 'done' || state.step === 'asked' || state.step === 'undone'
          ? 'teach.close'
          : 'teach.cancel',
      )}
    </button>
  );
  const quoted = (text: string) => (
    <blockquote class="text" lang={lang || undefined} dir="auto">
      {quote(text)}
    </blockquote>
  );
  return (
    <section class="teach" tabIndex={-1} aria-label={t('teach.title')} data-step={state.step}>
      {state.step === 'choosing' && <p>{t('teach.choose')}</p>}
      {state.step === 'chosen' && (
        <>
          {quoted(state.text)}
          <button type="button" onClick={acts.onTakeOut}>
            {t('teach.takeOut')}
          </button>
          {acts.site !== '' && (
            <button type="button" onClick={acts.onRemoveSuch}>
              {t('teach.removeSite', acts.site)}
            </button>
          )}
        </>
      )}
      {state.step === 'preview' && (
        <>
          {quoted(state.text)}
          <p>
            {state.touches.length === 0
              ? t('teach.alone')
              : t(state.does === 'keep' ? 'teach.alsoKeeps' : 'teach.alsoRemoves', state.touches.length)}
          </p>
          {state.touches.slice(0, QUOTES_MAX).map(quoted)}
          <button type="button" class="chief" onClick={acts.onConfirm}>
            {state.reach === 'everywhere'
              ? t('teach.confirmEverywhere')
              : t(state.does === 'keep' ? 'teach.keepSite' : 'teach.removeSite', acts.site)}
          </button>
        </>
      )}
      {state.step === 'done' && (
        <>
          <p>{t(state.does === 'keep' ? 'teach.doneKeep' : 'teach.doneRemove', acts.site)}</p>
          {state.canUndo && (
            <button type="button" onClick={acts.onUndo}>
              {t('teach.undo')}
            </button>
          )}
        </>
      )}
      {state.step === 'asked' && <p>{t('teach.asked')}</p>}
      {state.step === 'undone' && <p>{t('teach.undone')}</p>}
      {state.step === 'refused' && <p role="alert">{t(`teach.fault.${state.fault}`, state.percent)}</p>}
      {cancel}
    </section>
  );
}
