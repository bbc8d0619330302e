import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '#core/ports.ts';
import { presenceAfter, type Presence } from './presence.ts';

const HERE: Presence = { type: 'here' };
/** What tells that somebody is there. A click alone comes from a screen reader. */
const SIGNS = ['pointerdown', 'click', 'keydown', 'wheel'] as const;
/** How often it is looked, ms. */
const LOOK = 250;

interface Watch {
  readonly clock: Clock;
  /** Whether there is anything to go back from. Whoever it is, the time begins anew when this turns true. */
  readonly isWatched: boolean;
  /** Called once the visitor is gone. */
  readonly onGone: () => void;
}

/** Whether somebody is still at the booth, from every touch and key on the page. */
export function usePresence({ clock, isWatched, onGone }: Watch): Presence {
  const [presence, setPresence] = useState<Presence>(HERE);
  useEffect(() => {
    if (!isWatched) return undefined;
    let lastSign = clock.now();
    let isAsked = false;
    const look = () => {
      const now = clock.now();
      if (now < lastSign) lastSign = now; // the clock was set back
      const next = presenceAfter(now - lastSign);
      isAsked = next.type === 'asked';
      setPresence(isAsked ? next : HERE);
      if (next.type === 'gone') onGone();
    };
    const noteSign = ({ type }: Event) => {
      // The question goes with the click and not before: a finger coming down must not press what lies behind it.
      if (isAsked && type === 'pointerdown') return;
      lastSign = clock.now();
      if (isAsked) look();
    };
    const timer = window.setInterval(look, LOOK);
    for (const type of SIGNS) window.addEventListener(type, noteSign, { capture: true, passive: true });
    return () => {
      window.clearInterval(timer);
      for (const type of SIGNS) window.removeEventListener(type, noteSign, { capture: true });
      setPresence(HERE);
    };
  }, [isWatched]);
  return presence;
}
