import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyKeys, wishOf } from '#testing/any-visit.ts';
import { eventually } from '#testing/eventually.ts';
import { FakePresentation } from '#testing/fake-presentation.ts';
import { stageContent, stageVisit } from '#testing/stage-visit.ts';
import { followVisit } from './follow-visit.ts';
import { presentWall } from './presenter/present-wall.ts';

const content = stageContent();
const look = () => ({ language: 'zh', lowerGrade: false });
const settled = () => new Promise((resolve) => setTimeout(resolve));
/** What happens to each line on its way: it arrives, arrives twice, or is held up until after the next ones. */
const fate = fc.constantFrom('once', 'once', 'twice', 'late');

test('a big screen in another browser comes to show what her window shows, whenever it comes and though lines come twice, late and out of order', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyKeys({ maxLength: 40 }),
      fc.nat(40),
      fc.nat(40),
      fc.array(fate, { minLength: 8, maxLength: 8 }),
      async (keys, comes, reloads, fates) => {
        const browser = new FakePresentation();
        const run = await stageVisit();
        const followed = followVisit(browser.navigator());
        let wall = presentWall(run, look, browser.window());
        let held: string[] = [];
        let lines = 0;
        browser.carry = (text) => {
          const becomes = fates[lines++ % fates.length];
          if (becomes === 'late') held.push(text);
          return becomes === 'late' ? [] : becomes === 'twice' ? [text, text] : [text];
        };
        const bringHeld = () => {
          const texts = held.reverse();
          held = [];
          texts.forEach((text) => browser.bring(text));
        };
        for (const [place, key] of keys.entries()) {
          if (place === comes) {
            await wall?.show();
            await settled();
          }
          if (place === reloads) {
            wall?.close();
            browser.loseLines();
            wall = presentWall(run, look, browser.window());
            await settled();
          }
          await run.press(wishOf(run.state.value, content, key), content);
          if (held.length > 2) bringHeld();
        }
        if (comes >= keys.length) await wall?.show();
        browser.carry = (text) => [text];
        await settled();
        bringHeld();
        await eventually(() => expect(followed?.visit.value?.state).toEqual(run.state.value));
        expect(wall?.state.value.wall).toBe('shown');
        wall?.close();
        run.close();
      },
    ),
    { numRuns: 60, seed: 4 },
  );
});

test('a second visit on the same display is shown from its beginning', async () => {
  const browser = new FakePresentation();
  const followed = followVisit(browser.navigator());
  const show = async (id: string) => {
    const run = await stageVisit(undefined, id);
    await run.press({ type: 'on' }, content);
    const wall = presentWall(run, look, browser.window());
    await wall?.show();
    await eventually(() => expect(followed?.visit.value).toMatchObject({ id, state: { activity: 0 } }));
    wall?.close();
  };
  await show('visit');
  await show('another');
  expect(followed?.visit.value?.state.log).toHaveLength(2);
});

test('a page that nobody put on a display follows nothing', () => {
  expect(followVisit(Object.create(null) as Navigator)).toBeNull();
});
