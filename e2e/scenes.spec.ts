import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { expectEnding } from './support/ending.ts';
import { layoutFaults } from './support/layout.ts';
import { play } from './support/player.ts';
import { openAs, QUICK } from './support/quick.ts';
import { shippedScenarios } from './support/shipped.ts';
import { waysOverEverything } from './support/ways.ts';
import { wordFaults } from './support/words.ts';

test.use(QUICK);
test.describe.configure({ mode: 'parallel' });
test.setTimeout(180_000);

/** What changes colours and sizes, put on while a scene stands: the words under it stay the same. */
const LOOKS = [
  { theme: 'light', textSize: 'normal' },
  { theme: 'dark', textSize: 'largest' },
] as const;

for (const scenario of shippedScenarios()) {
  for (const language of ['zh', 'en'] as const) {
    test(
      `every scene of ${scenario.id} passes axe and fits, light and dark, and speaks one language, and every ending adds up: ${language}`,
      { tag: '@phone' },
      async ({ browser }) => {
        const faults: string[] = [];
        const seen = new Set<string>();
        for (const way of waysOverEverything(scenario)) {
          const page = await browser.newPage(); // somebody new each time: an ending that was reached would be shown again
          await openAs(page, { language, ...LOOKS[0] }, `/play/${scenario.id}`);
          await play(page, way, async ({ at, scene }) => {
            // Endings of one result look alike, and so do feedbacks on one kind of choice: once each is enough.
            const kind =
              at === 'feedback'
                ? await page.locator('[data-kind]').getAttribute('data-kind')
                : at === 'ending'
                  ? way.ending.result
                  : at === 'scene'
                    ? scene?.id
                    : '';
            const name = `${at} ${kind}`;
            if (seen.has(name)) return;
            seen.add(name);
            for (const fault of await wordFaults(page, language)) faults.push(`${name}: ${fault}`);
            for (const look of LOOKS) {
              await putOn(page, look);
              for (const fault of [...(await axeFaults(page)), ...(await layoutFaults(page))])
                faults.push(`${name}, ${look.theme}, ${look.textSize} text: ${fault}`);
            }
            await putOn(page, LOOKS[0]);
          });
          await expectEnding(page, way);
          await page.close();
        }
        expect([...seen].filter((name) => name.startsWith('scene '))).toHaveLength(scenario.scenes.length);
        expect(faults).toEqual([]);
      },
    );
  }
}

/** Changes the look as the settings do, without leaving the scene. */
async function putOn(page: Page, { theme, textSize }: (typeof LOOKS)[number]): Promise<void> {
  await page.evaluate(
    ([colours, size]) => {
      document.documentElement.dataset['theme'] = colours;
      document.documentElement.dataset['textSize'] = size;
    },
    [theme, textSize] as const,
  );
}
