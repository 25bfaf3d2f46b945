/** What is selected on the page, or null. A copy: a press of a button may drop the selection itself. */
export function selectedRange(window: Window): Range | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim() === '') return null;
  return selection.getRangeAt(0).cloneRange();
}
