import * as v from 'valibot';
import { BeatSchema } from '../content/beat.schema.ts';
import { readShape } from '../content/shape.schema.ts';
import { branded, type Instant } from '../kernel/brand.ts';
import type { Read } from '../kernel/read.ts';
import type { Moment, PresenterView } from './presenter-view.ts';

// What the officer's phone is sent. The declared types hold each schema to what the stage makes.

/** Words of a pack, or an officer's own, who may leave some empty. */
const TextSchema = v.record(v.string(), v.string());
const wholeSchema = v.pipe(v.number(), v.integer());

const MomentSchema: v.GenericSchema<unknown, Moment> = v.strictObject({
  type: v.picklist(['ready', 'part', 'beat', 'decision', 'question', 'answer', 'feedback', 'ending', 'flags', 'case', 'result', 'end']),
  part: wholeSchema,
  beat: v.nullable(BeatSchema),
  who: v.nullable(TextSchema),
  text: v.nullable(TextSchema),
});

const PART_TYPES = ['before', 'after', 'round', 'scenario', 'advice', 'card', 'scene', 'twins', 'vote', 'case', 'local', 'boosters'] as const;

const PresenterViewSchema: v.GenericSchema<unknown, PresenterView> = v.strictObject({
  at: wholeSchema,
  title: TextSchema,
  parts: v.array(v.strictObject({ type: v.picklist(PART_TYPES), title: v.nullable(TextSchema), minutes: v.number() })),
  part: wholeSchema,
  now: MomentSchema,
  next: v.nullable(MomentSchema),
  note: v.nullable(TextSchema),
  pointers: v.array(v.strictObject({ beat: v.string(), kind: v.picklist(['flag', 'proof']), cue: v.string(), why: TextSchema, isLit: v.boolean() })),
  votes: v.nullable(
    v.strictObject({
      question: v.string(),
      phase: v.picklist(['open', 'closed', 'revealed']),
      prompt: TextSchema,
      options: v.array(
        v.strictObject({ id: v.string(), text: v.nullable(TextSchema), votes: v.nullable(wholeSchema), isRight: v.boolean(), isPicked: v.boolean() }),
      ),
      isEstimate: v.boolean(),
    }),
  ),
  otherWays: v.array(v.strictObject({ keep: wholeSchema, choice: v.string(), text: TextSchema })),
  isBlank: v.boolean(),
  people: wholeSchema,
  startedAt: v.nullable(
    v.pipe(
      v.number(),
      v.transform((at) => branded<Instant>(at)),
    ),
  ),
  minutes: v.number(),
  isClosed: v.boolean(),
});

/** Reads what the stage sent; never throws. */
export function readPresenterView(input: unknown): Read<PresenterView> {
  return readShape(PresenterViewSchema, input);
}
