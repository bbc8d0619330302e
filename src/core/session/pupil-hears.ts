import type { FromHub, HostAnswers } from './messages.schema.ts';
import { HUB_REFUSALS } from './refusals.ts';

// Reads what the hub says to a pupil's device. The same rules as in messages.schema.ts, without the schema library:
// that library is a ninth of what a pupil may have to wait for. pupil-hears.test.ts holds the two together.

/** What the hub says to a pupil. What is told an officer's phone is no word for one. */
export type PupilHears = Extract<FromHub, { t: 'entered' | 'show' | 'host' | 'refused' | 'bye' | 'pong' }> | { readonly t: 'told'; readonly b: HostAnswers };

/** The message, or null when it is none for a pupil. Never throws. */
export function readPupilHears(input: unknown): PupilHears | null {
  const t = typeof input === 'object' && input !== null && 't' in input ? input.t : null;
  const check = typeof t === 'string' && Object.prototype.hasOwnProperty.call(MESSAGES, t) ? MESSAGES[t] : undefined;
  return check?.(input) ? (input as PupilHears) : null; // looked at field by field
}

type Check = (input: unknown) => boolean;

const text =
  (pattern: RegExp, most = Infinity): Check =>
  (input) =>
    typeof input === 'string' && pattern.test(input) && input.length <= most;
const oneOf =
  (values: readonly string[]): Check =>
  (input) =>
    values.some((value) => value === input);
const orNull =
  (check: Check): Check =>
  (input) =>
    input === null || check(input);
const list =
  (check: Check, least = 0, most = Infinity): Check =>
  (input) =>
    Array.isArray(input) && input.length >= least && input.length <= most && input.every(check);
const record =
  (name: Check, check: Check): Check =>
  (input) =>
    typeof input === 'object' && input !== null && !Array.isArray(input) && Object.entries(input).every(([key, value]) => name(key) && check(value));
/** Exactly these fields. */
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (input) => {
    if (typeof input !== 'object' || input === null) return false;
    const found = Object.entries(input);
    return (
      found.length === Object.keys(fields).length && found.every(([key, value]) => Object.prototype.hasOwnProperty.call(fields, key) && fields[key]?.(value))
    );
  };

const isBoolean: Check = (input) => typeof input === 'boolean';
const isWhole: Check = (input) => typeof input === 'number' && Number.isInteger(input) && input >= 0;
const isNumber: Check = (input) => typeof input === 'number' && !Number.isNaN(input);
const isRevision: Check = (input) => isWhole(input) && Number(input) >= 1 && Number(input) <= 1_000_000;
const isId = text(/^[a-z0-9]+(-[a-z0-9]+)*$/, 80);
const isName = text(/^[A-Za-z0-9_-]{22}$/);
const isText = record(text(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), text(/[^]/));

const isView = object({
  phase: oneOf(['before', 'watch', 'open', 'closed', 'revealed', 'over']),
  question: orNull(object({ id: isId, prompt: isText, options: list(object({ id: isId, text: orNull(isText) }), 2, 4) })),
  reveal: orNull(object({ right: list(isId), feedback: record(() => true, isText), explain: orNull(isText) })),
});

const isAnswer = object({
  seat: orNull(isId),
  vote: orNull(object({ question: isId, option: orNull(isId), revision: isRevision })),
  refused: orNull(object({ asked: oneOf(['hello', 'join', 'vote', 'withdraw']), reason: isId })),
});

const MESSAGES: Readonly<Record<string, Check>> = {
  entered: object({ t: oneOf(['entered']), room: isName, isHostHere: isBoolean }),
  show: object({ t: oneOf(['show']), n: isWhole, view: isView }),
  told: object({ t: oneOf(['told']), b: isAnswer }),
  host: object({ t: oneOf(['host']), isHere: isBoolean }),
  refused: object({ t: oneOf(['refused']), reason: oneOf(HUB_REFUSALS), wait: orNull(isNumber) }),
  bye: object({ t: oneOf(['bye']), reason: oneOf(['replaced', 'dropped', 'over', 'moving']) }),
  pong: object({ t: oneOf(['pong']) }),
};
