import type { ScenarioSummary } from '#core/content/catalogue.schema.ts';

/** Who stops at a booth has so many minutes at most. */
const OFFERED_UP_TO = 4;
/** And likes to have fewer: these are ticked from the start. */
const TICKED_UP_TO = 3;
/** More than so many are not taken in at a glance. */
export const MOST_STORIES = 6;

/** What a booth can offer, the shortest first. For whom a story was written is not asked: anybody may come by. */
export function storiesToOffer(all: readonly ScenarioSummary[]): ScenarioSummary[] {
  return all.filter(({ minutes }) => minutes <= OFFERED_UP_TO).sort((a, b) => a.minutes - b.minutes);
}

/** Ids of those that are ticked until the officer chooses: the shortest, and always some. */
export function firstChoice(offered: readonly ScenarioSummary[]): string[] {
  const short = offered.filter(({ minutes }) => minutes <= TICKED_UP_TO);
  return (short.length > 0 ? short : offered).slice(0, MOST_STORIES).map(({ id }) => id);
}

/** The stories of a booth, in the order of the offer. Those that are gone since are left out; where none is left the first choice stands. */
export function chosenStories(offered: readonly ScenarioSummary[], ids: readonly string[]): ScenarioSummary[] {
  const left = offered.filter(({ id }) => ids.includes(id));
  const first = firstChoice(offered);
  return left.length > 0 ? left.slice(0, MOST_STORIES) : offered.filter(({ id }) => first.includes(id));
}
