import { useEffect, useState } from 'preact/hooks';
import { mayMove } from '../may-move.ts';

/** How long a figure climbs, in milliseconds: long enough to be seen rising, short enough not to be waited for. */
const CLIMB = 900;

/** A value on its way from `start` to `end`; at the end at once when motion is unwelcome. */
export function useCountUp(start: number, end: number): number {
  const [value, setValue] = useState(() => (mayMove() ? start : end));
  useEffect(() => {
    if (!mayMove()) return setValue(end);
    // Whole steps only, unless the end itself has decimals: a flicker of cents would be noise.
    const round = Number.isInteger(end) ? Math.round : (n: number) => Math.round(n * 100) / 100;
    let began: number | null = null;
    let frame = requestAnimationFrame(function climb(now) {
      began ??= now;
      const share = Math.min(1, Math.max(0, (now - began) / CLIMB));
      setValue(share === 1 ? end : round(start + (end - start) * (1 - (1 - share) ** 3)));
      if (share < 1) frame = requestAnimationFrame(climb);
    });
    return () => cancelAnimationFrame(frame);
  }, [start, end]);
  return value;
}
