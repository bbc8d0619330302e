import * as v from 'valibot';
import { BeatSchema, PersonSchema } from './beat.schema.ts';
import { STAGES } from './stages.ts';
import { CHANNELS, FRAUD_TYPES } from './taxonomy.ts';
import { idSchema, TextSchema } from './text.schema.ts';

/** A way to check an unsettled item: a good one shows what it really is, a bad one (calling the number in the message) does not. */
const CheckSchema = v.strictObject({ id: idSchema, good: v.boolean(), text: TextSchema, shows: TextSchema });

/**
 * One thing to judge. `truth` is what it really is. Where that can't be settled from what is seen,
 * `settled` is false, 先核实 is the right answer, and `checks` offers ways to find out.
 */
export const ItemSchema = v.strictObject({
  id: idSchema,
  truth: v.picklist(['scam', 'genuine']),
  settled: v.boolean(),
  fraudType: v.picklist(FRAUD_TYPES),
  stages: v.pipe(v.array(v.picklist(STAGES)), v.minLength(1)),
  difficulty: v.picklist([1, 2, 3]),
  channel: v.picklist(CHANNELS),
  /** What the player knows beforehand: who they are, what they did or did not do. */
  situation: TextSchema,
  title: TextSchema,
  subtitle: v.optional(TextSchema),
  people: v.array(PersonSchema),
  beats: v.pipe(v.array(BeatSchema), v.minLength(1), v.maxLength(5)),
  /** First screen of the feedback: tactic, cue and what to do, at most 90 Chinese characters. */
  explain: TextSchema,
  howToCheck: TextSchema,
  checks: v.optional(v.pipe(v.array(CheckSchema), v.minLength(2), v.maxLength(3))),
  /** The same thing on the other side: the genuine twin of a scam, or the scam twin of the genuine. */
  twin: v.optional(idSchema),
  sources: v.pipe(v.array(idSchema), v.minLength(1, 'an item names its source')),
});
export type Item = v.InferOutput<typeof ItemSchema>;
export type ItemCheck = v.InferOutput<typeof CheckSchema>;
