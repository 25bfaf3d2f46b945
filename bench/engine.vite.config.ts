import { defineConfig, type Plugin } from 'vite';
import { projectRoot } from '../scripts/project.ts';
import { wordFiles } from '../scripts/packaged-files.ts';

const WORD_TABLES = 'virtual:word-tables';

/**
 * The word tables as the extension packages them: JSON by language. They are parsed when a page needs them, since thousands of objects that
 * no page asks for would be collected while an engine is measured.
 */
const wordTables = (): Plugin => ({
  name: 'word-tables',
  resolveId: (id) => (id === WORD_TABLES ? `\0${WORD_TABLES}` : undefined),
  async load(id) {
    if (id !== `\0${WORD_TABLES}`) return undefined;
    const files = await wordFiles(projectRoot);
    const tables = files
      .filter(({ relativeDest }) => !relativeDest.endsWith('index.json'))
      .map(({ contents }) => [(JSON.parse(contents) as { language: string }).language, contents]);
    return `export const wordTables = ${JSON.stringify(Object.fromEntries(tables))};`;
  },
});

/** One file that measuring tools can put into a page. */
export default defineConfig({
  plugins: [wordTables()],
  build: {
    outDir: '.output',
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {
      entry: 'bench/engine-global.ts',
      formats: ['iife'],
      name: 'broadsheetEngine',
      fileName: () => 'engine.js',
    },
  },
});
