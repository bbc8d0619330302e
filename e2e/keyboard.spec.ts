import { expect, test, type Locator, type Page } from '@playwright/test';
import { shippedItems, shippedScenario } from './support/shipped.ts';
import { rightly } from './support/judging.ts';
import { expectFocusKept, tabTo } from './support/keyboard.ts';
import { untilTold } from './support/player.ts';
import { openAs, QUICK } from './support/quick.ts';
import { wayTo } from './support/ways.ts';

test.use(QUICK);
test.setTimeout(120_000);

async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

test('can be used with a keyboard alone, from the first visit to the end of the debrief, and the focus is never lost', async ({ page }) => {
  await page.goto('./');
  await press(page, page.locator('[data-stage=primary-high]'));
  await expect(page.locator('[data-action=start][data-next=play]')).toBeVisible();
  await expectFocusKept(page);
  const scenario = shippedScenario(((await page.locator('[data-action=start]').getAttribute('href')) ?? '').replace('#/play/', ''));
  const way = wayTo(scenario, 'stopped');
  await press(page, page.locator('[data-action=start]'));

  await expect(page.locator('[data-action=skip-intro]')).toBeVisible();
  await expectFocusKept(page);
  await press(page, page.locator('[data-action=skip-intro]'));
  for (const { scene, chosen } of way.end.passages) {
    await untilTold(page, scene);
    await expectFocusKept(page);
    if (chosen) {
      await expect(page.locator('#decision-prompt')).toBeFocused();
      await press(page, page.locator(`[data-choice="${chosen.choice.id}"]`));
      await expect(page.locator('[data-kind] h2')).toBeFocused();
    }
    const forward = page.locator('[data-screen=play] [data-action=continue]');
    if (await forward.evaluate((element) => element === document.activeElement)) await page.keyboard.press('Enter');
    else await press(page, forward);
  }
  await expect(page.locator('[data-ending] h2')).toBeFocused();
  await press(page, page.locator('[data-action=continue]'));

  for (const step of ['suspect', 'lit', 'case']) {
    const here = page.locator(`[data-step=${step}]`);
    await expect(here).toBeFocused();
    if (step === 'suspect') await press(page, here.locator('button[data-beat]').first());
    await press(page, here.locator('[data-action=continue]'));
  }
  for (const id of scenario.round) {
    const item = shippedItems().get(id);
    if (!item) throw new Error(`no item ${id}`);
    await expect(page.locator(`[data-item="${id}"]`)).toBeVisible();
    await expect(id === scenario.round[0] ? page.locator('[data-step=judge]') : page.locator('p', { hasText: /^第 \d 条，共 \d 条$/ })).toBeFocused();
    await press(page, page.locator(`[data-answer=${rightly(item)}]`));
    await expect(page.getByRole('heading', { name: '有多确定？' })).toBeFocused();
    await press(page, page.locator('[data-confidence=sure]'));
    await expect(page.locator('[data-right=true]')).toBeFocused();
    await press(page, page.locator('[data-action=next]'));
  }
  await expect(page.locator('[data-step=done]')).toBeFocused();
  await press(page, page.locator('[data-action=finish]'));
  await expect(page.locator('[data-screen=home] h1')).toBeFocused();
});

test('takes the focus to the heading of every main place, and lets arrows choose in settings', { tag: '@phone' }, async ({ page }) => {
  await openAs(page);
  for (const name of ['情景', '练习', '我的', '首页', '设置']) {
    await press(page, page.getByRole('link', { name, exact: true }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  await tabTo(page, page.getByRole('radio', { name: '标准' }));
  await page.keyboard.press('ArrowRight'); // one stop for Tab, arrows choose
  await expect(page.getByRole('radio', { name: '大', exact: true })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
});

test('keeps the focus from one practice round to the next', { tag: '@phone' }, async ({ page }) => {
  await openAs(page, {}, '/practice');
  for (let place = 0; place < 10; place++) {
    await expectFocusKept(page);
    await page.locator('[data-answer=scam]').press('Enter');
    await expect(page.getByRole('heading', { name: '有多确定？' })).toBeFocused(); // a key pressed sooner would go to the heading
    await page.locator('[data-confidence=unsure]').press('Enter');
    await expect(page.locator('[data-right]')).toBeFocused();
    await page.locator('[data-item] [data-action=next]').press('Enter');
    await expect(page.locator('[data-right]')).toHaveCount(0);
  }
  await expect(page.locator('[data-item]')).toHaveCount(0);
  await expectFocusKept(page);
  await page.locator('[data-action=next]').press('Enter');
  await expect(page.locator('[data-item]')).toBeVisible();
  await expectFocusKept(page);
});

test('hurries the story with the right arrow', { tag: '@phone' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const scenario = shippedScenario('dressup-gift-police-video');
  const [first] = wayTo(scenario, 'lost').end.passages;
  await openAs(page, {}, `/play/${scenario.id}`);
  await page.locator('[data-action=skip-intro]').press('Enter');
  await expect(page.locator('[data-action=hurry]')).toBeVisible();
  await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true })); // nothing comes by itself behind another app
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`[data-beat="${first?.scene.beats[1]?.id}"]`)).toBeVisible();
});
