import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The viewer as one script and one sheet of styles, which the main viewer puts into the files that it saves. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  publicDir: false,
  build: {
    outDir: '../dist/web/offline',
    emptyOutDir: true,
    target: 'es2022',
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: `${import.meta.dirname}/offline/main.tsx`,
      output: { codeSplitting: false, entryFileNames: 'viewer.js', assetFileNames: 'viewer[extname]' },
    },
  },
});
