import { expect, test, type Page } from '@playwright/test';
import { alwaysScam, judgeRound, rightly, type Judge } from './support/judging.ts';
import { openAs, QUICK } from './support/quick.ts';

test.use(QUICK);
test.setTimeout(150_000);

/** Days on which a round or more is judged: enough to meet 20 of each kind, and a week later some of it again. */
const HABIT = [
  { day: 0, rounds: 3 },
  { day: 1, rounds: 2 },
  { day: 9, rounds: 2 },
] as const;
const FIRST_DAY = Date.UTC(2026, 2, 2, 8);

/** Practises so many rounds on each day of the habit. Gives back how many items were judged. */
async function practise(page: Page, judge: Judge): Promise<number> {
  let judged = 0;
  for (const { day, rounds } of HABIT) {
    await page.clock.setSystemTime(FIRST_DAY + day * 86_400_000);
    await page.goto(`./?day=${day}#/practice`); // a new visit each day
    for (let round = 0; round < rounds; round++) {
      judged += (await judgeRound(page, judge)).length;
      if (round + 1 < rounds) await page.locator('[data-action=next]').click();
    }
  }
  await page.goto('./#/me');
  await expect(page.locator('[data-screen=me] [data-badge=pioneer]')).toBeVisible();
  return judged;
}

test('gives the badge to a learner who tells scam from genuine, and still does a week later', { tag: '@phone' }, async ({ page }) => {
  await openAs(page);
  expect(await practise(page, rightly)).toBe(70);
  await expect(page.locator('[data-badge=pioneer]')).toHaveAttribute('data-earned', 'true');
  await expect(page.locator('[data-criterion]')).toHaveCount(6);
  await expect(page.locator('[data-criterion][data-met=true]')).toHaveCount(6);
  await expect(page.locator('[data-badge=pioneer]')).toContainText('2026年3月11日，你做到了');
});

test('does not give the badge to someone who calls everything a scam, however long they play', { tag: '@phone' }, async ({ page }) => {
  await openAs(page);
  expect(await practise(page, alwaysScam)).toBe(70);
  await expect(page.locator('[data-badge=pioneer]')).toHaveAttribute('data-earned', 'false');
  await expect(page.locator('[data-criterion=genuines]')).toHaveAttribute('data-met', 'true'); // enough were judged …
  await expect(page.locator('[data-criterion=genuine-share]')).toHaveAttribute('data-met', 'false'); // … and wrongly suspected
  await expect(page.locator('[data-criterion=genuine-share]')).toContainText('0%');
});
