// First-load module, of a pupil who joins a class too: this list only.

/** For whom: 小学低 / 小学高 / 初中 / 高中·中职 / 大学 / 家庭. */
export const STAGES = ['primary-low', 'primary-high', 'junior', 'senior', 'university', 'family'] as const;
export type Stage = (typeof STAGES)[number];
