import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../find-chromium.mjs';

const PROGRAM = fileURLToPath(new URL('site-process.ts', import.meta.url));
const WATCHER = fileURLToPath(new URL('watch-page.js', import.meta.url));

/** A plain-http name, as in a school's own network: no service worker, no WebCrypto. */
const SCHOOL = 'school.lan';

/** The built site with its hub, and browsers to visit it with. */
export interface PageSite {
  /** For the teacher, on the machine that serves. */
  readonly url: string;
  /** For pupils. */
  readonly lanUrl: string;
  readonly hubUrl: string;
  /** A browser that was never here, with a profile on the disk: in a private window databases cost nothing. */
  newBrowser(options: BrowserContextOptions): Promise<BrowserContext>;
  /** Once all browsers are closed. */
  stop(): void;
}

export async function startPageSite(): Promise<PageSite> {
  const { path } = await findChromium();
  const child = fork(PROGRAM, [], { execArgv: ['--import', 'tsx'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`The site ended with ${code}`)));
  });
  const profiles: string[] = [];
  return {
    url: `http://localhost:${port}/`,
    lanUrl: `http://${SCHOOL}:${port}/`,
    hubUrl: `ws://127.0.0.1:${port}/hub`,
    async newBrowser(options) {
      const profile = mkdtempSync(join(tmpdir(), 'bench-class-'));
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: path,
        args: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${SCHOOL} 127.0.0.1`],
        locale: 'zh-CN',
        ...options,
      });
      await context.addInitScript({ path: WATCHER });
      await warmUp(context);
      profiles.push(profile);
      return context;
    },
    stop() {
      child.kill('SIGKILL');
      for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** When this was first painted, in ms after the visit began. Asked again and again: the site's policy forbids what waits inside the page. */
export async function whenSeen(page: Page, what: 'board' | 'report' | 'pin' | 'seats'): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const at: unknown = await page.evaluate(`bench.seen.${what}`);
    if (typeof at === 'number') return at;
    await page.waitForTimeout(100);
  }
  throw new Error(`${what} was not seen within a minute`);
}

/** The first Chinese text a fresh browser draws takes it longer than much that is measured here. */
async function warmUp(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.setContent('<p style="font:17px system-ui,\'Noto Sans CJK SC\',sans-serif">演练：看得穿骗局，也认得出真的。Aa 123</p>');
  await page.waitForTimeout(300);
  await page.close();
}
