import { expect, test } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { layoutFaults } from './support/layout.ts';
import { play } from './support/player.ts';
import { openAs, QUICK } from './support/quick.ts';
import { shippedScenarios } from './support/shipped.ts';
import { waysOverEveryScene } from './support/ways.ts';
import { wordFaults } from './support/words.ts';

test.use(QUICK);
test.describe.configure({ mode: 'parallel' });
test.setTimeout(180_000);

/** All that changes colours, words and sizes. */
const LOOKS = [
  { language: 'zh', theme: 'light', textSize: 'normal' },
  { language: 'en', theme: 'dark', textSize: 'largest' },
  { language: 'zh', theme: 'dark', textSize: 'largest' },
  { language: 'en', theme: 'light', textSize: 'normal' },
] as const;

// Each scenario in one look, the looks in turn: every channel is met in each of them by some scenario.
for (const [index, scenario] of shippedScenarios().entries()) {
  const look = LOOKS[index % LOOKS.length] ?? LOOKS[0];
  const how = `${look.language}, ${look.theme}, ${look.textSize} text`;
  test(`every scene of ${scenario.id} passes axe, fits, and speaks one language: ${how}`, { tag: '@phone' }, async ({ browser }) => {
    const faults: string[] = [];
    const seen = new Set<string>();
    for (const way of waysOverEveryScene(scenario)) {
      const page = await browser.newPage(); // somebody new each time: an ending that was reached would be shown again
      await openAs(page, look, `/play/${scenario.id}`);
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
        for (const fault of [...(await axeFaults(page)), ...(await layoutFaults(page)), ...(await wordFaults(page, look.language))])
          faults.push(`${name}: ${fault}`);
      });
      await page.close();
    }
    expect([...seen].filter((name) => name.startsWith('scene '))).toHaveLength(scenario.scenes.length);
    expect(faults).toEqual([]);
  });
}
