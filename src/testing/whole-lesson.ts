import { FRAUD_TYPES } from '#core/content/taxonomy.ts';
import { branded, type Instant } from '#core/kernel/brand.ts';
import { seededRandom, type Random } from '#core/kernel/seeded-random.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import { acceptPupil, acceptTeacher, type Accepted } from '#core/session/accept.ts';
import type { Activity, Way } from '#core/session/activity.ts';
import type { LoggedSessionEvent, SessionEvent } from '#core/session/events.ts';
import { THREE_WAYS, TWO_WAYS, type ItemAsked, type Question } from '#core/session/question.ts';
import { fold } from '#core/session/fold.ts';
import type { SessionState } from '#core/session/state.ts';

/** What a made-up lesson should be like; all of it follows from the seed. */
export interface LessonWish {
  readonly seed?: string | number;
  readonly id?: string;
  readonly className?: string;
  readonly pupils?: number;
  readonly ways?: readonly Way[];
  /** Items before and after, half of each scams. */
  readonly items?: number;
  readonly practice?: number;
  readonly decisions?: number;
  /** Whether some steps are taken back and done anew. */
  readonly withUndo?: boolean;
  readonly isEstimate?: boolean;
  readonly isClosed?: boolean;
  /** Share of right answers before and after the story. */
  readonly skill?: readonly [number, number];
}

export interface BuiltLesson {
  readonly header: SessionHeader;
  readonly events: readonly LoggedSessionEvent[];
  readonly state: SessionState;
}

/** A whole lesson as its log: round before, story, practice, round after, advice; each event is one the rules accept. */
export function wholeLesson(wish: LessonWish = {}): BuiltLesson {
  const { seed = 1, pupils = 40, ways = ['hands', 'devices'], items = 4, practice = 2, decisions = 2, skill = [0.6, 0.85], isClosed = true } = wish;
  const random = seededRandom(`lesson-${seed}`);
  const named = (form: string, count: number) => Array.from({ length: count }, (_, place) => `${form}-${place + 1}`);
  const plan: Activity[] = [
    { type: 'round', form: 'before', packId: 'first-cases', items: named('before', items) },
    { type: 'scenario', packId: 'first-cases', scenario: 'gift' },
    { type: 'round', form: 'practice', packId: 'first-cases', items: named('practice', practice) },
    { type: 'round', form: 'after', packId: 'first-cases', items: named('after', items) },
    { type: 'advice' },
  ];
  const room = openRoom({ type: 'opened', className: wish.className ?? '三（2）班', pupils, ways, plan });
  if (ways.includes('devices')) {
    const seated = ways.includes('hands') ? Math.floor(pupils / 2) : pupils;
    for (let seat = 1; seat <= seated; seat++) room.pupil(memberOf(seat), { type: 'join', seat: seat % 5 === 0 ? 'animal' : `n-${seat}` });
  }
  plan.forEach((activity, place) => {
    if (activity.type === 'round' && activity.items.length === 0) return;
    room.teacher({ type: 'start-activity', activity: place });
    const asked =
      activity.type === 'round'
        ? activity.items.map((item, index) => itemAsked(item, activity.form, place, index))
        : activity.type === 'scenario'
          ? Array.from({ length: decisions }, (_, index) => decisionAsked(activity.scenario, place, index))
          : [];
    asked.forEach((question, index) => {
      if (wish.withUndo === true && index === 0) {
        room.teacher({ type: 'open-question', question: { ...question, id: `${question.id}-again` } });
        vote(room, question.id, `${question.id}-again`, 0.5, random, wish);
        room.teacher({ type: 'undo' });
        if (room.state().isQuestionOn) room.teacher({ type: 'undo' }); // the counting of hands was the last step
      }
      room.teacher({ type: 'open-question', question });
      vote(room, question.id, question.id, place === 0 ? skill[0] : skill[1], random, wish);
      room.teacher({ type: 'reveal' });
    });
  });
  if (isClosed) room.teacher({ type: 'close' });
  const state = room.state();
  const id = wish.id ?? `lesson${seed}`;
  const last = state.log[state.log.length - 1];
  const header: SessionHeader = {
    id,
    className: state.className,
    startedAt: START,
    lastAt: last?.at ?? START,
    isClosed: state.isClosed,
    length: state.log.length,
    hostKey: 'a2b3c4d5e6f7a2b3c4d5e6f7a2',
  };
  return { header, events: state.log, state };
}

/** 2 March 2026, four in the afternoon in China. */
const START = branded<Instant>(Date.UTC(2026, 2, 2, 8));

