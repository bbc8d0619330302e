import * as v from 'valibot';
import type { FollowAsk } from './follow.ts';

const FollowAskSchema: v.GenericSchema<unknown, FollowAsk> = v.strictObject({
  visit: v.nullable(v.string()),
  has: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** What a big screen in another browser asks for; null when it is nothing of ours. Never throws. */
export function readFollowAsk(text: unknown): FollowAsk | null {
  try {
    const read = v.safeParse(FollowAskSchema, typeof text === 'string' ? JSON.parse(text) : null);
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
