import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPupilHears, type PupilHears } from '#core/session/pupil-hears.ts';
import { openHubSocket, type HubSocket } from './hub-socket.ts';
import type { Dial, LineEvents } from './line.ts';

/** A line in the hands of the test. */
interface Held {
  readonly way: 'socket' | 'stream';
  readonly on: LineEvents;
  readonly sent: string[];
  isClosed: boolean;
}

let lines: Held[];
let wake: () => void;
let heard: PupilHears[];
let socket: HubSocket;

const dial =
  (way: Held['way']): Dial =>
  (first, on) => {
    const line: Held = { way, on, sent: [first], isClosed: false };
    lines.push(line);
    return { send: (text) => line.sent.push(text), close: () => (line.isClosed = true) };
  };
const last = () => lines[lines.length - 1] as Held; // one is opened in every test
const answer = (line = last()) => {
  line.on.opened();
  line.on.heard(JSON.stringify({ t: 'pong' }));
};

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  heard = [];
  socket = openHubSocket<PupilHears>(
    {
      socket: dial('socket'),
      stream: dial('stream'),
      wakes: (listener) => {
        wake = listener;
        return () => {};
      },
      chance: () => 1,
    },
    { first: () => ({ t: 'ping' }), read: readPupilHears, heard: (message) => heard.push(message), changed: () => {} },
  );
});
afterEach(() => {
  socket.stop();
  vi.useRealTimers();
});

describe('a connection to the hub', () => {
  test('comes back after every break, each time after a longer while, of at most eight seconds', () => {
    const waits: number[] = [];
    for (let times = 0; times < 8; times += 1) {
      last().on.closed('lost');
      const count = lines.length;
      let wait = 0;
      while (lines.length === count) {
        vi.advanceTimersByTime(50);
        wait += 50;
      }
      waits.push(wait);
    }
    expect(waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  test('comes back at once when the page wakes up', () => {
    for (let times = 0; times < 6; times += 1) {
      last().on.closed('lost');
      vi.advanceTimersByTime(8000);
    }
    last().on.closed('lost');
    const count = lines.length;
    wake();
    expect(lines).toHaveLength(count + 1);
  });

  test('that lost its other end in its sleep is replaced within two seconds of waking', () => {
    answer();
    wake();
    expect(last().sent).toContain(JSON.stringify({ t: 'ping' }));
    vi.advanceTimersByTime(2000);
    expect([lines.length, lines[0]?.isClosed]).toEqual([2, true]);
  });

  test('that is alive stays when the page wakes up', () => {
    answer();
    wake();
    vi.advanceTimersByTime(1500);
    answer();
    vi.advanceTimersByTime(1500);
    expect([lines.length, socket.state()]).toEqual([1, 'open']);
  });

  test('that is silent for long is doubted, though nobody woke up', () => {
    answer();
    vi.advanceTimersByTime(22_000);
    expect(lines).toHaveLength(2);
  });

  test('takes the other way once the first was blocked twice in a row, and goes back when that leads nowhere', () => {
    last().on.closed('blocked');
    vi.advanceTimersByTime(8000);
    expect(last().way).toBe('socket');
    last().on.closed('blocked');
    vi.advanceTimersByTime(8000);
    expect(last().way).toBe('stream');
    last().on.closed('no-hub');
    expect(socket.state()).toBe('no-hub');
    vi.advanceTimersByTime(8000);
    expect(last().way).toBe('socket');
  });

  test('stays with the first way while the server itself is away', () => {
    for (let times = 0; times < 5; times += 1) {
      last().on.closed('lost');
      vi.advanceTimersByTime(8000);
    }
    expect(lines.every(({ way }) => way === 'socket')).toBe(true);
  });

  test('moves at once when the hub asks it to, and not at all when another took its place', () => {
    last().on.heard(JSON.stringify({ t: 'bye', reason: 'moving' }));
    vi.advanceTimersByTime(250);
    expect(lines).toHaveLength(2);
    last().on.heard(JSON.stringify({ t: 'bye', reason: 'replaced' }));
    vi.advanceTimersByTime(60_000);
    wake();
    expect([lines.length, socket.state()]).toEqual([2, 'stopped']);
  });

  test('hears nothing that is no message', () => {
    for (const text of ['', '{', 'null', '{"t":"show"}', '{"t":"open"}', '[]']) last().on.heard(text);
    expect([heard, socket.state()]).toEqual([[], 'connecting']);
  });
});
