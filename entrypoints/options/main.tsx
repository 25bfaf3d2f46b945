import { render } from 'preact';
import { OptionsPage } from '../../components/OptionsPage';
import { pageWords } from './page-words';
import { ReadingChoices } from './ReadingChoices';
import { Sites } from './Sites';
import { Taught } from './Taught';

const t = pageWords(document, 'options.title');

render(
  <OptionsPage t={t}>
    <ReadingChoices t={t} />
    <Sites t={t} />
    <Taught t={t} />
  </OptionsPage>,
  document.body,
);
