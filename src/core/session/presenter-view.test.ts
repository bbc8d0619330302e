import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyKeys, anySteps, wishOf } from '#testing/any-visit.ts';
import { buildProgramme, buildStagedPack } from '#testing/build-programmes.ts';
import { shippedPacks } from '#testing/shipped-pack.ts';
import { pressOn, wholeVisit } from '#testing/whole-visit.ts';
import { branded } from '../kernel/brand.ts';
import { presenterView } from './presenter-view.ts';
import { intentsOf } from './stage-press.ts';
import { currentQuestion, type SessionState } from './state.ts';
import { tellPress } from './tell-press.ts';

// Whole visits, many times over: on a busy machine longer than a unit test's five seconds.
vi.setConfig({ testTimeout: 120_000 });

const PACKS = [buildStagedPack(), ...shippedPacks().map(({ pack }) => pack)];

test('the next thing shown to her is what the next press really brings, wherever she is in any programme', () => {
  const anyVisit = fc.constantFrom(...PACKS).chain((pack) => anySteps(pack).map((steps) => ({ pack, steps: [...steps] })));
  fc.assert(
    fc.property(anyVisit, anyKeys(), ({ pack, steps }, keys) => {
      const { state: begun, content } = wholeVisit({ pack, programme: { ...buildProgramme(), steps }, presses: 0, isClosed: false });
      let state = begun;
      for (const key of keys) {
        const after = tellPress(state, intentsOf(state, content, wishOf(state, content, key)), branded(state.log.length));
        if (!('type' in after)) state = after;
        const { next } = presenterView(state, content);
        const on = pressOn(state, content, { type: 'on' });
        expect(next).toEqual(on === state ? null : presenterView(on, content).now);
      }
    }),
    { seed: 411, numRuns: 60 },
  );
});

const { state: begun, content } = wholeVisit({ presses: 0, isClosed: false });
const on = (state: SessionState) => pressOn(state, content, { type: 'on' });
const until = (state: SessionState, isThere: (state: SessionState) => boolean): SessionState => (isThere(state) ? state : until(on(state), isThere));
const inPart = (type: string) => (state: SessionState) => state.plan[state.activity]?.type === type;

test('before the first part she sees the programme, its parts with their minutes, and no clock', () => {
  const seen = presenterView(begun, content);
  expect(seen).toMatchObject({ at: 1, title: buildProgramme().title, part: -1, now: { type: 'ready' }, startedAt: null, minutes: 20, people: 300 });
  expect(seen.parts.map(({ type, minutes }) => [type, minutes])).toEqual(buildProgramme().steps.map(({ type, minutes }) => [type, minutes]));
});

test('the clock runs from the first part on, also when it was taken back and begun again', () => {
  const first = on(begun);
  const again = on(pressOn(first, content, { type: 'back' }));
  expect(presenterView(again, content).startedAt).toBe(presenterView(first, content).startedAt);
});

test('what can be lit is named with its reason, and is marked once it is lit', () => {
  const here = until(begun, (state) => inPart('scene')(state) && state.play.length > 0);
  expect(presenterView(here, content).pointers).toMatchObject([{ beat: 'hello', cue: 'secrecy', why: { zh: '骗子怕你问大人。' }, isLit: false }]);
  expect(presenterView(pressOn(here, content, { type: 'light' }), content).pointers[0]?.isLit).toBe(true);
});

test('the note is that of the running part', () => {
  expect(presenterView(until(begun, inPart('vote')), content).note).toEqual(buildProgramme().steps[2]?.note);
  expect(presenterView(until(begun, inPart('advice')), content).note).toBeNull();
});

test('the votes for an option are there once its hands are counted, and not before', () => {
  const open = until(begun, (state) => currentQuestion(state)?.question.about.type === 'vote');
  expect(presenterView(open, content).votes).toMatchObject({ phase: 'open', options: [{ votes: null }, { votes: null }] });
  const counted = pressOn(open, content, { type: 'count', counts: { o1: 40 }, isEstimate: true });
  expect(presenterView(counted, content).votes).toMatchObject({ isEstimate: true, options: [{ votes: 40 }, { votes: null }] });
});

test('a blank screen hides nothing from her: the next press brings back what is under it', () => {
  const here = until(begun, inPart('advice'));
  const blank = presenterView(pressOn(here, content, { type: 'blank' }), content);
  expect(blank).toMatchObject({ isBlank: true, next: presenterView(here, content).now });
});
