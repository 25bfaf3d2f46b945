import { useEffect, useState } from 'preact/hooks';
import type { TranslatePage } from '../../components/page-strings';
import { TaughtSection } from '../../components/TaughtSection';
import { PACK_LENGTH_MAX, packText, parsePack } from '../../model/rule-pack';
import type { ParsedPack } from '../../model/rule-pack';
import type { TaughtStep } from '../../model/taught-history';
import { refusalOf } from '../../model/taught-rule';
import type { TaughtRule, Teaching } from '../../model/taught-rule';
import { withTeaching } from '../../platform/taught-receivers';
import {
  changeTaught,
  loadSteps,
  loadTaughtRules,
  undoTaught,
  watchTaught,
} from '../../platform/taught-rules';
import type { ChangeEnd } from '../../platform/taught-rules';
import { dropWaiting, loadWaiting } from '../../platform/waiting-lessons';
import { saveFile } from '../../platform/save-file';

const PACK_FILE = 'broadsheet-rules.json';

/** A letter of any language has at most so many bytes. */
const BYTES_A_LETTER = 4;

const replaced = (rules: readonly TaughtRule[], rule: TaughtRule): readonly TaughtRule[] =>
  rules.map((each) => (each.id === rule.id ? rule : each));

async function readPack(file: File): Promise<ParsedPack> {
  if (file.size > PACK_LENGTH_MAX * BYTES_A_LETTER) return { ok: false, fault: 'too-large' };
  return parsePack(await file.text());
}

/** What was taught, with its storage. */
export function Taught({ t }: { t: TranslatePage }) {
  const [rules, setRules] = useState<readonly TaughtRule[]>([]);
  const [steps, setSteps] = useState<readonly TaughtStep[]>([]);
  const [waiting, setWaiting] = useState<readonly Teaching[]>([]);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const load = (): void => {
      void loadTaughtRules().then(setRules);
      void loadSteps().then(setSteps);
      void loadWaiting().then(setWaiting);
    };
    load();
    return watchTaught(load);
  }, []);

  const say = (end: ChangeEnd, words: string): void =>
    setSaid(
      end === 'kept' ? words : end === 'unchanged' ? t('taught.said.unchanged') : t(`taught.said.${end}`),
    );
  const last = steps.at(-1);

  const importPack = async (file: File): Promise<void> => {
    const parsed = await readPack(file);
    if (!parsed.ok) {
      setSaid(t(`packs.fault.${parsed.fault}`, parsed.rule ?? 0, parsed.field ?? ''));
      return;
    }
    const { name, rules: taken } = parsed.pack;
    const { end } = await changeTaught('imported', (stored) =>
      taken.reduce((all, teaching) => withTeaching(all, teaching, name), stored),
    );
    say(end, t('taught.said.imported', taken.length, name));
  };

  return (
    <TaughtSection
      rules={rules}
      waiting={waiting}
      lastAct={last?.act ?? null}
      said={said}
      onSwitch={(rule, isOn) =>
        void changeTaught('switched', (stored) => replaced(stored, { ...rule, isOn })).then(({ end }) =>
          say(end, ''),
        )
      }
      onEdit={(rule, pattern) => {
        const edited = { ...rule, pattern };
        const refusal = refusalOf(edited);
        if (refusal === null)
          void changeTaught('edited', (stored) => replaced(stored, edited)).then(({ end }) => say(end, ''));
        return refusal;
      }}
      onDelete={(rule) =>
        void changeTaught('deleted', (stored) => stored.filter(({ id }) => id !== rule.id)).then(({ end }) =>
          say(end, t('taught.said.deleted')),
        )
      }
      onUndo={() => {
        if (last) void undoTaught(last.number).then((end) => say(end, t('taught.said.undone')));
      }}
      onConfirm={(index) => {
        const teaching = waiting[index];
        if (teaching)
          void changeTaught('taught', (stored) => withTeaching(stored, teaching)).then(async ({ end }) => {
            say(end, t('taught.said.confirmed'));
            if (end === 'kept' || end === 'unchanged') await dropWaiting(index);
          });
      }}
      onDiscard={(index) => void dropWaiting(index)}
      onImport={(file) => void importPack(file)}
      onExport={(chosen) => saveFile(document, PACK_FILE, packText(t('taught.packName'), chosen))}
    />
  );
}
