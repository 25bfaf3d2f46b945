import { defineConfig } from 'vite';

/** One file that measures the blocks of a page, for fitting. */
export default defineConfig({
  build: {
    outDir: '.output',
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {
      entry: 'bench/fit/signals-global.ts',
      formats: ['iife'],
      name: 'broadsheetSignals',
      fileName: () => 'signals.js',
    },
  },
});
