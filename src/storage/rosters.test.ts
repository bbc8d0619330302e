// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openRosters, ROSTERS_KEY } from './rosters.ts';

beforeEach(() => localStorage.clear());

describe('the rosters of this device', () => {
  it('are kept by class, and are there in the next visit', () => {
    expect(openRosters().write('三（2）班', { 'n-1': '小明' })).toBe(true);
    openRosters().write('三（3）班', { 'n-1': '小红' });
    expect(openRosters().read('三（2）班')).toEqual({ 'n-1': '小明' });
    expect(openRosters().read('三（4）班')).toBeNull();
  });

  it('are erased class by class, and leave no trace when all are gone', () => {
    const rosters = openRosters();
    rosters.write('a', { 'n-1': '小明' });
    rosters.write('b', { 'n-1': '小红' });
    rosters.erase('a');
    expect([rosters.read('a'), rosters.read('b')]).toEqual([null, { 'n-1': '小红' }]);
    rosters.erase('b');
    expect(localStorage).toHaveLength(0);
    rosters.write('a', { 'n-1': '小明' });
    rosters.eraseAll();
    expect(localStorage).toHaveLength(0);
  });

  it('take a class of any name', () => {
    const rosters = openRosters();
    for (const name of ['__proto__', 'constructor', '']) expect(rosters.read(name)).toBeNull();
    rosters.write('constructor', { 'n-1': '小明' });
    expect(rosters.read('constructor')).toEqual({ 'n-1': '小明' });
  });

  it.each(['{', '[]', 'null', '{"a":1}', '{"a":{"n-1":5}}'])('are read as far as they make sense: %s', (text) => {
    localStorage.setItem(ROSTERS_KEY, text);
    expect(openRosters().read('a') ?? {}).toEqual({});
  });

  it('say when the browser will not keep them', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    expect(openRosters().write('a', { 'n-1': '小明' })).toBe(false);
  });
});
