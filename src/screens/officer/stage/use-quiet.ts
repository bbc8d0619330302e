import { useEffect, useState } from 'preact/hooks';

/** After so long without a movement the controls leave the wall to the hall, ms. */
const QUIET = 3000;

/** Whether nobody reaches for the controls: in full screen, and neither mouse nor finger has moved for three seconds, nor the keyboard gone through them. */
export function useQuiet(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      clearTimeout(timer);
      setQuiet(false);
      timer = setTimeout(() => setQuiet(document.fullscreenElement !== null), QUIET);
    };
    wake();
    const events = ['pointermove', 'pointerdown', 'focusin', 'fullscreenchange'];
    for (const name of events) document.addEventListener(name, wake);
    return () => {
      clearTimeout(timer);
      for (const name of events) document.removeEventListener(name, wake);
    };
  }, []);
  return isQuiet;
}
