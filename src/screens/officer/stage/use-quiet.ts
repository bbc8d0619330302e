import { useEffect, useState } from 'preact/hooks';

/** After so long without a movement the controls leave the wall to the hall, ms. */
const QUIET = 3000;

/**
 * Whether nobody reaches for the controls: the page fills the screen, and for three seconds neither mouse nor finger
 * has moved nor Tab been pressed. Other keys are the clicker's: they wake nothing.
 */
export function useQuiet(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      clearTimeout(timer);
      setQuiet(false);
      timer = setTimeout(() => setQuiet(document.fullscreenElement !== null), QUIET);
    };
    const onKey = (event: KeyboardEvent) => event.key === 'Tab' && wake();
    wake();
    const moves = ['pointermove', 'pointerdown', 'focusin', 'fullscreenchange'];
    for (const name of moves) document.addEventListener(name, wake);
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      for (const name of moves) document.removeEventListener(name, wake);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return isQuiet;
}
