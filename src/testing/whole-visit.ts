import type { Pack } from '#core/content/pack.schema.ts';
import type { Programme } from '#core/content/programmes.schema.ts';
import { branded, type Instant } from '#core/kernel/brand.ts';
import { seededRandom, type Random } from '#core/kernel/seeded-random.ts';
import type { LocalCase } from '#core/session/activity.ts';
import type { TeacherIntent } from '#core/session/events.ts';
import { fold } from '#core/session/fold.ts';
import type { LessonContent } from '#core/session/next-step.ts';
import { planVisit } from '#core/session/plan-visit.ts';
import type { Question } from '#core/session/question.ts';
import { intentsOf, type Wish } from '#core/session/stage-press.ts';
import { currentQuestion, type SessionState } from '#core/session/state.ts';
import { tellPress } from '#core/session/tell-press.ts';
import { buildProgramme, buildStagedPack } from './build-programmes.ts';
import type { BuiltLesson } from './whole-lesson.ts';

/** What a made-up visit should be like; all of it follows from the seed. */
export interface VisitWish {
  readonly seed?: string | number;
  readonly id?: string;
  readonly school?: string;
  readonly station?: string;
  readonly people?: number;
  readonly programme?: Pick<Programme, 'title' | 'minutes' | 'steps'>;
  /** What the programme is told from. */
  readonly pack?: Pack;
  readonly cases?: readonly LocalCase[];
  readonly isEstimate?: boolean;
  readonly isClosed?: boolean;
  /** Stop after so many presses onward. */
  readonly presses?: number;
  /** Share of the hall that raises its hand for a right answer before and after the story. */
  readonly skill?: readonly [number, number];
}

/** A whole visit as its log: pressed through part by part, the hall's hands counted at every question, 20 seconds a press. */
export function wholeVisit(wish: VisitWish = {}): BuiltLesson & { readonly content: LessonContent } {
  const { seed = 1, people = 300, programme = buildProgramme(), pack = buildStagedPack(), isClosed = true, presses = Infinity } = wish;
  const random = seededRandom(`visit-${seed}`);
  const id = wish.id ?? `visit${seed}`;
  const content = contentOf(pack, id);
  const packId = pack.manifest.id;
  const planned = planVisit(programme, {
    packId,
    forms: pack.lessons?.forms ?? [],
    station: wish.station ?? '城南派出所',
    cases: wish.cases ?? [LOCAL_CASE],
    visit: id,
  });
  let state = fold([
    { v: 1, seq: 0, at: START, event: { type: 'opened', className: wish.school ?? '城南第一小学', pupils: people, ways: ['hands'], ...planned } },
  ]);
  for (let press = 0; press < presses; press++) {
    const asked = currentQuestion(state);
    if (asked?.phase === 'open' && !asked.hands) state = happen(state, [countOf(asked.question, state, random, wish)]);
    const next = pressOn(state, content, { type: 'on' });
    if (next === state) break;
    state = next;
  }
  if (isClosed) state = happen(state, [{ type: 'close' }]);
  const lastAt = state.log[state.log.length - 1]?.at ?? START;
  const header = { id, className: state.className, startedAt: START, lastAt, isClosed, length: state.log.length, hostKey: 'a2b3c4d5e6f7a2b3c4d5e6f7a2' };
  return { header, events: state.log, state, content };
}

/** The stories and items of a pack, for a visit of this id. */
export function contentOf({ scenarios, items }: Pick<Pack, 'scenarios' | 'items'>, visit: string): LessonContent {
  return { lesson: visit, scenarios: new Map(scenarios.map((one) => [one.id, one])), items: new Map(items.map((one) => [one.id, one])) };
}

/** One press; the same state where it does nothing. One that is refused is a fault of the rules. */
export function pressOn(state: SessionState, content: LessonContent, wish: Wish): SessionState {
  const intents = intentsOf(state, content, wish);
  return intents.length === 0 ? state : happen(state, intents);
}

/** 2 March 2026, two in the afternoon in China. */
const START = branded<Instant>(Date.UTC(2026, 2, 2, 6));

const LOCAL_CASE: LocalCase = {
  title: '冒充班主任收资料费',
  publisher: '城南派出所',
  date: '2026年2月',
  facts: '有人混进家长群，冒充班主任收资料费。三位家长转了账，一位先打电话问了老师。',
};

function happen(state: SessionState, intents: readonly TeacherIntent[]): SessionState {
  const after = tellPress(state, intents, branded<Instant>(START + state.log.length * 20_000));
  if ('type' in after) throw new Error(`${intents.map(({ type }) => type).join(', ')} was refused: ${after.reason}`);
  return after;
}

/** Most raise a hand; the others wait for the rest. */
function countOf(
  { options, key, about }: Question,
  { pupils }: SessionState,
  random: Random,
  { skill = [0.6, 0.85], isEstimate = true }: VisitWish,
): TeacherIntent {
  const share = about.type === 'item' && about.form === 'before' ? skill[0] : skill[1];
  const raised = Math.floor(pupils * 0.9);
  const right = Math.min(raised, Math.max(0, Math.round(raised * (share + (random() - 0.5) * 0.1))));
  const counts = Object.fromEntries(options.map(({ id }) => [id, 0]));
  const isRight = (id: string) => key.right.length === 0 || key.right.includes(id);
  spread(
    right,
    options.filter(({ id }) => isRight(id)),
  );
  spread(
    raised - right,
    options.filter(({ id }) => !isRight(id)),
  );
  return { type: 'count-hands', counts, isEstimate };

  function spread(hands: number, among: readonly { readonly id: string }[]): void {
    among.forEach(({ id }, place) => (counts[id] = Math.floor(hands / among.length) + (place < hands % among.length ? 1 : 0)));
  }
}
