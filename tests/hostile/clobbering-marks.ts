/** Body of a function for the page: every name by which a document, an element, a form, or any target of events is asked anything. */
export const ASKED_NAMES = `
  return [...new Set(
    [HTMLFormElement, HTMLElement, Element, Document, Node, EventTarget].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
  )].filter((name) => name !== 'constructor' && !name.startsWith('on'));
`;

/** Pictures that a document would answer with instead. */
export const picturesNamed = (names: readonly string[]): string =>
  names.map((name) => `<img name="${name}" id="${name}" alt="">`).join('');

/** Fields that the form around them would answer with instead. */
export const fieldsNamed = (names: readonly string[]): string =>
  names.map((name) => `<input type="hidden" name="${name}">`).join('');
