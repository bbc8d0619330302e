import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyKeys, anySteps, wishOf, type Key } from '#testing/any-visit.ts';
import { buildBeat } from '#testing/build-pack.ts';
import { buildProgramme, buildStagedPack } from '#testing/build-programmes.ts';
import { shippedPacks } from '#testing/shipped-pack.ts';
import { contentOf, pressOn, wholeVisit } from '#testing/whole-visit.ts';
import type { Pack } from '../content/pack.schema.ts';
import type { ProgrammeStep } from '../content/programmes.schema.ts';
import type { Scenario } from '../content/scenario.schema.ts';
import { branded } from '../kernel/brand.ts';
import { fold } from './fold.ts';
import { lastPress } from './last-press.ts';
import type { LessonContent } from './next-step.ts';
import { planVisit } from './plan-visit.ts';
import { intentsOf, type Wish } from './stage-press.ts';
import { currentQuestion, type SessionState } from './state.ts';
import { tellPress } from './tell-press.ts';

// Whole visits, many times over: on a busy machine longer than a unit test's five seconds.
vi.setConfig({ testTimeout: 120_000 });

const PACKS = [buildStagedPack(), ...shippedPacks().map(({ pack }) => pack)];

/** A visit of any programme of these packs, before its first part. */
const anyBegun = fc.constantFrom(...PACKS).chain((pack) => anySteps(pack).map((steps) => ({ content: contentOf(pack, 'visit'), state: begun(pack, steps) })));

function begun(pack: Pack, steps: readonly ProgrammeStep[]): SessionState {
  const setting = { packId: pack.manifest.id, forms: pack.lessons?.forms ?? [], station: '', cases: [], visit: 'visit' };
  const planned = planVisit({ ...buildProgramme(), steps: [...steps] }, setting);
  return fold([{ v: 1, seq: 0, at: branded(0), event: { type: 'opened', className: '', pupils: 300, ways: ['hands'], ...planned } }]);
}

/** The state after a wish; the same one where it does nothing or is refused. */
function told(state: SessionState, content: LessonContent, wish: Wish): SessionState {
  const after = tellPress(state, intentsOf(state, content, wish), branded(state.log.length));
  return 'type' in after || after.log.length === state.log.length ? state : after;
}

const walk = (state: SessionState, content: LessonContent, keys: readonly Key[]) =>
  keys.reduce((now, key) => told(now, content, wishOf(now, content, key)), state);
const back: Wish = { type: 'back' };
/** All that is shown: the state without the log it was folded from. */
const shown = (state: SessionState) => {
  const { log: _, ...rest } = state;
  return rest;
};

