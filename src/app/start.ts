// First-load module: keep it small.
import '#styles/base.css';
import { sayNotStarted } from './first-page.ts';

// One page, two programs: a pupil who comes to vote waits for nothing of the library, and who comes for the library
// waits for nothing of the class. The boot script asks for the files of the right one before this runs (boot.js).
const isJoining = () => /^#\/join(?:\/|$)/.test(location.hash);
const began = isJoining();
addEventListener('hashchange', () => isJoining() !== began && location.reload());
const root = document.getElementById('app');
if (root) begin(root).catch(sayNotStarted);

/** Both programs begin when they are called, not when they are loaded: what they share may bring either along. */
async function begin(root: HTMLElement): Promise<void> {
  if (began) await (await import('./join-main.tsx')).joinClass(root);
  else await (await import('./main.tsx')).openApp(root);
}
