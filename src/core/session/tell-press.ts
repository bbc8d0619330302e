import type { Instant } from '../kernel/brand.ts';
import type { Refused } from '../kernel/refused.ts';
import { acceptTeacher } from './accept.ts';
import type { SessionRefusal, TeacherIntent } from './events.ts';
import { Telling } from './fold.ts';
import type { SessionState } from './state.ts';

/** The state after one press that asks for all of these, in order; or why one of them is refused: then none of them happens. Its log ends with what has to be written. */
export function tellPress(from: SessionState, intents: readonly TeacherIntent[], at: Instant): SessionState | Refused<SessionRefusal> {
  const telling = new Telling(from);
  const press = pressOf(from, intents);
  for (const intent of intents) {
    const accepted = acceptTeacher(telling.state, intent);
    if ('type' in accepted) return accepted;
    for (const event of accepted) telling.add({ v: 1, seq: telling.state.log.length, at, press, event });
  }
  return telling.state;
}

/** Hands are counted in many taps: going back takes back the count, and not one tap of it. */
function pressOf({ log, lastStep }: SessionState, intents: readonly TeacherIntent[]): number {
  const last = lastStep === null ? undefined : log[lastStep];
  const goesOn = intents[0]?.type === 'count-hands' && last?.event.type === 'hands-counted';
  return (goesOn ? last?.press : undefined) ?? log.length;
}
