import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { openClassRoom, type ClassRoom } from '#features/class/class-room.ts';
import type { ClassRun } from '#features/class/class-run.ts';

/** The lesson's room at the hub, open while this screen leads a lesson with devices, and that is settled; null while there is none. */
export function useClassRoom(run: ClassRun, leadRoom: Services['leadRoom'], isSettled: boolean): ClassRoom | null {
  const [room, setRoom] = useState<ReadonlySignal<ClassRoom> | null>(null);
  // Read without following: the ways of a lesson never change, and votes would draw the board anew each.
  const leads = isSettled && run.state.peek().ways.includes('devices') && !run.isLedElsewhere.value;
  useEffect(() => {
    if (!leads) return undefined;
    let close: (() => void) | null = null;
    let isLeft = false;
    openClassRoom(run, leadRoom).then(
      (opened) => {
        close = opened.close;
        if (isLeft) opened.close();
        else setRoom(opened.state);
      },
      () => {}, // the code of the link could not be fetched: hands go on
    );
    return () => {
      isLeft = true;
      close?.();
      setRoom(null);
    };
  }, [run, leads]);
  return room?.value ?? null;
}
