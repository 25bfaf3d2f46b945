import { useEffect, useRef, useState } from 'preact/hooks';
import type { PatternFault } from '../model/site-pattern';
import type { SiteMode, SitesFault } from '../model/site';
import { usePageStrings } from './page-strings';

interface AddSiteProps {
  /** A host to begin with: the settings were opened for it, and it is no chosen site yet. */
  wanted: { readonly host: string } | null;
  /** @returns why it was not taken; null where it was */
  onAdd: (text: string, mode: SiteMode) => PatternFault | SitesFault | null;
}

const CHOICES = ['clean', 'read'] as const satisfies readonly SiteMode[];

/** One line to type a site or a pattern in. */
export function AddSite({ wanted, onAdd }: AddSiteProps) {
  const t = usePageStrings();
  const field = useRef<HTMLInputElement>(null);
  const [mode, setMode] = useState<SiteMode>('clean');
  const [fault, setFault] = useState<PatternFault | SitesFault | null>(null);
  useEffect(() => {
    if (wanted === null || field.current === null) return;
    field.current.value = wanted.host;
    field.current.focus();
  }, [wanted]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const found = onAdd(field.current?.value ?? '', mode);
    setFault(found);
    if (found === null && field.current) field.current.value = '';
    field.current?.focus();
  };
  return (
    <form class="add" onSubmit={submit}>
      <label for="add-site">{t('sites.addLabel')}</label>
      <div class="line">
        <input
          id="add-site"
          ref={field}
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={fault !== null}
          aria-describedby="add-hint add-fault"
        />
        <select
          aria-label={t('sites.modeLabel')}
          value={mode}
          onChange={({ currentTarget }) =>
            setMode(CHOICES.find((each) => each === currentTarget.value) ?? 'clean')
          }
        >
          {CHOICES.map((each) => (
            <option key={each} value={each}>
              {t(`sites.mode.${each}`)}
            </option>
          ))}
        </select>
        <button type="submit" class="chief">
          {t('sites.add')}
        </button>
      </div>
      <p id="add-fault" class="fault" role="alert">
        {fault !== null && t(`sites.fault.${fault}`)}
      </p>
      <p id="add-hint" class="quiet">
        {t('sites.addHint')}
      </p>
    </form>
  );
}
