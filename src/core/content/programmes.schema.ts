import * as v from 'valibot';
import { PACK_FORMAT } from './format.ts';
import { idSchema, TextSchema } from './text.schema.ts';

/** Before whom an officer stands: 小学 / 初中 / 高中·中职 / 大学 / 家长会. */
export const AUDIENCES = ['primary', 'junior', 'senior', 'university', 'family'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How long a ready programme is, in minutes. */
export const PROGRAMME_MINUTES = [10, 20, 40] as const;

/** What only the officer sees while the part is on, and about how long it takes, in minutes. */
const part = { minutes: v.pipe(v.number(), v.minValue(0.5), v.maxValue(60)), note: v.optional(TextSchema) };

/** One part of a programme. */
export const ProgrammeStepSchema = v.variant('type', [
  /** A few large words: who is here, an oath said together, a farewell. */
  v.strictObject({ type: v.literal('card'), ...part, kind: v.picklist(['title', 'oath', 'farewell']), title: TextSchema, lines: v.array(TextSchema) }),
  /** A whole story, with the hall deciding. */
  v.strictObject({ type: v.literal('scenario'), ...part, scenario: idSchema }),
  /** One scene of a story, told without its decision. */
  v.strictObject({ type: v.literal('scene'), ...part, scenario: idSchema, scene: idSchema }),
  /** An item beside its twin: which one is real? */
  v.strictObject({ type: v.literal('twins'), ...part, item: idSchema }),
  /** A show of hands without a right answer. */
  v.strictObject({ type: v.literal('vote'), ...part, prompt: TextSchema, options: v.pipe(v.array(TextSchema), v.minLength(2), v.maxLength(4)) }),
  /** The same measure before and after: two parallel forms of the pack's lessons. */
  v.strictObject({ type: v.literal('before'), ...part, forms: idSchema }),
  v.strictObject({ type: v.literal('after'), ...part, forms: idSchema }),
  /** What really happened: the case of a story. */
  v.strictObject({ type: v.literal('case'), ...part, scenario: idSchema }),
  /** The station's own cases and figures; passed over where it has none. */
  v.strictObject({ type: v.literal('local'), ...part }),
  /** What to do when it happens: 110, 96110, 12381, the bank, tell. */
  v.strictObject({ type: v.literal('advice'), ...part }),
  /** For the teacher: the four days on which five minutes make it stick. */
  v.strictObject({ type: v.literal('boosters'), ...part }),
]);
export type ProgrammeStep = v.InferOutput<typeof ProgrammeStepSchema>;

/** A visit ready to be given. */
export const ProgrammeSchema = v.strictObject({
  id: idSchema,
  title: TextSchema,
  audience: v.picklist(AUDIENCES),
  minutes: v.picklist(PROGRAMME_MINUTES),
  steps: v.pipe(v.array(ProgrammeStepSchema), v.minLength(1)),
});
export type Programme = v.InferOutput<typeof ProgrammeSchema>;

/** What families read of a story (小手拉大手): what happened, in short, and one question to ask at dinner. The rest comes from the story. */
const HandoutSchema = v.strictObject({ scenario: idSchema, what: TextSchema, ask: TextSchema });
export type Handout = v.InferOutput<typeof HandoutSchema>;

/** `programmes.json` of a pack. */
export const ProgrammesSchema = v.strictObject({ programmes: v.array(ProgrammeSchema), handouts: v.array(HandoutSchema) });
export type Programmes = v.InferOutput<typeof ProgrammesSchema>;

/** `packs/<id>/programmes.json` as the page loads it. */
export const ProgrammesBundleSchema = v.object({ format: v.literal(PACK_FORMAT), programmes: ProgrammesSchema });
export type ProgrammesBundle = v.InferOutput<typeof ProgrammesBundleSchema>;
