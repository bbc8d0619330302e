import { useLayoutEffect } from 'preact/hooks';
import { switchFullScreen } from '../../board/full-screen.ts';
import { turnPage } from '../../board/turn-page.ts';

interface LessonKeys {
  /** Called once all of the board has been in sight. */
  readonly onNext: () => void;
  readonly onUndo: () => void;
  /** A to D, by place, and the key itself. */
  readonly onLetter: (place: number, key: string) => void;
}

/**
 * Keyboard and clicker: on with Space, →, PageDown or Enter, back with ← or PageUp, F for the whole screen, A to D for
 * an option. What is longer than the board is paged through first. A key that the focused element wants for itself is left to it: Space on a button, → in a text or a list.
 */
export function useLessonKeys({ onNext, onUndo, onLetter }: LessonKeys): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const wish = wishOf(event);
      if (wish === null) return;
      event.preventDefault();
      if (event.repeat) return; // a key held down is one press
      if (wish === 'next') {
        if (!turnPage()) onNext();
      } else if (wish === 'undo') onUndo();
      else if (wish === 'full-screen') switchFullScreen();
      else onLetter(wish, event.key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function wishOf({ key, target }: KeyboardEvent): 'next' | 'undo' | 'full-screen' | number | null {
  const isTyped = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if (key === 'PageDown') return 'next';
  if (key === 'PageUp') return 'undo';
  if (isTyped) return null;
  if (key === 'ArrowRight') return 'next';
  if (key === 'ArrowLeft') return 'undo';
  const isPressed = target instanceof HTMLElement && target.closest('button, a, summary') !== null;
  if (key === ' ' || key === 'Enter') return isPressed ? null : 'next';
  if (key === 'f' || key === 'F') return 'full-screen';
  const place = 'abcd'.indexOf(key.toLowerCase());
  return key.length === 1 && place >= 0 ? place : null;
}
