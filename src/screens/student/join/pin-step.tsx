import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import { Heading } from './heading.tsx';
import styles from './pin-step.module.css';

const LENGTH = 6;

/** Six signs from the big screen: digits at one school, letters too where many schools share a hub. */
export function PinStep({ refused, onEnter }: { refused: string | null; onEnter: (pin: string) => void }): JSX.Element {
  const [pin, setPin] = useState('');
  const [hasLetters, setLetters] = useState(false);
  const [isShort, setShort] = useState(false);
  const problem = isShort ? 'join:pin.short' : refused === null ? null : `join:pin.${refused}`;
  const enter = (event: Event) => {
    event.preventDefault();
    setShort(pin.length < LENGTH);
    if (pin.length === LENGTH) onEnter(pin);
  };
  return (
    <form class={styles.form} onSubmit={enter} noValidate>
      <Heading>
        <Tell k="join:title" />
      </Heading>
      <label class={styles.ask} htmlFor="pin">
        <Tell k="join:pin.ask" />
      </label>
      <div class={styles.pin}>
        {/* One field, so that pasting, correcting and reading aloud work as everywhere; the boxes only show it. */}
        <input
          id="pin"
          class={styles.field}
          value={pin}
          onInput={({ currentTarget }) => {
            currentTarget.value = asPin(currentTarget.value);
            setPin(currentTarget.value);
            setShort(false);
          }}
          key={String(hasLetters)}
          inputMode={hasLetters ? 'text' : 'numeric'}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={problem !== null}
          aria-describedby="pin-problem"
        />
        <div class={styles.boxes} aria-hidden="true">
          {Array.from({ length: LENGTH }, (_, place) => (
            <span key={place} class={`${styles.box} ${place === Math.min(pin.length, LENGTH - 1) ? styles.next : ''}`}>
              {pin[place] ?? ''}
            </span>
          ))}
        </div>
      </div>
      <div id="pin-problem" role="status">
        {problem && (
          <Notice tone="careful">
            <p>
              <Tell k={problem} />
            </p>
          </Notice>
        )}
      </div>
      <button type="submit" class={styles.enter} data-action="enter-pin">
        <Tell k="join:pin.enter" />
      </button>
      <button type="button" class={styles.letters} data-action="pin-letters" onClick={() => setLetters(!hasLetters)}>
        <Tell k={hasLetters ? 'join:pin.digits' : 'join:pin.letters'} />
      </button>
    </form>
  );
}

/** What of the typed can stand in a PIN; a Chinese keyboard may give full-width signs. */
function asPin(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, LENGTH);
}
