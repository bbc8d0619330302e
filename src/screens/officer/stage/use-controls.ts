import { useState } from 'preact/hooks';
import type { SettingsStore } from '#core/ports.ts';
import type { Wish } from '#core/session/stage-press.ts';
import { defaultOption } from '#core/session/next-step.ts';
import { currentQuestion, type SessionState } from '#core/session/state.ts';
import { optionBeside } from '#features/demo/option-beside.ts';
import type { StageKey } from '#features/demo/stage-key.ts';
import { switchFullScreen } from '../../board/full-screen.ts';
import { turnPage, turnPageBack } from '../../board/turn-page.ts';
import type { Control } from './stage-bar.tsx';
import { useStageKeys } from './use-stage-keys.ts';

/** What is open over the wall or beside it. */
export type Opened = 'hands' | 'parts' | 'ways';

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

  const close = () => setShown(null);
  const open = (what: Opened) => setShown(opened === what ? null : { moment, opened: what });
  const wish = (wanted: Wish) => {
    if (opened !== 'hands') close();
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
        return canCount ? open(name) : undefined;
      case 'ways':
      case 'parts':
        return open(name);
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
  const key = (pressed: StageKey) => {
    if (pressed.type === 'part') return wish({ type: 'jump', part: pressed.place });
    if (pressed.type !== 'pick') return control(pressed.type);
    const option = asked ? optionBeside(asked.question.options, state.picked ?? defaultOption(asked), pressed.by) : undefined;
    return option === undefined ? undefined : wish({ type: 'pick', option });
  };
  useStageKeys({ isCounting: opened === 'hands', canPick, isBlank: state.isBlank }, key);

  return {
    opened,
    hasSound,
    canCount,
    control,
    wish,
    /** A tap beside everything: what is open over the wall is closed first. */
    tap: () => (opened === null || opened === 'hands' ? onward() : close()),
  };
}
