import { expect, test } from 'vitest';
import { stageContent, stageVisit } from '#testing/stage-visit.ts';
import { MOST_PEOPLE } from './accept.ts';
import { FRAME_LIMIT, readFromHub, readToHub } from './messages.schema.ts';
import { readPresenterView } from './presenter-view.schema.ts';
import { presenterView } from './presenter-view.ts';

const content = stageContent();
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

test('the officer’s view of every moment of a visit is read by the phone as it was sent, and fits into a frame', async () => {
  const run = await stageVisit();
  const m = 'A'.repeat(22);
  for (let press = 0; press < 90; press++) {
    const view = presenterView(run.state.value, content);
    const told = { t: 'tell', list: [{ m, b: { type: 'remote', n: 0, refused: null, view } }] };
    expect(readToHub(JSON.parse(JSON.stringify(told)))).toEqual({ ok: true, value: told });
    expect(bytes(told)).toBeLessThan(FRAME_LIMIT.host / 2);
    expect(readPresenterView(JSON.parse(JSON.stringify(view)))).toEqual({ ok: true, value: view });
    await run.press(press % 7 === 6 ? { type: 'light' } : { type: 'on' }, content);
  }
  expect(run.state.value.activity).toBe(run.state.value.plan.length - 1);
});

test.each([
  ['a press that is none', { type: 'fly' }],
  ['a press with something added', { type: 'on', twice: true }],
  ['more hands than a hall has', { type: 'count', counts: { a: MOST_PEOPLE + 1 }, isEstimate: false }],
  ['half a hand', { type: 'count', counts: { a: 0.5 }, isEstimate: false }],
  ['five options', { type: 'count', counts: { a: 1, b: 1, c: 1, d: 1, e: 1 }, isEstimate: false }],
  ['a part before the first', { type: 'jump', part: -1 }],
  ['an empty hall', { type: 'people', people: 0 }],
])('%s does not pass the hub', (_, wish) => {
  expect(readToHub({ t: 'say', b: { type: 'press', n: 1, at: 0, wish } }).ok).toBe(false);
});

test('as many hands, and as many people, as fill a hall pass it', () => {
  for (const wish of [
    { type: 'count', counts: { a: 5000, b: 0 }, isEstimate: true },
    { type: 'people', people: 5000 },
  ]) {
    expect(readToHub({ t: 'say', b: { type: 'press', n: 1, at: 0, wish } }).ok).toBe(true);
  }
});

test('a view that is none is not shown', () => {
  expect(readPresenterView({ at: 3 }).ok).toBe(false);
  expect(readFromHub({ t: 'told', b: { type: 'remote', n: 0, refused: null, view: 3 } }).ok).toBe(false);
});
