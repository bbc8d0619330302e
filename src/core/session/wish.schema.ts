import * as v from 'valibot';
import { MOST_PEOPLE } from './accept.ts';
import type { Wish } from './stage-press.ts';

// A press of the officer's phone as it comes from the network. The declared type holds the schema to what a press can be.

const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(96), v.notValue('constructor'));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const countsSchema = v.pipe(
  v.record(idSchema, whole(0, MOST_PEOPLE)),
  v.check((counts) => Object.keys(counts).length <= 4, 'more options than a question has'),
);

/** One press, exactly as the stage understands it. */
export const WishSchema: v.GenericSchema<unknown, Wish> = v.variant('type', [
  v.strictObject({ type: v.literal('on') }),
  v.strictObject({ type: v.literal('back') }),
  v.strictObject({ type: v.literal('light') }),
  v.strictObject({ type: v.literal('blank') }),
  v.strictObject({ type: v.literal('jump'), part: whole(0, 200) }),
  v.strictObject({ type: v.literal('pick'), option: idSchema }),
  v.strictObject({ type: v.literal('count'), counts: countsSchema, isEstimate: v.boolean() }),
  v.strictObject({ type: v.literal('turn-back'), keep: whole(0, 10_000), choice: idSchema }),
  v.strictObject({ type: v.literal('people'), people: whole(1, MOST_PEOPLE) }),
]);
