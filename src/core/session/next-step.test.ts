import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildForms, buildTaughtPack, buildPlan } from '#testing/build-lessons.ts';
import { shippedPacks } from '#testing/shipped-pack.ts';
import type { Pack } from '../content/pack.schema.ts';
import { branded } from '../kernel/brand.ts';
import { acceptTeacher } from './accept.ts';
import type { Activity } from './activity.ts';
import type { SessionEvent, TeacherIntent } from './events.ts';
import { classCounts } from './class-counts.ts';
import { nextStep, tellOn, type LessonContent } from './next-step.ts';
import { planActivities } from './plan-activities.ts';
import { fold } from './fold.ts';
import { currentQuestion, NEW_SESSION, type SessionState } from './state.ts';

const contentOf = (pack: Pack): LessonContent => ({
  lesson: 'lesson',
  scenarios: new Map(pack.scenarios.map((one) => [one.id, one])),
  items: new Map(pack.items.map((one) => [one.id, one])),
});
const CONTENT = contentOf(buildTaughtPack());
const PLAN = planActivities('tiny', buildPlan(), [buildForms()], 'lesson');

const add = (state: SessionState, event: SessionEvent) => fold([{ v: 1, seq: state.log.length, at: branded(state.log.length), event }], state);
const begun = (plan: readonly Activity[] = PLAN) => add(NEW_SESSION, { type: 'opened', className: '', pupils: 30, ways: ['hands'], plan });

/** Does what the button does; an intent that is refused is a fault of the step. */
function send(state: SessionState, intents: readonly TeacherIntent[]): SessionState {
  return intents.reduce((before, intent) => {
    const accepted = acceptTeacher(before, intent);
    if ('type' in accepted) throw new Error(`${intent.type} was refused: ${accepted.reason}`);
    return accepted.reduce(add, before);
  }, state);
}
const press = (state: SessionState, content = CONTENT, picked: string | null = null) => send(state, nextStep(state, content, picked).intents);
const until = (state: SessionState, name: string): SessionState => (nextStep(state, CONTENT).name === name ? state : until(press(state), name));
const vote = (state: SessionState, counts: Record<string, number>) => send(state, [{ type: 'count-hands', counts, isEstimate: false }]);

test('one button leads through a whole lesson, and nothing it asks for is refused, whatever the class votes and the teacher picks', () => {
  const packs = shippedPacks().map(({ pack }) => pack);
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.nat(3), { minLength: 1, maxLength: 30 }), (which, votes) => {
      const pack = packs[0];
      const story = pack?.scenarios[which % pack.scenarios.length];
      if (!pack || !story) throw new Error('a pack is shipped with stories');
      const content = contentOf(pack);
      const rounds = pack.items.slice(0, 2).map(({ id }) => id);
      const plan: Activity[] = [
        { type: 'round', form: 'before', packId: pack.manifest.id, items: rounds },
        { type: 'scenario', packId: pack.manifest.id, scenario: story.id },
        { type: 'round', form: 'practice', packId: pack.manifest.id, items: story.round },
        { type: 'round', form: 'after', packId: pack.manifest.id, items: rounds },
        { type: 'advice' },
      ];
      let state = begun(plan);
      let steps = 0;
      for (; !state.isClosed && steps < 500; steps++) {
        const asked = currentQuestion(state);
        const option = asked?.question.options[(votes[steps % votes.length] ?? 0) % asked.question.options.length];
        if (asked?.phase === 'open' && option && !asked.hands) state = vote(state, { [option.id]: 9 });
        state = press(state, content, asked?.question.about.type === 'decision' ? (option?.id ?? null) : null);
      }
      expect(state.isClosed).toBe(true);
      expect(nextStep(state, content)).toEqual({ name: 'over', intents: [] });
      expect(new Set(state.asked.map(({ question }) => question.id)).size).toBe(state.asked.length);
    }),
    { seed: 44, numRuns: 30 },
  );
});

test('a measured round is asked item by item, and no answer is shown before both forms are through', () => {
  const through = until(begun(), 'start-story');
  expect(through.asked.map(({ phase }) => phase)).toEqual(['closed', 'closed', 'closed', 'closed']);
});

