import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

const hour = 3_600_000;
const waiting = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>图谱 Tupu</title>
<p style="font:16px sans-serif;margin:20vh auto;max-width:30em;text-align:center">界面正在构建，稍候自动打开。<br>The viewer is being built; this page opens it by itself.</p>`;

/**
 * Serves the built viewer. Files with a hash in their name never change and are kept for a year; the page itself is
 * always asked for again. Addresses without a file name belong to the viewer's own router.
 */
export function serveViewer(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      index: false,
      immutable: true,
      maxAge: 365 * 24 * hour,
      fallthrough: false,
    }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0, dotfiles: 'ignore' }));
  router.get(/^\/[^.]*$/, (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    if (!existsSync(join(folder, 'index.html'))) return void response.status(503).type('html').send(waiting);
    response.sendFile('index.html', { root: folder, cacheControl: false });
  });
  return router;
}
