import { expect, test } from '@playwright/test';
import { axeFaultsOfWholePage } from './support/axe.ts';
import { layoutFaults } from './support/layout.ts';
import { QUICK } from './support/quick.ts';
import { shippedScenario } from './support/shipped.ts';
import { tourScreens } from './support/tour.ts';
import { wordFaults } from './support/words.ts';

test.use(QUICK);
test.describe.configure({ mode: 'parallel' });
test.setTimeout(180_000);

const SCREENS = 20;

for (const language of ['zh', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any screen in ${language}, ${theme}`, { tag: '@phone' }, async ({ page }) => {
      const faults: string[] = [];
      let screens = 0;
      await tourScreens(page, { language, theme }, shippedScenario('dressup-gift-police-video'), async (name) => {
        screens += 1;
        for (const fault of await axeFaultsOfWholePage(page)) faults.push(`${name}: ${fault}`);
      });
      expect(faults).toEqual([]);
      expect(screens).toBeGreaterThanOrEqual(SCREENS - 2);
    });
  }

  for (const textSize of ['normal', 'largest'] as const) {
    test(`every screen fits, has one heading, and speaks ${language} only, with ${textSize} text`, async ({ page }) => {
      const faults: string[] = [];
      await tourScreens(page, { language, textSize }, shippedScenario('like-task-payback'), async (name) => {
        for (const fault of [...(await layoutFaults(page)), ...(await wordFaults(page, language))]) faults.push(`${name}: ${fault}`);
      });
      expect(faults).toEqual([]);
    });
  }
}
