/** One thing that keeps a hostile page from getting in or from hanging, and how it looks when it is gone. */
export interface Defence {
  readonly name: string;
  /** From the project's root. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly code: string;
  readonly without: string;
  /** Project of vitest.config.ts whose tests hold it, and the files that do. */
  readonly project: 'engine' | 'unit';
  readonly tests: readonly string[];
}

const allowList = { project: 'engine', tests: ['allow-list', 'hostile.test'] } as const;
const clobbering = { project: 'engine', tests: ['clobbering'] } as const;
const bounded = { project: 'engine', tests: ['engine/bounds'] } as const;
const overlay = { project: 'unit', tests: ['overlay-host'] } as const;

/** All of them, in the order in which a page meets them. `npm run test:long` takes each away and sees a test fail. */
export const defences: readonly Defence[] = [
  {
    name: 'scripts, styles and templates are not read',
    file: 'engine/walk/element-roles.ts',
    code: "  'script',\n  'style',\n  'template',",
    without: '',
    ...allowList,
  },
  {
    name: 'drawings are not read',
    file: 'engine/walk/element-roles.ts',
    code: "  'svg',\n  'canvas',",
    without: '',
    ...allowList,
  },
  {
    name: 'schemes of links',
    file: 'engine/tree/safe-url.ts',
    code: "new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:'])",
    without:
      "new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:', 'javascript:', 'data:', 'blob:', 'file:'])",
    ...allowList,
  },
  {
    name: 'schemes of pictures',
    file: 'engine/tree/safe-url.ts',
    code: "const imageSchemes: ReadonlySet<string> = new Set(['http:', 'https:'])",
    without: "const imageSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'javascript:', 'blob:'])",
    ...allowList,
  },
  {
    name: 'no documents as pictures',
    file: 'engine/tree/safe-url.ts',
    code: '(?:png|jpe?g|gif|webp|avif);base64,',
    without: '(?:png|jpe?g|gif|webp|avif|svg\\+xml);base64,',
    ...allowList,
  },
  {
    name: 'no name and password in an address',
    file: 'engine/tree/safe-url.ts',
    code: "    url.username = '';\n    url.password = '';",
    without: '',
    ...allowList,
  },
  {
    name: 'source sets are written anew',
    file: 'engine/tree/image.ts',
    code: "if (url === null || url.startsWith('data:')) continue;",
    without: 'if (url === null) { candidates.push(`${address} ${descriptor}`); continue; }',
    ...allowList,
  },
  {
    name: 'sizes of pictures are a length, no code',
    file: 'engine/tree/image.ts',
    code: '/^[\\w\\s().,:%*+/-]+$/.test(sizes)',
    without: 'sizes !== ""',
    ...allowList,
    tests: ['pictures', ...allowList.tests],
  },
  {
    name: 'times are times',
    file: 'engine/tree/inline.ts',
    code: '/^[\\w:.+\\- ]{4,40}$/.test(dateTime)',
    without: 'dateTime !== ""',
    ...allowList,
  },
  {
    name: 'formulas of known elements only',
    file: 'engine/tree/math.ts',
    code: 'if (!known.has(tag)) return children;',
    without: '',
    ...allowList,
  },
  {
    name: 'no source code of formulas',
    file: 'engine/tree/math.ts',
    code: "if (tag === 'annotation' || tag === 'annotation-xml' || skippedTags.has(tag)) return [];",
    without: '',
    ...allowList,
  },
  {
    name: 'embeds lead to the web',
    file: 'engine/tree/embed.ts',
    code: 'if (href === null || !/^https?:/.test(href)) return null;',
    without: 'if (href === null) return null;',
    ...allowList,
    tests: ['pictures', ...allowList.tests],
  },
  {
    name: 'only listed attributes reach an element',
    file: 'components/safe-attributes.ts',
    code: 'for (const [from, to] of Object.entries({ ...COMMON, ...names })) {',
    without: 'for (const [from, to] of [...values.keys()].map((name) => [name, name] as const)) {',
    project: 'unit',
    tests: ['tests/components'],
  },
  {
    name: 'forms and documents are asked through the prototypes',
    file: 'engine/walk/dom.ts',
    code: "return name === 'form' || (name !== undefined && typeof name !== 'string') || node === document;",
    without: 'return name === node;',
    ...clobbering,
  },
  {
    name: 'the document’s own getters',
    file: 'engine/walk/dom.ts',
    code: "const value = typeof own === 'string' ? own : propertyOf(document, name);",
    without: 'const value = own;',
    ...clobbering,
  },
  {
    name: 'the body of the document',
    file: 'engine/walk/dom.ts',
    code: 'body: () => bodyOf.call(document),',
    without: 'body: () => document.body,',
    ...clobbering,
  },
  {
    name: 'a bound of depth',
    file: 'engine/walk/scopes.ts',
    code: 'if (parent.depth >= bounds.depth) {',
    without: 'if (parent.depth < 0) {',
    ...bounded,
  },
  {
    name: 'a bound of text',
    file: 'engine/walk/walk-page.ts',
    code: ' || textLength > bounds.textLength',
    without: '',
    ...bounded,
  },
  {
    name: 'the reader is told that a bound was met',
    file: 'engine/compose.ts',
    code: 'cutShort: page.walk.cutShort,',
    without: 'cutShort: false,',
    ...bounded,
  },
  {
    name: 'the reader is told what was kept against the rules',
    file: 'engine/compose.ts',
    code: '    keptPieces,\n  };',
    without: '    keptPieces: 0,\n  };',
    project: 'engine',
    tests: ['guard', 'read-page', 'removals'],
  },
  {
    name: 'a bound of nested JSON',
    file: 'engine/metadata/json-ld.ts',
    code: ' || nestingOf(text) > MAX_DEPTH',
    without: '',
    project: 'engine',
    tests: ['json-ld'],
  },
  {
    name: 'texts of source sets are bounded',
    file: 'engine/tree/image.ts',
    code: 'placeholderName.test(written.slice(0, PLACEHOLDER_LENGTH_MAX))',
    without: 'placeholderName.test(written)',
    project: 'engine',
    tests: ['one-pass'],
  },
  {
    name: 'formatting is not nested without an end',
    file: 'engine/tree/inline.ts',
    code: 'path.length = Math.min(path.length, MAX_FORMATS);',
    without: '',
    ...bounded,
  },
  {
    name: 'a page that changes is read anew',
    file: 'engine/watch.ts',
    code: 'hasChanged: () => changed || observer.takeRecords().length > 0,',
    without: 'hasChanged: () => false,',
    project: 'engine',
    tests: ['read-page'],
  },
  {
    name: 'the overlay’s root is closed',
    file: 'platform/shadow-host.ts',
    code: "import.meta.env.MODE === 'e2e' ? 'open' : 'closed'",
    without: "'open'",
    ...overlay,
  },
  {
    name: 'no style of the page’s reaches the host',
    file: 'platform/shadow-host.ts',
    code: "element.style.setProperty(property, value, 'important');",
    without: 'element.style.setProperty(property, value);',
    ...overlay,
  },
  {
    name: 'the page does not hear what is done in the overlay',
    file: 'platform/overlay-host.ts',
    code: 'for (const type of KEPT_FROM_PAGE) dialog.addEventListener(type, (event) => event.stopPropagation());',
    without: '',
    ...overlay,
  },
  {
    name: 'the overlay comes back',
    file: 'platform/overlay-watchdog.ts',
    code: '    rescue();\n',
    without: '',
    ...overlay,
  },
  {
    name: 'the overlay gives way in the end',
    file: 'platform/overlay-watchdog.ts',
    code: 'if (rescues.length >= RESCUES_MAX) {',
    without: 'if (rescues.length >= Number.MAX_SAFE_INTEGER) {',
    ...overlay,
  },
  {
    name: 'messages of others are not heard',
    file: 'platform/receive.ts',
    code: 'from.id !== browser.runtime.id || ',
    without: '',
    project: 'unit',
    tests: ['tests/platform/receive'],
  },
];
