/** What a first visit and the whole app may weigh, in bytes as they travel. Each 18 KB of script costs about 100 ms on slow 4G. */
export const BUDGET = { firstJs: 40_000, firstCss: 8_000, firstAll: 60_000, joinJs: 35_000, joinAll: 60_000, stageAll: 25_000, offline: 1_200_000 };

/** Other audiences never travel with the pupil's first screen. */
const NOT_FIRST = /^src\/screens\/(?:teacher|officer|station)\//;
/** Nor does the library, with its packs, travel with a pupil who joins a class. */
const NOT_JOIN = /^src\/(?:screens\/(?!student\/join\/)|channels\/|storage\/learning-log|features\/packs\/)/;

/**
 * What in a built site is heavier than it may be, or should not be there.
 * @param {import('./measure-site.mjs').SiteWeight} site
 * @returns {string[]}
 */
export function sizeProblems(site) {
  const budgets = /** @type {(keyof typeof BUDGET)[]} */ (Object.keys(BUDGET));
  return [
    ...budgets.filter((name) => site[name] > BUDGET[name]).map((name) => `${name}: ${site[name]} bytes, allowed ${BUDGET[name]}`),
    ...budgets.filter((name) => site[name] === 0).map((name) => `${name}: nothing was measured`),
    ...(site.firstModules.length === 0 ? ['it is not known what the first load holds'] : []),
    ...site.firstModules.filter((module) => NOT_FIRST.test(module)).map((module) => `in the first load: ${module}`),
    ...(site.joinModules.length === 0 ? ['it is not known what the join page holds'] : []),
    ...site.joinModules.filter((module) => NOT_JOIN.test(module)).map((module) => `in the join page: ${module}`),
    ...site.fonts.map((file) => `a web font: ${file}`),
    ...site.missing.map((file) => `named but not there: ${file}`),
  ];
}
