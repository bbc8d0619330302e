import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Clock } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './code-pad.module.css';
import { afterWrongCode, CODE_LENGTH, secondsToWait, triesLeft, type CodeTries } from './code-tries.ts';
import cover from './cover.module.css';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

interface CodePadProps {
  code: string;
  /** Kept by the booth: closing the keypad must give nobody three new tries. */
  tries: CodeTries;
  clock: Clock;
  onTries: (tries: CodeTries) => void;
  onOpen: () => void;
  onClose: () => void;
}

/** The keypad that ends a booth. It tries the code as soon as it is whole. */
export function CodePad({ code, tries, clock, onTries, onOpen, onClose }: CodePadProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const wait = useSecondsToWait(tries, clock);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const press = (digit: string) => {
    if (secondsToWait(tries, clock.now()) > 0) return;
    const next = typed + digit;
    if (next === code) onOpen();
    else if (next.length < CODE_LENGTH) setTyped(next);
    else {
      setTyped('');
      onTries(afterWrongCode(tries, clock.now()));
    }
  };
  const takeBack = () => setTyped(typed.slice(0, -1));
  // Not after the next paint: a digit typed before that would follow one too few.
  useLayoutEffect(() => {
    const onKey = ({ key, repeat }: KeyboardEvent) => {
      if (repeat) return;
      if (/^[0-9]$/.test(key)) press(key);
      else if (key === 'Backspace') takeBack();
      else if (key === 'Escape') onClose();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <div class={cover.cover} role="dialog" aria-modal="true" aria-labelledby="code-title" data-cover="code">
      <div class={cover.box}>
        <h2 class={cover.title} id="code-title" tabIndex={-1} ref={title}>
          <Tell k="kiosk:exit.title" />
        </h2>
        <p class={styles.typed} role="img" aria-label={t('kiosk:exit.typed', { count: typed.length })}>
          {Array.from({ length: CODE_LENGTH }, (_, place) => (
            <span key={place} class={place < typed.length ? styles.full : styles.empty} />
          ))}
        </p>
        <p class={styles.says} role="status">
          {wait > 0 ? t('kiosk:exit.wait') : tries.wrong > 0 ? t('kiosk:exit.wrong', { count: triesLeft(tries) }) : ''}
          {wait > 0 && <span aria-hidden="true"> {wait}</span>}
        </p>
        <div class={styles.keys}>
          {DIGITS.map((digit) => (
            <button key={digit} type="button" class={styles.key} data-digit={digit} disabled={wait > 0} onClick={() => press(digit)}>
              {digit}
            </button>
          ))}
          <button type="button" class={styles.key} data-action="take-back" disabled={typed === ''} aria-label={t('kiosk:exit.back')} onClick={takeBack}>
            <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
              <path
                d="M9 5h11v14H9l-6-7Zm3 4.500 5 5m0-5-5 5"
                fill="none"
                stroke="currentColor"
                stroke-width="2"
                stroke-linecap="round"
                stroke-linejoin="round"
              />
            </svg>
          </button>
        </div>
        <Button action="close-pad" onPress={onClose}>
          <Tell k="kiosk:exit.stay" />
        </Button>
      </div>
    </div>
  );
}

/** Counts down while no code is taken. */
function useSecondsToWait(tries: CodeTries, clock: Clock): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const look = () => {
      const left = secondsToWait(tries, clock.now());
      setSeconds(left);
      if (left === 0) window.clearInterval(timer);
    };
    const timer = window.setInterval(look, 250);
    look();
    return () => window.clearInterval(timer);
  }, [tries]);
  return seconds;
}
