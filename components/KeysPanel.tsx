import { keyActions, keysFor } from './key-table';
import { Panel } from './Panel';
import { useStrings } from './strings';

/** How keys are written that have no letter. */
const signs: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
};

/** Every key of the reader. */
export function KeysPanel({ onClose }: { onClose: () => void }) {
  const t = useStrings();
  const written = (key: string): string => signs[key] ?? key.replace(' ', t('keys.space'));
  return (
    <Panel name="keys" onClose={onClose}>
      <dl>
        {keyActions.map((action) => (
          <div key={action}>
            <dt>
              {keysFor[action].map((key) => (
                <kbd key={key}>{written(key)}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${action}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('keys.escape')}</dd>
        </div>
      </dl>
    </Panel>
  );
}
