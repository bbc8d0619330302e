import { expect, type Page } from '@playwright/test';

/** Drives the app by the data attributes that the README promises, like any script from outside could. */

export const SCENARIO = 'dressup-gift-police-video';

/** How far the service worker is. */
export type WorkerState = 'none' | 'installing' | 'ready' | 'update-waiting';

/** Waits until the whole app is in the cache and the page belongs to the service worker. */
export async function untilOffline(page: Page): Promise<void> {
  await untilWorker(page, 'ready');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

export async function untilWorker(page: Page, state: WorkerState): Promise<void> {
  await expect.poll(() => workerState(page), { timeout: 30_000 }).toBe(state);
}

function workerState(page: Page): Promise<WorkerState> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration) return 'none';
    if (registration.installing || registration.active?.state !== 'activated') return 'installing';
    return registration.waiting ? 'update-waiting' : 'ready';
  });
}

/** The first visit's one question, if it is asked. */
export async function chooseStage(page: Page): Promise<void> {
  await expect(page.locator('[data-stage], [data-action=start]').first()).toBeVisible();
  const stage = page.locator('[data-stage=primary-high]');
  if (await stage.isVisible()) await stage.click();
  await expect(page.locator('[data-action=start]')).toBeVisible();
}

/** Opens a scenario and leaves its introduction behind. */
export async function openScenario(page: Page, url: string, scenario = SCENARIO): Promise<void> {
  await page.goto(`${url}#/play/${scenario}`);
  await expect(page.locator('[data-screen=play] [data-action], [data-screen=play] [data-choice]').first()).toBeVisible();
  const intro = page.locator('[data-action=skip-intro]');
  if (await intro.isVisible()) await intro.click();
}

/** Tells the story on until a choice is open or it has ended. */
export async function untilChoice(page: Page): Promise<void> {
  await step(page, '[data-choice], [data-ending]', TELLING);
}

/** Plays on, always taking the first choice, until the ending. */
export async function untilEnding(page: Page): Promise<void> {
  await step(page, '[data-ending]', `${TELLING}, [data-choice]`);
}

/** From the ending through the debrief and its judging round to the last step. */
export async function finishDebrief(page: Page): Promise<void> {
  const ways = ['[data-confidence=sure]', '[data-action=next]', '[data-answer=scam]', '[data-action=continue]'];
  for (let steps = 0; steps < 100; steps++) {
    if (await page.locator('[data-action=replay]').isVisible()) return;
    for (const way of ways) {
      const button = page.locator(way).first();
      if (!(await button.isVisible())) continue;
      await button.click({ timeout: 3000 }).catch(() => {}); // the step was over already
      break;
    }
  }
  throw new Error('The debrief does not come to an end.');
}

/** How many events the log in the database holds of each attempt, by attempt. */
export async function storedEvents(page: Page): Promise<Record<string, number>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('pioneer');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('events').objectStore('events').getAll();
          reading.onsuccess = () => {
            database.close();
            const counts: Record<string, number> = {};
            for (const { attempt } of reading.result as { attempt: string }[]) counts[attempt] = (counts[attempt] ?? 0) + 1;
            resolve(counts);
          };
        };
      }),
  );
}

/** What tells the story on. The ending's own button leads out of it. */
const TELLING = '[data-action=skip-intro], [data-action=continue]:not([data-ending] *), [data-action=hurry]';

async function step(page: Page, goal: string, ways: string): Promise<void> {
  for (let steps = 0; steps < 300; steps++) {
    if ((await page.locator(goal).count()) > 0) return;
    await page // a beat that arrives by itself takes its button away
      .locator(ways)
      .first()
      .click({ timeout: 1000 })
      .catch(() => {});
  }
  throw new Error('The story does not come to an end.');
}
