import { useRef, useState } from 'preact/hooks';
import { changeHands, sumOfHands, type Hands, type HandsChange } from '#core/session/hands.ts';
import type { TeacherIntent } from '#core/session/events.ts';

export type CountHands = Extract<TeacherIntent, { type: 'count-hands' }>;

interface Counting {
  /** As they are in the log. */
  readonly counts: Hands;
  readonly isEstimate: boolean;
  readonly room: number;
  readonly onCount: (counted: CountHands) => Promise<unknown>;
}

/**
 * Hands as they are being counted. Fingers are faster than the disk: a press builds on the press before it, not on what
 * has been written of it. Once all is written, the log is what counts again, also after an undo.
 */
export function useHands({ counts, isEstimate, room, onCount }: Counting) {
  const latest = useRef<{ readonly counts: Hands; readonly isEstimate: boolean }>({ counts, isEstimate });
  const pending = useRef(0);
  const [isRefused, setRefused] = useState(false);
  const [, redraw] = useState(0);
  if (pending.current === 0) latest.current = { counts, isEstimate };
  const change = (wish: HandsChange): void => {
    const counted = changeHands(latest.current.counts, latest.current.isEstimate, wish, room);
    setRefused(counted.type === 'refused');
    if (counted.type === 'refused') return;
    latest.current = counted;
    pending.current += 1;
    redraw((count) => count + 1);
    void onCount(counted).then(
      () => written(),
      () => written(),
    );
  };
  const written = (): void => {
    pending.current -= 1;
    if (pending.current === 0) redraw((count) => count + 1);
  };
  return { counts: latest.current.counts, sum: sumOfHands(latest.current.counts), isRefused, change };
}
