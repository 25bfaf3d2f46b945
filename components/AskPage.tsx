import type { SiteMode } from '../model/site';
import type { TranslatePage } from './page-strings';

interface AskPageProps {
  t: TranslatePage;
  /** Null where nobody has chosen a site. */
  asking: { readonly host: string; readonly mode: Exclude<SiteMode, 'off'> } | null;
  /** What went wrong; null for nothing. */
  trouble: 'ask.denied' | 'sites.saidNotKept' | null;
  onAllow: () => void;
  onClose: () => void;
}

/** Says why the browser is about to ask, before it does. */
export function AskPage({ t, asking, trouble, onAllow, onClose }: AskPageProps) {
  return (
    <main class="ask">
      <h1>{t('ask.title')}</h1>
      {asking === null ? (
        <p>{t('ask.nothing')}</p>
      ) : (
        <>
          <p class="what">{t(`ask.${asking.mode}`, asking.host)}</p>
          <p>{t('ask.why')}</p>
          <p class="quiet">{t('ask.bounds')}</p>
          <p class="fault" role="alert">
            {trouble !== null && t(trouble)}
          </p>
          <div class="line">
            <button type="button" class="chief" onClick={onAllow}>
              {t('ask.allow')}
            </button>
            <button type="button" onClick={onClose}>
              {t('ask.notNow')}
            </button>
          </div>
        </>
      )}
    </main>
  );
}
