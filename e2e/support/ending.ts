import { expect, type Page } from '@playwright/test';
import { money } from './money.ts';
import type { Way } from './ways.ts';

/** The ending on screen is the one this way leads to: its result, what the wallet holds, and the way out after a loss and only then. */
export async function expectEnding(page: Page, { ending, end }: Way): Promise<void> {
  const shown = page.locator('[data-ending]');
  await expect(shown).toHaveAttribute('data-ending', ending.id);
  await expect(shown).toHaveAttribute('data-result', ending.result);
  await expect(shown.getByText(money(end.wallet), { exact: true })).toBeVisible();
  const wayOut = shown.locator('ol');
  if (ending.result === 'lost') {
    await expect(wayOut).toContainText('110');
    await expect(wayOut).toContainText('96110');
  } else {
    await expect(wayOut).toHaveCount(0);
  }
}
