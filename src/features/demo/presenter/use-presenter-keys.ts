import { useLayoutEffect } from 'preact/hooks';
import type { Wish } from '#core/session/stage-press.ts';
import { wishOfKey } from './wish-of-key.ts';

/** Listens to the keys of the page while the presenter view is on it. A key held down is one press. */
export function usePresenterKeys(isCounting: boolean, onWish: (wish: Wish) => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const wish = wishOfKey(event, isCounting);
      if (!wish) return;
      event.preventDefault();
      if (!event.repeat) onWish(wish);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
