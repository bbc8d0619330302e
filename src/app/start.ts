// First-load module: keep it small.
import '#styles/base.css';
import { sayNotStarted } from './first-page.ts';

// One page, two programs: a pupil who comes to vote waits for nothing of the library, and who comes for the library
// waits for nothing of the class. The boot script asks for the files of the right one before this runs (boot.js).
const isJoining = () => /^#\/join(?:\/|$)/.test(location.hash);
const began = isJoining();
addEventListener('hashchange', () => isJoining() !== began && location.reload());
(began ? import('./join-main.tsx') : import('./main.tsx')).catch(sayNotStarted);
