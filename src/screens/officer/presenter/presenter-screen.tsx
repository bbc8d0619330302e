import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { NoSuchVisit } from './no-such-visit.tsx';
import { openVisit } from '../open-visit.ts';
import { Presenting } from './presenting.tsx';

/** `#/demo/visit/<id>/presenter`: what only the officer sees, in a window of its own. Stage and this window read and write the same log; either may be closed. */
export function PresenterScreen({ id, services }: { id: string; services: Services }): JSX.Element {
  const opened = useLoaded(() => openVisit(id, services), id);
  useEffect(() => {
    services.offline.setBusy(true); // no update in the middle of a visit
    return () => services.offline.setBusy(false);
  }, []);
  if (opened.type === 'loading') return <Loading />;
  if (opened.type === 'failed') return <NotLoaded />;
  if (opened.value === null) return <NoSuchVisit visitLog={services.visitLog} />;
  return <Presenting visit={opened.value} services={services} />;
}
