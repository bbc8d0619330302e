/** What a key asks for on stage. */
export type StageKey =
  | { readonly type: 'on' | 'back' | 'light' | 'blank' | 'hands' }
  | { readonly type: 'sound' | 'presenter' | 'full-screen' }
  /** Looks at the option above (-1) or below (1) the one looked at. */
  | { readonly type: 'pick'; readonly by: -1 | 1 }
  /** A part of the plan by its place. */
  | { readonly type: 'part'; readonly place: number };

/** What the meaning of a key depends on. */
export interface KeySetting {
  /** Whether hands are being counted: A to D and digits are the panel's then. */
  readonly isCounting: boolean;
  /** Whether an answer is out whose options each lead somewhere. */
  readonly canPick: boolean;
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
 * What this key means now; null leaves it to the browser. B blanks the screen at any moment but while hands are
 * counted, when it is option B. Esc has no meaning: a browser leaves full screen by it, and the place is kept.
 */
export function stageKey(key: string, { isCounting, canPick, isBlank, focus }: KeySetting): StageKey | null {
  if (focus === 'text') return key === 'PageDown' || key === 'PageUp' ? (NAMED[key] ?? null) : null;
  if (focus === 'button' && (key === ' ' || key === 'Enter')) return null;
  if (!isBlank) {
    if (isCounting && /^[a-d\d]$/i.test(key)) return null;
    if (/^\d$/.test(key)) return { type: 'part', place: (Number(key) + 9) % 10 };
    if (canPick && (key === 'ArrowUp' || key === 'ArrowDown')) return { type: 'pick', by: key === 'ArrowUp' ? -1 : 1 };
  }
  return NAMED[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** What has the focus, as far as keys are concerned. */
export function focusOf(target: EventTarget | null): KeySetting['focus'] {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return 'text';
  return target instanceof HTMLElement && target.closest('button, a, summary') !== null ? 'button' : 'other';
}
