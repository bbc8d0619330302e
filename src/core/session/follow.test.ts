import { describe, expect, test } from 'vitest';
import { branded, type Instant } from '../kernel/brand.ts';
import { readFollowAsk } from './follow-ask.schema.ts';
import { readFollowLine } from './follow.schema.ts';
import { followLines, LONGEST_LINE } from './follow.ts';
import type { LoggedSessionEvent } from './events.ts';

const LOOK = { language: 'zh', lowerGrade: true };
const events = (count: number, from = 0): readonly LoggedSessionEvent[] =>
  Array.from({ length: count }, (_, place) => ({ v: 1, seq: from + place, at: branded<Instant>(1000 + place), event: { type: 'blank-set', isBlank: true } }));
const read = (text: unknown) => {
  const line = readFollowLine(text);
  return line.ok ? line.value : null;
};

describe('the lines of a visit', () => {
  test('hold every event once and in order, each line within what a browser carries', () => {
    const all = events(2000);
    const lines = followLines('v1', LOOK, all);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_LINE);
    expect(lines.flatMap((text) => read(text)?.events ?? [])).toEqual(all);
    expect(read(lines[0])).toMatchObject({ visit: 'v1', look: LOOK });
  });

  test('are none where nothing has happened', () => {
    expect(followLines('v1', LOOK, [])).toEqual([]);
  });

  test('are refused with an event left out, with anything else in them, and cut off', () => {
    const [good] = followLines('v1', LOOK, events(3));
    const line = JSON.parse(good ?? '') as object;
    expect(read(JSON.stringify({ ...line, events: [...events(1), ...events(1, 2)] }))).toBeNull();
    expect(read(JSON.stringify({ ...line, events: [] }))).toBeNull();
    expect(read(JSON.stringify({ ...line, hostKey: 'k' }))).toBeNull();
    expect(read(JSON.stringify({ ...line, visit: '../x' }))).toBeNull();
    expect(read(good?.slice(0, -1))).toBeNull();
    expect(read(null)).toBeNull();
  });
});

test('what a screen asks for is read, and nothing else', () => {
  expect(readFollowAsk('{"visit":null,"has":0}')).toEqual({ visit: null, has: 0 });
  expect(readFollowAsk('{"visit":"v1","has":7}')).toEqual({ visit: 'v1', has: 7 });
  for (const text of ['{"visit":"v1","has":-1}', '{"has":1}', 'has', null, 3]) expect(readFollowAsk(text)).toBeNull();
});
