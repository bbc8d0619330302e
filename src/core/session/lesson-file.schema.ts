import * as v from 'valibot';
import { hostileKeys } from '../content/hostile-keys.ts';
import { readShape } from '../content/shape.schema.ts';
import { branded, type Instant } from '../kernel/brand.ts';
import type { Problem, Read } from '../kernel/read.ts';
import { checkLesson } from './check-lesson.ts';
import { LoggedSessionEventSchema } from './events.schema.ts';
import { FILE_FORMATS, formatOf, LESSON_FILE_VERSION, type FileFormat, type LessonFile } from './lesson-file.ts';
import type { LoggedSessionEvent } from './events.ts';

/** What a file may hold at most: text in UTF-16 units, and events. A lesson of 40 minutes with 1,000 devices has 30,000. */
export const LESSON_LIMITS = { text: 40_000_000, events: 200_000, problems: 20 } as const;

/**
 * Reads the text of a file of this format. Nothing is taken from a file with any fault at all. Codes: `too-large`,
 * `not-json` (cut off, or something else altogether), `wrong-app`, `other-kind` (a visit where a lesson is wanted, or the
 * other way round), `newer-format`, `hostile-key`, `shape`, `events` (they could not have happened), `header` (it does
 * not follow from its events). Never throws.
 */
export function readLessonFile(text: string, format: FileFormat = 'xianfeng-lesson'): Read<LessonFile> {
  if (text.length > LESSON_LIMITS.text) return fails('too-large', '', 'the file is too large');
  try {
    return readParsed(JSON.parse(text.replace(/^\uFEFF/, '')), format);
  } catch {
    return fails('not-json', '', 'the file is cut off or is not a file of this app');
  }
}

function readParsed(input: unknown, format: FileFormat): Read<LessonFile> {
  const hostile = hostileKeys(input, 12);
  if (hostile.length > 0) return { ok: false, problems: hostile };
  const mark = v.safeParse(MarkSchema, input);
  if (!mark.success) return fails('wrong-app', 'format', 'this is neither a lesson nor a visit of this app');
  if (mark.output.format !== format) return fails('other-kind', 'format', `this is a file of the format ${mark.output.format}`);
  if (mark.output.version > LESSON_FILE_VERSION) return fails('newer-format', 'version', 'the file was written by a newer version of the app');
  const envelope = readShape(EnvelopeSchema, input);
  if (!envelope.ok) return envelope;
  const { header } = envelope.value;
  const events = readEvents(envelope.value.events);
  if (!events.ok) return events;
  if (formatOf(events.value) !== format) return fails('events', 'events[0]', 'it began as something else than the file says');
  const file: LessonFile = {
    format,
    version: LESSON_FILE_VERSION,
    header: { ...header, startedAt: branded<Instant>(header.startedAt), lastAt: branded<Instant>(header.lastAt) },
    events: events.value,
  };
  const problems = checkLesson(file);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: file };
}

const MarkSchema = v.object({ format: v.picklist(FILE_FORMATS), version: v.number() });

/** Up to the year 2100. A clock that was never set says 1970. */
const instantSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800_000));

const EnvelopeSchema = v.strictObject({
  format: v.picklist(FILE_FORMATS),
  version: v.literal(LESSON_FILE_VERSION),
  header: v.strictObject({
    /** It stands in addresses; `~` parts it from the mark of a copy. */
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}(~[a-z0-9]{1,10}){0,8}$/, 'not an identifier')),
    className: v.string(),
    startedAt: instantSchema,
    lastAt: instantSchema,
    isClosed: v.boolean(),
    length: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LESSON_LIMITS.events)),
  }),
  events: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(LESSON_LIMITS.events)),
});

/** One after the other, so that a file of two hundred thousand wrong events costs no more than twenty. */
function readEvents(rows: readonly unknown[]): Read<readonly LoggedSessionEvent[]> {
  const events: LoggedSessionEvent[] = [];
  const problems: Problem[] = [];
  for (let place = 0; place < rows.length && problems.length < LESSON_LIMITS.problems; place++) {
    const read = readShape(LoggedSessionEventSchema, rows[place], `events[${place}]`);
    if (read.ok) events.push({ ...read.value, at: branded<Instant>(read.value.at) });
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, LESSON_LIMITS.problems) } : { ok: true, value: events };
}

function fails(code: string, path: string, message: string): Read<LessonFile> {
  return { ok: false, problems: [{ code, path, message }] };
}
