import { expect, test } from '@playwright/test';
import { play } from './support/player.ts';
import { openAs, QUICK } from './support/quick.ts';
import { money } from './support/money.ts';
import { shippedScenarios } from './support/shipped.ts';
import { waysToEveryResult } from './support/ways.ts';

test.use(QUICK);

for (const scenario of shippedScenarios()) {
  for (const way of waysToEveryResult(scenario)) {
    test(`${scenario.id} can be played to an ending that is ${way.ending.result}, and the wallet adds up`, { tag: '@phone' }, async ({ page }) => {
      await openAs(page, {}, `/play/${scenario.id}`);
      await play(page, way);
      await expect(page.locator('[data-ending]')).toHaveAttribute('data-ending', way.ending.id);
      await expect(page.locator('[data-ending]')).toHaveAttribute('data-result', way.ending.result);
      await expect(page.locator('[data-ending]').getByText(money(way.end.wallet), { exact: true })).toBeVisible();
      const wayOut = page.locator('[data-ending] ol');
      if (way.ending.result === 'lost') {
        await expect(wayOut).toContainText('110');
        await expect(wayOut).toContainText('96110');
      } else {
        await expect(wayOut).toHaveCount(0);
      }
    });
  }
}
