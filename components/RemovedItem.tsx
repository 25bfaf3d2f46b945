import type { ComponentChildren } from 'preact';
import type { Removal } from '../model/article';
import type { StringKey } from './string-keys';
import { useStrings } from './strings';
import type { Translate } from './strings';

const places: Readonly<Record<Removal['place'], StringKey>> = {
  before: 'removed.before',
  inside: 'removed.inside',
  after: 'removed.after',
};

/** Names the entry of a removal, for the mark in the text that leads to it. */
export const removedItemId = (id: Removal['id']): string => `removal-${id}`;

/** What it holds besides words, each in one phrase. */
function holdings({ images, pictures = [], fields, linkHosts, sponsor }: Removal, t: Translate): string[] {
  const sizes = pictures.map(({ width, height }) => `${width} × ${height}`).join(', ');
  return [
    ...(images > 0 ? [`${t('removed.pictures', images)}${sizes && ` (${sizes})`}`] : []),
    ...(fields > 0 ? [t('removed.fields', fields)] : []),
    ...(linkHosts.length > 0 ? [t('removed.leadsTo', linkHosts.join(', '))] : []),
    ...(sponsor !== undefined ? [t('removed.paidBy', sponsor)] : []),
  ];
}

interface RemovedItemProps {
  removal: Removal;
  isBack: boolean;
  /** The mark in the text led here. */
  isCurrent: boolean;
  /** Language and direction of the article's own words. */
  lang: string;
  actions?: ComponentChildren;
  onPutBack: (isBack: boolean) => void;
  /** Goes to where it stood. */
  onShow: () => void;
}

/** One removal: its words, what else it holds, where it stood, why it was left out, and the way back. */
export function RemovedItem(props: RemovedItemProps) {
  const { removal, isBack, isCurrent, lang, actions, onPutBack, onShow } = props;
  const t = useStrings();
  const { id, kind, text, reasons, place, fields } = removal;
  const textId = `removed-${id}`;
  return (
    <li
      class="removal"
      id={removedItemId(id)}
      data-kind={kind}
      tabIndex={-1}
      aria-current={isCurrent || undefined}
    >
      {text === '' ? (
        <p class="text" id={textId}>
          {t(fields > 0 ? 'removed.onlyForm' : 'removed.onlyPictures')}
        </p>
      ) : (
        <blockquote class="text" id={textId} lang={lang || undefined} dir="auto">
          {text}
        </blockquote>
      )}
      <p class="holds">{[t(places[place]), ...holdings(removal, t)].join(' · ')}</p>
      <p class="why">{t('removed.why')}</p>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{t(`reason.${reason}`)}</li>
        ))}
      </ul>
      <div class="ways">
        <button type="button" aria-describedby={textId} onClick={() => onPutBack(!isBack)}>
          {t(isBack ? 'removed.takeOut' : 'removed.putBack')}
        </button>
        <button type="button" aria-describedby={textId} onClick={onShow}>
          {t('removed.show')}
        </button>
        {actions}
      </div>
    </li>
  );
}
