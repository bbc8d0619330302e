import { beforeEach, describe, expect, test } from 'vitest';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { buildBeat, buildScenario, buildScene } from '#testing/build-pack.ts';
import { countingIds, tickingClock } from '#testing/build-services.ts';
import { TabsLog } from '#testing/tabs-log.ts';
import { openSoloPlay } from './solo-play.ts';

const THREE_BEATS = [buildBeat({ id: 'one' }), buildBeat({ id: 'two' }), buildBeat({ id: 'three' })];
const STORY = buildScenario({ scenes: [buildScene({ beats: THREE_BEATS })] });

let log: TabsLog;
let newId: () => string;
const clock = tickingClock();

beforeEach(() => {
  log = new TabsLog();
  newId = countingIds();
});

const open = (scenario: Scenario = STORY, afresh = false, by = clock) =>
  openSoloPlay({ packId: 'tiny', packVersion: '1.0.0', scenario, log, clock: by, newId }, afresh);
/** When all that could be done by now has been done. */
const settled = () => new Promise((done) => setTimeout(done));
const told = (play: Awaited<ReturnType<typeof open>>) => play.view.value.beats.map(({ id }) => id);

describe('opening a story', () => {
  test('begins it with its first beat', async () => {
    const play = await open();
    expect([told(play), play.isResumed]).toEqual([['one'], false]);
  });

  test('and leaving it again leaves no trace', async () => {
    (await open()).close();
    expect(await log.listAttempts()).toEqual([]);
    expect(log.writes).toBe(0);
  });

  test('keeps it from the first step on, and says which pack it was', async () => {
    const play = await open();
    await play.send({ type: 'advance' });
    expect(await log.listAttempts()).toMatchObject([
      { id: play.attempt, packId: 'tiny', packVersion: '1.0.0', scenarioId: STORY.id, state: 'open', result: null, length: 2 },
    ]);
    expect((await log.readAttempt(play.attempt))?.events).toEqual(play.events.value);
  });

  test('goes on at the beat where it was left', async () => {
    const before = await open();
    await before.send({ type: 'advance' });
    const after = await open();
    expect([told(after), after.isResumed, after.attempt]).toEqual([['one', 'two'], true, before.attempt]);
  });

  test('goes on in the middle of a decision, with the ending still to look back on', async () => {
    const before = await open();
    await before.send({ type: 'advance' });
    await before.send({ type: 'advance' });
    expect((await open()).view.value.phase).toBe('deciding');
    await before.send({ type: 'choose', choice: 'pay' });
    await before.send({ type: 'go-on' });
    expect((await open()).view.value.ending?.id).toBe('lost');
  });

  test('begins anew once the story is finished, and the finished attempt stays', async () => {
    const first = await open(buildScenario());
    await first.send({ type: 'choose', choice: 'hang-up' });
    await first.send({ type: 'go-on' });
    await first.send({ type: 'suspect', beats: [] });
    await first.send({ type: 'finish' });
    const second = await open(buildScenario());
    expect([second.isResumed, second.view.value.phase]).toEqual([false, 'deciding']);
    expect(await log.listAttempts()).toMatchObject([{ id: first.attempt, state: 'finished', result: 'refused' }]);
  });

  test('afresh begins anew, and the earlier attempt stays as it was', async () => {
    const earlier = await open();
    await earlier.send({ type: 'advance' });
    const later = await open(STORY, true);
    expect([told(later), later.isResumed]).toEqual([['one'], false]);
    await later.send({ type: 'advance' });
    expect(later.attempt).not.toBe(earlier.attempt);
    expect(await log.listAttempts()).toHaveLength(2);
    expect((await log.readAttempt(earlier.attempt))?.events).toHaveLength(2);
  });

  test('goes on where it was left also when the clock was set back since the time before', async () => {
    const first = await open(buildScenario());
    await first.send({ type: 'choose', choice: 'hang-up' });
    await first.send({ type: 'go-on' });
    await first.send({ type: 'suspect', beats: [] });
    await first.send({ type: 'finish' });
    const yearsEarlier = tickingClock(Date.UTC(2020, 1, 1));
    const second = await open(buildScenario(), true, yearsEarlier);
    await second.send({ type: 'choose', choice: 'pay' });
    const resumed = await open(buildScenario(), false, yearsEarlier);
    expect([resumed.attempt, resumed.view.value.phase]).toEqual([second.attempt, 'feedback']);
  });

  test('begins anew where the log tells of another version of the scenario, and that log stays', async () => {
    const old = await open();
    await old.send({ type: 'advance' });
    const shorter = buildScenario({ scenes: [buildScene({ beats: [buildBeat({ id: 'only' })] })] });
    const play = await open(shorter);
    expect([told(play), play.isResumed]).toEqual([['only'], false]);
    expect((await log.readAttempt(old.attempt))?.events).toHaveLength(2);
  });

  test('does not go on with another story', async () => {
    await (await open()).send({ type: 'advance' });
    expect((await open(buildScenario({ ...STORY, id: 'another' }))).isResumed).toBe(false);
  });
});

