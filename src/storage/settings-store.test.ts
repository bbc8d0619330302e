// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openJoinedRooms } from './joined-rooms.ts';
import { openSettingsStore, SETTINGS_KEY } from './settings-store.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const DEFAULTS = { language: null, theme: 'system', textSize: 'normal', lowerGrade: false, timers: true, stage: null, hallSound: true, said: [] };

describe('settings', () => {
  it('are the usual ones at first', () => {
    expect(openSettingsStore().read()).toEqual(DEFAULTS);
  });

  it('are there again on the next visit, as flat JSON', () => {
    openSettingsStore().write({ theme: 'dark', stage: 'junior', hallSound: false, said: ['no-worker'] });
    expect(openSettingsStore().read()).toEqual({ ...DEFAULTS, theme: 'dark', stage: 'junior', hallSound: false, said: ['no-worker'] });
    expect(
      Object.values(JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '')).every((one) => typeof one !== 'object' || one === null || Array.isArray(one)),
    ).toBe(true);
  });

  it.each([
    ['text that is no JSON', '{"theme":'],
    ['a list', '[1,2]'],
    ['null', 'null'],
    ['wrong values', '{"theme":"pink","textSize":3,"lowerGrade":"yes","timers":null,"stage":"kindergarten","hallSound":1,"language":"<script>","said":"all"}'],
    ['hostile keys', '{"__proto__":{"theme":"dark"},"constructor":1}'],
  ])('fall back to the usual ones for %s', (_name, text) => {
    localStorage.setItem(SETTINGS_KEY, text);
    expect(openSettingsStore().read()).toEqual(DEFAULTS);
  });

  it('fall back one by one, so that a wrong one costs no other', () => {
    localStorage.setItem(SETTINGS_KEY, '{"theme":"pink","textSize":"large","said":["a",1,"b"]}');
    expect(openSettingsStore().read()).toEqual({ ...DEFAULTS, textSize: 'large', said: ['a', 'b'] });
  });

  it('take all that this app keeps beside them along when they are erased, and nothing of another app', () => {
    const store = openSettingsStore();
    store.write({ theme: 'dark' });
    openJoinedRooms().write({ room: 'A'.repeat(22), secret: 'a'.repeat(26), revision: 1, pending: null });
    localStorage.setItem('other.app', '1');
    store.erase();
    expect(Object.keys(localStorage)).toEqual(['other.app']);
    expect(store.read()).toEqual(DEFAULTS);
  });

  it('hold for this visit where nothing can be stored', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const settings = openSettingsStore();
    settings.write({ theme: 'light' });
    expect(settings.read().theme).toBe('light');
  });

  it('change when another tab changes them, and say so', () => {
    const settings = openSettingsStore();
    const listener = vi.fn();
    const stop = settings.onChange(listener);
    localStorage.setItem(SETTINGS_KEY, '{"theme":"dark"}');
    dispatchEvent(new StorageEvent('storage', { key: 'something-else' }));
    expect(listener).not.toHaveBeenCalled();
    dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
    expect(settings.read().theme).toBe('dark');
    stop();
    dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('leave nothing behind when erased', () => {
    const settings = openSettingsStore();
    settings.write({ theme: 'dark' });
    settings.erase();
    expect(settings.read()).toEqual(DEFAULTS);
    expect(localStorage.length).toBe(0);
  });
});
