import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HandClock } from '../testing/hand-clock.ts';
import { PinGate } from './pin-gate.ts';
import { DIGITS, drawPin, isPinOf, UNAMBIGUOUS } from './pins.ts';
import { SlidingLimit } from './sliding-limit.ts';

describe('wrong codes', () => {
  test('of a pupil who mistypes are answered at once', () => {
    const gate = new PinGate(new HandClock());
    const tries = gate.newTries();
    let answers = 0;
    for (let slip = 0; slip < 10; slip++) gate.answerWrong(tries, () => answers++);
    expect(answers).toBe(10);
    expect(gate.mayTry(tries)).toBe(true);
  });

  test('of one connection are answered ten times a minute', async () => {
    const clock = new HandClock();
    const gate = new PinGate(clock);
    const tries = gate.newTries();
    const answered: number[] = [];
    const guess = (): void => {
      if (answered.length >= 45) return;
      gate.answerWrong(tries, () => {
        answered.push(clock.now());
        guess();
      });
    };
    guess();
    await clock.pass(10 * 60_000);
    expect(answered).toHaveLength(45);
    expect(mostWithin(answered, 59_999)).toBe(10);
  });

  test('of many connections together are answered twenty times a second', async () => {
    const clock = new HandClock();
    const gate = new PinGate(clock);
    const answered: number[] = [];
    for (let number = 0; number < 500; number++) gate.answerWrong(gate.newTries(), () => answered.push(clock.now()));
    await clock.pass(60_000);
    expect(answered).toHaveLength(500);
    expect(mostWithin(answered, 999)).toBe(20);
    expect(clock.now()).toBeGreaterThanOrEqual(24_000);
  });

  test('let a connection try no more until it has its answer, and all others go on', async () => {
    const clock = new HandClock();
    const gate = new PinGate(clock);
    const guesser = gate.newTries();
    for (let guess = 0; guess < 11; guess++) gate.answerWrong(guesser, () => {});
    expect(gate.mayTry(guesser)).toBe(false);
    expect(gate.mayTry(gate.newTries())).toBe(true);
    await clock.pass(60_000);
    expect(gate.mayTry(guesser)).toBe(true);
  });

  test('that nobody waits for use up their turns: leaving and coming again guesses no faster', async () => {
    const clock = new HandClock();
    const gate = new PinGate(clock);
    let looked = 0;
    for (let second = 0; second < 300; second++) {
      for (let guess = 0; guess < 1000; guess++) {
        const tries = gate.newTries(); // a new connection each time
        if (!gate.mayTry(tries)) continue;
        looked += 1;
        gate.answerWrong(tries, () => {});
      }
      await clock.pass(1000);
    }
    expect(looked).toBeLessThanOrEqual(300 * 20 + 620);
  });
});

describe('a sliding limit', () => {
  test('gives at most so many turns in any stretch, in order, and none later than needed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 100 }), (most, pauses) => {
        const limit = new SlidingLimit(most, 1000);
        let now = 0;
        const turns = pauses.map((pause) => {
          now += pause;
          const turn = limit.take(now);
          expect(turn).toBeGreaterThanOrEqual(now);
          return turn;
        });
        expect(turns).toEqual([...turns].sort((a, b) => a - b));
        if (turns.length > 0) expect(mostWithin(turns, 999)).toBeLessThanOrEqual(most);
        expect(turns.slice(0, most)).toEqual(turns.slice(0, most).sort((a, b) => a - b));
      }),
      { seed: 1 },
    );
  });
});

describe('a code', () => {
  test.each([
    ['on one hub', DIGITS, /^\d{6}$/, 10],
    ['where many share a directory', UNAMBIGUOUS, /^[2-9A-HJKMNP-Z]{6}$/, 31],
  ])('%s is drawn evenly from its signs', (_, style, shape, signs) => {
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 10_000; draw++) {
      const pin = drawPin(style);
      expect(pin).toMatch(shape);
      expect(isPinOf(style, pin)).toBe(true);
      for (const sign of pin) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    expect(counts.size).toBe(signs);
    for (const count of counts.values()) expect(Math.abs(count / (60_000 / signs) - 1)).toBeLessThan(0.2);
  });
});

/** The most of these instants that lie within any stretch of this length. */
function mostWithin(instants: readonly number[], length: number): number {
  return Math.max(...instants.map((start) => instants.filter((one) => one >= start && one <= start + length).length));
}
