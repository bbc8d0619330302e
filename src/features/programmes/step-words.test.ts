// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { buildItem } from '#testing/build-pack.ts';
import { buildProgramme } from '#testing/build-programmes.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { programmeInWords, stepInWords } from './step-words.ts';

beforeEach(() => textsFromDisk('zh', 'demo'));

test('what the packs do not have is called by its id, so that she can ask for it', () => {
  expect(stepInWords({ type: 'scenario', minutes: 5, scenario: 'gone' }, undefined)).toBe('情景剧《gone》');
});

test('a pair is called by the title of its item, where that is known', () => {
  const item = buildItem();
  expect(stepInWords({ type: 'twins', minutes: 1, item: item.id }, undefined, [item])).toContain(item.title['zh']);
  expect(stepInWords({ type: 'twins', minutes: 1, item: 'gone' }, undefined, [item])).toBe('哪个是真的？');
});

test('a programme in one line leaves out cards and dates, and tells two scenes of one story as one', () => {
  const scene = { type: 'scene', minutes: 1, scenario: 'x', scene: 'a' } as const;
  expect(programmeInWords([scene, { ...scene, scene: 'b' }, { type: 'advice', minutes: 1 }], undefined)).toBe('《x》里的一幕 → 遇到了怎么办');
  expect(programmeInWords(buildProgramme().steps, undefined)).not.toMatch(/标题页|结束页|给老师/);
});
