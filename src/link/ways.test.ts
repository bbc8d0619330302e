import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostWays } from './host-ways.ts';
import type { Ways } from './hub-socket.ts';
import type { LineEvents } from './line.ts';
import { pupilWays } from './pupil-ways.ts';

const FOLDER = 'file:///E:/portable/index.html#/class';

afterEach(() => vi.unstubAllGlobals());

describe('the ways from a page that was opened from a folder', () => {
  it.each<[string, (base: string) => Ways]>([
    ['the teacher', hostWays],
    ['a pupil', pupilWays],
  ])('ask no server for %s: the browser would refuse, and say so on the console', async (_title, ways) => {
    const asked = vi.fn();
    for (const name of ['fetch', 'WebSocket', 'EventSource']) vi.stubGlobal(name, asked);
    const { socket, stream } = ways(FOLDER);
    const line = socket('{}', { ...silent, closed: () => {} });
    await vi.dynamicImportSettled();
    line.close();
    expect(stream).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it('are none where the tabs of the browser cannot talk to each other either', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const why = await new Promise((closed) => hostWays(FOLDER).socket('{}', { ...silent, closed }));
    expect(why).toBe('no-hub');
  });
});

const silent: LineEvents = { opened: () => {}, heard: () => {}, closed: () => {} };
