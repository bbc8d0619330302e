import { expect, test } from 'vitest';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { tickingClock } from '#testing/build-services.ts';
import { checkStorage } from './storage-check.ts';

const clock = tickingClock();

test('what can be written and read back is kept, and the try leaves nothing behind', async () => {
  const log = memoryClassLog();
  expect((await checkStorage(log, clock)).state).toBe('good');
  expect(await log.list()).toEqual([]);
});

test('a try that a crash left behind does not stand in the way of the next', async () => {
  const log = memoryClassLog();
  await checkStorage({ ...log, read: () => Promise.reject(new Error('crashed')) }, clock);
  expect(await log.list()).toHaveLength(1);
  expect((await checkStorage(log, clock)).state).toBe('good');
  expect(await log.list()).toEqual([]);
});

test('a log that lives in memory only, or breaks, is no place to keep a visit', async () => {
  expect((await checkStorage(memoryClassLog('unavailable'), clock)).state).toBe('bad');
  expect((await checkStorage({ ...memoryClassLog(), append: () => Promise.reject(new Error('full')) }, clock)).state).toBe('bad');
});
