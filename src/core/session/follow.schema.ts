import * as v from 'valibot';
import { readShape } from '../content/shape.schema.ts';
import { branded, type Instant } from '../kernel/brand.ts';
import type { Read } from '../kernel/read.ts';
import { LoggedSessionEventSchema } from './events.schema.ts';
import type { FollowLine } from './follow.ts';

const FollowLineSchema = v.strictObject({
  v: v.literal(1),
  visit: v.pipe(v.string(), v.regex(/^[a-z0-9~-]{1,160}$/)),
  look: v.strictObject({ language: v.pipe(v.string(), v.maxLength(35)), lowerGrade: v.boolean() }),
  events: v.pipe(
    v.array(LoggedSessionEventSchema),
    v.minLength(1),
    v.check((events) => events.every(({ seq }, place) => seq === (events[0]?.seq ?? 0) + place), 'an event is left out'),
  ),
});

/** Reads a line as it came from the officer's window, or from whatever page else put this one on a screen; never throws. */
export function readFollowLine(text: unknown): Read<FollowLine> {
  const read = readShape(FollowLineSchema, parsed(text));
  if (!read.ok) return read;
  const events = read.value.events.map((logged) => ({ ...logged, at: branded<Instant>(logged.at) }));
  return { ok: true, value: { ...read.value, events } };
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
