import type { InsertSet } from './insert-set';

/** Languages of the north and the east of Europe of which there are few labelled pages. */
export const northAndEastSets: readonly InsertSet[] = [
  {
    lang: 'da',
    title: 'Uret i Mælkegade går igen',
    story: [
      'Efter nitten års stilhed slog uret på det gamle mejeri otte mandag morgen, og halvdelen af gaden gik til vinduet for at tælle med.',
      'Urmageren Edda Holm havde bedt om hjælp i sognets nyhedsbrev, som er gratis, og som efter hendes mening aldrig var blevet læst af nogen.',
      'Elleve mennesker kom. To af dem havde aldrig holdt en skruetrækker, én havde repareret ubåde, og alle blev, til det sidste hjul var på plads.',
      'Det sværeste var slagværket. Hammeren var blevet lånt ud til en skole i 1968 og aldrig leveret tilbage; den lå i skabet med glemte sager.',
      'I juni bliver det afgjort, om uret må slå om natten. Præsten er for, hotellet er imod, og i gaden er man allerede begyndt at vædde.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/nyhedsbrev',
        'Tilmeld dig vores nyhedsbrev',
        'De vigtigste historier i din indbakke hver morgen',
      ],
      [
        'recommended',
        'teasers',
        '/artikel/',
        'Læs også',
        'Broen over åen bliver lukket i tre uger',
        'Bageren på hjørnet giver op efter fyrre år',
      ],
      ['subscribe', 'line', '/abonnement', 'Bliv abonnent og få adgang til alle artikler'],
    ],
    traps: [
      'Anbefalede vacciner mod influenza gives i år på biblioteket, fortæller Holm, for lægehuset bliver bygget om til efteråret.',
      'Den, der vil være med til at smøre uret, skal tilmelde sig hos præsten inden søndag og selv have olie med.',
    ],
  },
  {
    lang: 'no',
    title: 'Klokken i Melkegata går igjen',
    story: [
      'Etter nitten år med stillhet slo klokken på det gamle meieriet åtte mandag morgen, og halve gata gikk til vinduet for å telle med.',
      'Urmakeren Edda Holm hadde bedt om hjelp i menighetens nyhetsbrev, som er gratis og som hun trodde at ingen noen gang hadde lest.',
      'Elleve mennesker kom. To av dem hadde aldri holdt en skrutrekker, én hadde reparert ubåter, og alle ble til det siste hjulet satt på plass.',
      'Det vanskeligste var slagverket. Hammeren var blitt lånt bort til en skole i 1968 og aldri levert tilbake; den lå i skapet for glemte ting.',
      'I juni blir det avgjort om klokken får slå om natten. Presten er for, hotellet er imot, og i gata vedder folk allerede om utfallet.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/nyhetsbrev',
        'Meld deg på nyhetsbrevet vårt',
        'De viktigste sakene rett i innboksen hver morgen',
      ],
      [
        'recommended',
        'teasers',
        '/sak/',
        'Les også',
        'Broen over elva stenges i tre uker',
        'Bakeren på hjørnet gir seg etter førti år',
      ],
      ['subscribe', 'line', '/abonnement', 'Bli abonnent og få tilgang til alle saker'],
    ],
    traps: [
      'Anbefalte vaksiner mot influensa settes i år på biblioteket, forteller Holm, fordi legekontoret skal bygges om til høsten.',
      'Den som vil være med på å smøre klokken, må melde seg på hos presten innen søndag og ta med olje selv.',
    ],
  },
  {
    lang: 'fi',
    title: 'Maitokadun kello käy taas',
    story: [
      'Yhdeksäntoista hiljaisen vuoden jälkeen vanhan meijerin kello löi maanantaina kahdeksan, ja puoli katua tuli ikkunaan laskemaan lyöntejä.',
      'Kelloseppä Edda Holm oli pyytänyt apua seurakunnan uutiskirjeessä, joka on ilmainen ja jota hänen mielestään kukaan ei ollut koskaan lukenut.',
      'Yksitoista ihmistä tuli. Kaksi heistä ei ollut ikinä pitänyt kädessään ruuvimeisseliä, yksi oli korjannut sukellusveneitä, ja kaikki jäivät loppuun asti.',
      'Vaikeinta oli lyöntikoneisto. Vasara oli lainattu koululle vuonna 1968 eikä sitä ollut palautettu; se löytyi löytötavaroiden kaapista.',
      'Kesäkuussa päätetään, saako kello lyödä öisin. Kirkkoherra kannattaa, hotelli vastustaa, ja kadulla lyödään jo vetoa tuloksesta.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/uutiskirje',
        'Tilaa uutiskirjeemme',
        'Päivän tärkeimmät jutut sähköpostiisi joka aamu',
      ],
      [
        'recommended',
        'teasers',
        '/juttu/',
        'Lue myös',
        'Joen yli vievä silta suljetaan kolmeksi viikoksi',
        'Kulman leipuri lopettaa neljänkymmenen vuoden jälkeen',
      ],
      ['subscribe', 'line', '/tilaus', 'Tilaa lehti ja lue kaikki jutut'],
    ],
    traps: [
      'Suositellut influenssarokotukset annetaan tänä vuonna kirjastossa, kertoo Holm, sillä terveysasemaa korjataan syksyyn asti.',
      'Joka haluaa tulla öljyämään kelloa, ilmoittautuu kirkkoherralle ennen sunnuntaita ja ottaa öljyn itse mukaan.',
    ],
  },
  {
    lang: 'cs',
    title: 'Hodiny v Mléčné ulici zase jdou',
    story: [
      'Po devatenácti letech ticha odbily hodiny na staré mlékárně v pondělí osm a půlka ulice šla k oknu, aby počítala s nimi.',
      'Hodinářka Edita Holá prosila o pomoc ve farním newsletteru, který je zdarma a který podle ní nikdy nikdo nečetl.',
      'Přišlo jedenáct lidí. Dva z nich nikdy nedrželi šroubovák, jeden opravoval ponorky a všichni zůstali, dokud nesedělo poslední kolo.',
      'Nejtěžší byl bicí stroj. Kladívko půjčili v roce 1968 škole a nikdy se nevrátilo; leželo ve skříni se ztracenými věcmi.',
      'V červnu se rozhodne, jestli hodiny smějí bít v noci. Farář je pro, hotel proti a v ulici se už uzavírají sázky.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/newsletter',
        'Přihlaste se k odběru našeho newsletteru',
        'Nejdůležitější zprávy každé ráno do vaší schránky',
      ],
      [
        'recommended',
        'teasers',
        '/clanek/',
        'Čtěte také',
        'Most přes řeku se na tři týdny uzavře',
        'Pekař na rohu po čtyřiceti letech končí',
      ],
      ['subscribe', 'line', '/predplatne', 'Předplaťte si nás a čtěte všechny články'],
    ],
    traps: [
      'Doporučená očkování proti chřipce se letos dávají v knihovně, vypráví Holá, protože ordinace se do podzimu přestavuje.',
      'Kdo chce pomoci s mazáním hodin, musí se do neděle přihlásit u faráře a olej si přinést s sebou.',
    ],
  },
  {
    lang: 'hu',
    title: 'Újra jár az óra a Tej utcában',
    story: [
      'Tizenkilenc évnyi csend után hétfőn nyolcat ütött a régi tejüzem órája, és a fél utca az ablakhoz állt, hogy vele számoljon.',
      'Holló Edit órásmester a plébánia hírlevelében kért segítséget, amely ingyenes, és amelyet szerinte soha senki nem olvasott.',
      'Tizenegyen jöttek el. Ketten közülük soha nem fogtak csavarhúzót, egyikük tengeralattjárókat javított, és mind maradtak az utolsó kerékig.',
      'A legnehezebb az ütőmű volt. A kalapácsot 1968-ban kölcsönadták egy iskolának, és sosem került vissza; a talált tárgyak szekrényében feküdt.',
      'Júniusban dől el, üthet-e éjjel az óra. A plébános mellette van, a szálloda ellene, és az utcában már fogadnak az eredményre.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/hirlevel',
        'Iratkozzon fel hírlevelünkre',
        'A legfontosabb hírek minden reggel a postafiókjában',
      ],
      [
        'recommended',
        'teasers',
        '/cikk/',
        'Olvassa el ezt is',
        'Három hétre lezárják a folyó hídját',
        'Negyven év után bezár a sarki pék',
      ],
      ['subscribe', 'line', '/elofizetes', 'Fizessen elő, és olvassa minden cikkünket'],
    ],
    traps: [
      'Az ajánlott influenzaoltásokat idén a könyvtárban adják be, meséli Holló, mert a rendelőt őszig átépítik.',
      'Aki segíteni akar az óra olajozásában, annak vasárnapig kell jelentkeznie a plébánosnál, és olajat is kell hoznia.',
    ],
  },
  {
    lang: 'ro',
    title: 'Ceasul din strada Laptelui merge din nou',
    story: [
      'După nouăsprezece ani de tăcere, ceasul de pe vechea lăptărie a bătut luni ora opt, iar jumătate din stradă a ieșit la fereastră să numere.',
      'Ceasornicara Edita Holban ceruse ajutor în newsletterul parohiei, care este gratuit și pe care, spune ea, nu îl citise nimeni niciodată.',
      'Au venit unsprezece oameni. Doi nu ținuseră niciodată o șurubelniță în mână, unul reparase submarine, și toți au rămas până la ultima roată.',
      'Partea cea mai grea a fost soneria. Ciocănelul fusese împrumutat unei școli în 1968 și nu mai fusese înapoiat; zăcea în dulapul cu obiecte pierdute.',
      'În iunie se va hotărî dacă ceasul are voie să bată noaptea. Preotul este pentru, hotelul este împotrivă, iar pe stradă se fac deja pariuri.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/newsletter',
        'Abonează-te la newsletterul nostru',
        'Cele mai importante știri, în fiecare dimineață în inbox',
      ],
      [
        'recommended',
        'teasers',
        '/articol/',
        'Citește și',
        'Podul peste râu se închide pentru trei săptămâni',
        'Brutarul din colț renunță după patruzeci de ani',
      ],
      ['subscribe', 'line', '/abonament', 'Abonează-te și citește toate articolele'],
    ],
    traps: [
      'Vaccinurile recomandate împotriva gripei se fac anul acesta la bibliotecă, povestește Holban, fiindcă dispensarul se renovează până la toamnă.',
      'Cine vrea să ajute la unsul ceasului trebuie să se înscrie la preot până duminică și să aducă singur uleiul.',
    ],
  },
  {
    lang: 'el',
    title: 'Το ρολόι της οδού Γάλακτος δουλεύει ξανά',
    story: [
      'Ύστερα από δεκαεννιά χρόνια σιωπής, το ρολόι του παλιού γαλακτοκομείου χτύπησε οκτώ τη Δευτέρα, και ο μισός δρόμος βγήκε στα παράθυρα να μετρήσει.',
      'Η ωρολογοποιός Έντα Χολέβα είχε ζητήσει βοήθεια στο ενημερωτικό δελτίο της ενορίας, που είναι δωρεάν και που κατά τη γνώμη της δεν το διάβαζε κανείς.',
      'Ήρθαν έντεκα άνθρωποι. Δύο δεν είχαν κρατήσει ποτέ κατσαβίδι, ένας είχε επισκευάσει υποβρύχια, και όλοι έμειναν ώσπου μπήκε ο τελευταίος τροχός.',
      'Το πιο δύσκολο ήταν ο μηχανισμός του ήχου. Το σφυράκι είχε δανειστεί σε ένα σχολείο το 1968 και δεν επέστρεψε ποτέ· βρισκόταν στο ντουλάπι με τα χαμένα.',
      'Τον Ιούνιο θα αποφασιστεί αν το ρολόι θα χτυπά τη νύχτα. Ο ιερέας είναι υπέρ, το ξενοδοχείο κατά, και στον δρόμο μπαίνουν ήδη στοιχήματα.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/newsletter',
        'Εγγραφείτε στο newsletter μας',
        'Τα σημαντικότερα νέα κάθε πρωί στο email σας',
      ],
      [
        'recommended',
        'teasers',
        '/arthro/',
        'Διαβάστε επίσης',
        'Η γέφυρα του ποταμού κλείνει για τρεις εβδομάδες',
        'Ο φούρναρης της γωνίας σταματά ύστερα από σαράντα χρόνια',
      ],
      ['subscribe', 'line', '/syndromi', 'Γίνετε συνδρομητής και διαβάστε όλα τα άρθρα'],
    ],
    traps: [
      'Τα συνιστώμενα εμβόλια κατά της γρίπης γίνονται φέτος στη βιβλιοθήκη, λέει η Χολέβα, γιατί το ιατρείο ανακαινίζεται ως το φθινόπωρο.',
      'Όποιος θέλει να βοηθήσει στο λάδωμα του ρολογιού πρέπει να δηλώσει συμμετοχή στον ιερέα ως την Κυριακή και να φέρει ο ίδιος λάδι.',
    ],
  },
  {
    lang: 'uk',
    title: 'Годинник на Молочній вулиці знову йде',
    story: [
      'Після дев’ятнадцяти років мовчання годинник на старій молочарні в понеділок пробив восьму, і пів вулиці підійшло до вікон, щоб рахувати разом.',
      'Годинникарка Едита Холод просила про допомогу в розсилці парафії, яка безкоштовна і якої, на її думку, ніхто ніколи не читав.',
      'Прийшло одинадцять людей. Двоє ніколи не тримали викрутки, один ремонтував підводні човни, і всі лишилися, доки не стало на місце останнє колесо.',
      'Найважчим був механізм бою. Молоточок 1968 року позичили школі й ніколи не повернули; він лежав у шафі із загубленими речами.',
      'У червні вирішать, чи можна годиннику бити вночі. Священник за, готель проти, а на вулиці вже б’ються об заклад.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/newsletter',
        'Підпишіться на нашу розсилку',
        'Найважливіші новини щоранку у вашій пошті',
      ],
      [
        'recommended',
        'teasers',
        '/stattia/',
        'Читайте також',
        'Міст через річку закриють на три тижні',
        'Пекар на розі йде після сорока років роботи',
      ],
      ['subscribe', 'line', '/subscription', 'Оформіть передплату і читайте всі статті'],
    ],
    traps: [
      'Рекомендовані щеплення від грипу цього року роблять у бібліотеці, розповідає Холод, бо амбулаторію до осені перебудовують.',
      'Хто хоче допомогти змастити годинник, має записатися у священника до неділі й принести олію із собою.',
    ],
  },
];
