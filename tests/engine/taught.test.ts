import { describe, expect, it } from 'vitest';
import { judgeForLesson } from '../../engine/judge-for-lesson';
import { judgePage } from '../../engine/judge-page';
import { learnRule } from '../../engine/learn-rule';
import type { Learned, Lesson } from '../../model/lesson';
import { isTaughtRule, refusalOf, type TaughtRule } from '../../model/taught-rule';
import { openPage } from './open-page';
import { atOnce, read, readingOf, textsOf } from './page';
import { lines, pageWith, story } from './story';

const CALL = 'Sign up for our newsletter';
const call = `<div class="box"><h2>${CALL}</h2><p>What the sea does to us, every Friday</p></div>`;
const note = (day: string) => `<p class="harbour-note">Notice of the harbour office, ${day}</p>`;

/** Long enough for a note of seven words to be less than a twentieth of it. */
const longPage = (piece: string) => pageWith(`${piece}${story(12).replaceAll('<p>', '<p>And then: ')}`);

const withRules = (...rules: readonly TaughtRule[]) => ({ taught: () => Promise.resolve(rules) });

async function learnFrom(html: string, point: (page: Awaited<ReturnType<typeof reading>>) => Lesson) {
  const page = await openPage(html);
  const learned = await judgeForLesson(page, atOnce, learnRule(point(readingOf(await read(page)))));
  return learned as Learned;
}

const reading = async (html: string, ...rules: readonly TaughtRule[]) =>
  readingOf(await read(await openPage(html), withRules(...rules)));

/** The rule that a person gets who points at something. */
async function ruleFrom(html: string, point: (page: Awaited<ReturnType<typeof reading>>) => Lesson) {
  const learned = await learnFrom(html, point);
  if (!learned.ok) expect.fail(`Nothing was learned: ${learned.code}.`);
  const rule: TaughtRule = { ...learned.teaching, site: null, id: 'rule-1', isOn: true, pack: null };
  return { rule, touches: learned.touches };
}

const keepFirst = ({ article: { removals } }: Awaited<ReturnType<typeof reading>>): Lesson => ({
  does: 'keep',
  removal: 0,
  text: removals[0]!.text,
});

const removeLine =
  (text: string) =>
  ({ sources }: Awaited<ReturnType<typeof reading>>): Lesson => ({
    does: 'remove',
    blocks: [...sources].flatMap(([id, element]) => (element.textContent === text ? [id] : [])),
    text,
  });

const shown = async (html: string, ...rules: readonly TaughtRule[]) =>
  textsOf((await reading(html, ...rules)).article.body).join('\n');

describe('what a person teaches to keep', () => {
  it('stays where it stands, tagline and all, on another page of the site too', async () => {
    const { rule } = await ruleFrom(longPage(call), keepFirst);
    const other = longPage(call.replace('What the sea does to us', 'What the wind brings in'));
    expect(await shown(other)).not.toContain(CALL);
    const text = await shown(other, rule);
    expect(text).toContain(CALL);
    expect(text).toContain('What the wind brings in');
  });

  it('keeps nothing that is not like it', async () => {
    const { rule } = await ruleFrom(longPage(call), keepFirst);
    expect(await shown(longPage('<p>Recommended</p>'), rule)).not.toContain('Recommended');
    expect(await shown(longPage('<p>Advertisement</p>'), rule)).not.toContain('Advertisement');
  });

  it('is not hidden where the page is cleaned in place', async () => {
    const { rule } = await ruleFrom(longPage(call), keepFirst);
    const judged = await judgePage(await openPage(longPage(call)), { ...atOnce, ...withRules(rule) });
    expect(judged.ok && judged.pieces).toEqual([]);
  });

  it('is not cut out of a paragraph', async () => {
    const inline = `<p>${lines[2]} Read also: <a href="/pump">The man who kept the pump alive</a></p>`;
    const { rule } = await ruleFrom(longPage(inline), keepFirst);
    expect(await shown(longPage(inline))).not.toContain('pump');
    expect(await shown(longPage(inline), rule)).toContain('pump');
  });

  it('stays also below the article', async () => {
    const below = longPage('').replace('</article>', `${call}</article>`);
    const before = await reading(below);
    const index = before.article.removals.findIndex(({ place }) => place === 'after');
    expect(before.article.removals[index]?.text).toContain(CALL);
    const { rule } = await ruleFrom(below, ({ article: { removals } }) => ({
      does: 'keep',
      removal: index,
      text: removals[index]!.text,
    }));
    expect(await shown(below, rule)).toContain(CALL);
  });

  it('is told beforehand what else on the page it would keep', async () => {
    const twice = longPage(call + story(2) + call.replace('What the sea does', 'What the sand does'));
    const { touches } = await ruleFrom(twice, keepFirst);
    expect(touches).toHaveLength(1);
    expect(touches[0]).toContain('What the sand does');
  });
});

