import { expect, test } from 'vitest';
import { buildBeat, buildChoice, buildGenuineItem, buildItem, buildPack, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { answerLeak } from './answer-leak.ts';

const decisions = (safePlace: (index: number) => number, safeWords: string) =>
  Array.from({ length: 12 }, (_, index) => {
    const choices = [0, 1, 2].map((place) =>
      place === safePlace(index)
        ? buildChoice({ id: `c${place}`, text: buildText(safeWords) })
        : buildChoice({ id: `c${place}`, kind: 'risky', text: buildText('照他说的做') }),
    );
    return buildScene({ id: `s${index}`, then: { decision: { id: `d${index}`, prompt: buildText('怎么办？'), choices } } });
  });
const withScenes = (scenes: ReturnType<typeof decisions>) => buildPack({ scenarios: [buildScenario({ scenes })] });

test('finds nothing where the safe choice stands anywhere and is as long as the others', () => {
  expect([...answerLeak(withScenes(decisions((index) => index % 3, '先问问家人')))]).toEqual([]);
});

test('finds the safe choice first, and longest, in too many decisions', () => {
  expect([...answerLeak(withScenes(decisions(() => 0, '先问问家人')))].map(({ message }) => message.slice(0, 31))).toEqual(['the first choice is safe in 100']);
  expect([...answerLeak(withScenes(decisions((index) => index % 3, '先停下来问问家里的大人再说')))].map(({ message }) => message.slice(0, 33))).toEqual([
    'the longest choice is safe in 100',
  ]);
});

test('finds items that a look at their surface tells apart', () => {
  const items = Array.from({ length: 20 }, (_, index) => [
    buildItem({ id: `fake-${index}`, twin: `real-${index}`, beats: [buildBeat({ text: buildText('马上转账！！') })] }),
    buildGenuineItem({ id: `real-${index}`, twin: `fake-${index}`, beats: [buildBeat({ text: buildText('您好，祝学习进步。') })] }),
  ]).flat();
  expect([...answerLeak(buildPack({ items }))].map(({ path, code }) => `${path} ${code}`)).toEqual(['items answer-leak']);
});

test('says nothing of packs too small to measure', () => {
  expect([...answerLeak(buildPack())]).toEqual([]);
});
