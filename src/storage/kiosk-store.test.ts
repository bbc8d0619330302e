// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KioskSetup } from '#core/ports.ts';
import { isKioskOn, KIOSK_KEY } from './kiosk-on.ts';
import { openKioskStore } from './kiosk-store.ts';

const SETUP: KioskSetup = { code: '2580', languages: ['zh', 'en'], scenarios: ['a', 'b'] };

beforeEach(() => localStorage.clear());

describe('the set-up of a booth', () => {
  it('is there in the next visit, until it is erased', () => {
    expect(openKioskStore().write(SETUP)).toBe(true);
    expect([openKioskStore().read(), isKioskOn()]).toEqual([SETUP, true]);
    openKioskStore().erase();
    expect([openKioskStore().read(), isKioskOn()]).toEqual([null, false]);
    expect(localStorage).toHaveLength(0);
  });

  it.each(['{', 'null', '[]', '{"code":2580}', '{"code":"258"}', '{"languages":["zh"],"scenarios":["a"]}'])(
    'is none when it can’t be read, and the device is no booth any more: %s',
    (text) => {
      localStorage.setItem(KIOSK_KEY, text);
      expect([openKioskStore().read(), isKioskOn()]).toEqual([null, false]);
    },
  );

  it('keeps its code when the rest of it can’t be read, so that the booth can be ended', () => {
    localStorage.setItem(KIOSK_KEY, '{"code":"2580","languages":"zh","scenarios":[1,"a"]}');
    expect(openKioskStore().read()).toEqual({ code: '2580', languages: [], scenarios: ['a'] });
  });

  it('says when the browser will not keep it', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    expect(openKioskStore().write(SETUP)).toBe(false);
  });
});
