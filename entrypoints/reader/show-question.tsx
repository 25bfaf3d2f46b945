import { render } from 'preact';
import type { Translate } from '../../components/strings';
import { RememberQuestion } from '../../components/RememberQuestion';
import { openNotice } from '../../platform/notice-host';

/**
 * Asks at a corner of the page whether places are to be remembered. Who lets the question go has said no.
 *
 * @param css style sheets as text
 * @returns takes the question away, unanswered
 */
export function showQuestion(
  document: Document,
  css: string,
  t: Translate,
  onAnswer: (isWanted: boolean) => void,
): () => void {
  let isWanted: boolean | null = false;
  const { region, close } = openNotice(document, css, {
    onGone() {
      if (isWanted !== null) onAnswer(isWanted);
    },
    // Nothing was asked then; the next article that is left half read asks again.
    onUnseen: () => answer(null)(),
  });
  region.lang = t('reader.language');
  region.dir = t('reader.direction');
  const answer = (given: boolean | null) => (): void => {
    isWanted = given;
    close();
  };
  // One frame later: words that come with their region are not read out.
  requestAnimationFrame(() => {
    render(<RememberQuestion t={t} onYes={answer(true)} onNo={answer(false)} />, region);
  });
  return answer(null);
}
