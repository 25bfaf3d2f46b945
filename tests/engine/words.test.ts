import { describe, expect, it } from 'vitest';
import { allWordTables } from '../../engine/rules/words/all';
import { createMatcher, prepareWords, says, type Standing } from '../../engine/rules/words/match';
import {
  wordCategories,
  type Phrases,
  type WordCategory,
  type WordTable,
} from '../../engine/rules/words/word-table';

/** Categories that a language has no wording for. Empty is what we want; a gap needs a reason beside it. */
const agreedGaps: Partial<Record<string, readonly WordCategory[]>> = {};

const lists = { label: 'labels', start: 'starts', phrase: 'phrases' } as const satisfies Record<
  Standing,
  keyof Phrases
>;
const standings = ['label', 'start', 'phrase'] as const satisfies readonly Standing[];

interface Entry {
  readonly category: WordCategory;
  readonly standing: Standing;
  readonly written: string;
}

const entriesOf = ({ categories }: WordTable): Entry[] =>
  wordCategories.flatMap((category) =>
    standings.flatMap((standing) =>
      (categories[category]?.[lists[standing]] ?? []).map((written) => ({ category, standing, written })),
    ),
  );

const named = ({ category, standing, written }: Entry): string => `${category} ${standing}: ${written}`;

/** The entry as it would stand on a page: alone as a label, before other words as a start, between them as a phrase. */
function onAPage({ standing, written }: Entry): string {
  const isStem = written.endsWith('*');
  const text = isStem ? written.slice(0, -1) : `${written} `;
  if (standing === 'label') return text;
  return standing === 'start' ? `${text}qqq qqq` : `qqq ${text}qqq`;
}

const tables = allWordTables.map((table) => [table.language, table] as const);

