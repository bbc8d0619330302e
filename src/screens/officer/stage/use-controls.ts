import { useState } from 'preact/hooks';
import type { SettingsStore } from '#core/ports.ts';
import type { Wish } from '#core/session/stage-press.ts';
import { currentQuestion, type SessionState } from '#core/session/state.ts';
import type { StageKey } from '#features/demo/stage-key.ts';
import { switchFullScreen } from '../../board/full-screen.ts';
import { turnPage, turnPageBack } from '../../board/turn-page.ts';
import type { Control } from './stage-bar.tsx';
import { useStageKeys } from './use-stage-keys.ts';

/** What is open over the wall or beside it. The key that opened the hands counts as their first press. */
export type Opened = { readonly type: 'hands'; readonly firstKey: string | null } | { readonly type: 'parts' | 'ways' };

interface Controlled {
  /** Id of the visit. */
  readonly visit: string;
  readonly state: SessionState;
  /** What is open belongs to one moment of the visit, and is closed by the next. */
  readonly moment: string;
  readonly settings: SettingsStore;
  readonly onWish: (wish: Wish) => Promise<unknown>;
}

/** What keys, clicker, taps and the bar do on stage. All of it that the hall sees goes through the log. */
export function useControls({ visit, state, moment, settings, onWish }: Controlled) {
  const [shown, setShown] = useState<{ readonly moment: string; readonly opened: Opened } | null>(null);
  const [hasSound, setSound] = useState(() => settings.read().hallSound);
  const opened = shown?.moment === moment ? shown.opened : null;
  const asked = currentQuestion(state);
  const canCount = asked?.phase === 'open';
  const canPick = asked?.phase === 'revealed' && asked.question.about.type === 'decision';
  const options = asked && (canCount || canPick) ? asked.question.options : [];

  const close = () => setShown(null);
  const open = (what: Opened) => setShown(opened?.type === what.type ? null : { moment, opened: what });
  const wish = (wanted: Wish) => {
    if (opened && opened.type !== 'hands') close();
    void onWish(wanted);
  };
  // What is longer than the screen is read to its end before the visit goes on, and to its top before it goes back.
  const onward = () => (!state.isBlank && turnPage() ? undefined : wish({ type: 'on' }));
  const backward = () => (!state.isBlank && turnPageBack() ? undefined : wish({ type: 'back' }));

  const control = (name: Control) => {
    switch (name) {
      case 'on':
        return onward();
      case 'back':
        return backward();
      case 'light':
      case 'blank':
        return wish({ type: name });
      case 'hands':
        return canCount ? open({ type: 'hands', firstKey: null }) : undefined;
      case 'ways':
      case 'parts':
        return open({ type: name });
      case 'sound':
        settings.write({ hallSound: !hasSound });
        return setSound(!hasSound);
      case 'presenter':
        window.open(`#/demo/visit/${visit}/presenter`, `presenter-${visit}`, 'popup,width=960,height=720');
        return undefined;
      case 'full-screen':
        return switchFullScreen();
    }
  };
  const key = (pressed: StageKey, name: string) => {
    if (pressed.type === 'part') return wish({ type: 'jump', part: pressed.place });
    if (pressed.type !== 'letter') return control(pressed.type);
    const option = options[pressed.place];
    if (!option) return undefined;
    return canCount ? open({ type: 'hands', firstKey: name }) : wish({ type: 'pick', option: option.id });
  };
  useStageKeys({ options: options.length, isCounting: opened?.type === 'hands', isBlank: state.isBlank }, key);

  return {
    opened,
    hasSound,
    canCount,
    control,
    wish,
    /** A tap beside everything: what is open over the wall is closed first. */
    tap: () => (opened && opened.type !== 'hands' ? close() : onward()),
  };
}
