import type { ComponentChildren } from 'preact';
import { PageStrings } from './page-strings';
import type { TranslatePage } from './page-strings';

interface OptionsPageProps {
  t: TranslatePage;
  /** One section after the other; each knows nothing of the others. */
  children: ComponentChildren;
}

/** The page of settings: a plain list of sections. */
export function OptionsPage({ t, children }: OptionsPageProps) {
  return (
    <PageStrings.Provider value={t}>
      <header>
        <h1>{t('options.title')}</h1>
      </header>
      <main>{children}</main>
    </PageStrings.Provider>
  );
}
