import type { TaughtAct } from '../model/taught-history';
import type { TaughtRule, Teaching } from '../model/taught-rule';
import { traitsInWords } from './describe-rule';
import { FileLine } from './FileLine';
import { usePageStrings } from './page-strings';
import { TaughtRuleRow } from './TaughtRuleRow';
import type { RuleCalls } from './TaughtRuleRow';

interface TaughtSectionProps extends RuleCalls {
  rules: readonly TaughtRule[];
  /** What was asked for everywhere in a page, and waits for a word here. */
  waiting: readonly Teaching[];
  /** What was done last, and can be taken back; null for nothing. */
  lastAct: TaughtAct | null;
  /** What came of the last thing that was done; empty for nothing. */
  said: string;
  onConfirm: (index: number) => void;
  onDiscard: (index: number) => void;
  onUndo: () => void;
  onImport: (file: File) => void;
}

/** What was taught, by site, in words. */
export function TaughtSection(props: TaughtSectionProps) {
  const { rules, waiting, lastAct, said, onConfirm, onDiscard, onUndo, onImport, onExport } = props;
  const t = usePageStrings();
  const groups = [...Map.groupBy(rules, ({ site }) => site ?? '')].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return (
    <section aria-labelledby="taught" class="taught">
      <h2 id="taught">{t('taught.title')}</h2>
      <p>{t('taught.intro')}</p>
      <p class="quiet">{t('taught.privacy')}</p>
      {waiting.map((teaching, index) => (
        <div key={index} class="waiting">
          <p>
            <strong>{t(`taught.ask.${teaching.does}`)}</strong>
          </p>
          <p>
            {traitsInWords(teaching.pattern, t)
              .map(({ words }) => words)
              .join(' · ')}
          </p>
          <div class="line">
            <button type="button" class="chief" onClick={() => onConfirm(index)}>
              {t('taught.confirm')}
            </button>
            <button type="button" onClick={() => onDiscard(index)}>
              {t('taught.discard')}
            </button>
          </div>
        </div>
      ))}
      <p class="said" role="status">
        {said}
      </p>
      {lastAct !== null && (
        <p>
          <button type="button" onClick={onUndo}>
            {t(`taught.undo.${lastAct}`)}
          </button>
        </p>
      )}
      {rules.length === 0 && <p class="quiet">{t('taught.none')}</p>}
      {groups.map(([site, of]) => (
        <section key={site} aria-label={site === '' ? t('taught.everywhere') : site}>
          <h3 dir="auto">{site === '' ? t('taught.everywhere') : site}</h3>
          <ul class="rules">
            {of.map((rule) => (
              <TaughtRuleRow key={rule.id} {...props} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
      <FileLine
        importing={t('taught.import')}
        exporting={t('taught.export')}
        onImport={onImport}
        onExport={() => onExport(rules)}
        canExport={rules.length > 0}
      />
    </section>
  );
}