interface Room {
  state(): SessionState;
  teacher(intent: Parameters<typeof acceptTeacher>[1]): void;
  pupil(member: string, intent: Parameters<typeof acceptPupil>[2]): void;
}

/** The rules at work, an event every two seconds. An intent that is refused is a mistake of the builder. */
function openRoom(opened: SessionEvent): Room {
  let state = fold([{ v: 1, seq: 0, at: START, event: opened }]);
  const happen = (accepted: Accepted, asked: string) => {
    if ('type' in accepted) throw new Error(`${asked} was refused: ${accepted.reason}`);
    const from = state.log.length;
    state = fold(
      accepted.map((event, place) => ({ v: 1, seq: from + place, at: branded<Instant>(START + (from + place) * 2000), event })),
      state,
    );
  };
  return {
    state: () => state,
    teacher: (intent) => happen(acceptTeacher(state, intent), intent.type),
    pupil: (member, intent) => happen(acceptPupil(state, member, intent), intent.type),
  };
}

function vote(room: Room, about: string, id: string, skill: number, random: Random, { isEstimate = false }: LessonWish): void {
  const { seats, pupils, ways, asked } = room.state();
  const question = asked[asked.length - 1]?.question;
  if (!question || question.id !== id) throw new Error(`${about} is not open`);
  const pick = () => {
    const isRight = random() < skill;
    const fitting = question.options.filter((option) => question.key.right.includes(option.id) === isRight);
    return fitting[Math.floor(random() * fitting.length)]?.id ?? question.options[0]?.id ?? '';
  };
  for (const [, member] of seats) {
    if (random() < 0.05) continue; // did not vote
    room.pupil(member, { type: 'vote', question: id, option: pick(), revision: 1 });
    if (random() < 0.1) room.pupil(member, { type: 'vote', question: id, option: pick(), revision: 2 });
    if (random() < 0.03) room.pupil(member, { type: 'withdraw', question: id, revision: 3 });
  }
  if (!ways.includes('hands')) return;
  const counts: Record<string, number> = {};
  const absent = pupils > 4 ? 2 : 0;
  for (let hand = 0; hand < pupils - seats.size - absent; hand++) {
    const option = pick();
    counts[option] = (counts[option] ?? 0) + 1;
  }
  room.teacher({ type: 'count-hands', counts, isEstimate });
}

function memberOf(seat: number): string {
  return `member${String(seat).padStart(16, '0')}`;
}

function itemAsked(item: string, form: ItemAsked['form'], activity: number, index: number): Question {
  const truth = index % 2 === 0 ? 'scam' : 'genuine';
  const settled = form !== 'practice' || index !== 1;
  const isPractice = form === 'practice';
  return {
    id: item,
    activity,
    about: { type: 'item', packId: 'first-cases', item, form },
    prompt: { zh: `一条消息：${item}`, en: `A message: ${item}` },
    options: (isPractice ? THREE_WAYS : TWO_WAYS).map((id) => ({ id, text: null })),
    key: {
      right: isPractice ? [settled ? truth : 'verify'] : [`${truth}-sure`, `${truth}-unsure`],
      truth,
      settled,
      fraudType: FRAUD_TYPES[(index + activity) % 4] ?? 'police',
      cues: truth === 'scam' ? ['urgency', index % 4 === 0 ? 'screen-sharing' : 'pay-first'] : ['official-channel', 'no-money-asked'],
      feedback: {},
      explain: { zh: '看看钱往哪里去。', en: 'Look where the money goes.' },
    },
  };
}

function decisionAsked(scenario: string, activity: number, index: number): Question {
  const options = ['hang-up', 'ask', 'pay', 'share-screen'].map((id, place) => ({
    id,
    text: { zh: ['挂断电话', '问问爸妈', '先付一点', '打开共享屏幕'][place] ?? id, en: id },
  }));
  return {
    id: `decision-${index + 1}`,
    activity,
    about: { type: 'decision', packId: 'first-cases', scenario, decision: `d-${index + 1}` },
    prompt: { zh: `第 ${index + 1} 个决定：接下来怎么办？`, en: `Decision ${index + 1}: what now?` },
    options,
    key: {
      right: ['hang-up', 'ask'],
      truth: 'scam',
      settled: true,
      fraudType: 'police',
      cues: ['threat', 'fake-authority'],
      feedback: Object.fromEntries(options.map(({ id }) => [id, { zh: '想一想。', en: 'Think.' }])),
      explain: null,
    },
  };
}
