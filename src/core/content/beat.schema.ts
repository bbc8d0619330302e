import * as v from 'valibot';
import { ART, FLAGS, PROOFS } from './taxonomy.ts';
import { idSchema, TextSchema } from './text.schema.ts';

/** Why a beat gives a scam away (`flag`) or proves the genuine (`proof`); `quote` is the part of the beat's text to mark. */
const why = { quote: v.optional(TextSchema), why: TextSchema };
export const CueSchema = v.union([v.strictObject({ flag: v.picklist(FLAGS), ...why }), v.strictObject({ proof: v.picklist(PROOFS), ...why })]);
export type Cue = v.InferOutput<typeof CueSchema>;

const base = { id: idSchema, cues: v.optional(v.array(CueSchema)) };
const said = { from: idSchema };
/** Money is counted in fen (hundredths of a yuan): whole numbers add up. */
const fenSchema = v.pipe(v.number(), v.integer('money is counted in whole fen'), v.minValue(1));

/** A moment of a scene: a message, a call, a number that rises, a pause. `from: "me"` is the player's person. */
export const BeatSchema = v.variant('type', [
  v.strictObject({ type: v.literal('message'), ...base, ...said, text: TextSchema }),
  v.strictObject({ type: v.literal('voice'), ...base, ...said, text: TextSchema, seconds: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.strictObject({ type: v.literal('system'), ...base, text: TextSchema }),
  v.strictObject({ type: v.literal('narration'), ...base, text: TextSchema }),
  v.strictObject({ type: v.literal('time'), ...base, text: TextSchema }),
  v.strictObject({ type: v.literal('picture'), ...base, from: v.optional(idSchema), art: v.picklist(ART), alt: TextSchema, caption: v.optional(TextSchema) }),
  v.strictObject({
    type: v.literal('link'),
    ...base,
    ...said,
    title: TextSchema,
    domain: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.example$/, 'a simulated address ends in .example')),
  }),
  v.strictObject({ type: v.literal('money'), ...base, ...said, to: idSchema, fen: fenSchema, note: v.optional(TextSchema) }),
  v.strictObject({
    type: v.literal('number'),
    ...base,
    label: TextSchema,
    start: v.number(),
    end: v.number(),
    unit: v.picklist(['yuan', 'percent', 'people', 'plain']),
  }),
  v.strictObject({ type: v.literal('card'), ...base, heading: TextSchema, lines: v.array(TextSchema), button: v.optional(TextSchema) }),
  v.strictObject({
    type: v.literal('form'),
    ...base,
    heading: TextSchema,
    fields: v.pipe(v.array(v.strictObject({ label: TextSchema, value: TextSchema })), v.minLength(1)),
  }),
  v.strictObject({ type: v.literal('ring'), ...base, ...said, text: TextSchema }),
  v.strictObject({ type: v.literal('mirror'), ...base, text: TextSchema }),
]);
export type Beat = v.InferOutput<typeof BeatSchema>;

/** Somebody who speaks. `me` is always there and is not listed. */
export const PersonSchema = v.strictObject({
  id: idSchema,
  name: TextSchema,
  role: v.picklist(['stranger', 'friend', 'family', 'teacher', 'police', 'platform']),
});
export type Person = v.InferOutput<typeof PersonSchema>;
