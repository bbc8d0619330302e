import { expect, test } from 'vitest';
import { branded } from '#core/kernel/brand.ts';
import { checkAwake, checkBattery, checkClock, checkDisplay, checkFullScreen, checkSound } from './machine-checks.ts';
import type { Surroundings } from './surroundings.ts';

/** A machine on which all works, or as told. */
const machine = (fields: Partial<Surroundings> = {}): Surroundings => ({
  canFullScreen: true,
  isExtended: true,
  canSound: true,
  tryAwake: async () => true,
  battery: async () => null,
  ...fields,
});
const reason = (verdict: { state: string; key: string } | null) => verdict && `${verdict.state} ${verdict.key.replace('demo:check.', '')}`;

test('a page that may not fill the screen by itself says how else', () => {
  expect(reason(checkFullScreen(machine()))).toBe('good fullscreen.can');
  expect(reason(checkFullScreen(machine({ canFullScreen: false })))).toBe('careful fullscreen.cannot');
});

test('one display is enough, and a browser that does not say is no fault', () => {
  expect(reason(checkDisplay(machine()))).toBe('good display.extended');
  expect(reason(checkDisplay(machine({ isExtended: false })))).toBe('careful display.one');
  expect(reason(checkDisplay(machine({ isExtended: null })))).toBe('careful display.unknown');
});

test('whether sound is heard only she can tell', () => {
  expect(reason(checkSound(machine(), null))).toBe('careful sound.not-tried');
  expect(reason(checkSound(machine(), true))).toBe('good sound.heard');
  expect(reason(checkSound(machine(), false))).toBe('careful sound.not-heard');
  expect(reason(checkSound(machine({ canSound: false }), null))).toBe('careful sound.none');
});

test('a screen that cannot be kept on is said with what to set', async () => {
  expect(reason(await checkAwake(machine()))).toBe('good awake.can');
  expect(reason(await checkAwake(machine({ tryAwake: async () => false })))).toBe('careful awake.cannot');
});

test('a clock that was never set is found out, and the day is said in any case', () => {
  const at = (now: number) => checkClock({ now: () => branded(now) }, String);
  expect(reason(at(Date.UTC(2027, 4, 1)))).toBe('good clock.right');
  expect(reason(at(Date.UTC(2010, 0, 1)))).toBe('careful clock.wrong');
  expect(reason(at(Date.UTC(2100, 0, 1)))).toBe('careful clock.wrong');
  expect(at(5).slots).toEqual({ day: '5' });
});

test('a battery is spoken of where there is one: charging, enough, or low', () => {
  const of = (level: number, isCharging: boolean) => reason(checkBattery({ level, isCharging }, String));
  expect(checkBattery(null, String)).toBeNull();
  expect([of(0.1, true), of(0.5, false), of(0.49, false)]).toEqual(['good battery.charging', 'good battery.enough', 'careful battery.low']);
});
