// First-load module: keep it small.
import '#styles/base.css';
import { holdAddress } from '#features/kiosk/hold-address.ts';
import { isKioskOn } from '#storage/kiosk-on.ts';
import { sayNotStarted } from './first-page.ts';

// One page, two programs: a pupil who comes to vote waits for nothing of the library, and who comes for the library
// waits for nothing of the class. The boot script asks for the files of the right one before this runs (boot.js).
// Neither begins by being loaded: what both use may lie in the file of one of them.
const isJoining = () => /^#\/join(?:\/|$)/.test(location.hash);

async function start(root: HTMLElement): Promise<void> {
  const began = isJoining();
  addEventListener('hashchange', () => isJoining() !== began && location.reload());
  if (began) await import('./join-main.tsx').then(({ startJoin }) => startJoin(root));
  else await import('./main.tsx').then(({ startApp }) => startApp(root));
}

holdAddress(isKioskOn); // first of all who listen: nobody else may see an address that a visitor of a booth can't go to

const root = document.getElementById('app');
if (root) start(root).catch(sayNotStarted);
