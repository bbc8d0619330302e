import * as v from 'valibot';
import { readShape } from '../content/shape.schema.ts';
import { TextSchema } from '../content/text.schema.ts';
import type { Read } from '../kernel/read.ts';
import { HUB_REFUSALS } from './refusals.ts';
import { WishSchema } from './wish.schema.ts';

// All that travels between a pupil's device, the hub and the teacher's browser. Every message is read here, once, by
// whoever receives it. The hub knows envelopes; what the teacher tells her class it passes on unread.

/** Most bytes of one message from a pupil, and of one from the host. */
export const FRAME_LIMIT = { pupil: 8 * 1024, host: 64 * 1024 } as const;

const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80));
/** 130 bits in base32, as `newId` makes them. Never shown, never in an address. */
const secretSchema = v.pipe(v.string(), v.regex(/^[a-z2-7]{26}$/));
/** What the hub makes of a secret (SHA-256, base64url, 22 signs = 132 bits): tells one from another and opens nothing. */
const nameSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));
/** Six digits on a laptop; six of 31 unambiguous signs where many hubs share a directory. */
const pinSchema = v.pipe(v.string(), v.regex(/^[0-9A-Z]{6}$/));
const wholeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const revisionSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));

/** What a pupil asks the teacher's browser for. `hello`: where do I stand? */
export const PupilSaysSchema = v.variant('type', [
  v.strictObject({ type: v.literal('hello') }),
  v.strictObject({ type: v.literal('join'), seat: idSchema }),
  v.strictObject({ type: v.literal('vote'), question: idSchema, option: idSchema, revision: revisionSchema }),
  v.strictObject({ type: v.literal('withdraw'), question: idSchema, revision: revisionSchema }),
  /** The officer's phone: may it steer? The code was on her own screen, and is good once. */
  v.strictObject({ type: v.literal('pair'), code: secretSchema }),
  /** One press of the phone that was paired: its number, and the length of the log it was made at. */
  v.strictObject({ type: v.literal('press'), n: revisionSchema, at: wholeSchema, wish: WishSchema }),
]);
export type PupilSays = v.InferOutput<typeof PupilSaysSchema>;

/** What the teacher's browser answers one pupil. `vote` is what stands in the log for this seat: received. */
export const HostAnswersSchema = v.strictObject({
  seat: v.nullable(idSchema),
  vote: v.nullable(v.strictObject({ question: idSchema, option: v.nullable(idSchema), revision: revisionSchema })),
  refused: v.nullable(v.strictObject({ asked: v.picklist(['hello', 'join', 'vote', 'withdraw']), reason: idSchema })),
});
export type HostAnswers = v.InferOutput<typeof HostAnswersSchema>;

/**
 * What a visit answers the officer's phone, told apart by its type. `n`: its last press that was decided; `refused`: why
 * that one, or the pairing, came to nothing. The view is read by the phone (presenter-view.schema.ts) and by nobody on the way.
 */
const RemoteAnswersSchema = v.strictObject({
  type: v.literal('remote'),
  n: wholeSchema,
  refused: v.nullable(idSchema),
  view: v.nullable(v.record(v.string(), v.unknown())),
});
export type RemoteAnswers = v.InferOutput<typeof RemoteAnswersSchema>;

const HostTellsSchema = v.union([HostAnswersSchema, RemoteAnswersSchema]);
/** What a host tells one member of its room: a pupil, or the officer's phone. */
export type HostTells = v.InferOutput<typeof HostTellsSchema>;

/** What all pupils see (view-for.ts). */
export const PupilViewSchema = v.strictObject({
  phase: v.picklist(['before', 'watch', 'open', 'closed', 'revealed', 'over']),
  question: v.nullable(
    v.strictObject({
      id: idSchema,
      prompt: TextSchema,
      options: v.pipe(v.array(v.strictObject({ id: idSchema, text: v.nullable(TextSchema) })), v.minLength(2), v.maxLength(4)),
    }),
  ),
  reveal: v.nullable(v.strictObject({ right: v.array(idSchema), feedback: v.record(v.string(), TextSchema), explain: v.nullable(TextSchema) })),
});

