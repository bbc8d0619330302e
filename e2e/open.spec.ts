import { expect, test } from '@playwright/test';
import { watchPage } from './support/watch-page.ts';

test('opens with a heading, without an error and without asking anyone else', async ({ page, baseURL }) => {
  const faults = watchPage(page, baseURL ?? '');
  await page.goto('./');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(faults.errors).toEqual([]);
  expect(faults.foreign).toEqual([]);
});
