import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { PlayIntent } from '#core/play/events.ts';
import { openLearningLog } from '#storage/learning-log.ts';
import { buildBeat, buildScenario, buildScene } from '#testing/build-pack.ts';
import { countingIds, tickingClock } from '#testing/build-services.ts';
import { eventually } from '#testing/eventually.ts';
import { openSoloPlay } from './solo-play.ts';

const STORY = buildScenario({ scenes: [buildScene({ beats: [buildBeat({ id: 'one' }), buildBeat({ id: 'two' }), buildBeat({ id: 'three' })] })] });
/** What comes of it depends on which tab is first: each choice leads elsewhere. */
const INTENTS: readonly PlayIntent[] = [{ type: 'advance' }, { type: 'choose', choice: 'hang-up' }, { type: 'choose', choice: 'pay' }, { type: 'go-on' }];

const tap = fc.record({ tab: fc.nat(1), intent: fc.constantFrom(...INTENTS), isAlone: fc.boolean() });

test('two tabs of one story always come to agree with what is written, whatever is tapped in either and however fast', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tap, { minLength: 1, maxLength: 20, size: 'max' }), async (taps) => {
      globalThis.indexedDB = new IDBFactory();
      const clock = tickingClock();
      const newId = countingIds();
      const logs = [await openLearningLog(clock), await openLearningLog(clock)] as const;
      const open = (log: (typeof logs)[number]) => openSoloPlay({ packId: 'tiny', packVersion: '1.0.0', scenario: STORY, log, clock, newId });
      await (await open(logs[0])).send({ type: 'advance' });
      const plays = [await open(logs[0]), await open(logs[1])] as const;
      const agree = () =>
        eventually(async () => {
          const written = await (await openLearningLog(clock)).readAttempt(plays[0].attempt);
          for (const play of plays) expect(play.events.value).toEqual(written?.events);
          expect(written?.header.length).toBe(written?.events.length);
        });
      for (const { tab, intent, isAlone } of taps) {
        if (isAlone) await agree(); // both know what is there, and neither asks before it writes
        void plays[tab === 0 ? 0 : 1].send(intent);
      }
      await agree();
      plays.forEach((play) => play.close());
    }),
    { numRuns: 60 },
  );
});
