import { expect, test } from '@playwright/test';
import { judgeRound, rightly } from './support/judging.ts';
import { openAs, QUICK } from './support/quick.ts';
import { shippedItems } from './support/shipped.ts';

test.use(QUICK);

test('does not show the last round again while the next one is fetched', { tag: '@phone' }, async ({ page }) => {
  await openAs(page, {}, '/practice');
  const first = await judgeRound(page, rightly);
  let letThrough = () => {};
  const held = new Promise<void>((done) => (letThrough = done));
  await page.route('**/items.json', (route) => held.then(() => route.continue()));
  await page.locator('[data-action=next]').click();
  await expect(page.locator('[data-action=next]')).toHaveCount(0); // the result of the last round is gone …
  await expect(page.locator('[data-item]')).toHaveCount(0); // … and its items do not come back
  letThrough();
  await expect(page.locator('[data-item]')).toBeVisible();
  expect(first).not.toContain(await page.locator('[data-item]').getAttribute('data-item'));
});

test('serves rounds of which half is genuine', { tag: '@phone' }, async ({ page }) => {
  await openAs(page, {}, '/practice');
  const items = shippedItems();
  const served = await judgeRound(page, rightly);
  expect(served).toHaveLength(10);
  expect(served.filter((id) => items.get(id)?.truth === 'genuine')).toHaveLength(5);
});

test('shows an item side by side with its twin, the fake and the genuine one', async ({ page }) => {
  await openAs(page, {}, '/practice');
  const items = shippedItems();
  const round = page.locator('[data-item]');
  await expect(round).toBeVisible();
  // Most items have a twin; go on to the first one that shows it at once.
  for (;;) {
    const item = items.get((await round.getAttribute('data-item')) ?? '');
    await page.locator('[data-answer=verify]').click();
    await page.locator('[data-confidence=unsure]').click();
    await expect(page.locator('[data-right]')).toBeVisible();
    if (item?.twin && item.settled) break; // of an unsettled item the twin would tell the outcome before it was checked
    await expect(page.locator('[data-action=twin]')).toHaveCount(0);
    await page.locator('[data-action=next]').click();
    await expect(page.locator('[data-answer]').first()).toBeVisible();
  }
  await page.locator('[data-action=twin]').click();
  await expect(page.getByRole('heading', { name: '假的', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: '真的', exact: true })).toBeVisible();
});
