import { expect, type Page } from '@playwright/test';

/** What the hall looks at. */
export const wall = (page: Page) => page.locator('[data-screen=stage]');

/** Begins a visit from the officer's first screen, up to before its first part. */
export async function beginVisit(page: Page, url: string, audience: string, minutes: 10 | 20 | 40): Promise<void> {
  await page.goto(`${url}#/demo`);
  await page.locator(`[data-setting=audience] input[value=${audience}]`).check();
  await page.locator(`[data-programme=${audience}-${minutes}]`).click();
  await page.locator('[data-action=start-visit]').click();
  await expect(wall(page)).toBeVisible();
}

/** How many events the log holds. */
export async function eventsOn(page: Page): Promise<number> {
  return Number(await wall(page).getAttribute('data-events'));
}

/** What the hall sees, and how far it has been read; the same again after on and back. */
export function seen(page: Page): Promise<string> {
  return wall(page).evaluate((stage) => {
    const { part, step, phase, beat, blank } = (stage as HTMLElement).dataset;
    return [part, step, phase, beat, blank, (stage as HTMLElement).innerText].join(' | ');
  });
}

/** One press of a clicker. Either the visit goes on, or what is longer than the screen is read on; false when neither. */
export async function click(page: Page, key: 'PageDown' | 'PageUp' = 'PageDown'): Promise<boolean> {
  const before = await place(page);
  await page.keyboard.press(key);
  return expect
    .poll(() => place(page), { timeout: 1500, intervals: [10, 20, 40, 80] })
    .not.toBe(before)
    .then(
      () => true,
      () => false,
    );
}

function place(page: Page): Promise<string> {
  return wall(page).evaluate((stage) => {
    const pages = [...stage.querySelectorAll('[data-page]')].map((one) => Math.round(one.scrollTop));
    return `${stage.getAttribute('data-events')} ${pages.join()}`;
  });
}
