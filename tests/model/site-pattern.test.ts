import { describe, expect, it } from 'vitest';
import { parsePattern, pathMatches } from '../../model/site-pattern';

describe('a pattern is read as people write it', () => {
  it.each<[written: string, host: string, path: string | null, isNot: boolean]>([
    ['ft.com', 'ft.com', null, false],
    ['  FT.com/ ', 'ft.com', null, false],
    ['www.ft.com', 'ft.com', null, false],
    ['https://www.ft.com/content/abc?x=1#top', 'ft.com', '/content/abc?x=1', false],
    ['ft.com/content/*', 'ft.com', '/content/*', false],
    ['bbc.co.uk/news/*', 'bbc.co.uk', '/news/*', false],
    ['bbc.co.uk/*', 'bbc.co.uk', null, false],
    ['not bbc.co.uk/news/live/*', 'bbc.co.uk', '/news/live/*', true],
    ['nicht bbc.co.uk/sport', 'bbc.co.uk', '/sport', true],
    ['!bbc.co.uk/sport', 'bbc.co.uk', '/sport', true],
    ['*.example.com', '*.example.com', null, false],
    ['bücher.example/neu', 'xn--bcher-kva.example', '/neu', false],
    ['zeitung.example/köln/*', 'zeitung.example', '/k%C3%B6ln/*', false],
    ['localhost', 'localhost', null, false],
    ['127.0.0.1/a', '127.0.0.1', '/a', false],
    ['www.com', 'www.com', null, false],
  ])('%s', (written, host, path, isNot) => {
    expect(parsePattern(written)).toEqual({ ok: true, host, path, isNot });
  });

  it.each([
    ['', 'empty'],
    ['! ', 'empty'],
    ['ftp://ft.com', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript://ft.com/%0aalert(1)', 'scheme'],
    ['ft', 'host'],
    ['two words.com', 'host'],
    ['user@ft.com', 'host'],
    ['-ft.com', 'host'],
    ['ft.com:8080/a', 'port'],
    ['news.*', 'wildcard'],
    ['*', 'wildcard'],
    ['*.com', 'host'],
    ['*.*.com', 'wildcard'],
    ['ft.com/(content|video)/.*', 'regular-expression'],
    ['^https://ft\\.com', 'regular-expression'],
    ['ft.com/content/.*', 'regular-expression'],
    ['not ft.com', 'not-what'],
    [`ft.com/${'a'.repeat(300)}`, 'too-long'],
    [`${'a.'.repeat(400)}com`, 'too-long'],
  ])('%s is refused: %s', (written, fault) => {
    expect(parsePattern(written)).toEqual({ ok: false, fault });
  });
});

describe('a path', () => {
  it.each<[path: string, address: string, holds: boolean]>([
    ['/content/*', '/content/abc', true],
    ['/content/*', '/content/', true],
    ['/content/*', '/content', false],
    ['/news', '/news', true],
    ['/news', '/news?page=2', true],
    ['/news', '/news/world/1', true],
    ['/news', '/newsround', false],
    ['/news/', '/news/world', true],
    ['/*/live/*', '/sport/live/1', true],
    ['/*/live/*', '/sport/1', false],
    ['/*.html', '/a/b.html', true],
    ['/*.html', '/a/b.htm', false],
    ['/a*a', '/a', false],
    ['/**', '/x', true],
  ])('%s at %s: %s', (path, address, holds) => {
    expect(pathMatches(path, new URL(`https://host.example${address}`))).toBe(holds);
  });

  it('is looked for in time that a hostile one cannot stretch', () => {
    const path = `/${'*a'.repeat(90)}*b`;
    expect(pathMatches(path, new URL(`https://host.example/${'a'.repeat(20_000)}`))).toBe(false);
  });
});
