import type { Activity, Visit } from '#core/session/activity.ts';
import type { SessionEvent } from '#core/session/events.ts';
import { buildText } from './build-pack.ts';

/** A part of every kind that a visit can have, of the pack of `buildTaughtPack`. */
export const EVERY_PART: readonly Activity[] = [
  { type: 'card', kind: 'title', title: buildText('骗子最怕你停一停', 'Scammers fear a pause'), lines: [buildText('今天看三个骗局', 'Three scams today')] },
  { type: 'round', form: 'before', packId: 'tiny', items: ['s1', 'g1'] },
  { type: 'vote', prompt: buildText('你收到过吗？', 'Has it come to you?'), options: [buildText('收到过', 'Yes'), buildText('没有', 'No')] },
  { type: 'scenario', packId: 'tiny', scenario: 'fake-service' },
  { type: 'scene', packId: 'tiny', scenario: 'fake-service', scene: 'chat' },
  { type: 'twins', packId: 'tiny', item: 'refund-fake' },
  { type: 'case', packId: 'tiny', scenario: 'fake-service' },
  { type: 'local', cases: [{ title: '一起刷单案', publisher: '青瓦派出所', date: '2026年3月', facts: '损失三千元。' }] },
  { type: 'advice' },
  { type: 'card', kind: 'oath', title: buildText('一起说', 'Together'), lines: [buildText('不急着转账', 'I do not rush')] },
  { type: 'round', form: 'after', packId: 'tiny', items: ['s3', 'g3'] },
  { type: 'boosters' },
  { type: 'card', kind: 'farewell', title: buildText('谢谢大家', 'Thank you'), lines: [] },
];

/** How a visit begins: 300 people in a hall, who vote by hands. */
export function buildVisitOpened(plan: readonly Activity[] = EVERY_PART, visit: Partial<Visit> = {}): Extract<SessionEvent, { type: 'opened' }> {
  const parts = plan.map(() => ({ note: null, minutes: 1 }));
  const whole: Visit = { programme: buildText('十分钟', 'Ten minutes'), minutes: 10, station: '青瓦派出所', parts, ...visit };
  return { type: 'opened', className: '实验中学', pupils: 300, ways: ['hands'], plan, visit: whole };
}
