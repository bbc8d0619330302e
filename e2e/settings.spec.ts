import { expect, test, type Page } from '@playwright/test';
import { untilChoice } from './support/drive.ts';
import { play, untilTold } from './support/player.ts';
import { openAs, QUICK } from './support/quick.ts';
import { shippedScenario, shippedScenarios } from './support/shipped.ts';
import { waysOverEveryScene } from './support/ways.ts';

test.use(QUICK);

async function set(page: Page, setting: string, value: string): Promise<void> {
  await page.locator(`[data-setting=${setting}] input[value=${value}]`).check({ force: true }); // the tile is drawn over the radio button
}

test('shows pinyin above the words of the app and of the story in lower-grade mode', async ({ page }) => {
  await page.goto('./');
  await page.locator('[data-stage=primary-low]').click(); // this stage brings lower-grade mode with it
  const start = page.locator('[data-action=start]');
  await expect(start.locator('ruby', { hasText: '开' }).first()).toContainText('kāi');
  const scenario = shippedScenario('watch-borrowed-outside-school');
  expect(scenario.stages).toContain('primary-low');
  await page.goto(`./#/play/${scenario.id}`);
  await expect(page.locator('[data-screen=play] ruby rt').first()).toBeVisible();
  await page.locator('[data-action=skip-intro]').click();
  const first = scenario.scenes.find((scene) => scene.id === scenario.start);
  if (!first) throw new Error('a scenario without its first scene');
  await untilTold(page, first);
  expect(await page.locator('[data-beat] ruby rt').count()).toBeGreaterThan(5);
  expect(await page.locator('[data-choice] ruby rt').count()).toBeGreaterThan(3);
});

test('says things in shorter words in lower-grade mode, and without pinyin in English', { tag: '@phone' }, async ({ page }) => {
  const scenario = shippedScenario('96110-rings-at-home');
  const told = waysOverEveryScene(scenario).flatMap((way) =>
    way.end.passages.flatMap(({ scene, chosen }) => (chosen?.choice.feedback['en-simple'] ? [{ way, scene, chosen }] : [])),
  )[0];
  if (!told) throw new Error('this test needs a scenario with shorter words');
  const shorter = told.chosen.choice.feedback['en-simple'] ?? '';
  let wasThere = false;
  await openAs(page, { lowerGrade: true, language: 'en' }, `/play/${scenario.id}`);
  await play(page, told.way, async ({ at, scene }) => {
    if (at !== 'feedback' || scene?.id !== told.scene.id) return;
    wasThere = true;
    await expect(page.locator('[data-kind]')).toContainText(shorter);
    await expect(page.locator('rt')).toHaveCount(0);
  });
  expect(wasThere).toBe(true);
});

test('counts down where a decision has a timer and takes the step that was threatened, unless timers are off', { tag: '@phone' }, async ({ page, browser }) => {
  const timed = shippedScenarios().flatMap((scenario) =>
    waysOverEveryScene(scenario).flatMap((way) =>
      way.end.passages.flatMap(({ scene, chosen }, place) => (chosen?.decision.timer ? [{ scenario, way, scene, place, timer: chosen.decision.timer }] : [])),
    ),
  )[0];
  if (!timed) throw new Error('no scenario has a timer');
  const { scenario, way, scene, timer } = timed;

  await page.clock.install();
  await openAs(page, {}, `/play/${scenario.id}`);
  await page.locator('[data-action=skip-intro]').click();
  for (const passage of way.end.passages.slice(0, timed.place)) {
    await page.clock.runFor(500);
    await untilTold(page, passage.scene);
    if (passage.chosen) await page.locator(`[data-choice="${passage.chosen.choice.id}"]`).click();
    await page.locator('[data-screen=play] [data-action=continue]').click();
  }
  await page.clock.runFor(500);
  await untilTold(page, scene);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.clock.runFor((timer.seconds + 1) * 1000);
  await expect(page.locator('[data-kind]')).toContainText('时间到了');

  const calm = await browser.newPage();
  let wasThere = false;
  await openAs(calm, { timers: false }, `/play/${scenario.id}`);
  await play(calm, way, async ({ at, scene: here }) => {
    if (at !== 'scene' || here?.id !== scene.id) return;
    wasThere = true;
    await expect(calm.locator('[data-choice]').first()).toBeVisible();
    await expect(calm.getByRole('progressbar')).toHaveCount(0);
  });
  expect(wasThere).toBe(true);
  await calm.close();
});

test('changes language, theme and text size at once, and keeps them after a reload', async ({ page }) => {
  await openAs(page, {}, '/settings');
  const before = await page.locator('h1').evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
  await set(page, 'language', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await set(page, 'theme', 'dark');
  await set(page, 'text-size', 'largest');
  for (let visit = 0; visit < 2; visit++) {
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
    expect(await page.locator('h1').evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize))).toBeGreaterThan(before * 1.3);
    if (visit === 0) await page.reload();
  }
});

test(
  'with the largest text on a phone, what a lower choice led to is read from its top, and how sure one is can be said without a search',
  { tag: '@phone' },
  async ({ page }) => {
    await openAs(page, { textSize: 'largest' }, '/play/class-fee-real-and-fake');
    await untilChoice(page);
    const choice = page.locator('[data-choice]').last();
    await choice.scrollIntoViewIfNeeded();
    await choice.click();
    await expect(page.locator('[data-kind] h2')).toBeInViewport({ ratio: 1 });
    await page.goto('./#/practice');
    await page.locator('[data-answer=verify]').click();
    await expect(page.locator('[data-confidence=unsure]')).toBeInViewport({ ratio: 1 });
  },
);
