import type { Sample } from '../sample.ts';

/** Calls and a tagline as bare paragraphs among the paragraphs of the story. */
export const callBareSamples: readonly Sample[] = [
  {
    id: 'call-bare--library--de',
    file: 'call-bare--library--de.html',
    url: 'https://www.altstaedter-bote.example/artikel.php?id=539',
    lang: 'de',
    title: 'Eine Bücherei zieht von Hand zu Hand um',
    about:
      'Call, tagline and a second call in the middle stand as bare paragraphs among the paragraphs of the story.',
    removed: [
      { kind: 'newsletter', text: 'Melden Sie sich kostenlos für unseren Stadtbrief an' },
      { kind: 'newsletter', text: 'Fünf Straßen, fünf Geschichten, jeden Freitag um sieben' },
      { kind: 'newsletter', text: 'Unser Stadtbrief kommt jede Woche neu: hier gratis bestellen' },
      { kind: 'recommended', text: 'Mehr zum Thema', around: true },
      { kind: 'recommended', text: 'Hallenbad bleibt bis Ostern geschlossen', around: true },
      { kind: 'recommended', text: 'Wer pflegt die Streuobstwiesen von morgen?', around: true },
      { kind: 'recommended', text: 'Ein Chor probt im Parkhaus', around: true },
    ],
    kept: [
      'zum neuen Gebäude am Markt stand eine Menschenkette, und jedes Buch ging durch jede Hand.',
      'Die Idee kam von der Büchereileiterin Thekla Brandis. Das Umzugsunternehmen hatte einen',
      'ein Buch an, und im neuen Saal sortierten sechs Bibliothekarinnen gegen den Strom an.',
      'Gestockt hat die Kette nur zweimal. Einmal las sich eine Zwölfjährige auf Höhe der',
      'hatten. Verloren ging nach einer ersten Zählung nichts, drei Bücher kamen sogar hinzu.',
      'Das neue Haus hat doppelt so viel Platz, einen Leseraum im Dach und lange Öffnungszeiten.',
    ],
    isArticle: true,
  },
  {
    id: 'call-bare--library--en',
    file: 'call-bare--library--en.html',
    url: 'https://www.ellerbridge.example/2026/03/08/library-moves-by-hand/',
    lang: 'en',
    title: 'The library that moved hand to hand',
    about:
      'Call, tagline and a second call in the middle stand as bare paragraphs among the paragraphs of the story.',
    removed: [
      { kind: 'newsletter', text: 'Sign up to The Towpath, our free weekly email' },
      { kind: 'newsletter', text: 'Five streets and five stories, every Friday at seven' },
      { kind: 'newsletter', text: 'Enjoying this? Get The Towpath in your inbox' },
      { kind: 'social', text: 'Share:', around: true },
      { kind: 'social', text: 'Share', around: true },
      { kind: 'social', text: 'Email', around: true },
      { kind: 'recommended', text: 'More on this story', around: true },
      { kind: 'recommended', text: 'Swimming pool to stay shut until Easter', around: true },
      { kind: 'recommended', text: 'Who will tend the orchards of tomorrow?', around: true },
      { kind: 'recommended', text: 'A choir rehearses in a car park', around: true },
    ],
    kept: [
      'the new building on the market square, and every book passed through every pair of hands.',
      'The idea came from the head librarian, Thea Brandreth. The removal firm had named a price',
      'After that a book arrived every two seconds, and six librarians sorted against the tide.',
      'The chain stopped only twice. Once a girl of twelve got lost in a novel outside the',
      'a line as it passed. Nothing was missing at the first count. Three books had joined.',
      'The new building has twice the space, a reading room under the roof and long hours.',
    ],
    isArticle: true,
  },
  {
    id: 'call-bare--library--fr',
    file: 'call-bare--library--fr.html',
    url: 'https://www.radio-elleret.example/infos/bibliotheque-demenagement-chaine',
    lang: 'fr',
    title: 'Une bibliothèque déménage de main en main',
    about:
      'Call, tagline and a second call in the middle stand as bare paragraphs among the paragraphs of the story.',
    removed: [
      { kind: 'newsletter', text: 'Inscrivez-vous à notre infolettre, c’est gratuit' },
      { kind: 'newsletter', text: 'Cinq rues, cinq histoires, le vendredi à sept heures' },
      { kind: 'newsletter', text: 'Toute la semaine d’Elleret dans votre boîte mail : je m’abonne' },
      { kind: 'recommended', text: 'Sur le même sujet', around: true },
      { kind: 'recommended', text: 'La piscine restera fermée jusqu’à Pâques', around: true },
      { kind: 'recommended', text: 'Qui soignera les vergers de demain ?', around: true },
      { kind: 'recommended', text: 'Une chorale répète dans un parking', around: true },
    ],
    kept: [
      'la halle aux grains au nouveau bâtiment, et chaque livre est passé par toutes les mains.',
      'L’idée revient à la directrice, Thècle Brandy. Le devis du déménageur dépassait son',
      'arrivait toutes les deux secondes, et six bibliothécaires triaient à contre-courant.',
      'La chaîne ne s’est arrêtée que deux fois. Une fille de douze ans s’est plongée dans un',
      'mot au passage. Rien ne manque au premier comptage ; trois livres se sont même ajoutés.',
      'Le nouveau bâtiment offre deux fois plus de place et une salle de lecture sous le toit.',
    ],
    isArticle: true,
  },
];
