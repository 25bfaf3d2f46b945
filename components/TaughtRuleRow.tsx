import { useState } from 'preact/hooks';
import type { TaughtPattern, TaughtRule, TeachingRefusal } from '../model/taught-rule';
import { traitsInWords } from './describe-rule';
import { usePageStrings } from './page-strings';

export interface RuleCalls {
  readonly onSwitch: (rule: TaughtRule, isOn: boolean) => void;
  /** @returns why the rule is not taken so; null where it is */
  readonly onEdit: (rule: TaughtRule, pattern: TaughtPattern) => TeachingRefusal | null;
  readonly onDelete: (rule: TaughtRule) => void;
  readonly onExport: (rules: readonly TaughtRule[]) => void;
}

interface TaughtRuleRowProps extends RuleCalls {
  rule: TaughtRule;
}

/** One rule in words: what it does, how it tells such pieces, and what can be done with it. */
export function TaughtRuleRow({ rule, onSwitch, onEdit, onDelete, onExport }: TaughtRuleRowProps) {
  const t = usePageStrings();
  const [refusal, setRefusal] = useState<TeachingRefusal | null>(null);
  const { id, does, pattern, isOn, pack } = rule;
  // What it was learned from may be asked for again; a length comes back as the example's own.
  const traits = traitsInWords(pattern, t);
  const title = `taught-${id}`;
  return (
    <li class="rule" data-rule={id}>
      <h4 id={title}>{t(`taught.does.${does}`)}</h4>
      <p>{traits.map(({ words }) => words).join(' · ')}</p>
      {pack !== null && <p class="quiet">{t('taught.fromPack', pack)}</p>}
      <div class="line">
        <button
          type="button"
          role="switch"
          aria-checked={isOn}
          aria-describedby={title}
          onClick={() => onSwitch(rule, !isOn)}
        >
          {t(isOn ? 'taught.isOn' : 'taught.isOff')}
        </button>
        <button type="button" aria-describedby={title} onClick={() => onExport([rule])}>
          {t('taught.exportOne')}
        </button>
        <button type="button" aria-describedby={title} onClick={() => onDelete(rule)}>
          {t('taught.delete')}
        </button>
      </div>
      <details>
        <summary>{t('taught.edit')}</summary>
        <p class="quiet">{t('taught.editHint')}</p>
        <ul class="traits">
          {traits.map(({ name, words, without }) => (
            <li key={name}>
              {words}
              <button
                type="button"
                class="remove small"
                aria-label={t('taught.dropTrait', words)}
                onClick={() => setRefusal(onEdit(rule, without(pattern)))}
              >
                <span class="cross" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        <p class="fault" role="alert">
          {refusal !== null && t(`taught.refusal.${refusal}`)}
        </p>
      </details>
    </li>
  );
}
