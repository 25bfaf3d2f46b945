import type { PromoKind } from '../model/promo-kind';
import { RemovedItem } from './RemovedItem';
import type { RemovedPanelProps } from './RemovedPanel';
import { useStrings } from './strings';

interface RemovedGroupProps extends Pick<
  RemovedPanelProps,
  'removals' | 'putBack' | 'lang' | 'current' | 'onPutBack' | 'onShow' | 'actions'
> {
  kind: PromoKind;
}

/** All removals of one kind under its name. */
export function RemovedGroup(props: RemovedGroupProps) {
  const { kind, removals, putBack, lang, current, onPutBack, onShow, actions } = props;
  const t = useStrings();
  const name = t(`kind.${kind}`);
  const areAllBack = removals.every(({ id }) => putBack.has(id));
  const act = t(areAllBack ? 'removed.takeOutKind' : 'removed.putBackKind', removals.length);
  return (
    <section class="group" aria-labelledby={`kind-${kind}`}>
      <h3 id={`kind-${kind}`}>{name}</h3>
      {removals.length > 1 && (
        <button
          type="button"
          aria-label={`${act}: ${name}`}
          onClick={() =>
            onPutBack(
              removals.map(({ id }) => id),
              !areAllBack,
            )
          }
        >
          {act}
        </button>
      )}
      <ul class="removals" aria-label={name}>
        {removals.map((removal) => (
          <RemovedItem
            key={removal.id}
            removal={removal}
            isBack={putBack.has(removal.id)}
            isCurrent={removal.id === current}
            lang={lang}
            actions={actions?.(removal)}
            onPutBack={(isBack) => onPutBack([removal.id], isBack)}
            onShow={() => onShow(removal.id)}
          />
        ))}
      </ul>
    </section>
  );
}
