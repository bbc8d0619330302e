import { expect, test } from 'vitest';
import { buildChoice, buildPack, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { missingFeedback } from './missing-feedback.ts';

const packWith = (...choices: ReturnType<typeof buildChoice>[]) =>
  buildPack({ scenarios: [buildScenario({ scenes: [buildScene({ then: { decision: { id: 'what-now', prompt: buildText('怎么办？'), choices } } })] })] });

test('finds nothing in a sound pack', () => {
  expect([...missingFeedback(buildPack())]).toEqual([]);
});

test('finds feedback that is blank, that repeats the choice, or that another choice has', () => {
  const pack = packWith(
    buildChoice(),
    buildChoice({ id: 'a', feedback: buildText(' ') }),
    buildChoice({ id: 'b', feedback: buildText('挂断') }),
    buildChoice({ id: 'c' }),
  );
  expect([...missingFeedback(pack)].map(({ path }) => path.slice(-23))).toEqual(
    ['choices[1].feedback.zh', 'choices[2].feedback.zh', 'choices[3].feedback.zh'].map((path) => `.${path}`),
  );
});
