import * as v from 'valibot';
import { BeatSchema, PersonSchema } from './beat.schema.ts';
import { STAGES } from './stages.ts';
import { CHANNELS, FRAUD_TYPES, LEAKS } from './taxonomy.ts';
import { idSchema, TextSchema } from './text.schema.ts';

const NextSchema = v.union([v.strictObject({ scene: idSchema }), v.strictObject({ ending: idSchema })]);
/** Where the story goes on. */
export type Next = v.InferOutput<typeof NextSchema>;

/**
 * One thing to do at a decision. `act` names the practised move it stands for, if any: a moment's
 * pause (停), thinking (想), checking (查), asking (问), telling a grown-up, keeping evidence, reporting.
 */
const ChoiceSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['safe', 'risky', 'costly']),
  act: v.optional(v.picklist(['pause', 'think', 'check', 'ask', 'tell', 'keep-evidence', 'report'])),
  text: TextSchema,
  feedback: TextSchema,
  /** Change of the simulated wallet, in fen: negative is spent. */
  fen: v.optional(v.pipe(v.number(), v.integer('money is counted in whole fen'))),
  leaks: v.optional(v.array(v.picklist(LEAKS))),
  to: NextSchema,
});
export type Choice = v.InferOutput<typeof ChoiceSchema>;

const DecisionSchema = v.strictObject({
  id: idSchema,
  prompt: TextSchema,
  choices: v.pipe(v.array(ChoiceSchema), v.minLength(2, 'a decision has two to four choices'), v.maxLength(4, 'a decision has two to four choices')),
  /** Pressure: after so many seconds this choice is taken. A player can always switch timers off. */
  timer: v.optional(v.strictObject({ seconds: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(60)), choice: idSchema })),
});
export type Decision = v.InferOutput<typeof DecisionSchema>;

/** A moment told in one channel. `title` is what the phone shows on top: the chat, the caller, the site, the app. */
const SceneSchema = v.strictObject({
  id: idSchema,
  channel: v.picklist(CHANNELS),
  title: TextSchema,
  subtitle: v.optional(TextSchema),
  beats: v.pipe(v.array(BeatSchema), v.minLength(1, 'a scene has at least one beat')),
  then: v.union([v.strictObject({ decision: DecisionSchema }), NextSchema]),
});
export type Scene = v.InferOutput<typeof SceneSchema>;

/**
 * How a path closes. `refused`: nothing was given; `stopped`: stopped in time; `lost`: money or secrets are gone;
 * `verified`: something genuine was checked and acted on; `missed`: something genuine was turned away.
 */
const EndingSchema = v.strictObject({
  id: idSchema,
  result: v.picklist(['refused', 'stopped', 'lost', 'verified', 'missed']),
  title: TextSchema,
  text: TextSchema,
});
export type Ending = v.InferOutput<typeof EndingSchema>;

export const ScenarioSchema = v.strictObject({
  id: idSchema,
  title: TextSchema,
  summary: TextSchema,
  stages: v.pipe(v.array(v.picklist(STAGES)), v.minLength(1)),
  fraudType: v.picklist(FRAUD_TYPES),
  truth: v.picklist(['scam', 'genuine', 'mixed']),
  difficulty: v.picklist([1, 2, 3]),
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(5)),
  /** Who the player is, in a sentence. */
  role: TextSchema,
  /** What the simulated wallet holds at the start, in fen, and whose it is. */
  wallet: v.strictObject({ fen: v.pipe(v.number(), v.integer(), v.minValue(0)), owner: TextSchema }),
  people: v.array(PersonSchema),
  start: idSchema,
  scenes: v.pipe(v.array(SceneSchema), v.minLength(1)),
  endings: v.pipe(v.array(EndingSchema), v.minLength(1)),
  /** The reported case: what the report states, what we invented for play, and the sources it comes from. */
  case: v.strictObject({
    title: TextSchema,
    facts: v.pipe(v.array(TextSchema), v.minLength(1)),
    invented: v.pipe(v.array(TextSchema), v.minLength(1)),
    sources: v.pipe(v.array(idSchema), v.minLength(1, 'a scenario names its source')),
  }),
  /** Items judged at the end: as many genuine as scam. */
  round: v.pipe(v.array(idSchema), v.minLength(2), v.maxLength(4)),
});
export type Scenario = v.InferOutput<typeof ScenarioSchema>;
