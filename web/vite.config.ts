import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** In development only: where the API runs. The built viewer is served by that same server. */
const api = process.env.TUPU_DEV_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { proxy: { '/api/': { target: api, changeOrigin: true } } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts stay files of their own: the page fetches only the ranges that its text needs.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
});
