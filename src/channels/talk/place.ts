import type { ShownText } from '#ui/beats/shown-beat.ts';

/** Places that are not a home. A scene names its place in its title only, and the Chinese wording is always there. */
const ELSEWHERE = /门口|校|街|路|楼下|派出所|警务室|办公室|老师|操场|球场|宿舍|公司|出租/;

/** Whether people talk somewhere else than at home. It chooses the drawing and nothing else; unsure means home. */
export function isElsewhere(title: ShownText): boolean {
  return ELSEWHERE.test(title['zh'] ?? '');
}
