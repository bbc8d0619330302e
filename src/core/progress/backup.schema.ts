import * as v from 'valibot';
import { hostileKeys } from '../content/hostile-keys.ts';
import { FRAUD_TYPES } from '../content/taxonomy.ts';
import { branded, type Instant } from '../kernel/brand.ts';
import type { Problem, Read } from '../kernel/read.ts';
import type { AttemptHeader, LoggedEvent } from '../play/attempt.ts';
import { BACKUP_FORMAT, type Backup } from './backup.ts';
import type { Response } from '../discernment/response.ts';
import { checkAttempts } from './check-attempts.ts';

/** What a file may hold at most: text in UTF-16 units, rows in all, and different items (each has a memory that is kept open). */
export const BACKUP_LIMITS = { text: 20_000_000, rows: 200_000, items: 5_000, problems: 20 } as const;

/**
 * Reads what a learner's file holds: its text, or the value already parsed. Nothing is taken from a file with
 * any fault at all, since half a restored log would look like a whole one. Codes: `too-large`, `not-json`
 * (cut off, or something else altogether), `wrong-app`, `newer-format`, `hostile-key`, `shape`, `duplicate`,
 * `events` (a gap or an orphan), `header` (it does not follow from its events). At most 20 problems are told.
 */
export function readBackup(input: unknown): Read<Backup> {
  if (typeof input !== 'string') return readParsed(input);
  if (input.length > BACKUP_LIMITS.text) return fails('too-large', '', `the file is larger than ${BACKUP_LIMITS.text / 1e6} MB`);
  try {
    return readParsed(JSON.parse(input.replace(/^\uFEFF/, '')));
  } catch {
    return fails('not-json', '', 'the file is cut off or is not a file of this app');
  }
}

function readParsed(input: unknown): Read<Backup> {
  const hostile = hostileKeys(input);
  if (hostile.length > 0) return { ok: false, problems: hostile };
  if (!isObject(input) || input['app'] !== 'anti-fraud-pioneer') return fails('wrong-app', 'app', 'this is not a file of this app');
  const format = input['format'];
  if (typeof format === 'number' && format > BACKUP_FORMAT)
    return fails('newer-format', 'format', `the file was written by a newer version of the app (format ${format})`);
  const envelope = v.safeParse(EnvelopeSchema, input);
  if (!envelope.success) return { ok: false, problems: envelope.issues.slice(0, BACKUP_LIMITS.problems).map((issue) => problemOf(issue, '')) };
  const rows = envelope.output;
  if (rows.attempts.length + rows.events.length + rows.responses.length > BACKUP_LIMITS.rows)
    return fails('too-large', '', `more than ${BACKUP_LIMITS.rows} rows`);
  const problems: Problem[] = [];
  const attempts = readRows<AttemptHeader>(HeaderSchema, rows.attempts, 'attempts', problems);
  const events = readRows<LoggedEvent>(LoggedEventSchema, rows.events, 'events', problems);
  const responses = readRows<Response>(ResponseSchema, rows.responses, 'responses', problems);
  if (problems.length === 0) problems.push(...checkAttempts(attempts, events), ...checkResponses(responses));
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, BACKUP_LIMITS.problems) };
  return { ok: true, value: { app: rows.app, format: rows.format, savedAt: branded<Instant>(rows.savedAt), attempts, events, responses } };
}

const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,95}$/, 'not an identifier'));
/** Names of things in packs are keys of kept records, and one word of their alphabet is a key every record has. */
const nameSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an identifier'), v.maxLength(96), v.notValue('constructor'));
/** Up to the year 2100. A clock that was never set says 1970, and what was learned under it still counts. */
const instantSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800_000));
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(BACKUP_LIMITS.rows));

const EnvelopeSchema = v.strictObject({
  app: v.literal('anti-fraud-pioneer'),
  format: v.literal(BACKUP_FORMAT),
  savedAt: instantSchema,
  attempts: v.array(v.unknown()),
  events: v.array(v.unknown()),
  responses: v.array(v.unknown()),
});

const HeaderSchema = v.strictObject({
  id: idSchema,
  packId: nameSchema,
  packVersion: v.pipe(v.string(), v.regex(/^[0-9A-Za-z.+-]{1,40}$/, 'not a version')),
  scenarioId: nameSchema,
  startedAt: instantSchema,
  lastAt: instantSchema,
  state: v.picklist(['open', 'ended', 'finished']),
  result: v.nullable(v.picklist(['refused', 'stopped', 'lost', 'verified', 'missed'])),
  length: countSchema,
});

const EventSchema = v.variant('type', [
  v.strictObject({ type: v.literal('started'), scenario: nameSchema }),
  v.strictObject({ type: v.literal('advanced') }),
  v.strictObject({ type: v.literal('chose'), decision: nameSchema, choice: nameSchema }),
  v.strictObject({ type: v.literal('time-ran-out'), decision: nameSchema }),
  v.strictObject({ type: v.literal('went-on') }),
  v.strictObject({ type: v.literal('suspected'), beats: v.pipe(v.array(nameSchema), v.maxLength(500)) }),
  v.strictObject({ type: v.literal('finished') }),
]);

const LoggedEventSchema = v.strictObject({ attempt: idSchema, seq: countSchema, at: instantSchema, event: EventSchema });

const ResponseSchema = v.strictObject({
  id: idSchema,
  itemId: nameSchema,
  truth: v.picklist(['scam', 'genuine']),
  settled: v.boolean(),
  fraudType: v.picklist(FRAUD_TYPES),
  answer: v.picklist(['scam', 'genuine', 'verify']),
  sure: v.boolean(),
  at: instantSchema,
});

/** One row after the other, so that a file of two hundred thousand wrong rows costs no more than twenty. */
function readRows<Row>(schema: v.GenericSchema, rows: readonly unknown[], name: string, problems: Problem[]): Row[] {
  const read: Row[] = [];
  for (let index = 0; index < rows.length && problems.length < BACKUP_LIMITS.problems; index++) {
    const result = v.safeParse(schema, rows[index]);
    if (result.success)
      read.push(result.output as Row); // the schema describes the row; only the brand of its instants is added
    else problems.push(...result.issues.map((issue) => problemOf(issue, `${name}[${index}]`)));
  }
  return read;
}

function checkResponses(responses: readonly Response[]): Problem[] {
  const ids = new Set(responses.map((response) => response.id));
  if (ids.size < responses.length) return [{ code: 'duplicate', path: 'responses', message: 'the same response twice' }];
  const items = new Set(responses.map((response) => response.itemId));
  return items.size > BACKUP_LIMITS.items ? [{ code: 'too-large', path: 'responses', message: `more than ${BACKUP_LIMITS.items} different items` }] : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemOf(issue: v.BaseIssue<unknown>, before: string): Problem {
  const path = [before, v.getDotPath(issue)].filter(Boolean).join('.');
  return { code: 'shape', path, message: issue.message.slice(0, 200) };
}

function fails(code: string, path: string, message: string): Read<Backup> {
  return { ok: false, problems: [{ code, path, message }] };
}
