import { useState } from 'preact/hooks';
import { useStrings } from './strings';
import type { StringKey } from './string-keys';
import { Switch } from './Switch';

/** What becomes of a report. */
export type ReportUse = 'save' | 'copy';

/** How a report is going; each has a sentence. */
const sentences = {
  reading: 'report.reading',
  saved: 'report.saved',
  copied: 'report.copied',
  failed: 'report.failed',
} as const satisfies Readonly<Record<string, StringKey>>;

export type ReportEnd = Exclude<keyof typeof sentences, 'reading'>;

interface ReportSectionProps {
  /** Makes the report anew at each press: the page may have changed. */
  onReport: (use: ReportUse, withText: boolean) => Promise<ReportEnd>;
}

/** Makes a file of how the page was judged, for somebody who can mend it. Nothing is sent. */
export function ReportSection({ onReport }: ReportSectionProps) {
  const t = useStrings();
  const [withText, setWithText] = useState(false);
  const [state, setState] = useState<keyof typeof sentences | null>(null);
  const report = async (use: ReportUse): Promise<void> => {
    setState('reading');
    setState(await onReport(use, withText));
  };
  return (
    <section class="report" aria-labelledby="report-title">
      <h3 id="report-title">{t('report.title')}</h3>
      <p class="intro">{t('report.intro')}</p>
      <div class="ways">
        <Switch label={t('report.withText')} isOn={withText} onSwitch={setWithText} />
        <button type="button" onClick={() => void report('save')}>
          {t('report.save')}
        </button>
        <button type="button" onClick={() => void report('copy')}>
          {t('report.copy')}
        </button>
      </div>
      <p role="status">{state === null ? '' : t(sentences[state])}</p>
    </section>
  );
}
