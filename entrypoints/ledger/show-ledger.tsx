import { render } from 'preact';
import { ReportSection } from '../../components/ReportSection';
import { RemovedPanel } from '../../components/RemovedPanel';
import { Strings } from '../../components/strings';
import type { Translate } from '../../components/strings';
import type { RemovalId } from '../../model/safe-node';
import type { PanelHost } from '../../platform/panel-host';
import type { CleanedPage } from './cleaned-page';
import { makeReport } from './make-report';
import { putBackSteps } from './put-back-steps';
import { saidOfStep } from './said-of-step';

interface ShowLedgerOptions {
  readonly window: Window;
  readonly host: PanelHost;
  readonly page: CleanedPage;
  readonly t: Translate;
  readonly onClose: () => void;
}

/** What is nearest to a hidden element and can be seen: what stands before it, else what it stands in. */
function visibleNear(element: Element): Element | null {
  if (element.checkVisibility()) return element;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (at.checkVisibility()) return at;
  return element.parentElement && visibleNear(element.parentElement);
}

/**
 * Lists what is hidden on a cleaned page in the same ledger that the reader has, beside the page.
 *
 * @returns takes it away
 */
export function showLedger({ window, host, page, t, onClose }: ShowLedgerOptions): () => void {
  const steps = putBackSteps();
  let said = '';

  const show = (id: RemovalId): void => {
    const element = page.pieces().find((piece) => piece.id === id)?.elements[0];
    const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    if (element) visibleNear(element)?.scrollIntoView({ block: 'center', behavior });
  };

  const change = (putBack: ReadonlySet<RemovalId>, words: string): void => {
    page.setPutBack(putBack);
    said = words;
    draw();
  };

  const onPutBack = (ids: readonly RemovalId[], isBack: boolean): void => {
    const step = steps.step(page.putBack(), ids, isBack);
    if (step === null) return;
    change(step.after, saidOfStep(t, page.pieces(), step.changed, isBack));
    show(step.changed[0]);
  };

  const onUndo = (): void => {
    const before = steps.undo();
    if (before === null) return;
    change(before, t('removed.saidUndone', page.pieces().length - before.size));
    if (!steps.canUndo()) focusPanel();
  };

  const focusPanel = (): void =>
    host.region.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });

  const draw = (): void => {
    const pieces = page.pieces();
    render(
      <Strings.Provider value={t}>
        <p class="unseen" role="status">
          {said}
        </p>
        <RemovedPanel
          id="ledger"
          title={t('removed.titleOfPage')}
          intro={t(pieces.length === 0 ? 'removed.noneOnPage' : 'removed.intro')}
          removals={pieces}
          putBack={page.putBack()}
          lang=""
          current={null}
          canUndo={steps.canUndo()}
          onPutBack={onPutBack}
          onUndo={onUndo}
          onShow={show}
          onClose={onClose}
        >
          <ReportSection onReport={(use, withText) => makeReport(host.region, use, withText)} />
        </RemovedPanel>
      </Strings.Provider>,
      host.region,
    );
  };

  const stopWatching = page.watch(() => {
    steps.forget();
    draw();
  });
  draw();
  focusPanel();
  return () => {
    stopWatching();
    render(null, host.region);
    host.close();
  };
}