/** From any client to the hub. */
export const ToHubSchema = v.variant('t', [
  /** A teacher's browser opens its room, or comes back to it. The room follows from the key. `pin`: the one it had. */
  v.strictObject({ t: v.literal('open'), key: secretSchema, pin: v.nullable(pinSchema), isDoorOpen: v.boolean() }),
  /** Host: what all pupils see from now on. `n` only ever grows within a room. */
  v.strictObject({ t: v.literal('show'), n: v.pipe(v.number(), v.integer(), v.minValue(0)), view: PupilViewSchema }),
  /** Host: an answer to each of these members. */
  v.strictObject({ t: v.literal('tell'), list: v.array(v.strictObject({ m: nameSchema, b: HostTellsSchema })) }),
  v.strictObject({ t: v.literal('door'), isOpen: v.boolean() }),
  /** Host: this member is sent away; it can't speak again until it enters anew. */
  v.strictObject({ t: v.literal('drop'), m: nameSchema }),
  /** Host: the lesson is over, the room is forgotten. */
  v.strictObject({ t: v.literal('end') }),
  /** A pupil enters, by the PIN on the board or by the room's own name (from the QR code, or kept from before). */
  v.strictObject({
    t: v.literal('enter'),
    by: v.variant('type', [v.strictObject({ type: v.literal('pin'), pin: pinSchema }), v.strictObject({ type: v.literal('room'), room: nameSchema })]),
    secret: secretSchema,
  }),
  v.strictObject({ t: v.literal('say'), b: PupilSaysSchema }),
  v.strictObject({ t: v.literal('ping') }),
]);
export type ToHub = v.InferOutput<typeof ToHubSchema>;

export type HubRefusal = (typeof HUB_REFUSALS)[number];

/** From the hub to a client. */
export const FromHubSchema = v.variant('t', [
  /** To the host: its room. `addresses` are those under which pupils reach this hub. */
  v.strictObject({ t: v.literal('room'), room: nameSchema, pin: pinSchema, addresses: v.array(v.pipe(v.string(), v.url())) }),
  /** To the host: what pupils ask, gathered. */
  v.strictObject({ t: v.literal('heard'), list: v.array(v.strictObject({ m: nameSchema, b: PupilSaysSchema })) }),
  /** To the host: how many devices are there now, at most four times a second. */
  v.strictObject({ t: v.literal('here'), members: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** To a pupil: it is in. `isHostHere` false: the teacher's browser is away for the moment. */
  v.strictObject({ t: v.literal('entered'), room: nameSchema, isHostHere: v.boolean() }),
  v.strictObject({ t: v.literal('show'), n: v.pipe(v.number(), v.integer(), v.minValue(0)), view: PupilViewSchema }),
  v.strictObject({ t: v.literal('told'), b: HostTellsSchema }),
  v.strictObject({ t: v.literal('host'), isHere: v.boolean() }),
  /** `wait` is in ms. */
  v.strictObject({ t: v.literal('refused'), reason: v.picklist(HUB_REFUSALS), wait: v.nullable(v.number()) }),
  /** The hub will close this connection. `replaced`: the same device or host came by another; `moving`: come again at once. */
  v.strictObject({ t: v.literal('bye'), reason: v.picklist(['replaced', 'dropped', 'over', 'moving']) }),
  v.strictObject({ t: v.literal('pong') }),
]);
export type FromHub = v.InferOutput<typeof FromHubSchema>;

/** Reads a message for the hub; never throws. */
export function readToHub(input: unknown): Read<ToHub> {
  return readShape(ToHubSchema, input);
}

/** Reads a message from the hub; never throws. */
export function readFromHub(input: unknown): Read<FromHub> {
  return readShape(FromHubSchema, input);
}
