import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { SessionState } from '#core/session/state.ts';

/** How often votes and seats are drawn, ms: a thousand a second would be drawn for nobody. */
const EVERY = 250;

/**
 * What is drawn of a lesson: each step of the teacher at once, what devices do at most four times a second. On an old
 * whiteboard a drawing takes as long as twenty votes do.
 */
export function drawnState(state: ReadonlySignal<SessionState>): { readonly state: ReadonlySignal<SessionState>; close(): void } {
  const drawn = signal(state.peek());
  let resting: ReturnType<typeof setTimeout> | null = null;
  const draw = () => (drawn.value = state.peek());
  const rest = () => {
    resting = setTimeout(() => {
      resting = null;
      if (drawn.peek() === state.peek()) return;
      draw();
      rest();
    }, EVERY);
  };
  const stop = effect(() => {
    if (!isOnlyDevices(drawn.peek(), state.value)) draw();
    else if (resting === null && drawn.peek() !== state.value) {
      draw();
      rest();
    }
  });
  return {
    state: drawn,
    close() {
      stop();
      if (resting !== null) clearTimeout(resting);
    },
  };
}

const BY_DEVICES: ReadonlySet<string> = new Set(['log', 'seats', 'members', 'asked'] satisfies (keyof SessionState)[]);

/** Whether nothing but votes and seats lies between the two. */
function isOnlyDevices(before: SessionState, now: SessionState): boolean {
  const keys = Object.keys(now) as (keyof SessionState)[]; // a state has no others
  if (keys.some((key) => !BY_DEVICES.has(key) && before[key] !== now[key])) return false;
  return before.asked.length === now.asked.length && now.asked.every((one, place) => sameButVotes(before.asked[place], one));
}

function sameButVotes(before: SessionState['asked'][number] | undefined, { question, phase, hands, isEstimate }: SessionState['asked'][number]): boolean {
  return before?.question === question && before.phase === phase && before.hands === hands && before.isEstimate === isEstimate;
}
