import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { RemotePanel } from '#features/demo/remote-panel.tsx';
import { useRemoteHost } from '#features/demo/use-remote-host.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import type { OpenedVisit } from '../open-visit.ts';

/** Her phone as remote control, from the window that only she sees. */
export function PhoneControl({ visit: { run, content }, services }: { visit: OpenedVisit; services: Services }): JSX.Element {
  const [isAsked, setAsked] = useState(false);
  const { state, unpair } = useRemoteHost(run, content, services, isAsked);
  const isPaired = run.state.value.remote !== null;
  return (
    <>
      {!isPaired && (
        <Button action="remote" isPressed={isAsked} onPress={() => setAsked(!isAsked)}>
          <Tell k={isAsked ? 'presenter:remote.close' : 'presenter:remote.open'} />
        </Button>
      )}
      {(isAsked || isPaired) && <RemotePanel state={state} onUnpair={unpair} />}
    </>
  );
}