test('after the second form the most missed are looked back on, and the teacher can look at any other', () => {
  let state = until(begun(), 'next-item');
  const first = state.asked[0]?.question;
  state = vote(state, { 'scam-sure': 10, 'genuine-sure': 10 });
  state = until(state, 'start-story');
  while (nextStep(state, CONTENT).name !== 'look-back') state = press(state);
  expect(nextStep(state, CONTENT).intents).toEqual([{ type: 'reveal', question: first?.id }]);
  state = press(state);
  expect(currentQuestion(state)).toMatchObject({ phase: 'revealed', question: { id: first?.id } });
  expect(nextStep(state, CONTENT).name).toBe('next-part'); // nobody voted on the others: there is nothing to look back on
  state = send(state, [{ type: 'reveal', question: state.asked[2]?.question.id ?? '' }]);
  expect(currentQuestion(state)?.question.id).toBe(state.asked[2]?.question.id);
});

test('the story goes the way most of the class chose, or the one the teacher picks; without a vote the safe one', () => {
  const open = until(begun(), 'reveal');
  const chosen = (state: SessionState) => state.play.flatMap((event) => (event.type === 'chose' ? [event.choice] : []));
  const voted = press(vote(open, { pay: 20, 'hang-up': 4 }));
  expect(chosen(press(voted))).toEqual(['pay']);
  expect(chosen(press(voted, CONTENT, 'hang-up'))).toEqual(['hang-up']);
  expect(chosen(press(press(open)))).toEqual(['hang-up']);
});

test('a step taken back can be taken again, and the question asked anew has another name', () => {
  const before = until(begun(), 'open-question');
  const once = press(before);
  const again = press(send(once, [{ type: 'undo' }]));
  expect(again.asked).toHaveLength(1);
  expect(again.asked[0]?.question.id).not.toBe(once.asked[0]?.question.id);
});

test('what the pack no longer holds is passed over', () => {
  const state = until(begun(), 'start-story');
  expect(nextStep(state, { ...CONTENT, scenarios: new Map() }).name).toBe('next-part');
  expect(nextStep(begun(), { ...CONTENT, items: new Map() }).intents).toEqual([{ type: 'start-activity', activity: 0 }]);
});

test('a story that has changed under the lesson is begun again', () => {
  let state = press(press(until(begun(), 'start-story')));
  const [story] = CONTENT.scenarios.values();
  if (!story) throw new Error('the built pack has a story');
  const changed = { ...CONTENT, scenarios: new Map([[story.id, { ...story, id: 'another' }]]) };
  const gone = { ...CONTENT, scenarios: new Map([[story.id, changed.scenarios.get(story.id) ?? story]]) };
  state = send(state, [{ type: 'reveal' }]);
  expect(nextStep(state, gone).name).toBe('start-again');
  expect(nextStep(press(state, gone), gone).name).toBe('start-story');
});

test('telling on tells all up to the decision and no further', () => {
  let state = until(begun(), 'start-story');
  state = press(state);
  state = send(state, tellOn(state, CONTENT));
  expect(nextStep(state, CONTENT).name).toBe('open-question');
  expect(tellOn(state, CONTENT)).toEqual([]);
});

test('the answers of a class add up to one table, sure and unsure together', () => {
  const state = vote(until(begun(), 'next-item'), { 'scam-sure': 7, 'scam-unsure': 3, 'genuine-sure': 2 });
  const truth = state.asked[0]?.question.key.truth ?? 'scam';
  expect(classCounts(state.asked)[truth]).toEqual({ scam: 10, genuine: 2, verify: 0 });
});

test('a real case is shown once: with its story, or as the part that follows it', () => {
  const story = { packId: 'tiny', scenario: [...CONTENT.scenarios.keys()][0] ?? '' };
  const stepsOf = (plan: readonly Activity[]) => {
    const names: string[] = [];
    for (let state = begun(plan); nextStep(state, CONTENT).name !== 'end' && names.length < 99; state = press(state)) names.push(nextStep(state, CONTENT).name);
    return names;
  };
  expect(stepsOf([{ type: 'scenario', ...story }])).toContain('show-case');
  expect(
    stepsOf([
      { type: 'scenario', ...story },
      { type: 'case', ...story },
    ]),
  ).not.toContain('show-case');
  expect(
    stepsOf([
      { type: 'scenario', ...story },
      { type: 'case', packId: 'tiny', scenario: 'another' },
    ]),
  ).toContain('show-case');
});
