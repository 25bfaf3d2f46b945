/**
 * Copies what an element says.
 *
 * @returns false where the page's rules or the browser forbid it
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  const { ownerDocument: document, textContent } = element;
  try {
    await navigator.clipboard.writeText(textContent);
    return true;
  } catch {
    // Pages without https, and pages that forbid it, have no clipboard; the selection can still be copied.
    const selection = document.getSelection();
    selection?.selectAllChildren(element);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies on a page without https
    const isCopied = document.execCommand('copy');
    selection?.removeAllRanges();
    return isCopied;
  }
}
