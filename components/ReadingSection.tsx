import type { KeptKinds } from '../model/kept-kinds';
import type { LinkChoices } from '../model/link-choices';
import { promoKinds, type PromoKind } from '../model/promo-kind';
import { usePageStrings } from './page-strings';

interface ReadingSectionProps {
  keptKinds: KeptKinds;
  links: LinkChoices;
  /** What came of the last choice; empty for nothing. */
  said: string;
  onKind: (kind: PromoKind, isLeftOut: boolean) => void;
  onLinks: (choice: Partial<LinkChoices>) => void;
}

interface CheckProps {
  label: string;
  isOn: boolean;
  onCheck: (isOn: boolean) => void;
}

const Check = ({ label, isOn, onCheck }: CheckProps) => (
  <label class="check">
    <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onCheck(currentTarget.checked)} />
    <span>{label}</span>
  </label>
);

/** What is left out of articles, a switch for each kind, and what becomes of links that count their readers. */
export function ReadingSection({ keptKinds, links, said, onKind, onLinks }: ReadingSectionProps) {
  const t = usePageStrings();
  return (
    <section aria-labelledby="reading" class="reading">
      <h2 id="reading">{t('reading.title')}</h2>
      <p class="said" role="status">
        {said}
      </p>
      <fieldset>
        <legend>{t('reading.kinds')}</legend>
        <p class="quiet">{t('reading.kindsHint')}</p>
        <div class="checks">
          {promoKinds.map((kind) => (
            <Check
              key={kind}
              label={t(`kind.${kind}`)}
              isOn={!keptKinds.includes(kind)}
              onCheck={(isLeftOut) => onKind(kind, isLeftOut)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('reading.links')}</legend>
        <p class="quiet">{t('reading.linksHint')}</p>
        <Check
          label={t('reading.usesTargets')}
          isOn={links.usesTargets}
          onCheck={(usesTargets) => onLinks({ usesTargets })}
        />
        <Check
          label={t('reading.copiesPlain')}
          isOn={links.copiesPlain}
          onCheck={(copiesPlain) => onLinks({ copiesPlain })}
        />
      </fieldset>
    </section>
  );
}
