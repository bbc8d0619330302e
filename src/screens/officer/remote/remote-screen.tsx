import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import type { RemoteLink } from '#core/session/links.ts';
import { useNow } from '#features/demo/presenter/use-now.ts';
import { keepAwake } from '#features/demo/wake-lock.ts';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { Steering } from '../steering.tsx';
import { RemoteState } from './remote-state.tsx';

interface RemoteScreenProps {
  room: string;
  /** In the address until the stage has taken it; good once. */
  code: string | null;
  services: Services;
}

/** `#/demo/remote/<room>/<code>`: the officer's phone as remote control of her stage. */
export function RemoteScreen({ room, code, services }: RemoteScreenProps): JSX.Element {
  const opened = useLoaded(() => services.openRemote(room, code), room);
  if (opened.type === 'loading') return <Loading />;
  if (opened.type === 'failed') return <NotLoaded />;
  return <Remote room={room} link={opened.value} services={services} />;
}

function Remote({ room, link, services }: { room: string; link: RemoteLink; services: Services }): JSX.Element {
  const [, redraw] = useState(0);
  const now = useNow(services.clock);
  useEffect(keepAwake, []);
  // Not after the next paint: what changes before that would be missed.
  useLayoutEffect(() => {
    const stop = link.onChange(() => redraw((count) => count + 1));
    return () => {
      stop();
      link.close();
    };
  }, [link]);
  const status = link.status();
  const view = link.view();
  const isPaired = status.type === 'paired';
  // Used up, the code would only be in the way of a reload.
  useEffect(() => {
    if (isPaired) history.replaceState(null, '', `#/demo/remote/${room}`);
  }, [isPaired, room]);
  const isShown = view !== null && status.type !== 'refused' && status.type !== 'replaced';
  return (
    <div data-screen="remote" data-state={status.type}>
      {isShown ? (
        <Steering view={view} now={now} onPress={link.press} notice={isPaired ? null : <RemoteState status={status} />} />
      ) : (
        <RemoteState status={status} isWhole />
      )}
    </div>
  );
}
