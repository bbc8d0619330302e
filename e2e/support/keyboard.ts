import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the control has the focus. Fails when a whole round of the page does not come to it, or when the focus cannot be seen on the way. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there');
}

/** Something on the page has the focus: after a change of screen, Tab goes on from where the reader is. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY')).not.toBe('BODY');
}

/** What Tab came to is marked: by its own ring, or by that of what is drawn for it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null; // the address bar's turn, at the end of the page
    const drawn = [focused, focused.nextElementSibling, focused.closest('label')].filter((one) => one !== null);
    const isMarked = drawn.some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    return isMarked ? null : focused.outerHTML.slice(0, 160);
  });
  expect(fault).toBeNull();
}
