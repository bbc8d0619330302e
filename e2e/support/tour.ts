import { expect, type Page } from '@playwright/test';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { play } from './player.ts';
import { openAs, type Chosen } from './quick.ts';
import { wayTo } from './ways.ts';

/** Called on each screen of the tour, with a name for reports. */
export type See = (name: string) => Promise<void>;

/** Every screen and every state of it that a visitor meets outside the story: from the first visit to a record that holds something. */
export async function tourScreens(page: Page, chosen: Chosen, scenario: Scenario, see: See): Promise<void> {
  await openAs(page, { ...chosen, stage: null });
  await arrive(page, 'home');
  await see('home, first visit');
  await page.locator('[data-stage=primary-high]').click();
  await expect(page.locator('[data-action=start]:not([data-next=loading])')).toBeVisible();
  await see('home');
  for (const screen of ['library', 'settings', 'me', 'class', 'demo'] as const) {
    await goTo(page, `/${screen}`, NAMES[screen]);
    if (screen === 'library') await expect(page.locator('[data-scenario]').first()).toBeVisible();
    if (screen === 'me') await expect(page.locator('[data-badge]')).toBeVisible();
    if (screen === 'demo') await expect(page.locator('[data-place]').first()).toBeVisible();
    if (screen === 'class') await expect(page.locator('[data-plan]').first()).toBeVisible();
    await see(screen === 'me' ? 'me, empty' : screen);
  }
  await tourOfficer(page, see);
  await goTo(page, '/play/no-such-story', 'play');
  await see('play, no such story');
  await tourPractice(page, see);
  await tourDebrief(page, scenario, see);
  await tourRecord(page, see);
}

const NAMES = { library: 'library', settings: 'settings', me: 'me', class: 'class', demo: 'demo' } as const;

/** What an officer prepares with; her stage has journeys of its own. */
async function tourOfficer(page: Page, see: See): Promise<void> {
  await goTo(page, '/demo/check', 'check');
  await expect(page.locator('[data-summary]:not([data-summary=waiting])')).toBeVisible();
  await see('check');
  await goTo(page, '/demo/station', 'station');
  await page.locator('[data-action=add-case]').click();
  await see('station');
  await goTo(page, '/demo/programme/junior-20', 'programme');
  await see('programme, ready');
  await page.locator('[data-action=copy]').click();
  await page.locator('[data-step="1"] [data-action=edit]').click();
  await see('programme, her own');
}

async function tourPractice(page: Page, see: See): Promise<void> {
  await goTo(page, '/practice', 'practice');
  let hasSeenTwin = false;
  for (let place = 1; ; place++) {
    await expect(page.locator('[data-answer]').first()).toBeVisible();
    if (place === 1) await see('practice, question');
    await page.locator('[data-answer=verify]').click();
    if (place === 1) await see('practice, how sure');
    await page.locator('[data-confidence=unsure]').click();
    await expect(page.locator('[data-right]')).toBeVisible();
    const twin = page.locator('[data-action=twin]');
    if (place === 1) await see('practice, feedback');
    if (!hasSeenTwin && (await twin.count()) > 0) {
      hasSeenTwin = true;
      await twin.click();
      await expect(page.locator('[data-truth=genuine]')).toBeVisible();
      await see('practice, twins');
    }
    await page.locator('[data-action=next]').click();
    await expect(page.locator('[data-right]')).toHaveCount(0);
    if ((await page.locator('[data-item]').count()) === 0) break;
  }
  await see('practice, result');
}

async function tourDebrief(page: Page, scenario: Scenario, see: See): Promise<void> {
  await goTo(page, `/play/${scenario.id}`, 'play');
  const way = wayTo(scenario, 'lost');
  await play(page, way);
  await page.locator('[data-action=continue]').click();
  const flagged = way.end.passages.flatMap((passage) => passage.beats).find((beat) => (beat.cues ?? []).some((cue) => 'flag' in cue));
  await page.locator(`button[data-beat="${flagged?.id}"]`).click();
  for (const step of ['suspect', 'lit', 'case']) {
    await expect(page.locator(`[data-step=${step}]`)).toBeVisible();
    await see(`debrief, ${step}`);
    await page.locator(`[data-step=${step}] [data-action=continue]`).click();
  }
  for (const id of scenario.round) {
    await expect(page.locator(`[data-item="${id}"]`)).toBeVisible();
    await page.locator('[data-answer=scam]').click();
    await page.locator('[data-confidence=sure]').click();
    if (id === scenario.round[0]) await see('debrief, judge');
    await page.locator('[data-action=next]').click();
  }
  await expect(page.locator('[data-step=done]')).toBeVisible();
  await see('debrief, done');
}

async function tourRecord(page: Page, see: See): Promise<void> {
  await goTo(page, '/me', 'me');
  await expect(page.locator('[data-badge]')).toBeVisible();
  await page.locator('[data-action=see-data]').click();
  await expect(page.locator('[data-screen=me] pre')).toBeVisible();
  await page.locator('[data-action=delete-data]').click();
  await expect(page.locator('[data-action=delete-confirm]')).toBeVisible();
  await see('me, with a record');
}

async function goTo(page: Page, path: string, screen: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#${path}`);
  await arrive(page, screen);
}

async function arrive(page: Page, screen: string): Promise<void> {
  await expect(page.locator(`[data-screen=${screen}]`)).toBeVisible();
  await expect(page.locator(`[data-screen=${screen}] h1`)).toBeVisible();
}
