import type { ClassLog } from '#core/ports.ts';
import type { Activity } from '#core/session/activity.ts';
import type { SessionEvent } from '#core/session/events.ts';
import type { LessonContent } from '#core/session/next-step.ts';
import { beginVisit, resumeVisit, type VisitRun } from '#features/demo/visit-run.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { tickingClock } from './build-services.ts';
import { shippedItems, shippedScenarios } from './shipped-pack.ts';

const packId = 'first-cases';
const scenario = 'dressup-gift-police-video';
const [twin] = shippedItems().filter((item) => item.twin !== undefined);

/** One part of each kind that the hall looks at. */
const PLAN: readonly Activity[] = [
  { type: 'card', kind: 'title', title: { zh: '骗子的四步', en: 'Four steps of a scam' }, lines: [] },
  { type: 'scenario', packId, scenario },
  { type: 'twins', packId, item: twin?.id ?? '' },
  {
    type: 'vote',
    prompt: { zh: '你接到过吗？', en: 'Have you had one?' },
    options: [
      { zh: '有', en: 'Yes' },
      { zh: '没有', en: 'No' },
    ],
  },
  {
    type: 'round',
    form: 'before',
    packId,
    items: shippedItems()
      .slice(0, 3)
      .map(({ id }) => id),
  },
  { type: 'case', packId, scenario },
  { type: 'advice' },
];

const OPENED: Extract<SessionEvent, { type: 'opened' }> = {
  type: 'opened',
  className: '实验小学',
  pupils: 300,
  ways: ['hands'],
  plan: PLAN,
  visit: {
    programme: { zh: '皮肤、礼物和假警察', en: 'Skins, gifts and false police' },
    minutes: 20,
    station: '青瓦派出所',
    parts: PLAN.map((_, place) => ({ note: place === 1 ? { zh: '讲到这里停一下。', en: 'Pause here.' } : null, minutes: 3 })),
  },
};

/** What the visit is given with, from the shipped pack. */
export function stageContent(): LessonContent {
  return {
    lesson: 'visit',
    scenarios: new Map(shippedScenarios().map((one) => [one.id, one])),
    items: new Map(shippedItems().map((one) => [one.id, one])),
  };
}

/** A visit of this log as one window has it: begun by the first that asks. */
export async function stageVisit(log: ClassLog = memoryClassLog(), id = 'visit'): Promise<VisitRun> {
  const setting = { log, clock: tickingClock() };
  if (!(await log.read(id))) await beginVisit(setting, id, 'k'.repeat(26), OPENED);
  const run = await resumeVisit(setting, id);
  if (!run) throw new Error('The visit is gone');
  return run;
}
