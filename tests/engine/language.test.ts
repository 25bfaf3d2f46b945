import { describe, expect, it } from 'vitest';
import { commonWords } from '../../engine/data/common-words';
import { directionOf, languageTag, primarySubtag } from '../../engine/metadata/language';
import { openPage } from './open-page';
import { articleOf, walkOf } from './page';

const paragraphs: Readonly<Record<string, string>> = {
  en: 'The ferry returned to the bay at noon, and all the town stood on the quay to see it.',
  ja: 'フェリーは正午に湾へ戻り、町の人はみな岸壁に立って船を迎えた。誰も手を振らなかった。',
  zh: '渡轮中午回到了海湾，全城的人都站在码头上看着它。没有人挥手。',
  ko: '배는 정오에 만으로 돌아왔고, 온 마을 사람들이 부두에 서서 그것을 바라보았다.',
  ar: 'عادت العبارة إلى الخليج عند الظهر، ووقفت المدينة كلها على الرصيف لرؤيتها.',
  he: 'המעבורת חזרה למפרץ בצהריים, וכל העיר עמדה על הרציף כדי לראות אותה.',
  ru: 'Паром вернулся в бухту в полдень, и весь город стоял на причале, чтобы увидеть его.',
  el: 'Το πλοίο γύρισε στον κόλπο το μεσημέρι, και όλη η πόλη στεκόταν στην προβλήτα.',
  th: 'เรือข้ามฟากกลับมาที่อ่าวตอนเที่ยง และคนทั้งเมืองยืนรออยู่ที่ท่าเรือ.',
};

describe('the language is the declared one, unless the script says otherwise', () => {
  it.each([
    ['declared and fitting', 'en', 'en', 'en'],
    ['declared with a region', 'en_GB', 'en', 'en-GB'],
    ['declared with space around it', ' de-AT ', 'en', 'de-AT'],
    ['a declaration that is no tag', 'english please', 'en', ''],
    ['nothing declared, Latin script', '', 'en', ''],
    ['Japanese declared as English', 'en', 'ja', 'ja'],
    ['Japanese declared as Japanese', 'ja-JP', 'ja', 'ja-JP'],
    ['Chinese declared as English', 'en-US', 'zh', 'zh'],
    ['Chinese of Taiwan', 'zh-TW', 'zh', 'zh-TW'],
    ['Korean undeclared', '', 'ko', 'ko'],
    ['Arabic undeclared', '', 'ar', 'ar'],
    ['Persian shares a script with Arabic', 'fa', 'ar', 'fa'],
    ['Hebrew declared as English', 'en', 'he', 'he'],
    ['Ukrainian shares a script with Russian', 'uk', 'ru', 'uk'],
    ['Russian undeclared', '', 'ru', 'ru'],
    ['Greek undeclared', '', 'el', 'el'],
    ['Thai undeclared', '', 'th', 'th'],
  ])('%s', async (_case, declared, script, tag) => {
    const walk = await walkOf(await openPage(`<p>${paragraphs[script]}</p>`));
    expect(languageTag(declared, walk, commonWords)).toBe(tag);
  });

  it('a page of a template in English is in the language of its text', async () => {
    const spanish =
      '<p>Los barcos que una vez llegaban por la mañana no son como los de ahora, pero este del puerto está para más gente que sus barcas.</p>';
    expect(languageTag('en-US', await walkOf(await openPage(spanish)), commonWords)).toBe('es');
  });

  it('related languages are not mistaken for each other', async () => {
    const danish =
      '<p>Færgen er ikke det som den har været, og det er til at se af alle på kajen med hatten af og hunden med.</p>';
    expect(languageTag('da', await walkOf(await openPage(danish)), commonWords)).toBe('da');
  });

  it('a few foreign words in a sentence change nothing', async () => {
    const walk = await walkOf(await openPage(`<p>${paragraphs.en} Its captain calls it 渡轮.</p>`));
    expect(languageTag('en', walk, commonWords)).toBe('en');
  });
});

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['ckb', 'rtl'],
  ['arn', 'ltr'],
  ['', 'auto'],
])('“%s” is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});

it.each([
  ['pt-BR', 'pt'],
  ['zh_Hant', 'zh'],
  ['DE', 'de'],
  ['', ''],
])('the primary subtag of “%s” is “%s”', (tag, primary) => {
  expect(primarySubtag(tag)).toBe(primary);
});

describe('the article says its language and direction', () => {
  const page = (root: string, text: string): string =>
    `<html ${root}><head></head><body>${`<p>${text}</p>`.repeat(6)}</body></html>`;

  it.each([
    ['of the root', 'lang="en-GB"', paragraphs.en, 'en-GB', 'ltr'],
    ['of the script', '', paragraphs.ar, 'ar', 'rtl'],
    ['as the page declares its direction', 'lang="en" dir="RTL"', paragraphs.en, 'en', 'rtl'],
    ['of its commonest words', 'lang=""', paragraphs.en, 'en', 'ltr'],
  ])('%s', async (_case, root, text, lang, dir) => {
    expect(await articleOf(page(root, text!))).toMatchObject({ lang, dir });
  });

  it('of a meta tag where the root says nothing', async () => {
    const html = `<html><head><meta property="og:locale" content="de_DE"></head><body>${`<p>${paragraphs.en}</p>`.repeat(6)}</body></html>`;
    expect((await articleOf(html)).lang).toBe('de-DE');
  });
});
