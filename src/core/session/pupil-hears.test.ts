import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFromHub, type FromHub } from './messages.schema.ts';
import { readPupilHears } from './pupil-hears.ts';
import { HUB_REFUSALS } from './refusals.ts';

const FOR_PUPILS = ['entered', 'show', 'told', 'host', 'refused', 'bye', 'pong'];

/** Values right at the edges of what may be said, and just beyond. */
const id = fc.constantFrom('q-one', 'a-panda-2', 'n-7', 'Q', '', 'a--b', 'x'.repeat(80), 'x'.repeat(81), 7, null);
const words = fc.constantFrom<unknown>({ zh: '真的吗？', en: 'Is it?' }, { 'zh-simple': '\n' }, {}, { zh: '' }, { ZH: 'x' }, null, 'x');
const orNull = (one: fc.Arbitrary<unknown>) => fc.option(one, { nil: null });
const number = fc.constantFrom(0, 1, 1_000_000, 1_000_001, -1, 0.5, Number.NaN, Infinity, '1');
const name = fc.constantFrom('A'.repeat(22), 'a-_0'.repeat(5) + 'zz', 'A'.repeat(21), 'é'.repeat(22), 22);
const option = fc.record({ id, text: orNull(words) });
const view = fc.record({
  phase: fc.constantFrom('before', 'watch', 'open', 'closed', 'revealed', 'over', 'later'),
  question: orNull(fc.record({ id, prompt: words, options: fc.array(option, { maxLength: 5 }) })),
  reveal: orNull(
    fc.record({ right: fc.array(id, { maxLength: 2 }), feedback: fc.dictionary(fc.constantFrom('a', 'B b'), words, { maxKeys: 2 }), explain: orNull(words) }),
  ),
});
const answer = fc.record({
  seat: orNull(id),
  vote: orNull(fc.record({ question: id, option: orNull(id), revision: number })),
  refused: orNull(fc.record({ asked: fc.constantFrom('hello', 'join', 'vote', 'withdraw', 'end'), reason: id })),
});
const remote = fc.record({ type: fc.constantFrom('remote', 'pupil'), n: number, refused: orNull(id), view: orNull(fc.constantFrom({}, { at: 3 }, [])) });
const flag = fc.constantFrom(true, false, 0, null);
const message = fc.oneof(
  fc.record({ t: fc.constant('entered'), room: name, isHostHere: flag }),
  fc.record({ t: fc.constant('show'), n: number, view }),
  fc.record({ t: fc.constant('told'), b: answer }),
  fc.record({ t: fc.constant('told'), b: remote }),
  fc.record({ t: fc.constant('host'), isHere: flag }),
  fc.record({ t: fc.constant('refused'), reason: fc.constantFrom(...HUB_REFUSALS, 'bored'), wait: orNull(number) }),
  fc.record({ t: fc.constant('bye'), reason: fc.constantFrom('replaced', 'dropped', 'over', 'moving', 'later') }),
  fc.record({ t: fc.constantFrom('pong', 'ping', 'toString', '__proto__') }),
);

/** What a visit answers the officer's phone. */
const isForPhone = (heard: FromHub) => heard.t === 'told' && 'type' in heard.b;

/** One field too many, or one too few, somewhere on top. */
const damaged = fc.tuple(message, fc.constantFrom('more', 'less', 'none')).map(([value, damage]) => {
  if (damage === 'more') return { ...value, more: 1 };
  return damage === 'less' ? Object.fromEntries(Object.entries(value).slice(0, -1)) : value;
});

describe('what a pupil’s device hears', () => {
  test('is read as the schema of messages reads it, whatever comes', () => {
    let read = 0;
    fc.assert(
      fc.property(damaged, (input) => {
        const bySchema = readFromHub(input);
        const expected = bySchema.ok && FOR_PUPILS.includes(bySchema.value.t) && !isForPhone(bySchema.value) ? bySchema.value : null;
        expect(readPupilHears(input)).toEqual(expected);
        if (expected) read += 1;
      }),
      { numRuns: 20_000, seed: 3 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  test('is nothing when it is no message at all', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => readPupilHears(input) === null),
      { numRuns: 2000, seed: 3 },
    );
  });

  test('is nothing that is meant for an officer’s phone', () => {
    const input = { t: 'told', b: { type: 'remote', n: 0, refused: null, view: null } };
    expect(readFromHub(input).ok).toBe(true);
    expect(readPupilHears(input)).toBeNull();
  });

  test('is nothing that is meant for the teacher’s browser', () => {
    expect(readPupilHears({ t: 'here', members: 3 })).toBeNull();
    expect(readPupilHears({ t: 'room', room: 'A'.repeat(22), pin: '123456', addresses: [] })).toBeNull();
  });
});
