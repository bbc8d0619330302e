import * as v from 'valibot';
import { FRAUD_TYPES } from '../content/taxonomy.ts';
import type { PlayEvent } from '../play/events.ts';
import { MOST_PEOPLE } from './accept.ts';
import { WAYS, type Activity, type Visit } from './activity.ts';
import type { SessionEvent } from './events.ts';
import type { Question } from './question.ts';
import { seatOf } from './seats.ts';

// The events of a lesson or a visit as they come from a file. The declared types hold each schema to what the rules write:
// a field that is added there has to be added here, or this does not compile.

/** Words of people, as long as a part of an officer's own programme can be: no control characters, which show as nothing and end up in tables. */
const wordsSchema = v.pipe(
  v.string(),
  v.maxLength(8000),
  // oxlint-disable-next-line no-control-regex -- they are what is refused
  v.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'holds control characters'),
);
const TextSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a language tag')), wordsSchema);
const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an identifier'), v.maxLength(96), v.notValue('constructor'));
const memberSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/, 'not the name of a device'));
const seatSchema = v.pipe(
  v.string(),
  v.check((id) => seatOf(id) !== null, 'neither a number nor an animal'),
);
/** As many as fill a hall; that a class has fewer, check-lesson.ts sees. */
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PEOPLE));
const placeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const revisionSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
const idsSchema = v.pipe(v.array(idSchema), v.maxLength(500));
/** As many lines as fit into the longest part of a programme. */
const textsSchema = v.pipe(v.array(TextSchema), v.maxLength(1000));
const nameSchema = v.pipe(wordsSchema, v.maxLength(100));
const MOST_PARTS = 200;

const PlayEventSchema: v.GenericSchema<unknown, PlayEvent> = v.variant('type', [
  v.strictObject({ type: v.literal('started'), scenario: idSchema }),
  v.strictObject({ type: v.literal('advanced') }),
  v.strictObject({ type: v.literal('chose'), decision: idSchema, choice: idSchema }),
  v.strictObject({ type: v.literal('time-ran-out'), decision: idSchema }),
  v.strictObject({ type: v.literal('went-on') }),
  v.strictObject({ type: v.literal('suspected'), beats: idsSchema }),
  v.strictObject({ type: v.literal('finished') }),
]);

const FormSchema = v.picklist(['before', 'after', 'practice']);

const LocalCaseSchema = v.strictObject({ title: wordsSchema, publisher: wordsSchema, date: wordsSchema, facts: wordsSchema });

const ActivitySchema: v.GenericSchema<unknown, Activity> = v.variant('type', [
  v.strictObject({ type: v.literal('round'), form: FormSchema, packId: idSchema, items: idsSchema }),
  v.strictObject({ type: v.literal('scenario'), packId: idSchema, scenario: idSchema }),
  v.strictObject({ type: v.literal('advice') }),
  v.strictObject({ type: v.literal('card'), kind: v.picklist(['title', 'oath', 'farewell']), title: TextSchema, lines: textsSchema }),
  v.strictObject({ type: v.literal('scene'), packId: idSchema, scenario: idSchema, scene: idSchema }),
  v.strictObject({ type: v.literal('twins'), packId: idSchema, item: idSchema }),
  v.strictObject({ type: v.literal('vote'), prompt: TextSchema, options: textsSchema }),
  v.strictObject({ type: v.literal('case'), packId: idSchema, scenario: idSchema }),
  v.strictObject({ type: v.literal('local'), cases: v.pipe(v.array(LocalCaseSchema), v.maxLength(50)) }),
  v.strictObject({ type: v.literal('boosters') }),
]);

const minutesSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(600));

const VisitSchema: v.GenericSchema<unknown, Visit> = v.strictObject({
  programme: TextSchema,
  minutes: minutesSchema,
  station: nameSchema,
  parts: v.pipe(v.array(v.strictObject({ note: v.nullable(TextSchema), minutes: minutesSchema })), v.maxLength(MOST_PARTS)),
});

