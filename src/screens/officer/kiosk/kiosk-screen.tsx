import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { KioskSetup, KioskStore, Services, Shelved } from '#core/ports.ts';
import { storiesToOffer } from '#features/kiosk/short-stories.ts';
import { allScenarios } from '#features/packs/find.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { fillScreen } from '../../board/full-screen.ts';
import { Booth } from './booth.tsx';
import { SetUp } from './set-up.tsx';

interface KioskProps {
  services: Services;
  preferences: Preferences;
}

/** `#/demo/kiosk`: sets a booth up, or goes on with the one that runs on this device. */
export function KioskScreen(props: KioskProps): JSX.Element {
  const { kiosk, shelf } = props.services;
  const loaded = useLoaded(() => Promise.all([kiosk(), shelf.catalogue()]), '');
  if (loaded.type === 'loading') return <Loading />;
  if (loaded.type === 'failed') return <NotLoaded />;
  const [store, shelved] = loaded.value;
  return <OpenedKiosk {...props} store={store} shelved={shelved} />;
}

function OpenedKiosk({ services, preferences, store, shelved }: KioskProps & { store: KioskStore; shelved: Shelved }): JSX.Element {
  const [setup, setSetup] = useState(() => store.read());
  const [isNotKept, setNotKept] = useState(false);
  const [, go] = useLocation();
  const offered = storiesToOffer(allScenarios(shelved).map(({ scenario }) => scenario));
  const begin = (chosen: KioskSetup) => {
    const isKept = store.write(chosen);
    setNotKept(!isKept);
    if (!isKept) return;
    fillScreen(); // now: a browser allows it in answer to a press only
    setSetup(chosen);
  };
  const end = () => {
    store.erase();
    go('/demo');
  };
  if (setup) return <Booth setup={setup} offered={offered} services={services} preferences={preferences} onEnd={end} />;
  return <SetUp offered={offered} broken={shelved.broken} isNotKept={isNotKept} onBegin={begin} />;
}
