import { effect, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoggedSessionEvent, SessionEvent } from '#core/session/events.ts';
import { branded } from '#core/kernel/brand.ts';
import { fold } from '#core/session/fold.ts';
import { buildQuestion } from '#testing/build-question.ts';
import { drawnState } from './drawn-state.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const plan = [{ type: 'round', form: 'practice', packId: 'tiny', items: ['refund-fake'] }] as const;
const question = buildQuestion();
let log: LoggedSessionEvent[] = [];

function lesson() {
  log = [];
  const state = signal(fold([]));
  const happen = (event: SessionEvent) => {
    log = [...log, { v: 1, seq: log.length, at: branded(log.length), event }];
    state.value = fold(log.slice(-1), state.value);
  };
  happen({ type: 'opened', className: '', pupils: 50, ways: ['devices'], plan });
  happen({ type: 'activity-started', activity: 0 });
  happen({ type: 'question-opened', question });
  const drawn = drawnState(state);
  let drawings = -1; // the first is no change
  const stop = effect(() => void (drawings += drawn.state.value ? 1 : 0));
  const vote = (seat: number) => happen({ type: 'vote-cast', question: question.id, seat: `n-${seat}`, option: 'scam', revision: 1 });
  const votesDrawn = () => drawn.state.value.asked[0]?.byDevices;
  return { happen, vote, votesDrawn, drawings: () => drawings, close: () => (stop(), drawn.close()) };
}

test('a thousand votes in a second are drawn at most five times, and at last all of them', () => {
  const { vote, votesDrawn, drawings, close } = lesson();
  for (let seat = 1; seat <= 1000; seat++) {
    vote(seat);
    vi.advanceTimersByTime(1);
  }
  expect(drawings()).toBeLessThanOrEqual(5);
  vi.advanceTimersByTime(300);
  expect(votesDrawn()).toBe(1000);
  close();
});

test('one vote alone is drawn at once', () => {
  const { vote, votesDrawn, close } = lesson();
  vote(1);
  expect(votesDrawn()).toBe(1);
  close();
});

test('what the teacher does is drawn at once, with the votes before it', () => {
  const { vote, happen, votesDrawn, drawings, close } = lesson();
  vote(1);
  vote(2);
  happen({ type: 'question-closed', question: question.id });
  expect(votesDrawn()).toBe(2);
  expect(drawings()).toBe(2);
  close();
});
