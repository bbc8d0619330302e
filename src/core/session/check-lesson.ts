import type { Problem } from '../kernel/read.ts';
import { mostIn } from './accept.ts';
import type { Activity } from './activity.ts';
import type { LessonFile } from './lesson-file.ts';
import type { LoggedSessionEvent, SessionEvent } from './events.ts';
import { fold, STEPS } from './fold.ts';
import type { SessionState } from './state.ts';
import { tallyVotes } from './tally.ts';

/** Whether these events could have happened in a lesson, and the header follows from them; the first fault found, or none. */
export function checkLesson({ header, events }: LessonFile): Problem[] {
  const gap = events.findIndex(({ seq }, place) => seq !== place);
  if (gap >= 0) return [{ code: 'events', path: `events[${gap}]`, message: 'its number is not its place' }];
  const misplaced = events.findIndex(({ event }, place) => (event.type === 'opened') !== (place === 0));
  if (misplaced >= 0) return [{ code: 'events', path: `events[${misplaced}]`, message: 'a lesson is opened once, at its beginning' }];
  const unpressed = events.findIndex(({ seq, press }) => press !== undefined && !isPressBefore(events, press, seq));
  if (unpressed >= 0) return [{ code: 'events', path: `events[${unpressed}]`, message: 'its press began with no event' }];
  const strange = events.findIndex(({ event, seq }) => event.type === 'undone' && !isStepBefore(events, event.step, seq));
  if (strange >= 0) return [{ code: 'events', path: `events[${strange}]`, message: 'it takes back what was no step' }];
  const state = fold(events);
  const unfit = checkVisit(events, state) ?? checkVotes(events, state);
  if (unfit) return [{ code: 'events', path: '', message: unfit }];
  const first = events[0]?.at;
  const last = events[events.length - 1]?.at;
  const follows =
    header.className === state.className &&
    header.isClosed === state.isClosed &&
    header.length === events.length &&
    header.startedAt === first &&
    header.lastAt === last;
  return follows ? [] : [{ code: 'header', path: 'header', message: 'it does not follow from the events' }];
}

function isStepBefore(events: readonly LoggedSessionEvent[], step: number, seq: number): boolean {
  const taken = events[step];
  return taken !== undefined && step < seq && STEPS.has(taken.event.type);
}

/** A press is named by the first event it made happen. */
function isPressBefore(events: readonly LoggedSessionEvent[], press: number, seq: number): boolean {
  return press <= seq && events[press]?.press === press;
}

/** What only a visit has is in no lesson, and every part of a visit has what stands beside it. */
function checkVisit(events: readonly LoggedSessionEvent[], { plan, visit }: SessionState): string | null {
  if (visit) return visit.parts.length === plan.length ? null : 'its parts are not those of its plan';
  if (plan.some(({ type }) => !LESSON_PARTS.has(type))) return 'a part that no lesson has';
  return events.some(({ event }) => VISIT_EVENTS.has(event.type)) ? 'an event that happens in no lesson' : null;
}

const LESSON_PARTS: ReadonlySet<Activity['type']> = new Set(['round', 'scenario', 'advice']);
const VISIT_EVENTS: ReadonlySet<SessionEvent['type']> = new Set(['flags-lit', 'option-picked', 'turned-back', 'blank-set', 'remote-set']);

function checkVotes(events: readonly LoggedSessionEvent[], { asked, plan, visit }: SessionState): string | null {
  const largest = events.reduce((most, { event }) => (event.type === 'opened' || event.type === 'class-resized' ? Math.max(most, event.pupils) : most), 0);
  if (largest > mostIn({ visit })) return 'more people than there can be';
  const ids = new Set(asked.map(({ question }) => question.id));
  if (ids.size < asked.length) return 'the same question twice';
  for (const one of asked) {
    const options = new Set(one.question.options.map(({ id }) => id));
    if (options.size < one.question.options.length) return 'the same option twice';
    if (!plan[one.question.activity]) return 'a question of no activity';
    if (one.question.key.right.some((id) => !options.has(id))) return 'a right answer that is no option';
    const named = [...Object.keys(one.hands ?? {}), ...[...one.votes.values()].flatMap(({ option }) => option ?? [])];
    if (named.some((id) => !options.has(id))) return 'a vote for no option';
    if (tallyVotes(one).votes > largest) return 'more votes than the class has pupils';
  }
  return null;
}
