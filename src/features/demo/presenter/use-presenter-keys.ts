import { useLayoutEffect } from 'preact/hooks';
import { focusOf, stageKey, type KeySetting, type StageKey } from '../stage-key.ts';

/** The stage's keys that mean something in the officer's own view, which makes no sound and is no picture for a hall. */
export type PresenterKey = Exclude<StageKey, { readonly type: 'sound' | 'presenter' | 'full-screen' }>;

/** Listens to the keys of the page: the same as on the stage. A key held down is one press. */
export function usePresenterKeys(setting: Omit<KeySetting, 'focus'>, onKey: (key: PresenterKey) => void): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const key = stageKey(event.key, { ...setting, focus: focusOf(event.target) });
      if (!key || !isMeant(key)) return;
      event.preventDefault();
      if (!event.repeat) onKey(key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

function isMeant(key: StageKey): key is StageKey & PresenterKey {
  return key.type !== 'sound' && key.type !== 'presenter' && key.type !== 'full-screen';
}