describe.each(tables)('the words of %s', (language, table) => {
  const entries = entriesOf(table);
  const match = createMatcher([prepareWords(table)]);

  it('are written as the matcher reads them', () => {
    const odd = entries.filter(
      ({ written }) =>
        written !== written.toLowerCase() ||
        written !== written.trim() ||
        /\s{2}|[\t\n’‘`´]|\*./u.test(written),
    );
    expect(odd.map(named)).toEqual([]);
  });

  it('cover everything promotion does', () => {
    const missing = wordCategories.filter(
      (category) => !entries.some((entry) => entry.category === category),
    );
    expect(missing).toEqual(agreedGaps[language] ?? []);
  });

  it('stand once in a list', () => {
    const names = entries.map(named);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('are all found where they stand', () => {
    const lost = entries.filter((entry) => !says(match(onAPage(entry)), entry.category, entry.standing));
    expect(lost.map(named)).toEqual([]);
  });

  it('have common words by which the language is known', () => {
    const { commonWords } = table;
    expect(commonWords.length).toBeGreaterThanOrEqual(10);
    expect(commonWords.length).toBeLessThanOrEqual(30);
    expect(new Set(commonWords).size).toBe(commonWords.length);
    expect(commonWords.filter((word) => word !== word.toLowerCase() || /\s/u.test(word))).toEqual([]);
  });
});

describe('the tables together', () => {
  it('are one for each language', () => {
    const languages = allWordTables.map(({ language }) => language);
    expect(languages).toEqual([...new Set(languages)].sort());
  });

  /** Danish and Norwegian share most of their short words; any other two languages share less than half. */
  const SHARED_MAX = 0.5;
  const twins = new Set(['da no']);

  it('are told apart by their common words', () => {
    const alike = allWordTables.flatMap((one, index) =>
      allWordTables.slice(index + 1).flatMap((other) => {
        const shared = one.commonWords.filter((word) => other.commonWords.includes(word)).length;
        const fewest = Math.min(one.commonWords.length, other.commonWords.length);
        const pair = `${one.language} ${other.language}`;
        return shared / fewest < SHARED_MAX || twins.has(pair) ? [] : [pair];
      }),
    );
    expect(alike).toEqual([]);
  });
});

const matcherOf = (language: string): ReturnType<typeof createMatcher> =>
  createMatcher(allWordTables.filter((table) => table.language === language).map(prepareWords));

describe('what a newspaper calls out is recognised', () => {
  it.each<[string, string, WordCategory, Standing]>([
    ['en', 'Sign up for the Harbour newsletter', 'call', 'start'],
    ['en', 'Unlock the Harbour newsletter for free', 'call', 'start'],
    ['en', 'Recommended', 'read-also', 'label'],
    ['en', 'View in browser', 'mail-chrome', 'label'],
    ['en', 'Sponsored by Harbour Ropes', 'sponsor', 'start'],
    ['de', 'Entsperren Sie den Hafen-Newsletter kostenlos', 'call', 'start'],
    ['de', 'Der Hafen-Newsletter: jetzt kostenlos abonnieren', 'call', 'phrase'],
    ['de', 'Empfohlen', 'read-also', 'label'],
    ['de', 'Lesen Sie auch: Die Flut kam zweimal', 'read-also', 'start'],
    ['de', 'Dieser Artikel ist exklusiv für Abonnenten', 'teaser-wall', 'phrase'],
    ['fr', 'Débloquez gratuitement la newsletter du port', 'call', 'start'],
    ['fr', 'À LIRE AUSSI : La marée est venue deux fois', 'read-also', 'start'],
    ['fr', 'Recommandé', 'read-also', 'label'],
    ['es', 'Desbloquea gratis el boletín del puerto', 'call', 'start'],
    ['es', 'Recomendado', 'read-also', 'label'],
    ['es', 'Suscríbete para seguir leyendo', 'teaser-wall', 'phrase'],
    ['it', 'Sblocca gratis la newsletter del porto', 'call', 'start'],
    ['it', 'Riproduzione riservata', 'rights', 'label'],
    ['pt', 'Desbloqueie a newsletter do porto de graça', 'call', 'start'],
    ['pt', 'Leia também: A maré veio duas vezes', 'read-also', 'start'],
    ['nl', 'Ontgrendel gratis de nieuwsbrief van de haven', 'call', 'start'],
    ['nl', 'Lees ook: Het tij kwam twee keer', 'read-also', 'start'],
  ])('%s: %s', (language, text, category, standing) => {
    expect(says(matcherOf(language)(text), category, standing)).toBe(true);
  });
});

describe('to copy a link is to share an article, and recruits nobody', () => {
  it.each([
    ['ar', 'انسخ الرابط'],
    ['cs', 'Zkopírujte odkaz'],
    ['da', 'Kopier linket'],
    ['de', 'Link kopieren'],
    ['el', 'Αντιγραφή συνδέσμου'],
    ['en', 'Copy link'],
    ['es', 'Copiar enlace'],
    ['fa', 'کپی لینک'],
    ['fi', 'Kopioi linkki'],
    ['fr', 'Copier le lien'],
    ['he', 'העתק קישור'],
    ['hi', 'लिंक कॉपी करें'],
    ['hu', 'Link másolása'],
    ['id', 'Salin tautan'],
    ['it', 'Copia il link'],
    ['ja', 'リンクをコピー'],
    ['ko', '링크 복사'],
    ['nl', 'Kopieer link'],
    ['no', 'Kopier lenken'],
    ['pl', 'Skopiuj link'],
    ['pt', 'Copiar link'],
    ['ro', 'Copiază linkul'],
    ['ru', 'Скопируйте ссылку'],
    ['sv', 'Kopiera länken'],
    ['th', 'คัดลอกลิงก์'],
    ['tr', 'Bağlantıyı kopyala'],
    ['uk', 'Скопіюйте посилання'],
    ['vi', 'Sao chép liên kết'],
    ['zh', '复制链接'],
  ])('%s: %s', (language, text) => {
    const seen = matcherOf(language)(text);
    expect(says(seen, 'social', 'label')).toBe(true);
    expect(says(seen, 'referral')).toBe(false);
  });
});

describe('what an article says in like words is none of it', () => {
  it.each([
    ['en', 'Also on Friday, the ferry stayed in port'],
    ['en', 'More by luck than by skill'],
    ['en', 'Discussion'],
    ['de', 'Weiterführende Schulen bleiben geschlossen'],
    ['de', 'Auch auf der Insel fiel der Strom aus'],
    ['de', 'Auf Twitter schrieb der Hafenmeister davon'],
    ['de', 'Das Gesetz kommt am Freitag zur Abstimmung'],
    ['de', 'Wie hat Ihnen das Meer gefehlt?'],
    ['fr', 'Il vous reste trois jours'],
    ['fr', "L'essentiel"],
    ['fr', 'Présenté par le ministre, le texte divise'],
    ['es', 'Más de doscientas barcas salieron'],
    ['es', 'Lo publicó en su canal de Telegram'],
    ['es', 'Recibe este premio por segunda vez'],
    ['it', 'Chi è'],
    ['it', 'Con il sostegno di tutti il ponte fu rifatto'],
    ['pt', 'A notícia correu nas redes sociais'],
    ['pt', 'Deixar de receber visitas foi o pior'],
    ['nl', 'Meer van hetzelfde'],
    ['nl', 'In de reacties klonk vooral opluchting'],
  ])('%s: %s', (language, text) => {
    const matches = matcherOf(language)(text);
    expect(wordCategories.filter((category) => says(matches, category))).toEqual([]);
  });
});
