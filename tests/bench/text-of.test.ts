import { expect, it } from 'vitest';
import { textOf } from '../../bench/in-page/text-of';

it.each([
  ['blocks as lines', '<p>One</p><div>two</div>three', 'One\ntwo\nthree'],
  ['white space collapsed', '<p>  One \n two  </p>', 'One two'],
  ['inline elements in their line', '<p>One <b>two</b>, <i>three</i></p>', 'One two, three'],
  ['a space at the edge of an inline element', '<p>One<b> two </b>three</p>', 'One two three'],
  ['a new line at a break', '<p>One<br>two<br><br>three</p>', 'One\ntwo\nthree'],
  [
    'cells of a row in one line',
    '<table><tr><td>One</td><td>two</td></tr><tr><td>three</td></tr></table>',
    'One two\nthree',
  ],
  ['typed text line by line', '<pre>One\n  two</pre>', 'One\n  two'],
  [
    'no script, style or hidden text',
    '<p>One</p><script>two</script><style>p{}</style><p hidden>three</p>',
    'One',
  ],
  ['no alternative of a picture or an object', '<p>One<img alt="two"></p><object>three</object>', 'One'],
  ['entities as signs', '<p>One &amp; &lt;two&gt;</p>', 'One & <two>'],
  ['nothing', '', ''],
])('%s', (_case, html, text) => {
  expect(textOf(html, true)).toBe(text);
});

it('leaves the captions of figures out where they are not wanted', () => {
  const html = '<p>One</p><figure><img><figcaption>two</figcaption></figure><p>three</p>';
  expect(textOf(html, false)).toBe('One\nthree');
  expect(textOf(html, true)).toBe('One\ntwo\nthree');
});
