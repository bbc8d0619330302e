import { describe, expect, test } from 'vitest';
import type { Beat } from '#core/content/beat.schema.ts';
import type { LessonContent } from '#core/session/next-step.ts';
import type { Wish } from '#core/session/stage-press.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { buildBeat, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { tickingClock } from '#testing/build-services.ts';
import { buildVisitOpened } from '#testing/build-visit.ts';
import { stageSound } from './stage-sound.ts';
import { beginVisit, resumeVisit } from './visit-run.ts';

const FIRST = buildBeat({ id: 'first' });

/** The sound of each press in turn, in a story whose second beat is this one. */
async function sounds(beat: Beat, ...wishes: readonly Wish['type'][]) {
  const scenario = buildScenario({ scenes: [buildScene({ beats: [FIRST, beat, buildBeat({ id: 'last' })] })] });
  const content: LessonContent = { lesson: 'v', scenarios: new Map([[scenario.id, scenario]]), items: new Map() };
  const setting = { log: memoryClassLog(), clock: tickingClock() };
  const plan = [{ type: 'scenario', packId: 'tiny', scenario: scenario.id }] as const;
  await beginVisit(setting, 'v', 'key', buildVisitOpened(plan));
  const run = await resumeVisit(setting, 'v');
  if (!run) throw new Error('The visit was just begun');
  const heard = [];
  for (const type of wishes) {
    const before = run.state.value;
    await run.press(type === 'jump' ? { type, part: 0 } : ({ type } as Wish), content); // the others used here have no more to them
    heard.push(stageSound(before, run.state.value, content));
  }
  run.close();
  return heard;
}
/** To the part, to its first beat, to the second. */
const TO_BEAT = ['on', 'on', 'on'] as const;

test.each<[string, Beat, string | null]>([
  ['a message', buildBeat({ id: 'b' }), 'message'],
  ['something spoken', { type: 'voice', id: 'b', from: 'stranger', text: buildText('喂'), seconds: 2 }, 'message'],
  ['a call', { type: 'ring', id: 'b', from: 'stranger', text: buildText('来电') }, 'ring'],
  ['money', { type: 'money', id: 'b', from: 'me', to: 'stranger', fen: 100 }, 'coins'],
  ['a rising figure', { type: 'number', id: 'b', label: buildText('收益'), start: 1, end: 9, unit: 'yuan' }, 'rise'],
  ['a figure that stays', { type: 'number', id: 'b', label: buildText('收益'), start: 9, end: 9, unit: 'yuan' }, null],
  ['what the story says', { type: 'narration', id: 'b', text: buildText('晚上') }, null],
])('%s is heard as it should be', async (_, beat, sound) => {
  expect((await sounds(beat, ...TO_BEAT)).at(-1)).toBe(sound);
});

describe('nothing is heard', () => {
  test('on the way back', async () => expect((await sounds(buildBeat({ id: 'b' }), ...TO_BEAT, 'back')).at(-1)).toBeNull());
  test('by a jump', async () => expect((await sounds(buildBeat({ id: 'b' }), ...TO_BEAT, 'jump')).at(-1)).toBeNull());
  test('when a jump is taken back, though the story is as long again', async () => {
    expect((await sounds(buildBeat({ id: 'b' }), ...TO_BEAT, 'jump', 'back')).at(-1)).toBeNull();
  });
  test('when flags are lit or the screen is blanked', async () => {
    expect((await sounds(buildBeat({ id: 'b' }), ...TO_BEAT, 'light', 'blank')).slice(-2)).toEqual([null, null]);
  });
});
