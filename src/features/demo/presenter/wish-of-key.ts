import type { Wish } from '#core/session/stage-press.ts';

/**
 * What a key of keyboard or clicker means in the presenter view; the same as on the stage. → PageDown Space Enter: on;
 * ← PageUp: back; F: light; B or the dot: blank; digits: to that part, 0 to the tenth. While hands are counted the
 * letters A to D and the digits are theirs, and the dot alone blanks. A key the focused element wants for itself is left to it.
 */
export function wishOfKey({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>, isCounting: boolean): Wish | null {
  if (key === 'PageDown') return { type: 'on' };
  if (key === 'PageUp') return { type: 'back' };
  if (target instanceof HTMLInputElement) return null;
  if (key === 'ArrowRight') return { type: 'on' };
  if (key === 'ArrowLeft') return { type: 'back' };
  if (key === ' ' || key === 'Enter') return target instanceof HTMLElement && target.closest('button, a, summary') ? null : { type: 'on' };
  if (key === '.') return { type: 'blank' };
  if (key === 'f' || key === 'F') return { type: 'light' };
  if (isCounting) return null;
  if (key === 'b' || key === 'B') return { type: 'blank' };
  return /^\d$/.test(key) ? { type: 'jump', part: (Number(key) + 9) % 10 } : null;
}
