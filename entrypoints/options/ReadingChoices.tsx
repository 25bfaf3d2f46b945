import { useEffect, useState } from 'preact/hooks';
import type { TranslatePage } from '../../components/page-strings';
import { ReadingSection } from '../../components/ReadingSection';
import { defaultKeptKinds, type KeptKinds } from '../../model/kept-kinds';
import { defaultLinkChoices, type LinkChoices } from '../../model/link-choices';
import type { PromoKind } from '../../model/promo-kind';
import { changeKeptKinds, loadKeptKinds } from '../../platform/kept-kinds';
import { changeLinkChoices, loadLinkChoices } from '../../platform/link-choices';

/** What is left out, and what becomes of links, with their storage. */
export function ReadingChoices({ t }: { t: TranslatePage }) {
  const [keptKinds, setKeptKinds] = useState<KeptKinds>(defaultKeptKinds);
  const [links, setLinks] = useState<LinkChoices>(defaultLinkChoices);
  const [said, setSaid] = useState('');

  useEffect(() => {
    void loadKeptKinds().then(setKeptKinds);
    void loadLinkChoices().then(setLinks);
  }, []);

  const tell = (isKept: boolean): void => setSaid(t(isKept ? 'reading.saidKept' : 'sites.saidNotKept'));

  const chooseKind = async (kind: PromoKind, isLeftOut: boolean): Promise<void> => {
    const isKept = await changeKeptKinds((kinds) => {
      const others = kinds.filter((each) => each !== kind);
      return isLeftOut ? others : [...others, kind];
    });
    tell(isKept);
    setKeptKinds(await loadKeptKinds());
  };

  const chooseLinks = async (choice: Partial<LinkChoices>): Promise<void> => {
    tell(await changeLinkChoices((choices) => ({ ...choices, ...choice })));
    setLinks(await loadLinkChoices());
  };

  return (
    <ReadingSection
      keptKinds={keptKinds}
      links={links}
      said={said}
      onKind={(kind, isLeftOut) => void chooseKind(kind, isLeftOut)}
      onLinks={(choice) => void chooseLinks(choice)}
    />
  );
}
