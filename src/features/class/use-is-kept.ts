import { useEffect, useState } from 'preact/hooks';
import type { ClassLog } from '#core/ports.ts';

/** Whether what is given here outlives its page; false where the browser keeps nothing, or no more. */
export function useIsKept(opening: () => Promise<ClassLog>): boolean {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    let stop = () => {};
    let isLeft = false;
    const watch = (log: ClassLog) => {
      if (isLeft) return;
      const look = () => setKept(log.shortfall() === null);
      look();
      stop = log.onChange(look);
    };
    opening().then(watch, () => {}); // without its code nothing would have opened
    return () => {
      isLeft = true;
      stop();
    };
  }, []);
  return isKept;
}