describe('a step', () => {
  test('is written before it is shown', async () => {
    const play = await open();
    const release = log.hold();
    const sending = play.send({ type: 'advance' });
    await settled();
    expect(told(play)).toEqual(['one']);
    release();
    await sending;
    expect(told(play)).toEqual(['one', 'two']);
    expect((await log.readAttempt(play.attempt))?.events).toHaveLength(2);
  });

  test('that is asked for twice while it is being written counts once', async () => {
    const play = await open();
    const release = log.hold();
    const both = [play.send({ type: 'advance' }), play.send({ type: 'advance' })];
    release();
    await Promise.all(both);
    expect(told(play)).toEqual(['one', 'two']);
    expect((await log.listAttempts())[0]?.length).toBe(2);
  });

  test('that does not fit where the story stands changes and writes nothing', async () => {
    const play = await open();
    await play.send({ type: 'choose', choice: 'pay' });
    await play.send({ type: 'let-time-run-out' });
    await play.send({ type: 'finish' });
    expect([told(play), log.writes]).toEqual([['one'], 0]);
  });
});

describe('with the same story in another tab', () => {
  test('a step whose place is taken shows what the other tab did instead', async () => {
    const start = await open();
    await start.send({ type: 'advance' });
    const [here, there] = [await open(), await open()];
    await there.send({ type: 'advance' });
    await there.send({ type: 'choose', choice: 'hang-up' });
    await here.send({ type: 'advance' });
    expect([here.view.value.phase, here.events.value]).toEqual(['feedback', there.events.value]);
    await here.send({ type: 'go-on' });
    expect((await log.readAttempt(start.attempt))?.header).toMatchObject({ state: 'ended', result: 'refused', length: 5 });
  });

  test('what the other tab did is shown when word of it comes', async () => {
    await (await open()).send({ type: 'advance' });
    const [here, there] = [await open(), await open()];
    await there.send({ type: 'advance' });
    log.tell();
    await settled();
    expect(told(here)).toEqual(['one', 'two', 'three']);
  });

  test('a story that was erased there is gone here: by word of it, or at the next step', async () => {
    await (await open()).send({ type: 'advance' });
    const [hearing, stepping] = [await open(), await open()];
    await log.eraseAll();
    log.tell();
    await settled();
    expect(hearing.isGone.value).toBe(true);
    await stepping.send({ type: 'advance' });
    expect(stepping.isGone.value).toBe(true);
    expect(await log.listAttempts()).toEqual([]);
  });

  test('a story that was not begun yet is not gone when everything is erased', async () => {
    const play = await open();
    await log.eraseAll();
    log.tell();
    await settled();
    expect(play.isGone.value).toBe(false);
  });

  test('a step taken here while word of the other tab is looked into stays on screen', async () => {
    const start = await open();
    await start.send({ type: 'advance' });
    const here = await open();
    const release = log.holdReading(); // what it reads is from before the step
    log.tell();
    await here.send({ type: 'advance' });
    release();
    await settled();
    expect(told(here)).toEqual(['one', 'two', 'three']);
  });

  test('once closed it follows the other tab no more', async () => {
    await (await open()).send({ type: 'advance' });
    const [here, there] = [await open(), await open()];
    here.close();
    await there.send({ type: 'advance' });
    log.tell();
    await settled();
    expect(told(here)).toEqual(['one', 'two']);
  });
});
