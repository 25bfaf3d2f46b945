import { describe, expect, it } from 'vitest';
import { SLICE_MS } from '../../engine/budget';
import type { TraceEntry } from '../../engine/judge-story';
import { openDocument, openPage } from './open-page';
import { articleOf, read, readHtml, readingOf, textsOf } from './page';
import { footer, lines, pageWith, story } from './story';

const call = '<aside><h2>Sign up for our newsletter</h2><input type="email"><button>Sign up</button></aside>';

/** A long page, so that a reading takes more than one slice of a clock that moves at every look. */
const longPage = pageWith(
  Array.from(
    { length: 300 },
    (_, day) =>
      `<p>On day ${day} the ferry sailed at noon, as it did before, and the keeper wrote ${day} into his book.</p>`,
  ).join(''),
);

describe('the page stays as it was', () => {
  it('byte for byte', async () => {
    const page = await openPage(pageWith(`${call}<details><summary>a</summary>b</details><p hidden>c</p>`));
    const before = page.documentElement.outerHTML;
    await read(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('and says the same when it is read again', async () => {
    const page = await openPage(pageWith(call));
    const first = readingOf(await read(page));
    const second = readingOf(await read(page));
    expect(second.article).toEqual(first.article);
    expect([...second.sources]).toEqual([...first.sources]);
  });
});

describe('the page gets a turn', () => {
  it('never while the clock stands still', async () => {
    let turns = 0;
    await read(await openPage(longPage), { now: () => 0, pause: () => (turns++, Promise.resolve()) });
    expect(turns).toBe(0);
  });

  it('whenever a slice is spent', async () => {
    let time = 0;
    let turns = 0;
    const result = await read(await openPage(longPage), {
      now: () => (time += SLICE_MS / 4),
      pause: () => (turns++, Promise.resolve()),
    });
    expect(turns).toBeGreaterThan(3);
    expect(result.ok).toBe(true);
  });
});

describe('when the page changes between two slices', () => {
  const change = (page: Document, turn: number): void => {
    page.querySelector('article > p')!.textContent =
      `They changed this sentence ${turn} times by now, and once more after that.`;
  };

  async function readWhileItChanges(times: number) {
    const page = await openPage(longPage);
    let time = 0;
    let turns = 0;
    let asked = 0;
    const result = await read(page, {
      now: () => (time += SLICE_MS),
      pause: () => {
        if (turns++ < times) change(page, turns);
        return Promise.resolve();
      },
      words: () => Promise.resolve((asked++, [])),
    });
    return { text: textsOf(readingOf(result).article.body).join('\n'), asked };
  }

  it('the reading begins again and has the new words', async () => {
    expect((await readWhileItChanges(1)).text).toContain('They changed this sentence 1 times');
  });

  it('without end, it ends all the same', async () => {
    const { text, asked } = await readWhileItChanges(Number.MAX_SAFE_INTEGER);
    expect(text).toContain('They changed this sentence');
    expect(asked).toBeLessThanOrEqual(3);
  });
});

describe('a selection is read alone', () => {
  it('whole, whatever stands around it', async () => {
    const page = await openPage(pageWith('<p id="chosen">Only this was chosen.</p>'));
    const selection = page.createRange();
    selection.selectNodeContents(page.getElementById('chosen')!);
    const { article, isArticle } = readingOf(await read(page, { selection }));
    expect(textsOf(article.body)).toEqual(['Only this was chosen.']);
    expect(isArticle).toBe(true);
  });

  it('from the middle of one paragraph to the middle of another', async () => {
    const page = await openPage('<p>One two three.</p><p>Four five six.</p><p>Seven eight.</p>');
    const [first, second] = page.querySelectorAll('p');
    const selection = page.createRange();
    selection.setStart(first!.firstChild!, 4);
    selection.setEnd(second!.firstChild!, 9);
    expect(textsOf(readingOf(await read(page, { selection })).article.body)).toEqual([
      'two three.',
      'Four five',
    ]);
  });
});

describe('a text file is read line by line', () => {
  it('with nothing invented', async () => {
    const text = ['Sign up for our newsletter', ...lines].join('\n');
    const { article, isArticle } = readingOf(
      await read(await openDocument(text, 'text/plain', 'https://texts.example/the%20box.txt')),
    );
    expect(textsOf(article.body)).toEqual(lines);
    expect(article.removals.map(({ text: removed }) => removed)).toEqual(['Sign up for our newsletter']);
    expect([article.title, article.label, isArticle]).toEqual([null, 'the box.txt', true]);
  });

  it('and so is a page that is nothing but one text as it was typed', async () => {
    const text = ['Sign up for our newsletter', ...lines].join('\n');
    const { article } = readingOf(await readHtml(`<title>The box</title><pre>${text}</pre>`));
    expect(textsOf(article.body)).toEqual(lines);
    expect(article.removals.map(({ text: removed }) => removed)).toEqual(['Sign up for our newsletter']);
  });

  it('but a page of code stays code', async () => {
    const { article } = readingOf(
      await readHtml('<pre>const tide = 4;\nif (tide > 3) subscribe("newsletter");</pre>'),
    );
    expect(article.body.map((node) => typeof node !== 'string' && node.tag)).toEqual(['pre']);
    expect(article.removals).toEqual([]);
  });

  it('put together again where a program wrapped it', async () => {
    const text =
      'The ferry sailed at noon\nand came back at four,\nand nobody could say\nwhy it had.\n\nOnly the keeper\nhad seen it all.';
    const { article } = readingOf(await read(await openDocument(text, 'text/plain')));
    expect(textsOf(article.body)).toEqual([
      'The ferry sailed at noon and came back at four, and nobody could say why it had.',
      'Only the keeper had seen it all.',
    ]);
  });
});

describe('what is no page of text is refused by its type', () => {
  it.each([
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>one</text></svg>'],
    ['application/xml', '<feed><entry>one</entry></feed>'],
    ['text/xml', '<feed><entry>one</entry></feed>'],
  ])('%s', async (contentType, text) => {
    expect(await read(await openDocument(text, contentType))).toEqual({
      ok: false,
      code: 'unsupported-document',
      contentType,
    });
  });

  it('but XHTML is read', async () => {
    const text = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>The box</title></head><body>${story()}${footer}</body></html>`;
    expect(
      textsOf(readingOf(await read(await openDocument(text, 'application/xhtml+xml'))).article.body),
    ).toEqual(lines);
  });
});

describe('what has no words is empty', () => {
  it.each([
    ['nothing', ''],
    ['space', ' \n '],
    ['pictures', '<img src="/a.jpg"><hr>'],
    ['frames', '<html><frameset><frame src="about:blank"></frameset></html>'],
    ['fields', '<input><textarea></textarea>'],
  ])('%s', async (_case, html) => {
    expect(await readHtml(html)).toEqual({ ok: false, code: 'empty' });
  });
});

describe('a page without an article says why, and gives its best attempt', () => {
  const teasers = Array.from(
    { length: 14 },
    (_, n) => `<li><h3><a href="/n/${n}">The tide of day ${n} came twice</a></h3></li>`,
  );

  it.each([
    ['a list of headlines', `<main><h1>Latest stories</h1><ul>${teasers.join('')}</ul></main>`, 'list'],
    [
      'a list of links without headings',
      `<main><h1>Latest stories</h1><ul>${teasers.join('').replaceAll(/<\/?h3>/g, '')}</ul></main>`,
      'list',
    ],
    [
      'a short note',
      '<main><h1>Back soon</h1><p>We are mending our nets, and will be back on Monday.</p></main>',
      'too-short',
    ],
    [
      'an application',
      `<main>${'<label>Name <input></label><button>Save</button>'.repeat(6)}<p>Fill in every field and press the button.</p></main>`,
      'application',
    ],
  ])('%s', async (_case, html, why) => {
    const reading = readingOf(await readHtml(html, { lang: 'en' }));
    expect([reading.isArticle, reading.why]).toEqual([false, why]);
  });

  it('of what little it has', async () => {
    const { article } = readingOf(
      await readHtml('<p>We are mending our nets, and will be back on Monday.</p>', { lang: 'en' }),
    );
    expect(textsOf(article.body)).toEqual(['We are mending our nets, and will be back on Monday.']);
  });
});

describe('a publisher that delivers only the beginning', () => {
  const paid =
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
  const wall = '<div class="wall"><p>Subscribe to continue reading</p></div>';
  const page = (head: string, behind: string) =>
    `<html lang="en"><head>${head}</head><body><article>${story(5)}${behind}</article>${footer}</body></html>`;

  it.each([
    ['says so in its data', page(paid, ''), 'teaser'],
    ['puts a wall behind it', page('', wall), 'teaser'],
    ['is not one that delivers all', page('', ''), 'whole'],
    ['is not one with a long text', longPage.replace('<head>', `<head>${paid}`), 'whole'],
  ])('%s', async (_case, html, delivery) => {
    expect((await articleOf(html)).delivery).toBe(delivery);
  });
});

it('every judged block can be explained', async () => {
  const entries: TraceEntry[] = [];
  await read(await openPage(pageWith(call)), { trace: (entry) => entries.push(entry) });
  const taken = entries
    .filter(({ fate, place }) => fate === 'removed' && place === 'inside')
    .map(({ judgement }) => judgement.verdict);
  expect(taken.length).toBeGreaterThan(0);
  for (const { promo, logOdds, evidence } of taken) {
    expect([promo, logOdds > 0, evidence.length > 0]).toEqual(['newsletter', true, true]);
    expect(evidence).toEqual(evidence.toSorted((a, b) => b.weight - a.weight));
  }
});

it('every shown block knows where it stands on the page', async () => {
  const page = await openPage(pageWith(''));
  const { article, sources } = readingOf(await read(page));
  const shown = article.body.flatMap((node) =>
    typeof node !== 'string' && node.tag === 'p' ? [node.block!] : [],
  );
  expect(shown.map((block) => sources.get(block)?.textContent)).toEqual(lines);
});
