// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptRoom } from '#core/session/links.ts';
import { openJoinedRooms } from './joined-rooms.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const room = (name: string, fields: Partial<KeptRoom> = {}): KeptRoom => ({
  room: name.repeat(22),
  secret: 'a2'.repeat(13),
  revision: 0,
  pending: null,
  ...fields,
});
const waiting = { question: 'q-one', option: null, revision: 4 };

describe('the classes a device is in', () => {
  it('are there again after a reload, with the vote that waits', () => {
    openJoinedRooms().write(room('A', { revision: 4, pending: waiting }));
    expect(openJoinedRooms().read('A'.repeat(22))).toEqual(room('A', { revision: 4, pending: waiting }));
  });

  it('are forgotten one by one', () => {
    const rooms = openJoinedRooms();
    rooms.write(room('A'));
    rooms.write(room('B'));
    rooms.forget('A'.repeat(22));
    expect([rooms.read('A'.repeat(22)), rooms.read('B'.repeat(22))]).toEqual([null, room('B')]);
  });

  it('are the newest eight, so that a computer room does not collect them', () => {
    const rooms = openJoinedRooms();
    for (const name of 'ABCDEFGHIJ') rooms.write(room(name));
    expect(JSON.parse(localStorage.getItem('pioneer.join') ?? '')).toHaveLength(8);
    expect([rooms.read('B'.repeat(22)), rooms.read('J'.repeat(22))]).toEqual([null, room('J')]);
  });

  it.each(['{"room":', '7', '[null,{"room":"A"}]', `[{"room":"${'A'.repeat(22)}","secret":"short","revision":1,"pending":null}]`])(
    'are none where %s is stored',
    (text) => {
      localStorage.setItem('pioneer.join', text);
      expect(openJoinedRooms().read('A'.repeat(22))).toBeNull();
    },
  );

  it('are known for this visit where nothing can be stored', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    const rooms = openJoinedRooms();
    rooms.write(room('A', { revision: 2 }));
    expect(rooms.read('A'.repeat(22))?.revision).toBe(2);
  });
});
