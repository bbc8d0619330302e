import { useLayoutEffect } from 'preact/hooks';
import { focusOf, stageKey, type KeySetting, type StageKey } from '#features/demo/stage-key.ts';

/** Keyboard and clicker. A key held down is one press; what the browser or the system wants with Ctrl, Alt or ⌘ is left to it. */
export function useStageKeys(setting: Omit<KeySetting, 'focus'>, onKey: (key: StageKey) => void): void {
  useLayoutEffect(() => {
    const onDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const key = stageKey(event.key, { ...setting, focus: focusOf(event.target) });
      if (!key) return;
      event.preventDefault();
      if (!event.repeat) onKey(key);
    };
    window.addEventListener('keydown', onDown);
    return () => window.removeEventListener('keydown', onDown);
  });
}
