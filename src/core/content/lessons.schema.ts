import * as v from 'valibot';
import { STAGES } from './stages.ts';
import { PACK_FORMAT } from './format.ts';
import { idSchema, TextSchema } from './text.schema.ts';

/** Two parallel forms for before and after: as many scams as genuine things in each, equal in type and grade, no item in both. */
const FormsSchema = v.strictObject({
  id: idSchema,
  stages: v.pipe(v.array(v.picklist(STAGES)), v.minLength(1)),
  a: v.pipe(v.array(idSchema), v.minLength(4)),
  b: v.pipe(v.array(idSchema), v.minLength(4)),
});
export type Forms = v.InferOutput<typeof FormsSchema>;

const StepSchema = v.variant('type', [
  /** `before` asks one form and `after` the other; which of them comes first is drawn for each lesson. */
  v.strictObject({ type: v.literal('before'), forms: idSchema }),
  v.strictObject({ type: v.literal('after'), forms: idSchema }),
  v.strictObject({ type: v.literal('scenario'), scenario: idSchema }),
  v.strictObject({ type: v.literal('practice'), items: v.pipe(v.array(idSchema), v.minLength(2)) }),
  v.strictObject({ type: v.literal('advice') }),
]);
export type PlanStep = v.InferOutput<typeof StepSchema>;

/** A lesson ready to be given. Five minutes are a booster, some days later. */
const PlanSchema = v.strictObject({
  id: idSchema,
  title: TextSchema,
  stages: v.pipe(v.array(v.picklist(STAGES)), v.minLength(1)),
  minutes: v.picklist([5, 15, 25, 40]),
  steps: v.pipe(v.array(StepSchema), v.minLength(1)),
});
export type Plan = v.InferOutput<typeof PlanSchema>;

/** Something for the class to talk about, after a decision was revealed (`decision`) or at the end of the story (null). */
const TalkSchema = v.strictObject({ scenario: idSchema, decision: v.nullable(idSchema), text: TextSchema });
export type Talk = v.InferOutput<typeof TalkSchema>;

/** `lessons.json` of a pack. */
export const LessonsSchema = v.strictObject({ forms: v.array(FormsSchema), plans: v.array(PlanSchema), talks: v.array(TalkSchema) });
export type Lessons = v.InferOutput<typeof LessonsSchema>;

/** `packs/<id>/lessons.json` as the page loads it. */
export const LessonsBundleSchema = v.object({ format: v.literal(PACK_FORMAT), lessons: LessonsSchema });
export type LessonsBundle = v.InferOutput<typeof LessonsBundleSchema>;
