import { expect, test } from '../e2e/fixtures.ts';
import { choose, chooseNothing } from '../e2e/sites.ts';
import { moveAbout } from '../e2e/spa.ts';

const MADE = 'made.broadsheet.example';
const MOVES = 200;

test('200 moves within one document, with the reader open and closed: never an old article, a second reader, or an error', async ({
  page,
  server,
  reader,
  browserWithExtension,
}) => {
  test.setTimeout(1_800_000);
  await choose(browserWithExtension, { host: MADE, mode: 'read' });
  await moveAbout(page, server, reader, { path: 'two-hundred-moves-of-a-mill', moves: MOVES });
  await expect(reader).toHaveCount(1);
  await chooseNothing(browserWithExtension, MADE);
});
