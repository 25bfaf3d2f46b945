import { render } from 'preact';
import { AskPage } from '../../components/AskPage';
import { keepMode, loadAsking } from '../../platform/choose-site';
import { askFor } from '../../platform/site-permissions';
import { pageWords } from '../options/page-words';

const t = pageWords(document, 'ask.title');
const asking = await loadAsking();

const show = (trouble: 'ask.denied' | 'sites.saidNotKept' | null): void =>
  render(
    <AskPage
      t={t}
      asking={asking}
      trouble={trouble}
      onAllow={() => void allow()}
      onClose={() => window.close()}
    />,
    document.body,
  );

async function allow(): Promise<void> {
  if (asking === null) return;
  if (!(await askFor([asking.host]))) show('ask.denied');
  else if (await keepMode(asking.host, asking.mode)) window.close();
  else show('sites.saidNotKept');
}

show(null);
