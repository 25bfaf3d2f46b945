import type { Removal } from '../model/article';
import type { StringKey } from './string-keys';
import { KeepSuch } from './KeepSuch';
import { useStrings } from './strings';

const places: Readonly<Record<Removal['place'], StringKey>> = {
  before: 'removed.before',
  inside: 'removed.inside',
  after: 'removed.after',
};

interface RemovedItemProps {
  removal: Removal;
  isBack: boolean;
  /** Language and direction of the article's own words. */
  lang: string;
  onPutBack: (isBack: boolean) => void;
}

/** One removal: what it is, its words, why it was left out, and the way back. */
export function RemovedItem({ removal, isBack, lang, onPutBack }: RemovedItemProps) {
  const t = useStrings();
  const { id, kind, text, reasons, place, linkHosts, fields } = removal;
  const standIn = t(fields > 0 ? 'removed.onlyForm' : 'removed.onlyPictures');
  return (
    <li class="removal" data-kind={kind}>
      <p class="kind">
        <strong>{t(`kind.${kind}`)}</strong> <span>{t(places[place])}</span>
      </p>
      {text === '' ? (
        <p class="text" id={`removed-${id}`}>
          {standIn}
        </p>
      ) : (
        <blockquote class="text" id={`removed-${id}`} lang={lang || undefined} dir="auto">
          {text}
        </blockquote>
      )}
      <p class="why">{t('removed.why')}</p>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{t(`reason.${reason}`)}</li>
        ))}
      </ul>
      {linkHosts.length > 0 && <p class="hosts">{t('removed.leadsTo', linkHosts.join(', '))}</p>}
      <button type="button" aria-describedby={`removed-${id}`} onClick={() => onPutBack(!isBack)}>
        {t(isBack ? 'removed.takeOut' : 'removed.putBack')}
      </button>
      {reasons[0] !== 'taken-out-by-you' && reasons[0] !== 'taught-by-you' && <KeepSuch removal={id} />}
    </li>
  );
}
