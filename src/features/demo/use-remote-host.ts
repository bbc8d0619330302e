import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import type { LessonContent } from '#core/session/next-step.ts';
import { inOneWindow } from './in-one-window.ts';
import type { RemoteHost, RemoteState } from './remote-host.ts';
import type { VisitRun } from './visit-run.ts';

/** The way to the phone in this window; `state` null while another window has it, or nobody asked for one. */
export interface RemoteHere {
  readonly state: RemoteState | null;
  unpair(): void;
}

/**
 * Opens the visit's room for the phone when the officer asks for it here (`isAsked`), or one is paired already. One of
 * the visit's windows has it at a time: the one in which she asked last; when that is closed, another takes over.
 */
export function useRemoteHost(run: VisitRun, content: LessonContent, services: Services, isAsked: boolean): RemoteHere {
  const [host, setHost] = useState<RemoteHost | null>(null);
  const isNeeded = isAsked || run.state.value.remote !== null;
  useEffect(() => {
    if (!isNeeded) return undefined;
    return inOneWindow(`pioneer.remote.${run.header.id}`, isAsked, () => {
      let isLeft = false;
      let opened: RemoteHost | null = null;
      // Fetched when there is a phone: the stage without one is the lighter for it.
      const opening = import('./remote-host.ts').then(({ openRemoteHost }) => openRemoteHost(run, content, services));
      opening.then(
        (one) => {
          opened = one;
          if (isLeft) one.close();
          else setHost(one);
        },
        () => {}, // the code of the link could not be fetched: keys and clicker go on
      );
      return () => {
        isLeft = true;
        opened?.close();
        setHost(null);
      };
    });
  }, [run, content, isNeeded, isAsked]);
  const state: ReadonlySignal<RemoteState> | null = host?.state ?? null;
  return { state: state?.value ?? null, unpair: () => void host?.unpair() };
}
