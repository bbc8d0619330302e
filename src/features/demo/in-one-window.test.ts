import { expect, test, vi } from 'vitest';
import { inOneWindow } from './in-one-window.ts';

/** The browser's locks for one name: whoever asks waits in line, or takes it from the one who has it. */
function fakeLocks(): LockManager {
  let holder: { lose: () => void } | null = null;
  const line: (() => void)[] = [];
  const request = (_name: string, { steal }: LockOptions, hold: () => Promise<unknown>) =>
    new Promise<void>((resolve, reject) => {
      const take = () => {
        const mine = { lose: () => reject(new DOMException('stolen', 'AbortError')) };
        holder = mine;
        void hold().then(() => {
          if (holder === mine) {
            holder = null;
            line.shift()?.();
          }
          resolve();
        });
      };
      if (holder && steal) holder.lose();
      if (holder && !steal) line.push(take);
      else take();
    });
  return { request, query: async () => ({}) } as unknown as LockManager; // as much of it as is used
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('one window does it at a time, and the next in line when that one has gone', async () => {
  const locks = fakeLocks();
  const log: string[] = [];
  const window = (name: string) =>
    inOneWindow(
      'remote',
      false,
      () => {
        log.push(`${name} begins`);
        return () => void log.push(`${name} ends`);
      },
      locks,
    );
  const closeFirst = window('first');
  const closeSecond = window('second');
  await settled();
  expect(log).toEqual(['first begins']);
  closeFirst();
  await settled();
  expect(log).toEqual(['first begins', 'first ends', 'second begins']);
  closeSecond();
});

test('the window in which it was asked for takes it, and the one before stands in line again', async () => {
  const locks = fakeLocks();
  const begin = vi.fn(() => () => {});
  const end = vi.fn();
  inOneWindow('remote', false, () => (begin(), end), locks);
  await settled();
  const closeAsked = inOneWindow('remote', true, () => (begin(), () => {}), locks);
  await settled();
  expect([begin.mock.calls.length, end.mock.calls.length]).toEqual([2, 1]);
  closeAsked();
  await settled();
  expect(begin).toHaveBeenCalledTimes(3);
});

test('without locks it just begins, and ends when it is to', () => {
  const end = vi.fn();
  inOneWindow('remote', false, () => end, null)();
  expect(end).toHaveBeenCalledOnce();
});
