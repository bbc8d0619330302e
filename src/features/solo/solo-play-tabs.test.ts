import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { PlayIntent } from '#core/play/events.ts';
import { view, type PlayView } from '#core/play/view.ts';
import { openLearningLog } from '#storage/learning-log.ts';
import { buildBeat, buildScenario, buildScene } from '#testing/build-pack.ts';
import { countingIds, tickingClock } from '#testing/build-services.ts';
import { eventually } from '#testing/eventually.ts';
import { openSoloPlay } from './solo-play.ts';

afterEach(() => vi.unstubAllGlobals());

const STORY = buildScenario({ scenes: [buildScene({ beats: [buildBeat({ id: 'one' }), buildBeat({ id: 'two' }), buildBeat({ id: 'three' })] })] });
/** What can be tapped where the story stands. Which tab is first decides how it ends: each choice leads elsewhere. */
const WAYS: Record<PlayView['phase'], (coin: boolean) => PlayIntent> = {
  'not-started': () => ({ type: 'start' }),
  telling: () => ({ type: 'advance' }),
  deciding: (coin) => ({ type: 'choose', choice: coin ? 'pay' : 'hang-up' }),
  feedback: () => ({ type: 'go-on' }),
  ended: () => ({ type: 'suspect', beats: [] }),
  debriefed: () => ({ type: 'finish' }),
  finished: () => ({ type: 'finish' }),
};
/** Taps in two tabs; `turns`: how often other work has its turn before the next one. */
const tap = fc.record({ tab: fc.constantFrom(0, 1), coin: fc.boolean(), turns: fc.constantFrom(0, 0, 1, 2, 3, 4, 6, 9, 60) });

test.each([
  ['that tell each other', true],
  ['that can’t talk', false],
] as const)('two tabs %s, tapped in any order and however fast, write one story that holds together', async (_, canTalk) => {
  if (!canTalk) vi.stubGlobal('BroadcastChannel', undefined);
  await fc.assert(
    fc.asyncProperty(fc.array(tap, { minLength: 6, maxLength: 24, size: 'max' }), async (taps) => {
      globalThis.indexedDB = new IDBFactory();
      const clock = tickingClock();
      const newId = countingIds();
      const open = async () => openSoloPlay({ packId: 'tiny', packVersion: '1.0.0', scenario: STORY, log: await openLearningLog(clock), clock, newId });
      const first = await open();
      await first.send({ type: 'advance' });
      first.close();
      const plays = [await open(), await open()] as const;
      const sent: Promise<void>[] = [];
      for (const { tab, coin, turns } of taps) {
        const play = plays[tab === 0 ? 0 : 1];
        sent.push(play.send(WAYS[play.view.value.phase](coin)));
        await otherWork(turns);
      }
      await Promise.all(sent);
      const log = await openLearningLog(clock);
      await eventually(async () => {
        const written = await log.readAttempt(first.attempt);
        const told = view(STORY, written?.events ?? []);
        expect([told.used, written?.header.length, written?.header.result]).toEqual([
          written?.events.length,
          written?.events.length,
          told.ending?.result ?? null,
        ]);
        // A tab that hears nothing may be behind, but tells no other story.
        for (const { events } of plays) expect(events.value).toEqual(written?.events.slice(0, canTalk ? undefined : events.value.length));
      });
      expect(await log.listAttempts()).toHaveLength(1);
      plays.forEach((play) => play.close());
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

async function otherWork(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((done) => setImmediate(done));
}
