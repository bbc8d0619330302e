import * as v from 'valibot';
import { hostileKeys } from '../content/hostile-keys.ts';
import { AUDIENCES, type ProgrammeStep, ProgrammeStepSchema } from '../content/programmes.schema.ts';
import { idSchema, TextSchema } from '../content/text.schema.ts';
import { branded, type Instant } from '../kernel/brand.ts';
import type { Read } from '../kernel/read.ts';
import { type OwnProgramme, type ReadStep, readStep, type Station } from './own-programme.ts';
import { plainText } from './plain-text.ts';
import { PROGRAMME_LIMITS } from './programme-limits.ts';

/** How a programme's file begins, and its newest version. */
const FORMAT = 'xianfeng-programme';
const VERSION = 1;

/** What an opened file brings. The id and the time come from whoever keeps it. */
export interface OpenedProgramme {
  readonly programme: Omit<OwnProgramme, 'id' | 'editedAt'>;
  /** How many parts at its end are more than a programme can hold. */
  readonly leftOut: number;
  /** Null when it came without. */
  readonly station: Station | null;
  /** Written by a newer app: what this one does not know is marked. */
  readonly isNewer: boolean;
}

/** A programme as text for a file, with the station's name and cases where they go along. */
export function programmeFileOf({ packId, title, audience, minutes, steps }: OwnProgramme, station: Station | null): string {
  const programme = { packId, title, audience, minutes, steps: steps.map((read) => (read.ok ? read.step : read.raw)) };
  return JSON.stringify({ format: FORMAT, version: VERSION, programme, ...(station ? { station } : {}) }, null, 1);
}

/**
 * Reads a programme's file. Refused as a whole only for what is no such file: `too-large`, `not-json` (cut off, or
 * something else altogether), `wrong-app`. All else opens: parts that can't be read are marked, and the rest is usable.
 */
export function readProgrammeFile(text: string): Read<OpenedProgramme> {
  if (text.length > PROGRAMME_LIMITS.text) return fails('too-large', 'the file is larger than a programme can be');
  const input = parsed(text);
  if (input === undefined) return fails('not-json', 'the file is cut off or is not a file of this app');
  if (!isObject(input) || input['format'] !== FORMAT || !isObject(input['programme'])) return fails('wrong-app', 'this is not a programme of this app');
  const { version, programme, station } = input;
  const { steps } = programme;
  return {
    ok: true,
    value: {
      programme: readProgramme(programme),
      leftOut: Array.isArray(steps) ? Math.max(0, steps.length - PROGRAMME_LIMITS.steps) : 0,
      station: isObject(station) ? readStation(station) : null,
      isNewer: typeof version === 'number' && version > VERSION,
    },
  };
}

/** Reads what the device has kept of a programme; null when it is none at all. */
export function readOwnProgramme(input: unknown): OwnProgramme | null {
  if (!isObject(input) || !v.is(idSchema, input['id'])) return null;
  const editedAt = typeof input['editedAt'] === 'number' ? input['editedAt'] : 0;
  return { ...readProgramme(input), id: input['id'], editedAt: branded<Instant>(editedAt) };
}

/** A kept programme as JSON, as `readOwnProgramme` reads it. */
export function keptProgrammeOf(programme: OwnProgramme): unknown {
  return { ...programme, steps: programme.steps.map((read) => (read.ok ? read.step : read.raw)) };
}

/** Reads a station: what of it makes sense. */
export function readStation(input: unknown): Station {
  const { name, cases }: { name?: unknown; cases?: unknown } = isObject(input) ? input : {};
  const read = Array.isArray(cases) ? cases.slice(0, PROGRAMME_LIMITS.cases).map((one) => v.safeParse(CaseSchema, one)) : [];
  return {
    name: typeof name === 'string' ? plainText(name).slice(0, PROGRAMME_LIMITS.name) : '',
    cases: read.flatMap((one) => (one.success ? [one.output] : [])),
  };
}

const wordsSchema = (most: number) => v.pipe(v.string(), v.transform(plainText), v.maxLength(most));
const CaseSchema = v.object({
  title: v.pipe(wordsSchema(PROGRAMME_LIMITS.title), v.minLength(1)),
  publisher: wordsSchema(PROGRAMME_LIMITS.title),
  date: wordsSchema(PROGRAMME_LIMITS.name),
  facts: wordsSchema(PROGRAMME_LIMITS.facts),
});

/** Each field that makes no sense falls back alone. */
function readProgramme(input: Record<string, unknown>): OpenedProgramme['programme'] {
  const { packId, title, audience, minutes, steps } = input;
  const read = Array.isArray(steps) ? steps.slice(0, PROGRAMME_LIMITS.steps).map(readUnknownStep) : [];
  return {
    packId: v.is(idSchema, packId) ? packId : '',
    title: titleIn(title),
    audience: AUDIENCES.find((one) => one === audience) ?? 'junior',
    minutes: typeof minutes === 'number' && minutes >= 1 && minutes <= PROGRAMME_LIMITS.minutes ? minutes : 20,
    steps: read,
  };
}

function titleIn(input: unknown): OwnProgramme['title'] {
  const title = withPlainTexts(hostileKeys(input, 1).length > 0 ? null : input);
  return v.is(TextSchema, title) && Object.values(title).every(({ length }) => length <= PROGRAMME_LIMITS.title) ? title : {};
}

const TYPES: ReadonlySet<unknown> = new Set<ProgrammeStep['type']>(ProgrammeStepSchema.options.map(({ entries }) => entries.type.literal));

function readUnknownStep(input: unknown): ReadStep {
  if (hostileKeys(input, 5).length > 0 || JSON.stringify(input).length > PROGRAMME_LIMITS.step) return { ok: false, why: 'shape', raw: null };
  const step = withPlainTexts(input);
  const result = v.safeParse(ProgrammeStepSchema, step);
  if (result.success) return readStep(result.output);
  const type = isObject(step) ? step['type'] : undefined;
  return { ok: false, why: typeof type === 'string' && !TYPES.has(type) ? 'unknown-type' : 'shape', raw: step };
}

/** The value with every text in it plain. Its keys are known to be harmless, and it is not deep. */
function withPlainTexts(input: unknown): unknown {
  if (typeof input === 'string') return plainText(input);
  if (Array.isArray(input)) return input.map(withPlainTexts);
  return isObject(input) ? Object.fromEntries(Object.entries(input).map(([key, member]) => [key, withPlainTexts(member)])) : input;
}

/** Undefined when it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fails(code: string, message: string): Read<OpenedProgramme> {
  return { ok: false, problems: [{ code, path: '', message }] };
}
