import { defineConfig } from 'vite';

/** One file that measuring tools can put into a page. */
export default defineConfig({
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
