import { expect, type Page } from '@playwright/test';
import type { Item } from '#core/content/item.schema.ts';
import type { Answer } from '#core/discernment/response.ts';
import { shippedItems } from './shipped.ts';

/** Somebody who judges: gives an answer to an item. */
export type Judge = (item: Item) => Answer;

/** Always right: what can't be settled by looking is checked first. */
export const rightly: Judge = (item) => (item.settled ? item.truth : 'verify');
/** Believes nothing at all. */
export const alwaysScam: Judge = () => 'scam';

/** Judges every item of the round on screen, to the end of the round. Gives back the ids that were served. */
export async function judgeRound(page: Page, judge: Judge): Promise<string[]> {
  const items = shippedItems();
  const served: string[] = [];
  const round = page.locator('[data-item]');
  await expect(round).toBeVisible();
  for (;;) {
    const id = (await round.getAttribute('data-item')) ?? '';
    const item = items.get(id);
    if (!item) throw new Error(`The round serves an item that no pack has: ${id}`);
    served.push(id);
    await page.locator(`[data-answer=${judge(item)}]`).click();
    await page.locator('[data-confidence=sure]').click();
    await expect(page.locator('[data-right]')).toHaveAttribute('data-right', String(judge(item) === rightly(item)));
    await page.locator('[data-action=next]').click();
    const after = page.locator(`[data-item]:not([data-item="${id}"]), [data-step=done], [data-action=next]:not([data-item] *)`).first();
    await expect(after).toBeVisible();
    if ((await round.count()) === 0) return served;
  }
}
