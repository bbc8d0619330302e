import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBeat, buildGenuineItem, buildItem, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { choiceOrder } from '../play/choice-order.ts';
import { view } from '../play/view.ts';
import type { Question } from './question.ts';
import { decisionQuestion, itemQuestion } from './questions.ts';

const PLACE = { id: 'q7', activity: 2, packId: 'tiny' };
const STORY = buildScenario();
const TOLD = view(STORY, [{ type: 'started', scenario: STORY.id }]);
/** What of a question may leave the teacher's device before the reveal. */
const open = ({ id, prompt, options }: Question) => ({ id, prompt, options });

test('before and after ask two ways with confidence; sure or not is right alike', () => {
  for (const form of ['before', 'after'] as const) {
    const { options, key } = itemQuestion(buildItem(), form, PLACE);
    expect(options.map(({ id }) => id)).toEqual(['scam-sure', 'scam-unsure', 'genuine-unsure', 'genuine-sure']);
    expect(key.right).toEqual(['scam-sure', 'scam-unsure']);
  }
});

test('practice asks three ways; checking is right only where what is seen settles nothing', () => {
  expect(itemQuestion(buildGenuineItem(), 'practice', PLACE).key.right).toEqual(['genuine']);
  expect(itemQuestion(buildItem({ settled: false }), 'practice', PLACE).key.right).toEqual(['verify']);
});

test('nothing of an item question but its key depends on what the item is', () => {
  const texts = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(texts, fc.constantFrom('before', 'after', 'practice'), fc.boolean(), texts, texts, (situation, form, settled, id, explain) => {
      const same = { situation: buildText(situation) };
      const scam = buildItem({ ...same, id: `${id}-fake`, settled, explain: buildText(explain) });
      const genuine = buildGenuineItem({ ...same, id: `${id}-real`, fraudType: 'police', difficulty: 3 });
      expect(open(itemQuestion(scam, form, PLACE))).toEqual(open(itemQuestion(genuine, form, PLACE)));
    }),
    { seed: 41 },
  );
});

test('nothing of a decision question but its key depends on which choice is safe', () => {
  fc.assert(
    fc.property(fc.constantFrom('safe', 'risky', 'costly'), fc.constantFrom('safe', 'risky', 'costly'), fc.string(), (one, other, lesson) => {
      const scene = buildScene();
      const then = 'decision' in scene.then ? scene.then.decision : null;
      if (!then) throw new Error('the built scene ends in a decision');
      const kinds = [one, other] as const;
      const choices = then.choices.map((choice, place) => ({ ...choice, kind: kinds[place] ?? choice.kind, feedback: buildText(`${one} ${other}`) }));
      const changed = buildScenario({ scenes: [{ ...scene, then: { decision: { ...then, choices } } }] });
      const asked = decisionQuestion(changed, view(changed, [{ type: 'started', scenario: changed.id }]), lesson, PLACE);
      const plain = decisionQuestion(STORY, TOLD, lesson, PLACE);
      expect(asked && open(asked)).toEqual(plain && open(plain));
    }),
    { seed: 42 },
  );
});

test('a decision is asked in the order of this lesson, and knows what each choice leads to', () => {
  const asked = decisionQuestion(STORY, TOLD, 'lesson', PLACE);
  expect(asked?.options.map(({ id }) => id)).toEqual(TOLD.decision && choiceOrder(TOLD.decision, 'lesson').map(({ id }) => id));
  expect(asked?.key).toMatchObject({ right: ['hang-up'], truth: 'scam', cues: ['secrecy'] });
  expect(asked?.key.feedback['pay']).toEqual(buildText('钱到了陌生人手里。', 'A stranger has the money.'));
});

test('in a story that holds both, a scene without a flag is genuine', () => {
  const plain = buildScenario({ truth: 'mixed', scenes: [buildScene({ beats: [buildBeat()] })] });
  expect(decisionQuestion(plain, view(plain, [{ type: 'started', scenario: plain.id }]), 'lesson', PLACE)?.key.truth).toBe('genuine');
  const flagged = buildScenario({ truth: 'mixed' });
  expect(decisionQuestion(flagged, view(flagged, [{ type: 'started', scenario: flagged.id }]), 'lesson', PLACE)?.key.truth).toBe('scam');
});

test('there is no question while the story has come to no decision', () => {
  expect(decisionQuestion(STORY, view(STORY, []), 'lesson', PLACE)).toBeNull();
});
