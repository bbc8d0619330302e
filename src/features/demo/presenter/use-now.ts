import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '#core/kernel/brand.ts';
import type { Clock } from '#core/ports.ts';

/** The time, anew each second. */
export function useNow(clock: Clock): Instant {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(clock.now()), 1000);
    return () => clearInterval(ticking);
  }, [clock]);
  return now;
}
