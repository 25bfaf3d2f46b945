/**
 * Put first into a page: counts what a payload does when it runs (dialogs, the console, new windows, going elsewhere) and keeps it
 * from happening.
 */
export const TRIPWIRES = `(() => {
  const ran = [];
  Object.defineProperty(window, '__ran', { value: ran });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'msgbox'])
    Object.defineProperty(window, name, { configurable: true, value: () => void ran.push(name) });
  // A page that writes itself anew has nothing left to read.
  for (const name of ['write', 'writeln', 'open', 'close'])
    Object.defineProperty(document, name, { value: () => void ran.push('document.' + name) });
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir'])
    console[name] = () => void ran.push('console.' + name);
  globalThis.navigation?.addEventListener('navigate', (event) => {
    if (event.hashChange) return;
    ran.push('navigate');
    if (event.cancelable) event.preventDefault();
  });
})();`;

/**
 * Put first into every frame of a page: what frames of the page say in dialogs is their own doing, at their own time, and would stop the
 * whole tab. Frames that the reader made would be seen as elements that may not be there.
 */
export const QUIET_FRAMES = `if (window !== top)
  for (const name of ['alert', 'confirm', 'prompt', 'print'])
    Object.defineProperty(window, name, { configurable: true, value: () => undefined });`;

/**
 * Body of a function for the page: takes the page's own handlers and timers away, but not its mark-up, so that whatever runs from here
 * on was made to run by the reader. Returns what ran before.
 */
export const DISARM = `
  const all = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const attributes = Object.getOwnPropertyDescriptor(Element.prototype, 'attributes').get.call(element);
      for (const { name } of attributes)
        if (/^on/i.test(name)) element[name.toLowerCase()] = null;
      const shadow = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get.call(element);
      if (shadow) all(shadow);
    }
  };
  const everything = { querySelectorAll: (what) => Document.prototype.querySelectorAll.call(document, what) };
  all(everything);
  for (const name in window) if (/^on/.test(name)) window[name] = null;
  for (let timer = setTimeout(() => undefined); timer > 0; timer--) clearTimeout(timer);
  return window.__ran.splice(0);
`;

/** Body of a function for the page: every address that its mark-up names for a picture, as the browser would ask for it. */
export const NAMED_PICTURES = `
  const named = new Set();
  const add = (written) => {
    if (!written || !URL.canParse(written, document.baseURI)) return;
    const url = new URL(written, document.baseURI);
    url.username = url.password = url.hash = '';
    named.add(url.href);
    named.add(url.href.replaceAll(',', '%2C'));
  };
  const queryAll = (root, what) => (root === document ? Document.prototype : root).querySelectorAll.call(root, what);
  const collect = (root) => {
    for (const element of queryAll(root, 'img, source, video')) {
      for (const { name, value } of element.attributes) {
        if (!/src|poster|original|lazy|image|url/i.test(name)) continue;
        add(value.trim());
        for (const part of value.split(/[\\s,]+/)) add(part);
        for (const part of value.split(/,\\s+/)) add(part.trim().split(/\\s+/)[0]);
      }
    }
    // Where scripts run, what stands there for others is text.
    for (const element of queryAll(root, 'noscript'))
      for (const [, double, single, bare] of element.textContent.matchAll(/\\ssrc\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))/gi))
        add((double ?? single ?? bare ?? '').replaceAll('&amp;', '&').trim());
    for (const element of queryAll(root, '*')) {
      const shadow = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get.call(element);
      if (shadow) collect(shadow);
    }
  };
  collect(document);
  return [...named];
`;

/** Body of a function for the page: what ran since it was asked last. */
export const RAN = 'return window.__ran.splice(0);';

/** Body of a function for the page: lets it come to rest. */
export const AT_REST = `
  return new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => setTimeout(() => resolve(true), 30)), 30));
`;
