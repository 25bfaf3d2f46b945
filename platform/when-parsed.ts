/** Resolves when all of the page's own mark-up is there. */
export const whenParsed = (document: Document): Promise<void> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => {
        document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
      })
    : Promise.resolve();