describe('one press', () => {
  it('onward and one back is where she was, wherever she is in any programme', () => {
    fc.assert(
      fc.property(anyBegun, anyKeys(), ({ state, content }, keys) => {
        const here = walk(state, content, keys);
        const on = told(here, content, { type: 'on' });
        if (on === here || here.isBlank) return;
        expect(shown(told(on, content, back))).toEqual(shown(here));
      }),
      { seed: 401, numRuns: 300 },
    );
  });

  it('back is taken as often as there were presses, and the visit is where it began', () => {
    fc.assert(
      fc.property(anyBegun, anyKeys({ stepsOnly: true, maxLength: 40 }), ({ state, content }, keys) => {
        let now = state;
        const presses = new Set<number | undefined>();
        for (const key of keys) {
          const after = told(now, content, wishOf(now, content, key));
          if (after !== now) presses.add(after.log[after.log.length - 1]?.press);
          now = after;
        }
        for (let press = 0; press < presses.size; press++) now = told(now, content, back);
        expect(shown(now)).toEqual(shown(state));
        expect(told(now, content, back)).toBe(now);
      }),
      { seed: 402, numRuns: 300 },
    );
  });

  it('onward is never refused, whatever was pressed before', () => {
    fc.assert(
      fc.property(anyBegun, anyKeys(), ({ state, content }, keys) => {
        expect(() => pressOn(walk(state, content, keys), content, { type: 'on' })).not.toThrow();
      }),
      { seed: 403, numRuns: 300 },
    );
  });

  it('onward, again and again, comes to the end of every programme, where one more does nothing', () => {
    fc.assert(
      fc.property(anyBegun, ({ state, content }) => {
        let now = state;
        for (let presses = 0; presses < 2000 && intentsOf(now, content, { type: 'on' }).length > 0; presses++) now = pressOn(now, content, { type: 'on' });
        expect(intentsOf(now, content, { type: 'on' })).toEqual([]);
        expect(now.activity).toBe(now.plan.length - 1);
        expect(now.isClosed).toBe(false);
      }),
      { seed: 404, numRuns: 60 },
    );
  });

  it('is the same for both windows: folded at once and in any two parts', () => {
    fc.assert(
      fc.property(anyBegun, anyKeys(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(5), ({ state, content }, keys, share, overlap) => {
        const { log } = walk(state, content, keys);
        const cut = Math.floor(log.length * share);
        expect(fold(log.slice(Math.max(0, cut - overlap)), fold(log.slice(0, cut)))).toEqual(fold(log));
      }),
      { seed: 405, numRuns: 200 },
    );
  });

  it('is taken back whole: what one press made happen, and nothing else', () => {
    fc.assert(
      fc.property(anyBegun, anyKeys({ stepsOnly: true }), ({ state, content }, keys) => {
        const now = walk(state, content, keys);
        const steps = lastPress(now);
        const press = now.log[now.lastStep ?? 0]?.press;
        const undone = new Set(now.log.map(({ event }) => (event.type === 'undone' ? event.step : -1)));
        const made = now.log.filter((one) => one.seq > 0 && one.press === press && !undone.has(one.seq)).map(({ seq }) => seq);
        expect([...steps].reverse()).toEqual(now.lastStep === null ? [] : made);
      }),
      { seed: 406, numRuns: 200 },
    );
  });
});

const CONTENT = contentOf(buildStagedPack(), 'visit');
const START = begun(buildStagedPack(), buildProgramme().steps);
const press = (state: SessionState, ...wishes: readonly Wish[]) => wishes.reduce((now, wish) => pressOn(now, CONTENT, wish), state);
const until = (state: SessionState, isThere: (state: SessionState) => boolean): SessionState =>
  isThere(state) ? state : until(press(state, { type: 'on' }), isThere);
const isAsked = (about: string) => (state: SessionState) => currentQuestion(state)?.question.about.type === about;
const count = (counts: Record<string, number>): Wish => ({ type: 'count', counts, isEstimate: false });
const isTold = (type: string) => (state: SessionState) => state.plan[state.activity]?.type === type && state.play.length > 0;

describe('on stage', () => {
  it('hands counted in many taps are one press: back takes the whole count, and the question stays', () => {
    const open = until(START, isAsked('decision'));
    const counted = press(open, count({ pay: 1 }), count({ pay: 2 }), { type: 'blank' }, { type: 'blank' }, count({ pay: 2, 'hang-up': 9 }));
    expect(currentQuestion(counted)?.hands).toEqual({ pay: 2, 'hang-up': 9 });
    expect(currentQuestion(press(counted, back))).toEqual(currentQuestion(open));
  });

  it('hands counted anew after going back are a press of their own', () => {
    const open = until(START, isAsked('decision'));
    const again = press(open, count({ pay: 1 }), back, count({ pay: 3 }));
    expect(currentQuestion(press(again, back))).toEqual(currentQuestion(open));
  });

  it('on a blank screen the first press, on or back, only brings the picture back', () => {
    const here = until(START, isTold('scenario'));
    const blank = press(here, { type: 'blank' });
    for (const type of ['on', 'back', 'light', 'blank'] as const) expect(shown(press(blank, { type }))).toEqual(shown(here));
  });

  it('a visit that is closed while the screen is blank shows that it is over: no press could bring the picture back', () => {
    const closed = tellPress(press(START, { type: 'on' }, { type: 'blank' }), [{ type: 'close' }], branded(0));
    expect(closed).toMatchObject({ isClosed: true, isBlank: false });
  });

  it('flags are lit one press after another, and put out by the press after the last', () => {
    const here = until(START, isTold('scene'));
    const lit = press(here, { type: 'light' });
    expect(lit.lit).toEqual(['hello']);
    expect(press(lit, { type: 'light' }).lit).toEqual([]);
    expect(press(lit, back).lit).toEqual([]);
  });

  it('where nothing is to be lit, the key does nothing, also when flags of an earlier scene were lit', () => {
    const [story] = CONTENT.scenarios.values();
    const [scene] = story?.scenes ?? [];
    if (!story || !scene) throw new Error('the built pack has a story');
    const plain = { ...scene, id: 'plain', beats: [buildBeat({ id: 'plain' })] };
    const content: LessonContent = { ...CONTENT, scenarios: new Map([[story.id, { ...story, scenes: [{ ...scene, then: { scene: 'plain' } }, plain] }]]) };
    let state = pressOn(until(START, isTold('scenario')), content, { type: 'light' });
    state = pressOn(state, content, { type: 'on' });
    expect(state.lit).toEqual(['hello']);
    expect(intentsOf(state, content, { type: 'light' })).toEqual([]);
    expect(intentsOf(START, CONTENT, { type: 'light' })).toEqual([]);
  });

  it('a jump closes the question it leaves: a measured one without its answer, any other with it', () => {
    const measured = press(until(START, isAsked('item')), { type: 'jump', part: 3 });
    expect(measured).toMatchObject({ activity: 3, isQuestionOn: false, asked: [{ phase: 'closed' }] });
    const voted = press(until(START, isAsked('vote')), { type: 'jump', part: 0 });
    expect(voted.asked[voted.asked.length - 1]?.phase).toBe('revealed');
    expect(intentsOf(START, CONTENT, { type: 'jump', part: 99 })).toEqual([]);
  });

  it('the story follows the option that was picked, and picking it twice is picking it once', () => {
    const revealed = press(until(START, isAsked('decision')), count({ pay: 90 }), { type: 'on' });
    const picked = press(revealed, { type: 'pick', option: 'hang-up' });
    expect(press(picked, { type: 'pick', option: 'hang-up' }).log).toHaveLength(picked.log.length);
    const chosen = (state: SessionState) => state.play.flatMap((event) => (event.type === 'chose' ? [event.choice] : []));
    expect(chosen(press(picked, { type: 'on' }))).toEqual(['hang-up']);
    expect(chosen(press(revealed, { type: 'on' }))).toEqual(['pay']);
  });

  it('a story that the pack has lost while its question was open is left by the next press', () => {
    const open = until(START, isAsked('decision'));
    const on = pressOn(open, { ...CONTENT, scenarios: new Map() }, { type: 'on' });
    expect(on).toMatchObject({ activity: open.activity + 1, isQuestionOn: false });
  });

  it('a story that has changed while its question was open is begun again, and is no dead end', () => {
    const open = until(START, isAsked('decision'));
    const longer = (story: Scenario) => ({ ...story, scenes: story.scenes.map((scene) => ({ ...scene, beats: [...scene.beats, buildBeat({ id: 'more' })] })) });
    const changed = { ...CONTENT, scenarios: new Map([...CONTENT.scenarios].map(([id, story]) => [id, longer(story)])) };
    const again = pressOn(pressOn(open, changed, { type: 'on' }), changed, { type: 'on' });
    expect(again).toMatchObject({ activity: open.activity, play: [], isQuestionOn: false });
  });

  it('as many people as fill a hall may be there, and not fewer than raised a hand', () => {
    expect(press(START, { type: 'people', people: 5000 }).pupils).toBe(5000);
    const refusedBy = (state: SessionState, people: number) => tellPress(state, intentsOf(state, CONTENT, { type: 'people', people }), branded(0));
    expect(refusedBy(START, 5001)).toMatchObject({ reason: 'no-such-size' });
    expect(refusedBy(press(until(START, isAsked('vote')), count({ o1: 200 })), 199)).toMatchObject({ reason: 'more-than-the-class' });
  });
});

it('a whole visit asks the hall before and after without confidence, and tells every part of its programme', () => {
  const { state } = wholeVisit();
  expect(state.isClosed).toBe(true);
  expect(new Set(state.log.flatMap(({ event }) => (event.type === 'activity-started' ? [event.activity] : []))).size).toBe(state.plan.length);
  const measured = state.asked.filter(({ question }) => question.about.type === 'item');
  expect(measured.map(({ question }) => question.options.map(({ id }) => id))).toEqual(measured.map(() => ['scam', 'genuine']));
});
