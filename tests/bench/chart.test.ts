import { describe, expect, it } from 'vitest';
import { chart, type ChartPanel } from '../../bench/report/chart';
import { placeLabels } from '../../bench/report/place-labels';

const panel: ChartPanel = {
  title: 'Article text <F1>',
  about: 'made: 2 pages',
  format: (value) => value.toFixed(2),
  step: 0.02,
  points: [
    { engine: 'broadsheet', median: 10, p90: 20, value: 0.97, interval: [0.96, 0.98] },
    { engine: 'readability', median: 12, p90: 30, value: 0.95, interval: null },
  ],
};

describe('the chart', () => {
  const svg = new DOMParser().parseFromString(chart([panel], ['A note & more']), 'image/svg+xml');

  it('says in words what it shows', () => {
    expect(svg.documentElement.getAttribute('role')).toBe('img');
    expect(svg.querySelector('desc')?.textContent).toBe(
      'Article text <F1>: Broadsheet 0.97 in 10 ms, Readability 0.95 in 12 ms.',
    );
    expect(svg.documentElement.textContent).toContain('A note & more');
  });

  it('tells the engines apart by shape, not by colour alone', () => {
    const shapes = [...svg.querySelectorAll('.mark')].map(({ localName }) => localName);
    expect(new Set(shapes).size).toBe(2);
  });

  it('is drawn for light and for dark paper', () => {
    expect(svg.querySelector('style')?.textContent).toContain('prefers-color-scheme: dark');
  });

  it('holds no number that is none', () => {
    expect(svg.documentElement.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('a label', () => {
  const frame = { left: 0, top: 0, right: 300, bottom: 200 };
  const mark = { x: 100, y: 100, width: 60 };
  const around = (x: number, y: number) => ({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 });

  it.each([
    ['to the right above', [], [], { x: 111, y: 92, anchor: 'start' }],
    ['below a mark that is there', [around(130, 90)], [], { x: 111, y: 118, anchor: 'start' }],
    ['below a line that is there', [], [around(130, 90)], { x: 111, y: 118, anchor: 'start' }],
    [
      'to the left where the right is full',
      [around(130, 90), around(130, 115)],
      [],
      { x: 89, y: 92, anchor: 'end' },
    ],
  ])('stands %s', (_case, taken, lines, place) => {
    expect(placeLabels([mark], taken, lines, frame)).toEqual([place]);
  });

  it('stands free of the label before it', () => {
    const [first, second] = placeLabels([mark, { ...mark, y: 104 }], [], [], frame);
    expect(first?.y).toBe(92);
    expect(second?.y).toBe(122);
  });
});
