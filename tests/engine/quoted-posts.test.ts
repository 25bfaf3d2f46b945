import { expect, it } from 'vitest';
import { mailOf } from './mail-page';
import { articleOf, textsOf } from './page';
import { lines, pageWith } from './story';

const SAID = 'Whoever opens a box that is sealed with tar should have a priest beside them';

/** A post as archives of newsletters show it: a card that is nothing but a link to where it was said. */
const post = (said: string, address = 'https://x.com/imke/status/1536085857349664769'): string =>
  `<div class="tweet"><a href="${address}"><div class="tweet-header"><img src="/imke.jpg" alt="">Imke Hollander @imke</div>${said}</a></div>`;

const shownOn = async (html: string): Promise<readonly string[]> => textsOf((await articleOf(html)).body);

it.each([
  ['in the middle of a story', pageWith(post(SAID))],
  ['in the middle of a mail', mailOf({ middle: [post(SAID)] })],
  ['before the first paragraph', pageWith('').replace('</h1>', `</h1>${post(SAID)}`)],
])('what somebody said on a network is shown with who said it: %s', async (_where, html) => {
  const shown = await shownOn(html);
  expect(shown.join('\n')).toContain(SAID);
  expect(shown.join('\n')).toContain('@imke');
  for (const line of lines.slice(0, 10)) expect(shown).toContain(line);
});

it('a way to follow the paper there goes as before', async () => {
  const follow =
    '<p><a href="https://x.com/baypost">Follow the Bay Post on X for more of its stories</a></p>';
  expect((await shownOn(pageWith(follow))).join('\n')).not.toContain('Follow');
});

it('a box that asks to sign up goes, also where it links a post', async () => {
  const box =
    '<div class="box"><h3>Sign up for our newsletter</h3><p>What the sea does to us, every Friday, as told in <a href="https://x.com/baypost/status/1536085857349664769">a thread</a></p><a href="/newsletter">Sign up for free</a></div>';
  expect((await shownOn(pageWith(box))).join('\n')).not.toContain('Friday');
});
