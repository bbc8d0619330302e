import { expect, test } from 'vitest';
import { pressOn, wholeVisit } from '#testing/whole-visit.ts';
import { buildProgramme } from '#testing/build-programmes.ts';
import { otherWays } from './other-ways.ts';
import { currentQuestion, type SessionState } from './state.ts';

const programme = { ...buildProgramme(), steps: buildProgramme().steps.filter(({ type }) => type === 'scenario') };
const { state: begun, content } = wholeVisit({ programme, presses: 1, isClosed: false });
const on = (state: SessionState) => pressOn(state, content, { type: 'on' });
const until = (state: SessionState, isThere: (state: SessionState) => boolean): SessionState => (isThere(state) ? state : until(on(state), isThere));
const chose = (state: SessionState) => state.play.flatMap((event) => (event.type === 'chose' ? [event.choice] : []));
const decided = until(begun, (state) => chose(state).length > 0);

test('after a decision the choices that were not followed can be taken, from where it was offered', () => {
  const [followed] = chose(decided);
  const ways = otherWays(decided, content);
  expect(ways.map(({ choice }) => choice.id)).toEqual(['pay', 'hang-up'].filter((id) => id !== followed));
  expect(decided.play[ways[0]?.keep ?? -1]).toMatchObject({ type: 'chose' });
});

test('there are none before a decision, nor while a question is on', () => {
  expect(otherWays(begun, content)).toEqual([]);
  const asked = until(begun, (state) => currentQuestion(state) !== null);
  expect(otherWays(asked, content)).toEqual([]);
  expect(otherWays(on(asked), content)).toEqual([]);
});

test('one taken is told to its end like the first, the first is then the other one, and one press back undoes it', () => {
  const [way] = otherWays(decided, content);
  if (!way) throw new Error('there is another way');
  const turned = pressOn(decided, content, { type: 'turn-back', keep: way.keep, choice: way.choice.id });
  expect(chose(turned)).toEqual([way.choice.id]);
  expect(otherWays(turned, content).map(({ choice }) => choice.id)).toEqual(chose(decided));
  expect(until(turned, (state) => state.play.some(({ type }) => type === 'finished')).play.length).toBeGreaterThan(turned.play.length);
  expect(pressOn(turned, content, { type: 'back' }).play).toEqual(decided.play);
});

test('a choice that was not offered there is not taken', () => {
  const [way] = otherWays(decided, content);
  expect(pressOn(decided, content, { type: 'turn-back', keep: way?.keep ?? 0, choice: 'dance' })).toBe(decided);
  expect(pressOn(decided, content, { type: 'turn-back', keep: 999, choice: 'pay' })).toBe(decided);
});
