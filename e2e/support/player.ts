import { expect, type Locator, type Page } from '@playwright/test';
import type { Scenario, Scene } from '#core/content/scenario.schema.ts';
import type { Way } from './ways.ts';

/** A moment of a played scenario at which a test may look at the screen. */
export interface Stop {
  readonly at: 'intro' | 'scene' | 'feedback' | 'ending';
  /** The scene on screen; none at the ending. */
  readonly scene: Scene | null;
}

export type Look = (stop: Stop) => Promise<void>;

/** What moves the story on: the button below the phone. */
export function forward(page: Page): Locator {
  return page.locator('[data-screen=play] [data-action=continue]');
}

/** Leaves the introduction behind and plays the way to its ending, which stays on screen. `look` is called at each stop. */
export async function play(page: Page, way: Way, look: Look = async () => {}): Promise<void> {
  const begin = page.locator('[data-screen=play] [data-action=skip-intro]'); // of the app, not of the page's first words
  await expect(begin).toBeVisible();
  await look({ at: 'intro', scene: way.end.passages[0]?.scene ?? null });
  await begin.click();
  for (const { scene, chosen } of way.end.passages) {
    await untilTold(page, scene);
    await look({ at: 'scene', scene });
    if (chosen) {
      await page.locator(`[data-choice="${chosen.choice.id}"]`).click();
      await expect(page.locator('[data-kind]')).toBeVisible();
      await look({ at: 'feedback', scene });
    }
    await forward(page).click();
  }
  await expect(page.locator(`[data-ending="${way.ending.id}"]`)).toBeVisible();
  await look({ at: 'ending', scene: null });
}

/** Waits until the last beat of the scene is there and the story asks for something. */
export async function untilTold(page: Page, scene: Scene): Promise<void> {
  const last = scene.beats[scene.beats.length - 1];
  await expect(page.locator(`[data-beat="${last?.id}"]`).first()).toBeAttached();
  const asks = 'decision' in scene.then ? page.locator(`[data-choice="${scene.then.decision.choices[0]?.id}"]`) : forward(page);
  await expect(asks).toBeVisible();
}

/** Opens the scenario's own address in a page that is already in the app. */
export async function openScenario(page: Page, scenario: Scenario): Promise<void> {
  await page.evaluate((id) => (location.hash = `#/play/${id}`), scenario.id);
  await expect(page.locator(`[data-screen=play][data-scenario="${scenario.id}"]`)).toBeVisible();
}
