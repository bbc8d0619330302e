import { expect, test, type Page } from '@playwright/test';
import { openScenario, play, untilTold } from './support/player.ts';
import { openAs, QUICK } from './support/quick.ts';
import { shippedScenario } from './support/shipped.ts';
import { wayTo } from './support/ways.ts';

test.use(QUICK);

const scenario = shippedScenario('dressup-gift-police-video');
const way = wayTo(scenario, 'lost');
const [first, second] = way.end.passages;

/** What a learner sees of their place: the beats told and the choices in their order. */
async function place(page: Page): Promise<{ beats: string[]; choices: string[] }> {
  const idsOf = (name: string) =>
    page.locator(`[data-screen=play] [data-${name}]`).evaluateAll((all, key) => all.map((one) => (one as HTMLElement).dataset[key] ?? ''), name);
  return { beats: await idsOf('beat'), choices: await idsOf('choice') };
}

/** Plays to the decision of the second scene that was told. */
async function playToSecondDecision(page: Page): Promise<void> {
  await openScenario(page, scenario);
  await page.locator('[data-action=skip-intro]').click();
  if (!first?.chosen || !second?.chosen) throw new Error('this test needs a way that begins with two decisions');
  await untilTold(page, first.scene);
  await page.locator(`[data-choice="${first.chosen.choice.id}"]`).click();
  await page.locator('[data-action=continue]').click();
  await untilTold(page, second.scene);
}

test('is at the same beat with the choices in the same order after a reload', { tag: '@phone' }, async ({ page }) => {
  await openAs(page);
  await playToSecondDecision(page);
  const before = await place(page);
  expect(before.choices.length).toBeGreaterThan(1);
  await page.reload();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  expect(await place(page)).toEqual(before);
});

test('is at the same beat after a reload in the middle of a scene, without telling it again from the start', { tag: '@phone' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' }); // beats arrive slowly, so that there is a middle
  await openAs(page);
  await openScenario(page, scenario);
  await page.locator('[data-action=skip-intro]').click();
  await page.locator('[data-action=hurry]').click();
  await expect(page.locator(`[data-beat="${first?.scene.beats[1]?.id}"]`)).toBeVisible();
  const before = await place(page);
  await page.reload();
  await expect(page.locator(`[data-beat="${before.beats[before.beats.length - 1]}"]`)).toBeVisible();
  await expect(page.locator('[data-action=skip-intro]')).toHaveCount(0);
  expect((await place(page)).beats.slice(0, before.beats.length)).toEqual(before.beats);
});

test('goes on at the same place in a new page after the old one was killed', { tag: '@phone' }, async ({ page, context }) => {
  await openAs(page);
  await playToSecondDecision(page);
  const before = await place(page);
  await page.close();
  const later = await context.newPage();
  await later.goto('./');
  const start = later.locator('[data-action=start]');
  await expect(start).toHaveAttribute('data-next', 'resume');
  await expect(start).toContainText('接着玩');
  await start.click();
  await expect(later.locator('[data-choice]').first()).toBeVisible();
  expect(await place(later)).toEqual(before);
});

test('leaves with the back button, and the card at home leads back to the same place', { tag: '@phone' }, async ({ page }) => {
  await openAs(page);
  await expect(page.locator('[data-screen=home]')).toBeVisible();
  await playToSecondDecision(page);
  const before = await place(page);
  await page.goBack();
  await expect(page.locator('[data-screen=home]')).toBeVisible();
  await page.locator('[data-action=start][data-next=resume]').click();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  expect(await place(page)).toEqual(before);
});

test('shows the ending again, not the story, when it is left there', { tag: '@phone' }, async ({ page }) => {
  await openAs(page, {}, `/play/${scenario.id}`);
  await play(page, way);
  await page.reload();
  await expect(page.locator(`[data-ending="${way.ending.id}"]`)).toBeVisible();
});

test('looks back from where it was left, at the lit story, the real case and the judging round', { tag: '@phone' }, async ({ page }) => {
  await openAs(page, {}, `/play/${scenario.id}`);
  await play(page, way);
  const next = page.locator('[data-action=continue]');
  await next.click();
  const fishy = page.locator('button[data-beat]').first();
  await fishy.click();
  for (const step of ['suspect', 'lit', 'case', 'judge']) {
    await expect(page.locator(`[data-step=${step}]`)).toBeVisible();
    await page.reload();
    await expect(page.locator(`[data-step=${step}]`)).toBeVisible();
    if (step === 'suspect') await expect(fishy).toHaveAttribute('aria-pressed', 'true');
    if (step !== 'judge') await next.click();
  }
  const item = page.locator('[data-item]');
  const first = await item.getAttribute('data-item');
  await page.locator('[data-answer=verify]').click();
  await page.locator('[data-confidence=sure]').click();
  await expect(page.locator('[data-action=next]')).toBeVisible();
  await page.reload();
  await expect(item).not.toHaveAttribute('data-item', first ?? '');
  await expect(page.locator('[data-answer=verify]')).toBeVisible();
});

test('counts a double tap on a choice once', { tag: '@phone' }, async ({ page }) => {
  await openAs(page);
  await openScenario(page, scenario);
  await page.locator('[data-action=skip-intro]').click();
  if (!first?.chosen) throw new Error('this test needs a way that begins with a decision');
  await untilTold(page, first.scene);
  // Two clicks in one turn of the page, faster than any thumb and before the first one can be written.
  await page.locator(`[data-choice="${first.chosen.choice.id}"]`).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(page.locator('[data-kind]')).toBeVisible();
  await page.goto('./#/me');
  await page.locator('[data-action=see-data]').click();
  const kept = JSON.parse((await page.locator('[data-screen=me] pre').innerText()).trim()) as { events: { event: { type: string } }[] };
  expect(kept.events.filter(({ event }) => event.type === 'chose')).toHaveLength(1);
  expect(kept.events.filter(({ event }) => event.type === 'went-on')).toHaveLength(0);
});
