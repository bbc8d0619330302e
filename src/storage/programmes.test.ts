// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { branded } from '#core/kernel/brand.ts';
import { buildOwnProgramme, buildStation } from '#testing/build-own-programme.ts';
import { openProgrammes, PROGRAMMES_KEY } from './programmes.ts';
import { openSettingsStore } from './settings-store.ts';

beforeEach(() => localStorage.clear());

const older = buildOwnProgramme({ id: 'older', editedAt: branded(1) });
const newer = buildOwnProgramme({ id: 'newer', editedAt: branded(2) });

describe('an officer’s own programmes', () => {
  it('are there in the next visit, the one edited last first', () => {
    expect(openProgrammes().write(newer)).toBe(true);
    openProgrammes().write(older);
    expect(openProgrammes().list()).toEqual([newer, older]);
  });

  it('are changed in their place, and removed one by one', () => {
    const store = openProgrammes();
    store.write(older);
    store.write(newer);
    store.write({ ...older, minutes: 33 });
    expect(store.list().map(({ id, minutes }) => [id, minutes])).toEqual([
      ['newer', 20],
      ['older', 33],
    ]);
    store.remove('newer');
    expect(store.list().map(({ id }) => id)).toEqual(['older']);
  });

  it('are read as far as they make sense: a broken one is left out', () => {
    openProgrammes().write(older);
    const kept = JSON.parse(localStorage.getItem(PROGRAMMES_KEY) ?? '');
    localStorage.setItem(
      PROGRAMMES_KEY,
      JSON.stringify({ ...kept, programmes: [{ id: 5 }, null, ...kept.programmes], station: 'x', last: { audience: 'junior' } }),
    );
    expect(openProgrammes().list()).toEqual([older]);
    expect(openProgrammes().station()).toEqual({ name: '', cases: [] });
    expect(openProgrammes().lastVisit()).toBeNull();
  });

  it.each(['{', '[]', 'null', '5', '{"programmes":5}'])('are none where nothing makes sense: %s', (text) => {
    localStorage.setItem(PROGRAMMES_KEY, text);
    expect(openProgrammes().list()).toEqual([]);
  });

  it('say when the browser will not keep them', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    expect([openProgrammes().write(older), openProgrammes().writeStation(buildStation())]).toEqual([false, false]);
    full.mockRestore();
  });
});

describe('her station, and the hall of the last time', () => {
  it('are kept beside the programmes', () => {
    const store = openProgrammes();
    store.writeStation(buildStation());
    store.writeLastVisit({ audience: 'family', people: 80 });
    store.write(older);
    expect(openProgrammes().station()).toEqual(buildStation());
    expect(openProgrammes().lastVisit()).toEqual({ audience: 'family', people: 80 });
  });

  it('are erased without a trace, and with everything else of ours', () => {
    openProgrammes().writeStation(buildStation());
    openProgrammes().eraseAll();
    expect(localStorage).toHaveLength(0);
    openProgrammes().writeStation(buildStation());
    openSettingsStore().erase();
    expect(localStorage).toHaveLength(0);
  });
});
