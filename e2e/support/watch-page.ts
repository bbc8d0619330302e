import type { Page } from '@playwright/test';

/** What a page did that it should never do. */
export interface PageFaults {
  /** Errors on the console and uncaught ones. */
  readonly errors: readonly string[];
  /** Addresses asked for that are not ours. */
  readonly foreign: readonly string[];
}

/** Notes errors and requests to other origins from now on; read the lists at the end of a test. */
export function watchPage(page: Page, origin: string): PageFaults {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:http|ws)s?:$/.test(url.protocol) && url.origin !== new URL(origin).origin) foreign.push(request.url());
  });
  return { errors, foreign };
}
