import { useEffect, useState } from 'preact/hooks';
import type { TranslatePage } from '../../components/page-strings';
import { ReadingSection } from '../../components/ReadingSection';
import { defaultKeptKinds, type KeptKinds } from '../../model/kept-kinds';
import { defaultLinkChoices, type LinkChoices } from '../../model/link-choices';
import type { PromoKind } from '../../model/promo-kind';
import { loadKeptKinds, saveKeptKinds } from '../../platform/kept-kinds';
import { loadLinkChoices, saveLinkChoices } from '../../platform/link-choices';

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
    // What another page of ours has chosen meanwhile stays.
    const stored = (await loadKeptKinds()).filter((each) => each !== kind);
    const chosen = isLeftOut ? stored : [...stored, kind];
    tell(await saveKeptKinds(chosen));
    setKeptKinds(await loadKeptKinds());
  };

  const chooseLinks = async (chosen: LinkChoices): Promise<void> => {
    tell(await saveLinkChoices(chosen));
    setLinks(await loadLinkChoices());
  };

  return (
    <ReadingSection
      keptKinds={keptKinds}
      links={links}
      said={said}
      onKind={(kind, isLeftOut) => void chooseKind(kind, isLeftOut)}
      onLinks={(chosen) => void chooseLinks(chosen)}
    />
  );
}
