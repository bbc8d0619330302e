/** What a key asks for on stage. */
export type StageKey =
  | { readonly type: 'on' | 'back' | 'light' | 'blank' | 'hands' | 'sound' | 'presenter' | 'full-screen' }
  /** An option by its place, A first. */
  | { readonly type: 'letter'; readonly place: number }
  /** A part of the plan by its place. */
  | { readonly type: 'part'; readonly place: number };

/** What the meaning of a key depends on. */
export interface KeySetting {
  /** How many options the letters stand for now; 0 while none can be counted or picked. */
  readonly options: number;
  /** Whether hands are being counted: letters and digits are the panel's then. */
  readonly isCounting: boolean;
  readonly isBlank: boolean;
  /** What has the focus: text that is typed into keeps its keys, and a button or a link its Space and Enter. */
  readonly focus: 'text' | 'button' | 'other';
}

const NAMED: Readonly<Record<string, StageKey>> = {
  PageDown: { type: 'on' },
  PageUp: { type: 'back' },
  ArrowRight: { type: 'on' },
  ArrowLeft: { type: 'back' },
  ' ': { type: 'on' },
  Enter: { type: 'on' },
  F5: { type: 'full-screen' }, // "start the slides" on a clicker; the page would be loaded anew
  '.': { type: 'blank' }, // "black screen" on a clicker
  b: { type: 'blank' },
  f: { type: 'light' },
  h: { type: 'hands' },
  m: { type: 'sound' },
  p: { type: 'presenter' },
  s: { type: 'full-screen' },
};

/**
 * What this key means now; null leaves it to the browser. B is an option while there is one of that letter, and blanks
 * the screen otherwise. Esc has no meaning: a browser leaves full screen by it, and the place is kept.
 */
export function stageKey(key: string, { options, isCounting, isBlank, focus }: KeySetting): StageKey | null {
  if (focus === 'text') return key === 'PageDown' || key === 'PageUp' ? (NAMED[key] ?? null) : null;
  if (focus === 'button' && (key === ' ' || key === 'Enter')) return null;
  if (isBlank) return NAMED[key.length === 1 ? key.toLowerCase() : key] ?? null;
  const place = key.length === 1 ? 'abcd'.indexOf(key.toLowerCase()) : -1;
  if (place >= 0 && place < options) return isCounting ? null : { type: 'letter', place };
  if (/^\d$/.test(key)) return isCounting ? null : { type: 'part', place: (Number(key) + 9) % 10 };
  return NAMED[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** What has the focus, as far as keys are concerned. */
export function focusOf(target: EventTarget | null): KeySetting['focus'] {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return 'text';
  return target instanceof HTMLElement && target.closest('button, a, summary') !== null ? 'button' : 'other';
}
