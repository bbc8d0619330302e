import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#core/content/catalogue-of.ts';
import type { ScenarioSummary } from '#core/content/catalogue.schema.ts';
import { buildPack, buildScenario } from '#testing/build-pack.ts';
import { chosenStories, firstChoice, storiesToOffer } from './short-stories.ts';

/** Stories of these lengths, named after them: 3b is the second of three minutes. */
const stories = (...lengths: readonly string[]): ScenarioSummary[] =>
  catalogueOf(buildPack({ scenarios: lengths.map((id) => buildScenario({ id, minutes: Number.parseInt(id) })) })).scenarios;
const ids = (list: readonly ScenarioSummary[]) => list.map(({ id }) => id);

describe('a booth', () => {
  test('offers what takes no longer than four minutes, the shortest first', () => {
    expect(ids(storiesToOffer(stories('4', '3', '5', '2', '3b')))).toEqual(['2', '3', '3b', '4']);
  });

  test('has those of three minutes ticked from the start, six at most', () => {
    expect(firstChoice(stories('2', '3', '4'))).toEqual(['2', '3']);
    expect(firstChoice(stories('2', '2b', '2c', '3', '3b', '3c', '3d'))).toHaveLength(6);
  });

  test('has the shortest there are ticked where none is that short', () => {
    expect(firstChoice(stories('4', '4b'))).toEqual(['4', '4b']);
  });

  test('goes on with the stories that are still there, and never without any', () => {
    const offered = stories('2', '3', '4');
    expect(ids(chosenStories(offered, ['4', 'gone', '2']))).toEqual(['2', '4']);
    expect(ids(chosenStories(offered, ['gone']))).toEqual(['2', '3']);
    expect(chosenStories([], ['2'])).toEqual([]);
  });
});
