import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** What an installed browser is called by Playwright. */
const installed = ['chrome', 'msedge'] as const;
/** WebGL without a graphics card. */
const webgl = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/**
 * Opens a headless Chromium with WebGL: the one that comes with npm, else an installed Chrome or Edge. Throws one error
 * that names all that was tried.
 */
export async function launchBrowser(): Promise<Browser> {
  const tried: string[] = [];
  try {
    const executablePath = await sparticuz.executablePath();
    if (!existsSync(executablePath)) throw new Error(`${executablePath} is missing`);
    const args = sparticuz.args.filter((arg) => !/^--(use-gl|use-angle|single-process|no-zygote|headless)/.test(arg));
    return await chromium.launch({ executablePath, headless: true, args: [...args, ...webgl] });
  } catch (error) {
    tried.push(`@sparticuz/chromium: ${firstLine(error)}`);
  }
  for (const channel of installed) {
    try {
      return await chromium.launch({ channel, headless: true, args: webgl });
    } catch (error) {
      tried.push(`${channel}: ${firstLine(error)}`);
    }
  }
  throw new Error(`no browser for the browser tests; install Chrome or Edge.\n${tried.join('\n')}`);
}

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';
