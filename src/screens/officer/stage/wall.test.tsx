// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { loadChannel } from '#channels/registry.ts';
import type { Wish } from '#core/session/stage-press.ts';
import type { LessonMaterial } from '#features/class/lesson-material.ts';
import { beginVisit, resumeVisit, type VisitRun } from '#features/demo/visit-run.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { buildTaughtPack } from '#testing/build-lessons.ts';
import { tickingClock } from '#testing/build-services.ts';
import { EVERY_PART, buildVisitOpened } from '#testing/build-visit.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { Wall } from './wall.tsx';

const pack = buildTaughtPack();
const content: LessonMaterial = {
  lesson: 'v',
  scenarios: new Map(pack.scenarios.map((scenario) => [scenario.id, scenario])),
  items: new Map(pack.items.map((item) => [item.id, item])),
  sources: pack.sources,
  talks: [],
  broken: [],
};

beforeAll(async () => {
  fakeBrowser();
  await Promise.all([loadChannel('sms'), loadChannel('private-chat'), textsFromDisk('zh', 'class', 'join', 'stage')]);
});
afterEach(cleanup);

async function begun(): Promise<VisitRun> {
  const setting = { log: memoryClassLog(), clock: tickingClock() };
  await beginVisit(setting, 'v', 'key', buildVisitOpened());
  const run = await resumeVisit(setting, 'v');
  if (!run) throw new Error('The visit was just begun');
  return run;
}

/** All that is on the wall in this state, as words. */
function wallOf({ state }: VisitRun, shown = content): string {
  const { container, unmount } = render(<Wall state={state.value} content={shown} side={null} onPick={() => {}} />);
  const words = container.textContent ?? '';
  unmount();
  return words;
}

const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Wish>({ type: 'on' }) },
  { weight: 2, arbitrary: fc.constant<Wish>({ type: 'light' }) },
  fc.constant<Wish>({ type: 'back' }),
  fc.nat(EVERY_PART.length - 1).map((part): Wish => ({ type: 'jump', part })),
);

test('from wherever an officer has come, on and back shows the very wall she left', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWish, { minLength: 5, maxLength: 25 }), async (walk) => {
      const run = await begun();
      for (const wish of walk) await run.press(wish, content);
      const [before, length] = [wallOf(run), run.state.value.log.length];
      await run.press({ type: 'on' }, content);
      if (run.state.value.log.length > length) await run.press({ type: 'back' }, content);
      expect(wallOf(run)).toBe(before);
      run.close();
    }),
    { numRuns: 25 },
  );
});

test('every press forward changes the wall, and as many back end before the first part', { timeout: 60_000 }, async () => {
  const run = await begun();
  const walls = [wallOf(run)];
  for (;;) {
    const length = run.state.value.log.length;
    await run.press({ type: 'on' }, content);
    if (run.state.value.log.length === length) break;
    walls.push(wallOf(run));
    expect(walls.at(-1)).not.toBe(walls.at(-2));
  }
  for (const wall of walls.slice(0, -1).reverse()) {
    await run.press({ type: 'back' }, content);
    expect(wallOf(run)).toBe(wall);
  }
  run.close();
});

test('no press comes to an empty wall where the pack has lost its stories, its messages or both since the visit began', { timeout: 60_000 }, async () => {
  const run = await begun();
  const losses = [{ scenarios: new Map() }, { items: new Map() }, { scenarios: new Map(), items: new Map() }];
  for (let length = 0; length < run.state.value.log.length;) {
    length = run.state.value.log.length;
    for (const lost of losses) expect(wallOf(run, { ...content, ...lost })).not.toBe('');
    await run.press({ type: 'on' }, content);
  }
  run.close();
});
