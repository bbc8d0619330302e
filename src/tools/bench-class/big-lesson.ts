import { branded, type Instant } from '#core/kernel/brand.ts';
import { seededRandom } from '#core/kernel/seeded-random.ts';
import { acceptPupil, acceptTeacher, type Accepted } from '#core/session/accept.ts';
import type { SessionEvent } from '#core/session/events.ts';
import { lessonFile, type LessonFile } from '#core/session/lesson-file.ts';
import { nextStep, type LessonContent } from '#core/session/next-step.ts';
import { planActivities } from '#core/session/plan-activities.ts';
import { Telling } from '#core/session/fold.ts';
import { currentQuestion, NEW_SESSION } from '#core/session/state.ts';
import { shippedPacks } from '#testing/shipped-pack.ts';

/** 2 March 2026, four in the afternoon in China. */
const START = Date.UTC(2026, 2, 2, 8);
const ID = 'biglesson';

/** The file of a lesson of forty minutes as the first pack plans it, up to its last part, where everyone voted on every question by device. */
export function bigLesson(pupils: number): LessonFile {
  const [shipped] = shippedPacks();
  const lessons = shipped?.pack.lessons;
  const plan = lessons?.plans.find(({ minutes }) => minutes === 40);
  if (!shipped || !lessons || !plan) throw new Error('there is no plan of forty minutes to measure with');
  const { manifest, scenarios, items } = shipped.pack;
  const content: LessonContent = {
    lesson: ID,
    scenarios: new Map(scenarios.map((one) => [one.id, one])),
    items: new Map(items.map((one) => [one.id, one])),
  };
  const telling = new Telling(NEW_SESSION);
  const happen = (accepted: Accepted) => {
    if ('type' in accepted) throw new Error(`the lesson to measure with was refused: ${accepted.reason}`);
    for (const event of accepted) add(telling, event);
  };
  const random = seededRandom('big lesson');
  const activities = planActivities(manifest.id, plan, lessons.forms, ID);
  add(telling, { type: 'opened', className: '大会堂', pupils, ways: ['hands', 'devices'], plan: activities });
  for (let seat = 1; seat <= pupils; seat++) happen(acceptPupil(telling.state, member(seat), { type: 'join', seat: `n-${seat}` }));
  happen(acceptTeacher(telling.state, { type: 'start-activity', activity: 0 }));
  for (;;) {
    const step = nextStep(telling.state, content);
    if (step.name === 'end' || step.name === 'over') break;
    for (const intent of step.intents) happen(acceptTeacher(telling.state, intent));
    const asked = currentQuestion(telling.state);
    if (asked?.phase !== 'open') continue;
    const { id, options } = asked.question;
    for (let seat = 1; seat <= pupils; seat++) {
      const option = options[Math.floor(random() * options.length)]?.id ?? '';
      happen(acceptPupil(telling.state, member(seat), { type: 'vote', question: id, option, revision: 1 }));
    }
  }
  const { log, className, isClosed } = telling.state;
  const startedAt = branded<Instant>(START);
  const lastAt = log[log.length - 1]?.at ?? startedAt;
  return lessonFile({ id: ID, className, startedAt, lastAt, isClosed, length: log.length, hostKey: '' }, log);
}

function add(telling: Telling, event: SessionEvent): void {
  const seq = telling.state.log.length;
  telling.add({ v: 1, seq, at: branded<Instant>(START + seq * 80), event });
}

function member(seat: number): string {
  return `member${String(seat).padStart(16, '0')}`;
}