describe('what a person teaches to remove', () => {
  const monday = 'Notice of the harbour office, Monday';

  it('is taken out as a removal like any other, with its reason', async () => {
    const { rule } = await ruleFrom(longPage(note('Monday')), removeLine(monday));
    const { article } = await reading(longPage(note('Tuesday')), rule);
    expect(article.removals).toMatchObject([
      { text: 'Notice of the harbour office, Tuesday', reasons: ['taught-by-you'], place: 'inside' },
    ]);
  });

  it('takes nothing else out: every line of the story is there', async () => {
    const { rule } = await ruleFrom(longPage(note('Monday')), removeLine(monday));
    const text = await shown(longPage(note('Tuesday')), rule);
    for (const line of lines) expect(text).toContain(line);
  });

  it('is passed over where it would take out more than a twentieth of the words', async () => {
    const { rule } = await ruleFrom(longPage(note('Monday')), removeLine(monday));
    const crowded = longPage(Array.from({ length: 9 }, (_nothing, day) => note(`day ${day}`)).join(''));
    expect((await reading(crowded, rule)).article.removals).toEqual([]);
  });

  it('yields to what is taught to be kept', async () => {
    const { rule } = await ruleFrom(longPage(note('Monday')), removeLine(monday));
    const keep: TaughtRule = { ...rule, id: 'rule-2', does: 'keep' };
    expect((await reading(longPage(note('Tuesday')), rule, keep)).article.removals).toEqual([]);
  });

  it('leaves alone what a person has selected', async () => {
    const { rule } = await ruleFrom(longPage(note('Monday')), removeLine(monday));
    const page = await openPage(longPage(note('Tuesday')));
    const selection = page.createRange();
    selection.selectNodeContents(page.querySelector('article')!);
    const { article } = readingOf(await read(page, { ...withRules(rule), selection }));
    expect(textsOf(article.body).join('\n')).toContain('Tuesday');
  });

  it.each<[name: string, html: string, line: string, code: string]>([
    ['a paragraph of a short story', pageWith(''), lines[3], 'too-much'],
    [
      'what stands here and there on the page',
      longPage(Array.from({ length: 4 }, (_nothing, day) => note(`day ${day}`)).join('')),
      'Notice of the harbour office, day 3',
      'too-much',
    ],
    ['what is like everything else', longPage('<p>So it was then</p>'), 'So it was then', 'too-plain'],
  ])('is refused with the reason: %s', async (_name, html, line, code) => {
    expect(await learnFrom(html, removeLine(line))).toMatchObject({ ok: false, code });
  });

  it('is refused where the page has changed under it', async () => {
    const lesson: Lesson = { does: 'remove', blocks: [3], text: 'Something that is not there' };
    expect(await learnFrom(longPage(''), () => lesson)).toEqual({ ok: false, code: 'changed' });
  });
});

it('a rule that was learned passes its own examples, and can be stored', async () => {
  for (const [html, point] of [
    [longPage(call), keepFirst],
    [longPage(note('Monday')), removeLine('Notice of the harbour office, Monday')],
  ] as const) {
    const { rule } = await ruleFrom(html, point);
    expect(isTaughtRule(rule)).toBe(true);
    expect(refusalOf(rule)).toBeNull();
  }
});