const QuestionSchema: v.GenericSchema<unknown, Question> = v.strictObject({
  id: idSchema,
  activity: placeSchema,
  about: v.variant('type', [
    v.strictObject({ type: v.literal('item'), packId: idSchema, item: idSchema, form: FormSchema }),
    v.strictObject({ type: v.literal('decision'), packId: idSchema, scenario: idSchema, decision: idSchema }),
    v.strictObject({ type: v.literal('twins'), packId: idSchema, items: v.tuple([idSchema, idSchema]) }),
    v.strictObject({ type: v.literal('vote') }),
  ]),
  prompt: TextSchema,
  options: v.pipe(v.array(v.strictObject({ id: idSchema, text: v.nullable(TextSchema) })), v.minLength(2), v.maxLength(4)),
  key: v.strictObject({
    right: idsSchema,
    truth: v.picklist(['scam', 'genuine']),
    settled: v.boolean(),
    fraudType: v.picklist(FRAUD_TYPES),
    cues: idsSchema,
    feedback: v.record(idSchema, TextSchema),
    explain: v.nullable(TextSchema),
  }),
});

const SessionEventSchema: v.GenericSchema<unknown, SessionEvent> = v.variant('type', [
  v.strictObject({
    type: v.literal('opened'),
    className: nameSchema,
    pupils: v.pipe(countSchema, v.minValue(1)),
    ways: v.pipe(v.array(v.picklist(WAYS)), v.maxLength(WAYS.length)),
    plan: v.pipe(v.array(ActivitySchema), v.maxLength(MOST_PARTS)),
    visit: v.exactOptional(VisitSchema),
  }),
  v.strictObject({ type: v.literal('class-resized'), pupils: v.pipe(countSchema, v.minValue(1)) }),
  v.strictObject({ type: v.literal('door-set'), isOpen: v.boolean() }),
  v.strictObject({ type: v.literal('seat-taken'), seat: seatSchema, member: memberSchema }),
  v.strictObject({ type: v.literal('seat-freed'), seat: seatSchema }),
  v.strictObject({ type: v.literal('member-removed'), member: memberSchema }),
  v.strictObject({ type: v.literal('member-allowed'), member: memberSchema }),
  v.strictObject({ type: v.literal('activity-started'), activity: placeSchema }),
  v.strictObject({ type: v.literal('told'), play: PlayEventSchema }),
  v.strictObject({ type: v.literal('question-opened'), question: QuestionSchema }),
  v.strictObject({ type: v.literal('hands-counted'), question: idSchema, counts: v.record(idSchema, countSchema), isEstimate: v.boolean() }),
  v.strictObject({ type: v.literal('vote-cast'), question: idSchema, seat: seatSchema, option: idSchema, revision: revisionSchema }),
  v.strictObject({ type: v.literal('vote-withdrawn'), question: idSchema, seat: seatSchema, revision: revisionSchema }),
  v.strictObject({ type: v.literal('question-closed'), question: idSchema }),
  v.strictObject({ type: v.literal('revealed'), question: idSchema }),
  v.strictObject({ type: v.literal('flags-lit'), beats: idsSchema }),
  v.strictObject({ type: v.literal('option-picked'), option: idSchema }),
  v.strictObject({ type: v.literal('turned-back'), keep: v.pipe(placeSchema, v.minValue(1)) }),
  v.strictObject({ type: v.literal('blank-set'), isBlank: v.boolean() }),
  v.strictObject({ type: v.literal('remote-set'), member: v.nullable(memberSchema) }),
  v.strictObject({ type: v.literal('undone'), step: placeSchema }),
  v.strictObject({ type: v.literal('closed') }),
]);

/** An event with its place and its instant, up to the year 2100. */
export const LoggedSessionEventSchema = v.strictObject({
  v: v.literal(1),
  seq: placeSchema,
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800_000)),
  press: v.exactOptional(placeSchema),
  event: SessionEventSchema,
});
