import type { Page } from '../page';
import type { Block } from '../walk/block';

/** Whether the page sets this block in vertical lines from right to left, as much Japanese and Chinese literature is. Asked of one block. */
export const isVertical = ({ dom }: Page, { scope }: Block): boolean =>
  dom.view.getComputedStyle(scope.element).writingMode === 'vertical-rl';
